// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/TextFeatures.h"

#include "core/keywords/tagger/FeatureHash.h"

#include <algorithm>
#include <array>

namespace foothold::tagger {

namespace {

constexpr std::array<int, 5> kDistances = {0, -1, 1, -2, 2};
constexpr quint64 kBefore = 1; // in the place of a word before the unit
constexpr quint64 kAfter = 2;

// Features are told apart by kind; the numbers are part of the model.
enum Kind {
    WordKind = 1, // + 10 * distance index
    LowerKind,
    ShapeKind,
    FormKind,
    PrefixKind, // 4
    SuffixKind = PrefixKind + 4, // 4
    ClusterKind = SuffixKind + 4, // 5
    TraitKind = ClusterKind + 5,
    kPerDistance = 32,
    PairKind = kPerDistance * 5 + 1,
    PairClusterKind = PairKind + 2,
    PairMixedKind = PairClusterKind + 2,
    PairShapeKind = PairMixedKind + 2,
    PairHalfKind = PairShapeKind + 2,
    LineKind = 200,
    LineFormKind = 230,
    PlaceKind = 250,
    ListKind = 260,
};

int bucket(int value)
{
    if (value < 4)
        return value;
    if (value < 6)
        return 4;
    if (value < 9)
        return 5;
    if (value < 14)
        return 6;
    return value < 25 ? 7 : 8;
}

} // namespace

// Writes the features of one text.
class FeatureWriter
{
public:
    FeatureWriter(const TaggerText& text, const Lexicon& lexicon, TextFeatures& target)
        : m_text(text)
        , m_lexicon(lexicon)
        , m_target(target)
    { }

    void write();

private:
    void add(int kind, quint64 value) { m_target.m_features.push_back(featureHash(kind, value)); }
    int close()
    {
        m_target.m_starts.push_back(m_target.m_features.size());
        return int(m_target.m_starts.size()) - 2;
    }

    void readForms();
    void readNames();
    void readHeaders();
    void writeUnit(size_t unit);
    int formBundle(int form, int distanceIndex);
    int edgeBundle(quint64 edge, int distanceIndex);
    int pairBundle(int left, int right, bool before);
    void addForm(const WordLooks& looks, int distanceIndex);
    int lineBundle(size_t unit);
    int lineFormBundle(size_t unit, const WordLooks& looks);
    int placeBundle(const TaggerUnit& unit, int word);
    int listBundle(const TaggerUnit& unit, int word);
    quint64 lowerAt(const TaggerUnit& unit, int word) const
    {
        if (word < unit.first)
            return kBefore;
        return word >= unit.end ? kAfter : m_target.looksOfWord(size_t(word)).lower;
    }
    const WordLooks& looks(int word) const { return m_target.looksOfWord(size_t(word)); }

    const TaggerText& m_text;
    const Lexicon& m_lexicon;
    TextFeatures& m_target;
    std::vector<std::array<int, 5>> m_formBundles; // by form and distance, -1: not written yet
    std::array<std::array<int, 5>, 3> m_edgeBundles{};
    HashTable m_lineForms;
};

void FeatureWriter::write()
{
    readForms();
    readNames();
    readHeaders();
    m_formBundles.assign(m_target.m_looks.size(), {-1, -1, -1, -1, -1});
    for (auto& row : m_edgeBundles)
        row.fill(-1);
    m_target.m_features.reserve(m_text.words.size() * 40);
    m_target.m_words.reserve(m_text.words.size() * TextFeatures::kBundlesPerWord);
    for (size_t unit = 0; unit < m_text.units.size(); ++unit)
        writeUnit(unit);
}

void FeatureWriter::readForms()
{
    HashTable seen(m_text.words.size());
    m_target.m_forms.reserve(m_text.words.size());
    for (const TaggerWord& word : m_text.words) {
        quint64 hash = kTextSeed;
        for (const QChar unit : m_text.surface(word))
            hash = addUnit(hash, unit.unicode());
        const quint32 key = shortHash(hash);
        int form = seen.find(key);
        if (form == HashTable::kNone) {
            form = int(m_target.m_looks.size());
            seen.add(key, form);
            m_target.m_looks.push_back(looksOf(m_text.surface(word)));
        }
        m_target.m_forms.push_back(form);
    }
}

void FeatureWriter::readNames()
{
    m_target.m_listed.resize(m_text.words.size());
    for (const TaggerUnit& unit : m_text.units) {
        for (int first = unit.first; first < unit.end;) {
            quint64 name = 0;
            int lists = 0;
            int length = 0;
            for (int word = first; word < unit.end && word - first < Lexicon::kLongestName; ++word) {
                if (word > first && m_text.words[size_t(word)].afterComma)
                    break;
                name = Lexicon::nameHash(name, looks(word).lower);
                if (const int found = m_lexicon.listsOf(shortHash(name)); found != 0) {
                    lists = found;
                    length = word - first + 1;
                }
            }
            for (int i = 0; i < length; ++i) {
                const int place = length == 1 ? 4 : i == 0 ? 1 : i + 1 == length ? 3 : 2;
                m_target.m_listed[size_t(first + i)] = {quint8(lists), quint8(place)};
            }
            first += std::max(1, length);
        }
    }
}

void FeatureWriter::readHeaders()
{
    TextFeatures::Header header;
    for (const TaggerUnit& unit : m_text.units) {
        ++header.distance;
        ++header.lineDistance;
        m_target.m_headers.push_back(header);
        int end = unit.end;
        const bool colon = m_text.surface(m_text.words[size_t(end - 1)]) == QStringView(u":");
        if (colon)
            --end;
        int first = unit.first;
        while (first < end && looks(first).isMark())
            ++first;
        if (end - first < 1 || end - first > 6 || looks(end - 1).isMark())
            continue;
        quint64 all = 0;
        for (int word = first; word < end; ++word)
            all = mixHash(all, looks(word).lower);
        if (colon) {
            header.all = all;
            header.last = looks(end - 1).lower;
            header.distance = 0;
        } else if (end - first <= 4 && !unit.bullet) {
            header.line = all;
            header.lineDistance = 0;
        }
    }
}

void FeatureWriter::addForm(const WordLooks& word, int d)
{
    const int base = d * kPerDistance;
    const bool here = d == 0;
    const bool near = d <= 2;
    if (here)
        add(base + WordKind, word.surface);
    add(base + LowerKind, word.lower);
    if (near)
        add(base + ShapeKind, word.shape);
    add(base + FormKind, word.kind);
    for (size_t i = 0; i < 4; ++i) {
        if (word.prefixes[i] == 0)
            break;
        if (here)
            add(base + PrefixKind + int(i), word.prefixes[i]);
        if (here || (near && i >= 1))
            add(base + SuffixKind + int(i), word.suffixes[i]);
    }
    if (const ClusterPath* path = m_lexicon.clusterOf(word.lower)) {
        constexpr std::array<int, 5> kSteps = {4, 6, 8, 11, 32};
        for (size_t i = 0; i < kSteps.size(); ++i)
            add(base + ClusterKind + int(i),
                mixHash(path->prefix(kSteps[i]), quint64(std::min<int>(kSteps[i], path->length))));
    } else {
        add(base + ClusterKind, word.kind * 31 + 7); // a rare word of this form
    }
    if (here) {
        const int traits = (word.isCapitals() ? 1 : 0) | (word.startsUpper ? 2 : 0) | (word.upperInside ? 4 : 0)
            | (word.digits > 0 ? 8 : 0) | (word.symbols > 0 ? 16 : 0);
        add(base + TraitKind, quint64(traits));
        add(base + TraitKind + 1, quint64(bucket(word.length)));
    }
}

int FeatureWriter::formBundle(int form, int d)
{
    int& bundle = m_formBundles[size_t(form)][size_t(d)];
    if (bundle < 0) {
        addForm(m_target.m_looks[size_t(form)], d);
        bundle = close();
    }
    return bundle;
}

int FeatureWriter::edgeBundle(quint64 edge, int d)
{
    int& bundle = m_edgeBundles[size_t(edge)][size_t(d)];
    if (bundle < 0) {
        add(d * kPerDistance + LowerKind, edge);
        bundle = close();
    }
    return bundle;
}

// Two words side by side; one of them is the word itself.
int FeatureWriter::pairBundle(int left, int right, bool before)
{
    const int side = before ? 0 : 1;
    const WordLooks& a = looks(left);
    const WordLooks& b = looks(right);
    add(PairKind + side, mixHash(a.lower, b.lower));
    add(PairMixedKind + side, before ? mixHash(a.lower, b.kind) : mixHash(a.kind, b.lower));
    add(PairShapeKind + side, mixHash(a.kind, b.kind));
    const ClusterPath* pathA = m_lexicon.clusterOf(a.lower);
    const ClusterPath* pathB = m_lexicon.clusterOf(b.lower);
    if (pathA && pathB)
        add(PairClusterKind + side, mixHash(pathA->prefix(8), pathB->prefix(8)));
    if (const ClusterPath* other = before ? pathB : pathA)
        add(PairHalfKind + side, mixHash(before ? a.lower : b.lower, other->prefix(8)));
    return close();
}

int FeatureWriter::lineBundle(size_t index)
{
    const TaggerUnit& unit = m_text.units[index];
    const TextFeatures::Header& header = m_target.m_headers[index];
    const quint64 first = lowerAt(unit, unit.first);
    const quint64 second = lowerAt(unit, unit.first + 1);
    add(LineKind, quint64(unit.section));
    add(LineKind + 1, first);
    add(LineKind + 2, mixHash(first, second));
    add(LineKind + 3, mixHash(mixHash(first, second), lowerAt(unit, unit.first + 2)));
    add(LineKind + 4, lowerAt(unit, unit.end - 1));
    add(LineKind + 5, quint64(bucket(unit.size())));
    add(LineKind + 6, quint64(index * 8 / m_text.units.size()));
    add(LineKind + 7, header.all);
    add(LineKind + 8, header.last);
    add(LineKind + 9, mixHash(header.all, quint64(bucket(header.distance))));
    add(LineKind + 10, header.line);
    add(LineKind + 11, mixHash(header.line, quint64(bucket(header.lineDistance))));
    add(LineKind + 12, unit.bullet ? 1 : 0);
    if (index > 0)
        add(LineKind + 13, lowerAt(m_text.units[index - 1], m_text.units[index - 1].first));
    int upper = 0;
    for (int word = unit.first; word < unit.end; ++word)
        upper += looks(word).startsUpper ? 1 : 0;
    add(LineKind + 14, quint64(upper * 5 / unit.size()));
    return close();
}

// How words of one form are read under a header.
int FeatureWriter::lineFormBundle(size_t index, const WordLooks& word)
{
    const TextFeatures::Header& header = m_target.m_headers[index];
    const quint32 key = featureHash(int(index), word.kind);
    if (const int known = m_lineForms.find(key); known != HashTable::kNone)
        return known;
    const TaggerUnit& unit = m_text.units[index];
    add(LineFormKind, mixHash(header.all, word.kind));
    add(LineFormKind + 1, mixHash(header.line, word.kind));
    add(LineFormKind + 2, mixHash(lowerAt(unit, unit.first), word.kind));
    add(LineFormKind + 3, mixHash(quint64(unit.section), word.kind));
    add(LineFormKind + 4, mixHash(mixHash(header.last, quint64(bucket(header.distance))), word.kind));
    const int bundle = close();
    m_lineForms.add(key, bundle);
    return bundle;
}

int FeatureWriter::placeBundle(const TaggerUnit& unit, int word)
{
    add(PlaceKind, quint64(bucket(word - unit.first)));
    add(PlaceKind + 1, quint64(bucket(unit.end - 1 - word)));
    add(PlaceKind + 2, mixHash(quint64(bucket(word - unit.first)), looks(word).kind));
    // The nearest bracket tells an enumeration.
    int depth = 0;
    for (int i = word - 1; i >= unit.first && word - i < 12 && depth == 0; --i) {
        const QStringView mark = m_text.surface(m_text.words[size_t(i)]);
        depth = mark == QStringView(u"(") ? 1 : mark == QStringView(u")") ? -1 : 0;
    }
    add(PlaceKind + 3, quint64(depth + 1));
    return close();
}

int FeatureWriter::listBundle(const TaggerUnit& unit, int word)
{
    const auto tag = [this, &unit](int i) -> quint64 {
        if (i < unit.first || i >= unit.end)
            return 0;
        const TextFeatures::Listed& listed = m_target.m_listed[size_t(i)];
        return listed.place * 256ULL + listed.lists;
    };
    if (const quint64 here = tag(word); here != 0) {
        add(ListKind, here);
        add(ListKind + 1, here / 256);
        add(ListKind + 2, mixHash(here, looks(word).kind));
        for (int bit = 0; bit < 8; ++bit) {
            if ((here >> bit) & 1)
                add(ListKind + 3, here / 256 * 8 + quint64(bit));
        }
    }
    if (const quint64 before = tag(word - 1); before != 0)
        add(ListKind + 4, before / 256 * 16 + tag(word) / 256);
    if (const quint64 after = tag(word + 1); after != 0)
        add(ListKind + 5, after / 256 * 16 + tag(word) / 256);
    return close();
}

void FeatureWriter::writeUnit(size_t index)
{
    const TaggerUnit& unit = m_text.units[index];
    const int line = lineBundle(index);
    const int none = close();
    m_lineForms.reserve(size_t(unit.size()));
    std::array<int, 2> pairs{};
    for (int word = unit.first; word < unit.end; ++word) {
        for (size_t d = 0; d < kDistances.size(); ++d) {
            const int other = word + kDistances[d];
            const bool inside = other >= unit.first && other < unit.end;
            m_target.m_words.push_back(inside ? formBundle(m_target.m_forms[size_t(other)], int(d))
                                              : edgeBundle(other < unit.first ? kBefore : kAfter, int(d)));
        }
        pairs[0] = word > unit.first ? pairBundle(word - 1, word, true) : none;
        pairs[1] = word + 1 < unit.end ? pairBundle(word, word + 1, false) : none;
        const int form = lineFormBundle(index, looks(word));
        const int place = placeBundle(unit, word);
        const int listed = listBundle(unit, word);
        for (const int bundle : {pairs[0], pairs[1], line, form, place, listed})
            m_target.m_words.push_back(bundle);
    }
}

TextFeatures::TextFeatures(const TaggerText& text, const Lexicon& lexicon)
{
    FeatureWriter(text, lexicon, *this).write();
}

} // namespace foothold::tagger

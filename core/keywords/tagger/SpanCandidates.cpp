// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/SpanCandidates.h"

#include "core/keywords/tagger/FeatureHash.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace foothold::tagger {

namespace {

// How a word is read by the first stage.
struct WordChances
{
    float outside = 1.0F;
    float first = 0.0F;
    float last = 0.0F;
};

// The same words elsewhere in the text.
struct NameSummary
{
    int seen = 0;
    int listed = 0; // as candidates
    double sum = 0.0;
    double top = 0.0;
    double second = 0.0;
};

float share(int part, int whole, double prior, double weight)
{
    return float((part + prior * weight) / (whole + weight));
}

class CandidateReader
{
public:
    CandidateReader(
        const TaggerText& text, const TextFeatures& features, const Lexicon& lexicon, const FirstStage& stage)
        : m_text(text)
        , m_features(features)
        , m_lexicon(lexicon)
        , m_crf(stage.crf)
        , m_stats(stage.marked)
        , m_expected(stage.expected)
    { }

    SpanCandidates read();

private:
    void readUnits();
    void readNames();
    quint32 nameOf(int first, int end) const;
    void writeChances(const SpanCandidate& c, size_t index);
    void writeNames(const SpanCandidate& c);
    void writeContext(const SpanCandidate& c);
    void writeWords(const SpanCandidate& c);
    void writeExpected(const SpanCandidate& c);
    void writeLooks(const SpanCandidate& c);
    void writePlace(const SpanCandidate& c);
    void put(double value) { m_result.figures.push_back(float(value)); }

    const WordLooks& looks(int word) const { return m_features.looksOfWord(size_t(word)); }
    const TermStats::Word& statsOf(int word) const { return m_stats.word(shortHash(looks(word).lower)); }
    const TermStats::Word& classOf(int word) const { return m_stats.word(classHash(m_lexicon, looks(word))); }
    const TaggerUnit& unitOf(const SpanCandidate& c) const { return m_text.units[size_t(c.unit)]; }

    const TaggerText& m_text;
    const TextFeatures& m_features;
    const Lexicon& m_lexicon;
    const CrfModel& m_crf;
    const TermStats& m_stats;
    const TermStats& m_expected;
    SpanCandidates m_result;
    std::vector<WordChances> m_words;
    std::vector<double> m_unitSums;
    double m_textSum = 0.0;
    std::unordered_map<quint32, NameSummary> m_names;
};

quint32 CandidateReader::nameOf(int first, int end) const
{
    quint64 name = 0;
    for (int word = first; word < end; ++word)
        name = Lexicon::nameHash(name, looks(word).lower);
    return shortHash(name);
}

void CandidateReader::readUnits()
{
    m_words.resize(m_text.words.size());
    m_unitSums.resize(m_text.units.size());
    const std::vector<LabelScores> scores = m_crf.wordScores(m_features, m_text.words.size());
    LatticeScores unitScores;
    unitScores.moves = m_crf.moveScores();
    for (size_t index = 0; index < m_text.units.size(); ++index) {
        const TaggerUnit& unit = m_text.units[index];
        unitScores.words.assign(scores.begin() + unit.first, scores.begin() + unit.end);
        unitScores.walls.clear();
        for (int word = unit.first; word < unit.end; ++word)
            unitScores.walls.push_back(m_text.words[size_t(word)].afterComma);
        const Lattice lattice(unitScores);
        for (int word = 0; word < unit.size(); ++word) {
            m_words[size_t(unit.first + word)] = {float(lattice.chance(word, Outside) + lattice.chance(word, Beside)),
                float(lattice.chance(word, Begin) + lattice.chance(word, Single)),
                float(lattice.chance(word, End) + lattice.chance(word, Single))};
        }
        for (const SpanChance& span : lattice.spans(SpanCandidates::kAtLeast)) {
            const int first = unit.first + span.first;
            const int end = unit.first + span.end;
            m_result.list.push_back({int(index), first, end, span.chance, nameOf(first, end)});
            m_unitSums[index] += span.chance;
        }
        m_textSum += m_unitSums[index];
    }
}

void CandidateReader::readNames()
{
    for (const SpanCandidate& c : m_result.list) {
        NameSummary& name = m_names[c.name];
        ++name.listed;
        name.sum += c.chance;
        if (c.chance > name.top) {
            name.second = name.top;
            name.top = c.chance;
        } else {
            name.second = std::max(name.second, c.chance);
        }
    }
    for (const TaggerUnit& unit : m_text.units) {
        for (int first = unit.first; first < unit.end; ++first) {
            quint64 name = 0;
            for (int word = first; word < unit.end && word - first < 4; ++word) {
                name = Lexicon::nameHash(name, looks(word).lower);
                if (const auto found = m_names.find(shortHash(name)); found != m_names.end())
                    ++found->second.seen;
            }
        }
    }
}

void CandidateReader::writeChances(const SpanCandidate& c, size_t index)
{
    const TaggerUnit& unit = unitOf(c);
    const auto at = [this, &unit](int word) {
        return word < unit.first || word >= unit.end ? WordChances() : m_words[size_t(word)];
    };
    put(c.chance);
    put(at(c.first).first);
    put(at(c.end - 1).last);
    double least = 1.0;
    double sum = 0.0;
    for (int word = c.first; word < c.end; ++word) {
        const double inside = 1.0 - double(m_words[size_t(word)].outside);
        least = std::min(least, inside);
        sum += inside;
    }
    put(least);
    put(sum / (c.end - c.first));
    put(1.0 - double(at(c.first).outside));
    put(1.0 - double(at(c.end - 1).outside));
    put(at(c.first - 1).outside);
    put(at(c.end).outside);
    put(at(c.first - 1).last);
    put(at(c.end).first);
    double rival = 0.0;
    double rivals = 0.0;
    double longer = 0.0;
    double shorter = 0.0;
    const auto compare = [&](const SpanCandidate& other) {
        if (&other == &c || other.unit != c.unit || other.first >= c.end || c.first >= other.end)
            return;
        rival = std::max(rival, other.chance);
        rivals += other.chance;
        if (other.first <= c.first && other.end >= c.end)
            longer += other.chance;
        else if (other.first >= c.first && other.end <= c.end)
            shorter += other.chance;
    };
    constexpr size_t kReach = 40;
    const size_t end = std::min(m_result.list.size(), index + kReach);
    for (size_t i = index > kReach ? index - kReach : 0; i < end; ++i)
        compare(m_result.list[i]);
    put(rival);
    put(rivals);
    put(c.chance - rival);
    put(longer);
    put(shorter);
}

void CandidateReader::writeNames(const SpanCandidate& c)
{
    const NameSummary& name = m_names[c.name];
    put(name.seen);
    put(name.listed);
    put(name.listed > 1 ? (name.sum - c.chance) / (name.listed - 1) : -1.0);
    put(name.listed > 1 ? (c.chance >= name.top ? name.second : name.top) : -1.0);
    put(name.seen > 0 ? name.sum / name.seen : 0.0);

    const TermStats::Term& term = m_stats.term(c.name);
    put(term.marked);
    put(term.seen);
    put(share(term.marked, term.seen, 0.3, 1.0));
    // The best known term within, and the best around it.
    double within = 0.0;
    for (int first = c.first; first < c.end; ++first) {
        for (int end = first + 1; end <= c.end; ++end) {
            if (first == c.first && end == c.end)
                continue;
            const TermStats::Term& part = m_stats.term(nameOf(first, end));
            within = std::max(within, part.marked == 0 ? 0.0 : double(share(part.marked, part.seen, 0.3, 1.0)));
        }
    }
    put(within);
    double around = 0.0;
    const TaggerUnit& unit = unitOf(c);
    for (int first = std::max(unit.first, c.first - 2); first <= c.first; ++first) {
        for (int end = c.end; end <= std::min(unit.end, c.end + 2); ++end) {
            if (first == c.first && end == c.end)
                continue;
            const TermStats::Term& whole = m_stats.term(nameOf(first, end));
            around = std::max(around, whole.marked == 0 ? 0.0 : double(share(whole.marked, whole.seen, 0.3, 1.0)));
        }
    }
    put(around);
}

void CandidateReader::writeContext(const SpanCandidate& c)
{
    const TaggerUnit& unit = unitOf(c);
    const size_t index = size_t(c.unit);
    const auto sumAt = [this](size_t i) { return i < m_unitSums.size() ? m_unitSums[i] : 0.0; };
    const auto rateAt = [this, &sumAt](
                            size_t i) { return i < m_unitSums.size() ? sumAt(i) / m_text.units[i].size() : 0.0; };
    put(sumAt(index) - c.chance);
    put(rateAt(index));
    put(rateAt(index - 1)); // wraps before the first unit: no such unit
    put(rateAt(index + 1));
    put(sumAt(index - 1));
    put(sumAt(index + 1));
    put(m_textSum / double(m_text.words.size()));
    const TermStats::Header& header = m_stats.header(shortHash(m_features.headerOf(index)));
    put(share(header.inside, header.words, 0.1, 10.0));
    put(std::min(20, m_features.headerDistance(index)));
    const auto before = [&](int word) {
        return word < unit.first ? -1.0 : double(share(statsOf(word).before, statsOf(word).seen, 0.06, 5.0));
    };
    const auto after = [&](int word) {
        return word >= unit.end ? -1.0 : double(share(statsOf(word).after, statsOf(word).seen, 0.06, 5.0));
    };
    put(before(c.first - 1));
    put(before(c.first - 2));
    put(after(c.end));
    put(after(c.end + 1));
    put(c.first > unit.first ? double(share(statsOf(c.first - 1).inside, statsOf(c.first - 1).seen, 0.1, 3.0)) : -1.0);
    put(c.end < unit.end ? double(share(statsOf(c.end).inside, statsOf(c.end).seen, 0.1, 3.0)) : -1.0);
}

void CandidateReader::writeWords(const SpanCandidate& c)
{
    double least = 1.0;
    double sum = 0.0;
    int seen = 1 << 20;
    for (int word = c.first; word < c.end; ++word) {
        const TermStats::Word& stats = statsOf(word);
        const double inside = double(share(stats.inside, stats.seen, 0.2, 2.0));
        least = std::min(least, inside);
        sum += inside;
        seen = std::min(seen, int(stats.seen));
    }
    put(least);
    put(sum / (c.end - c.first));
    put(seen);
    put(share(statsOf(c.first).first, statsOf(c.first).seen, 0.1, 2.0));
    put(share(statsOf(c.end - 1).last, statsOf(c.end - 1).seen, 0.1, 2.0));
    least = 1.0;
    sum = 0.0;
    for (int word = c.first; word < c.end; ++word) {
        const TermStats::Word& stats = classOf(word);
        const double inside = double(share(stats.inside, stats.seen, 0.1, 5.0));
        least = std::min(least, inside);
        sum += inside;
    }
    put(least);
    put(sum / (c.end - c.first));
    put(share(classOf(c.first).first, classOf(c.first).seen, 0.1, 5.0));
    put(share(classOf(c.end - 1).last, classOf(c.end - 1).seen, 0.1, 5.0));
    put(c.end < unitOf(c).end ? double(share(classOf(c.end).inside, classOf(c.end).seen, 0.1, 5.0)) : -1.0);
    int listed = 0;
    int lists = 255;
    for (int word = c.first; word < c.end; ++word) {
        listed += m_features.listsAt(size_t(word)) != 0 ? 1 : 0;
        lists &= m_features.listsAt(size_t(word));
    }
    put(double(listed) / (c.end - c.first));
    put(lists & 1 ? 1 : 0);
    put(lists & 2 ? 1 : 0);
    put(lists & 4 ? 1 : 0);
    put(lists & 8 ? 1 : 0);
    put(lists >> 4);
}

// What the first stage makes of the same words in many plain ads.
void CandidateReader::writeExpected(const SpanCandidate& c)
{
    const TermStats::Term& term = m_expected.term(c.name);
    put(term.seen == 0 ? -1.0 : double(share(term.marked, term.seen, 0.1, 2.0)));
    put(std::min<int>(term.seen, 2000));
    double least = 1.0;
    double sum = 0.0;
    for (int word = c.first; word < c.end; ++word) {
        const TermStats::Word& stats = m_expected.word(shortHash(looks(word).lower));
        const double inside = stats.seen == 0 ? -1.0 : double(share(stats.inside, stats.seen, 0.1, 2.0));
        least = std::min(least, inside);
        sum += inside;
    }
    put(least);
    put(sum / (c.end - c.first));
    const TermStats::Word& first = m_expected.word(shortHash(looks(c.first).lower));
    const TermStats::Word& last = m_expected.word(shortHash(looks(c.end - 1).lower));
    put(first.seen == 0 ? -1.0 : double(share(first.first, first.seen, 0.1, 2.0)));
    put(last.seen == 0 ? -1.0 : double(share(last.last, last.seen, 0.1, 2.0)));
}

void CandidateReader::writeLooks(const SpanCandidate& c)
{
    int characters = 0;
    int upper = 0;
    int capitals = 0;
    int digits = 0;
    int symbols = 0;
    bool inside = false;
    for (int word = c.first; word < c.end; ++word) {
        const WordLooks& w = looks(word);
        characters += w.length;
        upper += w.startsUpper ? 1 : 0;
        capitals += w.isCapitals() ? 1 : 0;
        digits += w.digits;
        symbols += w.symbols;
        inside = inside || w.upperInside;
    }
    put(c.end - c.first);
    put(characters);
    put(double(upper) / (c.end - c.first));
    put(double(capitals) / (c.end - c.first));
    put(digits);
    put(symbols);
    put(inside ? 1 : 0);
    put(looks(c.first).startsUpper ? 1 : 0);
}

void CandidateReader::writePlace(const SpanCandidate& c)
{
    const TaggerUnit& unit = unitOf(c);
    put(int(unit.section));
    put(unit.size());
    put(c.first - unit.first);
    put(unit.end - c.end);
    put(double(c.unit) / double(m_text.units.size()));
    put(unit.bullet ? 1 : 0);
    put(c.first > unit.first && looks(c.first - 1).isMark() ? 1 : 0);
    put(c.end < unit.end && looks(c.end).isMark() ? 1 : 0);
    put(c.first > unit.first && looks(c.first - 1).startsUpper ? 1 : 0);
}

SpanCandidates CandidateReader::read()
{
    readUnits();
    readNames();
    m_result.figures.reserve(m_result.list.size() * SpanCandidates::kFigures);
    for (size_t i = 0; i < m_result.list.size(); ++i) {
        const SpanCandidate& c = m_result.list[i];
        writeChances(c, i);
        writeNames(c);
        writeContext(c);
        writeWords(c);
        writeLooks(c);
        writePlace(c);
        writeExpected(c);
        Q_ASSERT(m_result.figures.size() == (i + 1) * SpanCandidates::kFigures);
    }
    return std::move(m_result);
}

} // namespace

SpanCandidates readCandidates(
    const TaggerText& text, const TextFeatures& features, const Lexicon& lexicon, const FirstStage& stage)
{
    return CandidateReader(text, features, lexicon, stage).read();
}

} // namespace foothold::tagger

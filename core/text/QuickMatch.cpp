// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuickMatch.h"

#include "core/text/TextFolding.h"

#include <QBitArray>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// What a word is worth by the way it was found.
constexpr int kExact = 1000; // all of the name
constexpr int kBegins = 400; // the name begins with it
constexpr int kWordBegins = 300; // a word of it does
constexpr int kWholeWord = 40; // more, where that word is all of it
constexpr int kChain = 220; // beginnings of several words, one after the other
constexpr int kInside = 150;
constexpr int kScattered = 60; // its letters in order
constexpr int kLeastScattered = 3; // letters, fewer say nothing
constexpr int kDetailShare = 5; // a match in the detail is worth a fifth
constexpr int kMaxLength = 240; // of a name, in letters that are looked at

// Folded letters, and for each the place in the text it came from.
struct Folding
{
    QString text;
    std::vector<int> from;
};

Folding fold(QStringView text, bool withPlaces)
{
    Folding folding;
    folding.text.reserve(std::min<qsizetype>(text.size(), kMaxLength));
    for (qsizetype at = 0; at < text.size() && folding.text.size() < kMaxLength;) {
        const CharAt next = charAt(text, at);
        switch (charClass(next.code)) {
        case CharClass::Ignored:
            break;
        case CharClass::Blank:
        case CharClass::Line:
            folding.text.append(u' ');
            break;
        default:
            appendFolded(folding.text, next.code);
        }
        if (withPlaces)
            folding.from.resize(size_t(folding.text.size()), int(at));
        at += next.units;
    }
    return folding;
}

quint64 bitOf(QChar c)
{
    const char16_t code = c.unicode();
    if (code >= u'a' && code <= u'z')
        return quint64(1) << (code - u'a');
    if (code >= u'0' && code <= u'9')
        return quint64(1) << (26 + code - u'0');
    return c.isSpace() ? 0 : quint64(1) << (36 + code % 28);
}

bool startsWord(const QString& text, qsizetype at)
{
    return at == 0 || (!text[at - 1].isLetterOrNumber() && !text[at].isSpace());
}

bool endsWord(const QString& text, qsizetype end)
{
    return end == text.size() || !text[end].isLetterOrNumber();
}

// The best place where the word stands as it is: -1 where it does not.
qsizetype placeOf(const QString& word, const QString& text)
{
    const qsizetype first = text.indexOf(word);
    for (qsizetype at = first; at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return at;
    }
    return first;
}

int plainScore(const QString& word, const QString& text)
{
    const qsizetype at = placeOf(word, text);
    if (at < 0)
        return 0;
    if (!startsWord(text, at))
        return word.size() > 1 ? kInside : 0;
    if (word.size() == text.size())
        return kExact;
    const int whole = endsWord(text, at + word.size()) ? kWholeWord : 0;
    return (at == 0 ? kBegins : kWordBegins) + whole;
}

// For each letter of the word the places after which a chain of word beginnings may stand; empty: there is no chain.
std::vector<QBitArray> chain(const QString& word, const QString& text)
{
    std::vector<QBitArray> after;
    qsizetype earliest = 0;
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        QBitArray here(text.size());
        qsizetype first = text.size();
        for (qsizetype at = earliest; at < text.size(); ++at) {
            if (text[at] != word[letter])
                continue;
            const bool goesOn = letter > 0 && at > 0 && after.back().testBit(at - 1);
            if (!goesOn && !startsWord(text, at))
                continue;
            here.setBit(at);
            first = std::min(first, at);
        }
        if (first == text.size())
            return {};
        after.push_back(here);
        earliest = first + 1;
    }
    return after;
}

// The places of the chain that ends first, as close together as that gives. Empty: there is no chain.
std::vector<qsizetype> chained(const QString& word, const QString& text)
{
    const std::vector<QBitArray> after = chain(word, text);
    if (after.empty())
        return {};
    std::vector<qsizetype> places(size_t(word.size()));
    qsizetype at = 0;
    while (!after.back().testBit(at))
        ++at;
    places.back() = at;
    for (size_t letter = places.size() - 1; letter-- > 0;) {
        do {
            --at;
        } while (!after[letter].testBit(at));
        places[letter] = at;
    }
    return places;
}

int gapsIn(const std::vector<qsizetype>& places)
{
    return int(places.back() - places.front() + 1) - int(places.size());
}

// The letters of the word in order, from the last one back: as close together as that gives. Empty: they are not there.
std::vector<qsizetype> scattered(const QString& word, const QString& text)
{
    qsizetype end = 0;
    for (const QChar letter : word) {
        end = text.indexOf(letter, end) + 1;
        if (end == 0)
            return {};
    }
    std::vector<qsizetype> places(size_t(word.size()));
    for (qsizetype letter = word.size() - 1, at = end - 1; letter >= 0; --letter) {
        at = text.lastIndexOf(word[letter], at);
        places[size_t(letter)] = at--;
    }
    return places;
}

int wordScore(const QString& word, const QString& text)
{
    const int plain = plainScore(word, text);
    if (plain > kChain || word.size() < 2)
        return plain;
    const std::vector<qsizetype> places = scattered(word, text);
    if (places.empty())
        return plain;
    if (const std::vector<qsizetype> linked = chained(word, text); !linked.empty())
        return std::max({plain, kScattered, kChain - gapsIn(linked)});
    if (plain > 0 || word.size() < kLeastScattered)
        return plain;
    return std::max(1, kScattered - gapsIn(places) * 2 + (startsWord(text, places.front()) ? kScattered / 2 : 0));
}

// The places of a word in the text, the way wordScore() found it.
std::vector<qsizetype> placesOf(const QString& word, const QString& text)
{
    const int plain = plainScore(word, text);
    if (plain < kChain && word.size() > 1) {
        std::vector<qsizetype> linked = chained(word, text);
        if (!linked.empty() && kChain - gapsIn(linked) > plain)
            return linked;
    }
    if (plain == 0)
        return word.size() < kLeastScattered ? std::vector<qsizetype>() : scattered(word, text);
    std::vector<qsizetype> places(size_t(word.size()));
    for (size_t i = 0; i < places.size(); ++i)
        places[i] = placeOf(word, text) + qsizetype(i);
    return places;
}

} // namespace

MatchName::MatchName(const QString& text)
    : folded(fold(text, false).text)
{
    for (const QChar c : std::as_const(folded))
        letters |= bitOf(c);
}

QuickMatch::QuickMatch(const QString& typed)
{
    const QStringList words = MatchName(typed).folded.split(u' ', Qt::SkipEmptyParts);
    for (const QString& word : words) {
        m_words.append(MatchName(word));
        m_letters |= m_words.last().letters;
    }
    m_whole = words.join(u' ');
}

int QuickMatch::score(const MatchName& name, const MatchName& detail) const
{
    if (m_words.isEmpty() || (m_letters & ~(name.letters | detail.letters)) != 0)
        return 0;
    int sum = 0;
    for (const MatchName& word : m_words) {
        int best = (word.letters & ~name.letters) == 0 ? wordScore(word.folded, name.folded) : 0;
        if (best < kInside && (word.letters & ~detail.letters) == 0)
            best = std::max(best, plainScore(word.folded, detail.folded) / kDetailShare);
        if (best == 0)
            return 0;
        sum += best;
    }
    const int average = sum / int(m_words.size());
    return m_words.size() > 1 ? std::max(average, plainScore(m_whole, name.folded)) : average;
}

QList<QuickMatch::Mark> QuickMatch::marks(const QString& name) const
{
    const Folding folding = fold(name, true);
    QBitArray marked(name.size() + 1);
    for (const MatchName& word : m_words) {
        for (const qsizetype place : placesOf(word.folded, folding.text)) {
            const qsizetype from = folding.from[size_t(place)];
            marked.fill(true, from, from + charAt(name, from).units);
        }
    }
    QList<Mark> marks;
    for (int at = 0; at < name.size(); ++at) {
        if (!marked.testBit(at))
            continue;
        if (!marks.isEmpty() && marks.last().start + marks.last().length == at)
            ++marks.last().length;
        else
            marks.append({at, 1});
    }
    return marks;
}

} // namespace foothold

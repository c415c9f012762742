// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Sections.h"

#include "core/text/HeadingCues.h"
#include "core/text/Sentences.h"
#include "core/text/TextFolding.h"
#include "core/text/UnheadedParts.h"
#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold {

namespace {

constexpr int kHeadingWords = 9; // more words make a sentence
constexpr int kHeadingLength = 90; // UTF-16 units
constexpr int kPrefixWords = 6; // words before a colon
constexpr int kRunOnLine = 300; // UTF-16 units: headings may stand inside a longer line

struct Heading
{
    qsizetype firstToken = 0;
    qsizetype endToken = 0;
    SectionKind kind = SectionKind::Unknown;
};

// Walks over the lines of a text and collects its headings.
class HeadingFinder
{
public:
    HeadingFinder(const Tokens& tokens, const QList<Sentence>& sentences)
        : m_tokens(tokens)
        , m_sentences(sentences)
    { }

    QList<Heading> find();

private:
    const Token& at(qsizetype i) const { return m_tokens.at(i); }
    bool is(qsizetype i, char16_t symbol) const
    {
        return i >= 0 && i < m_tokens.size() && at(i).length == 1 && m_tokens.text()[at(i).start].unicode() == symbol;
    }
    bool startsUpper(qsizetype i) const { return isUpperCase(charAt(m_tokens.text(), at(i).start).code); }
    SectionKind kindBefore() const { return m_headings.isEmpty() ? SectionKind::Unknown : m_headings.last().kind; }
    qsizetype lineEnd(qsizetype first) const;
    bool startsSentence(qsizetype token) const;
    bool addWholeLine(qsizetype first, qsizetype end);
    bool announcesWishes(qsizetype first, qsizetype end) const;
    bool addPrefix(qsizetype first, qsizetype end);
    void addInside(qsizetype first, qsizetype end);
    bool isCapitalised(qsizetype first, qsizetype count) const;
    bool opensHere(qsizetype i, qsizetype first) const;

    const Tokens& m_tokens;
    const QList<Sentence>& m_sentences;
    QList<Heading> m_headings;
};

qsizetype HeadingFinder::lineEnd(qsizetype first) const
{
    qsizetype end = first + 1;
    while (end < m_tokens.size() && at(end).gap != TokenGap::Line)
        ++end;
    return end;
}

bool HeadingFinder::startsSentence(qsizetype token) const
{
    const auto it = std::lower_bound(m_sentences.cbegin(), m_sentences.cend(), token,
        [](const Sentence& sentence, qsizetype wanted) { return sentence.firstToken < wanted; });
    return token >= m_tokens.size() || (it != m_sentences.cend() && it->firstToken == token);
}

QList<Heading> HeadingFinder::find()
{
    for (qsizetype first = 0; first < m_tokens.size();) {
        const qsizetype end = lineEnd(first);
        if (!startsSentence(first)) {
            first = end; // the line goes on with what the one before began
            continue;
        }
        if (!(startsSentence(end) && addWholeLine(first, end)) && !addPrefix(first, end)
            && at(end - 1).end() - at(first).start > kRunOnLine)
            addInside(first, end);
        first = end;
    }
    return m_headings;
}

bool HeadingFinder::addWholeLine(qsizetype first, qsizetype end)
{
    if (end - first > kHeadingWords + 6 || at(end - 1).end() - at(first).start > kHeadingLength)
        return false;
    if (is(end - 1, u'.') || is(end - 1, u',') || is(end - 1, u';'))
        return false;
    auto kind = headingKind(m_tokens, first, end, kindBefore());
    if (!kind && announcesWishes(first, end))
        kind = SectionKind::Preferred;
    if (kind)
        m_headings.append({first, end, *kind});
    return kind.has_value();
}

// "Bonus feathers", "Extra sparkle": a word of wishing and one that no heading is made of. Requirements stand before it
// or items follow, and it is not the bonus that is paid.
bool HeadingFinder::announcesWishes(qsizetype first, qsizetype end) const
{
    static const WordSet kWishes = {u"bonus", u"nice", u"extra", u"optional", u"preferred", u"desirable", u"desired",
        u"useful", u"helpful", u"welcome", u"advantageous"};
    static const WordSet kPaid = {u"plan", u"plans", u"scheme", u"schemes", u"structure", u"pay", u"payment",
        u"payments", u"potential", u"program", u"programme", u"package", u"target", u"eligible", u"scale", u"leave",
        u"holiday", u"holidays", u"vacation", u"days", u"time", u"office", u"colleagues", u"people", u"team", u"area"};
    if (end - first != 2 || at(first).kind != TokenKind::Word || at(first + 1).kind != TokenKind::Word
        || !startsUpper(first) || !kWishes.contains(m_tokens.folded(at(first)))
        || kPaid.contains(m_tokens.folded(at(first + 1))))
        return false;
    const bool items = end < m_tokens.size() && isBullet(m_tokens.surface(at(end)));
    return kindBefore() == SectionKind::Required || (items && kindBefore() != SectionKind::Offer);
}

// "Requirements: Python and SQL": the words before the colon are the heading.
bool HeadingFinder::addPrefix(qsizetype first, qsizetype end)
{
    const qsizetype last = std::min(end, first + kPrefixWords + 2);
    for (qsizetype i = first + 1; i < last; ++i) {
        if (is(i, u'.') || is(i, u',') || is(i, u'('))
            return false;
        if (!is(i, u':'))
            continue;
        const auto kind = headingKind(m_tokens, first, i + 1, kindBefore());
        if (!kind)
            return false;
        m_headings.append({first, i + 1, *kind});
        if (at(end - 1).end() - at(first).start > kRunOnLine)
            addInside(i + 1, end);
        return true;
    }
    return false;
}

// The first and the last word begin with capitals, or all of it is capitals.
bool HeadingFinder::isCapitalised(qsizetype first, qsizetype count) const
{
    if (!startsUpper(first))
        return false;
    static const WordSet kSmall = {u"and", u"the", u"to", u"of", u"for", u"in", u"we", u"you", u"you'll", u"a",
        u"we're", u"be", u"us", u"are", u"is", u"haves", u"have", u"it", u"will", u"que", u"du", u"di", u"de"};
    int lower = 0;
    for (qsizetype i = first; i < first + count; ++i) {
        const bool word = at(i).kind == TokenKind::Word;
        lower += word && !startsUpper(i) && !kSmall.contains(m_tokens.folded(at(i))) ? 1 : 0;
    }
    return lower == 0;
}

bool HeadingFinder::opensHere(qsizetype i, qsizetype first) const
{
    if (i == first)
        return true;
    const Token& before = at(i - 1);
    if (before.kind != TokenKind::Symbol)
        return false;
    return is(i - 1, u'.') || is(i - 1, u'!') || is(i - 1, u'?') || is(i - 1, u':') || is(i - 1, u')')
        || isBullet(m_tokens.surface(before));
}

void HeadingFinder::addInside(qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        if (at(i).kind != TokenKind::Word || at(i).gap == TokenGap::None || !startsUpper(i))
            continue;
        const bool opens = opensHere(i, first);
        PhraseTable::Hit hit = HeadingCues::sure().at(m_tokens, i, end);
        const bool whole = hit.tokens >= 2 && (opens || isCapitalised(i, hit.tokens));
        if (hit && !whole && !(opens && is(i + hit.tokens, u':')))
            hit = {};
        if (!hit && opens)
            hit = HeadingCues::running().at(m_tokens, i, end);
        if (!hit)
            continue;
        const qsizetype next = i + hit.tokens;
        const bool colon = is(next, u':');
        // "Our team builds": a heading is followed by a colon, a capital or a bullet, not by the rest of a sentence.
        if (!colon && next < end && at(next).kind == TokenKind::Word && !startsUpper(next))
            continue;
        if (!colon && (is(next, u'.') || is(next, u',') || is(next, u')')))
            continue;
        m_headings.append({i, colon ? next + 1 : next, static_cast<SectionKind>(hit.value)});
        i = next - 1;
    }
}

// "Profile And Skills To Success": nothing but words that headings are made of.
bool hasOnlyHeadingWords(const Tokens& tokens, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        const Token& token = tokens.at(i);
        if (token.kind == TokenKind::Number || token.kind == TokenKind::Link
            || (token.kind == TokenKind::Word && !HeadingCues::words().contains(tokens.folded(token))))
            return false;
    }
    return true;
}

} // namespace

std::optional<SectionKind> headingKind(const Tokens& tokens, qsizetype first, qsizetype end, SectionKind before)
{
    qsizetype words = 0;
    bool bulleted = false;
    bool colon = false;
    for (qsizetype i = first; i < end; ++i) {
        words += tokens.at(i).kind == TokenKind::Word ? 1 : 0;
        colon = tokens.folded(tokens.at(i)) == QStringView(u":") && i + 2 >= end;
    }
    while (first < end && tokens.at(first).kind != TokenKind::Word) {
        // Emoji stand before headings as often as before items; the usual bullets do not.
        const bool emoji = charAt(tokens.surface(tokens.at(first)), 0).code >= 0x1f000;
        bulleted = bulleted || (isBullet(tokens.surface(tokens.at(first))) && !emoji);
        ++first;
    }
    if (words == 0 || words > kHeadingWords || (bulleted && !colon))
        return std::nullopt;
    std::optional<SectionKind> best;
    qsizetype bestTokens = 0;
    qsizetype covered = 0;
    for (qsizetype i = first; i < end; ++i) {
        if (const auto hit = HeadingCues::sure().at(tokens, i, end); hit && hit.tokens > bestTokens) {
            best = static_cast<SectionKind>(hit.value);
            bestTokens = hit.tokens;
            covered = i - first;
        }
    }
    // "We offer our customers a plus" is no heading: the cue must be most of the line or stand at its start.
    // "Go is a plus" is an item, "Preferred: Go" begins with a heading.
    if (best == SectionKind::Preferred && covered > 0 && !colon)
        return std::nullopt;
    if (best && (colon || bestTokens * 2 >= words || covered == 0) && (colon || words <= bestTokens + 4))
        return best;
    const bool plain = hasOnlyHeadingWords(tokens, first, end);
    for (qsizetype i = first; i < end; ++i) {
        const auto hit = HeadingCues::likely().at(tokens, i, end);
        if (!hit || !(plain || (colon && words <= 4)))
            continue;
        if (hit.value == HeadingCues::kSkills)
            return before == SectionKind::Preferred ? SectionKind::Preferred : SectionKind::Required;
        return static_cast<SectionKind>(hit.value);
    }
    return std::nullopt;
}

QList<Section> splitSections(const Tokens& tokens, const QList<Sentence>& sentences)
{
    QList<Section> sections;
    if (tokens.size() == 0)
        return sections;
    const QList<Heading> headings = HeadingFinder(tokens, sentences).find();
    const int start = tokens.at(0).start;
    const int end = tokens.at(tokens.size() - 1).end();
    if (headings.isEmpty() || headings.first().firstToken > 0)
        sections.append({{start, 0}, {}, SectionKind::Unknown});
    for (const Heading& heading : headings) {
        const int from = tokens.at(heading.firstToken).start;
        const int to = tokens.at(heading.endToken - 1).end();
        if (!sections.isEmpty())
            sections.last().range.length = from - sections.last().range.start;
        sections.append({{from, 0}, {from, to - from}, heading.kind});
    }
    sections.last().range.length = end - sections.last().range.start;
    addUnheadedParts(tokens, sentences, sections);
    return sections;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Sections.h"

#include "core/text/HeadingCues.h"
#include "core/text/Sentences.h"
#include "core/text/TextFolding.h"
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
    explicit HeadingFinder(const Tokens& tokens)
        : m_tokens(tokens)
    { }

    QList<Heading> find();

private:
    const Token& at(qsizetype i) const { return m_tokens.at(i); }
    bool is(qsizetype i, char16_t symbol) const
    {
        return i >= 0 && i < m_tokens.size() && at(i).length == 1 && m_tokens.text()[at(i).start].unicode() == symbol;
    }
    bool startsUpper(qsizetype i) const { return isUpperCase(charAt(m_tokens.text(), at(i).start).code); }
    qsizetype lineEnd(qsizetype first) const;
    bool addWholeLine(qsizetype first, qsizetype end);
    bool addPrefix(qsizetype first, qsizetype end);
    void addInside(qsizetype first, qsizetype end);
    bool isCapitalised(qsizetype first, qsizetype count) const;
    bool opensHere(qsizetype i, qsizetype first) const;

    const Tokens& m_tokens;
    QList<Heading> m_headings;
};

qsizetype HeadingFinder::lineEnd(qsizetype first) const
{
    qsizetype end = first + 1;
    while (end < m_tokens.size() && at(end).gap != TokenGap::Line)
        ++end;
    return end;
}

QList<Heading> HeadingFinder::find()
{
    for (qsizetype first = 0; first < m_tokens.size();) {
        const qsizetype end = lineEnd(first);
        if (!addWholeLine(first, end) && !addPrefix(first, end) && at(end - 1).end() - at(first).start > kRunOnLine)
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
    const auto kind = headingKind(m_tokens, first, end);
    if (kind)
        m_headings.append({first, end, *kind});
    return kind.has_value();
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
        const auto kind = headingKind(m_tokens, first, i + 1);
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
        if (hit && (hit.tokens < 2 || !isCapitalised(i, hit.tokens)) && !(opens && is(i + hit.tokens, u':')))
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

} // namespace

std::optional<SectionKind> headingKind(const Tokens& tokens, qsizetype first, qsizetype end)
{
    qsizetype words = 0;
    bool bulleted = false;
    bool colon = false;
    for (qsizetype i = first; i < end; ++i) {
        words += tokens.at(i).kind == TokenKind::Word ? 1 : 0;
        colon = tokens.folded(tokens.at(i)) == QStringView(u":") && i + 2 >= end;
    }
    while (first < end && tokens.at(first).kind != TokenKind::Word) {
        bulleted = bulleted || isBullet(tokens.surface(tokens.at(first)));
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
    if (best && (colon || bestTokens * 2 >= words || covered == 0) && (colon || words <= bestTokens + 4))
        return best;
    for (qsizetype i = first; i < end; ++i) {
        if (const auto hit = HeadingCues::likely().at(tokens, i, end)) {
            const bool alone = hit.tokens == words || (colon && words <= 4) || (words <= 3 && i + hit.tokens >= end);
            if (alone)
                return static_cast<SectionKind>(hit.value);
        }
    }
    return std::nullopt;
}

QList<Section> splitSections(const Tokens& tokens)
{
    QList<Section> sections;
    if (tokens.size() == 0)
        return sections;
    const QList<Heading> headings = HeadingFinder(tokens).find();
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
    return sections;
}

} // namespace foothold

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
    const auto kind = headingKind(m_tokens, first, end, kindBefore());
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

// Adds sections that no heading announces: items that ask for something after a part about the company, and
// the legal words at the end.
class UnheadedParts
{
public:
    UnheadedParts(const Tokens& tokens, const QList<Sentence>& sentences, QList<Section>& sections)
        : m_tokens(tokens)
        , m_sentences(sentences)
        , m_sections(sections)
    { }

    void add();

private:
    bool asksForSomething(const Sentence& sentence) const;
    qsizetype legalStart(const Sentence& sentence) const;
    bool speaksOfExperience(const Sentence& sentence) const
    {
        static const WordSet kWords = {u"experience", u"experiencia", u"experiencia", u"erfahrung", u"esperienza"};
        for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
            if (kWords.contains(m_tokens.folded(m_tokens.at(i))))
                return true;
        }
        return false;
    }
    bool hasBullet(const Sentence& sentence) const
    {
        return isBullet(m_tokens.surface(m_tokens.at(sentence.firstToken)));
    }
    void startPart(int offset, SectionKind kind);

    const Tokens& m_tokens;
    const QList<Sentence>& m_sentences;
    QList<Section>& m_sections;
    QList<Section> m_result;
};

// "3+ years of ...", "Bachelor's degree in ...", "Experience with ...".
bool UnheadedParts::asksForSomething(const Sentence& sentence) const
{
    static const WordSet kAsking = {u"experience", u"experienced", u"proficiency", u"proficient", u"bachelor's",
        u"bachelor", u"bachelors", u"master's", u"masters", u"phd", u"familiarity", u"knowledge", u"demonstrated",
        u"degree", u"understanding"};
    static const WordSet kYears = {u"years", u"year", u"yrs", u"anos"};
    qsizetype i = sentence.firstToken;
    while (i < sentence.endToken && m_tokens.at(i).kind == TokenKind::Symbol)
        ++i;
    if (i >= sentence.endToken)
        return false;
    if (m_tokens.at(i).kind != TokenKind::Number)
        return kAsking.contains(m_tokens.folded(m_tokens.at(i)));
    for (qsizetype next = i + 1; next < std::min(i + 5, sentence.endToken); ++next) {
        if (kYears.contains(m_tokens.folded(m_tokens.at(next))))
            return hasBullet(sentence) || speaksOfExperience(sentence);
    }
    return false;
}

// The token where the legal words begin; endToken: there are none. A sentence that runs on is cut before the
// capitals of the employer's name.
qsizetype UnheadedParts::legalStart(const Sentence& sentence) const
{
    static const PhraseTable kLegal = {{1,
        u"equal opportunity employer|equal opportunities employer|equal employment opportunity|all qualified "
        u"applicants|regardless of race|without regard to race|on the basis of race|discriminate on the basis|"
        u"igualdad de oportunidades"}};
    for (qsizetype i = sentence.firstToken; i < sentence.endToken; ++i) {
        if (!kLegal.at(m_tokens, i, sentence.endToken))
            continue;
        constexpr qsizetype kLongSentence = 25; // tokens
        if (i - sentence.firstToken < kLongSentence)
            return sentence.firstToken;
        qsizetype start = i;
        while (start > sentence.firstToken && !isUpperCase(charAt(m_tokens.text(), m_tokens.at(start).start).code)
            && i - start < 6)
            --start;
        return start;
    }
    return sentence.endToken;
}

void UnheadedParts::startPart(int offset, SectionKind kind)
{
    Section& last = m_result.last();
    if (last.kind == kind)
        return;
    const int end = last.range.end();
    last.range.length = offset - last.range.start;
    if (last.range.length <= 0)
        m_result.removeLast();
    m_result.append({{offset, end - offset}, {}, kind});
}

void UnheadedParts::add()
{
    qsizetype next = 0;
    SectionKind headed = SectionKind::Unknown;
    bool asking = false;
    for (const Sentence& sentence : m_sentences) {
        while (next < m_sections.size() && m_sections[next].range.start <= sentence.range.start) {
            m_result.append(m_sections[next]);
            headed = m_sections[next++].kind;
            asking = false;
        }
        const bool open =
            headed == SectionKind::Unknown || headed == SectionKind::About || headed == SectionKind::Offer;
        const bool bullet = hasBullet(sentence);
        if (open && asksForSomething(sentence) && (bullet || headed == SectionKind::Unknown)) {
            asking = true;
            startPart(sentence.range.start, SectionKind::Required);
        } else if (asking && !bullet) {
            asking = false;
            startPart(sentence.range.start, headed);
        }
        if (const qsizetype legal = legalStart(sentence); legal < sentence.endToken) {
            asking = false;
            headed = SectionKind::Offer;
            startPart(m_tokens.at(legal).start, SectionKind::Offer);
        }
    }
    for (; next < m_sections.size(); ++next)
        m_result.append(m_sections[next]);
    m_sections = m_result;
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
    UnheadedParts(tokens, sentences, sections).add();
    return sections;
}

} // namespace foothold

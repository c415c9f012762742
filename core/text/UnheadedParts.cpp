// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/UnheadedParts.h"

#include "core/text/PhraseTable.h"
#include "core/text/TextFolding.h"
#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold {

namespace {

// Walks over the sentences and cuts the sections where one begins.
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
        u"igualdad de oportunidades|federal contract compliance|health insurance|medical insurance|dental insurance|"
        u"vision insurance|pet insurance|paid time off|paid leave|parental leave|benefits options"}};
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

void addUnheadedParts(const Tokens& tokens, const QList<Sentence>& sentences, QList<Section>& sections)
{
    UnheadedParts(tokens, sentences, sections).add();
}

} // namespace foothold

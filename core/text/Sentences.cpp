// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Sentences.h"

#include "core/text/TextFolding.h"
#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold {

namespace {

constexpr int kWrappedLine = 60; // UTF-16 units: a shorter line that has no full stop ends an item, not a line
constexpr int kRunOnLine = 300; // UTF-16 units: a longer line may hold several items without a full stop

bool isAbbreviation(QStringView folded)
{
    static const WordSet kShort = {u"vs", u"approx", u"dr", u"mr", u"mrs", u"ms", u"st", u"no", u"nr", u"fig", u"ph",
        u"b", u"m", u"sc", u"eng", u"dept", u"est", u"incl", u"excl", u"min", u"max", u"resp", u"ca", u"bzw", u"z",
        u"usw", u"inkl", u"ggf", u"eg", u"ie", u"cf", u"al", u"ej", u"p", u"art", u"tel", u"jr", u"sr", u"prof",
        u"univ", u"equiv", u"mgmt", u"yrs"};
    return kShort.contains(folded);
}

// Splits the tokens of one text.
class SentenceSplitter
{
public:
    explicit SentenceSplitter(const Tokens& tokens)
        : m_tokens(tokens)
    { }

    QList<Sentence> split();

private:
    const Token& at(qsizetype i) const { return m_tokens.at(i); }
    bool is(qsizetype i, char16_t symbol) const
    {
        return i >= 0 && i < m_tokens.size() && at(i).length == 1 && m_tokens.text()[at(i).start].unicode() == symbol;
    }
    bool startsUpper(qsizetype i) const
    {
        return i < m_tokens.size() && isUpperCase(charAt(m_tokens.text(), at(i).start).code);
    }
    bool startsLower(qsizetype i) const
    {
        return i < m_tokens.size() && isLowerCase(charAt(m_tokens.text(), at(i).start).code);
    }
    bool isStop(qsizetype i) const { return is(i, u'.') || is(i, u'!') || is(i, u'?') || is(i, u';'); }
    bool breaksBefore(qsizetype i) const;
    bool breaksAtLine(qsizetype i) const;
    bool goesOn(qsizetype i) const;
    bool breaksAfterStop(qsizetype i) const;
    bool breaksAtBullet(qsizetype i) const;
    bool breaksAtOpener(qsizetype i) const;
    bool endsAbbreviation(qsizetype stop) const;
    void measureLine(qsizetype i);

    const Tokens& m_tokens;
    int m_lineStart = 0;
    int m_lineEnd = 0;
};

void SentenceSplitter::measureLine(qsizetype i)
{
    m_lineStart = at(i).start;
    qsizetype next = i + 1;
    while (next < m_tokens.size() && at(next).gap != TokenGap::Line)
        ++next;
    m_lineEnd = at(next - 1).end();
}

QList<Sentence> SentenceSplitter::split()
{
    QList<Sentence> sentences;
    for (qsizetype i = 0; i < m_tokens.size(); ++i) {
        const bool breaks = i == 0 || breaksBefore(i);
        if (i == 0 || at(i).gap == TokenGap::Line)
            measureLine(i);
        if (breaks)
            sentences.append({{at(i).start, 0}, i, i});
        Sentence& last = sentences.last();
        last.endToken = i + 1;
        last.range.length = at(i).end() - last.range.start;
    }
    return sentences;
}

bool SentenceSplitter::breaksBefore(qsizetype i) const
{
    if (at(i).gap == TokenGap::Line)
        return breaksAtLine(i);
    return breaksAtBullet(i) || breaksAfterStop(i) || breaksAtOpener(i);
}

// Texts copied from pages break lines around what was bold: "strong experience in" / "Python and SQL" / ".".
bool SentenceSplitter::goesOn(qsizetype i) const
{
    static const WordSet kOpenEnds = {u"a", u"an", u"the", u"in", u"of", u"with", u"for", u"and", u"or", u"to", u"by",
        u"from", u"using", u"as", u"at", u"our", u"your", u"such", u"de", u"en", u"con", u"y", u"der", u"und", u"mit"};
    if (at(i).start - at(i - 1).end() > 4 || isStop(i - 1))
        return false; // an empty line parts whatever stands around it
    const bool closing = is(i, u'.') || is(i, u',') || is(i, u';') || is(i, u':') || is(i, u')');
    return closing || (at(i - 1).kind == TokenKind::Word && kOpenEnds.contains(m_tokens.folded(at(i - 1))));
}

// A long line that goes on in lower case was wrapped by hand.
bool SentenceSplitter::breaksAtLine(qsizetype i) const
{
    if (goesOn(i))
        return false;
    const bool wrapped =
        m_lineEnd - m_lineStart >= kWrappedLine && startsLower(i) && !isStop(i - 1) && !is(i - 1, u':');
    if (!wrapped)
        return true;
    for (int unit = at(i - 1).end(), lines = 0; unit < at(i).start; ++unit) {
        lines += m_tokens.text()[unit].unicode() == u'\n' ? 1 : 0;
        if (lines > 1)
            return true;
    }
    return false;
}

bool SentenceSplitter::endsAbbreviation(qsizetype stop) const
{
    if (stop == 0 || !is(stop, u'.') || at(stop).gap != TokenGap::None)
        return false;
    const Token& before = at(stop - 1);
    if (isAbbreviation(m_tokens.folded(before)))
        return true;
    if (before.length != 1 || before.kind != TokenKind::Word)
        return false;
    const bool dotted = stop >= 2 && is(stop - 2, u'.') && before.gap == TokenGap::None; // e.g., U.S., B.S.
    const QStringView letter = m_tokens.folded(before);
    return dotted || (letter != QStringView(u"c") && letter != QStringView(u"r"));
}

bool SentenceSplitter::breaksAfterStop(qsizetype i) const
{
    qsizetype stop = i - 1;
    while (stop > 0 && (is(stop, u')') || is(stop, u'"') || is(stop, u'\'') || is(stop, 0x201d)))
        --stop; // closing marks belong to the sentence they close
    if (!isStop(stop) || is(i, u')'))
        return false;
    if (at(i).gap == TokenGap::Blank) {
        if (is(stop, u';'))
            return false;
        const bool opens = startsUpper(i) || at(i).kind != TokenKind::Word;
        return opens && !endsAbbreviation(stop);
    }
    // "years.Strong": the blank or line break was lost.
    return is(stop, u'.') && stop == i - 1 && at(i).gap == TokenGap::None && startsUpper(i) && stop > 0
        && startsLower(stop - 1) && at(stop - 1).length > 2 && opensListItem(m_tokens.folded(at(i)));
}

bool SentenceSplitter::breaksAtBullet(qsizetype i) const
{
    const Token& token = at(i);
    if (token.kind != TokenKind::Symbol || token.gap == TokenGap::None || i + 1 >= m_tokens.size())
        return false;
    const QStringView symbol = m_tokens.surface(token);
    if (!isBullet(symbol) || at(i + 1).gap == TokenGap::Line)
        return false;
    const bool opens = startsUpper(i + 1) || at(i + 1).kind == TokenKind::Number;
    if (symbol.front().unicode() < 0x80 || m_tokens.folded(token) == QStringView(u"-")) {
        // A plain dash or star is a bullet only in a line that lost its breaks.
        return opens && at(i + 1).gap == TokenGap::Blank && (isStop(i - 1) || m_lineEnd - m_lineStart > kRunOnLine);
    }
    return opens || at(i + 1).gap == TokenGap::Blank;
}

// "... Python and JAX Demonstrated research ...": items that run on without a full stop.
bool SentenceSplitter::breaksAtOpener(qsizetype i) const
{
    if (m_lineEnd - m_lineStart <= kRunOnLine || at(i).kind != TokenKind::Word || at(i).gap != TokenGap::Blank
        || !startsUpper(i) || !opensListItem(m_tokens.folded(at(i))))
        return false;
    const Token& before = at(i - 1);
    if (before.kind == TokenKind::Symbol)
        return is(i - 1, u')') || is(i - 1, u':');
    static const WordSet kLinks = {u"and", u"or", u"of", u"the", u"a", u"an", u"in", u"your", u"our", u"key", u"basic",
        u"preferred", u"minimum", u"required", u"additional", u"core", u"job", u"what", u"you'll"};
    return !kLinks.contains(m_tokens.folded(before)) && startsLower(i + 1);
}

} // namespace

bool opensListItem(QStringView foldedWord)
{
    static const WordSet kOpeners = {u"strong", u"solid", u"excellent", u"good", u"great", u"deep", u"proven",
        u"demonstrated", u"demonstrable", u"proficiency", u"proficient", u"experience", u"experienced", u"knowledge",
        u"familiarity", u"familiar", u"understanding", u"ability", u"able", u"must", u"bachelor's", u"bachelor",
        u"master's", u"master", u"phd", u"degree", u"currently", u"pursuing", u"passion", u"passionate", u"comfortable",
        u"comfort", u"hands", u"working", u"track", u"expertise", u"fluency", u"fluent", u"exposure", u"background",
        u"prior", u"previous", u"requirements", u"qualifications", u"responsibilities", u"develop", u"design", u"build",
        u"implement", u"create", u"maintain", u"collaborate", u"communicate", u"work", u"support", u"apply", u"lead",
        u"conduct", u"perform", u"analyze", u"contribute", u"participate", u"partner", u"drive", u"own", u"investigate",
        u"manage", u"write", u"deliver", u"help", u"assist", u"ensure", u"monitor", u"optimize", u"provide",
        u"research", u"test", u"train", u"use", u"you", u"you'll", u"we", u"we're", u"preferred", u"desired",
        u"minimum", u"basic", u"about", u"benefits", u"nice", u"bonus", u"what", u"why", u"who", u"skills",
        u"education", u"willingness", u"advanced", u"self", u"attention", u"two", u"three", u"one", u"at", u"in",
        u"culture"};
    return kOpeners.contains(foldedWord);
}

bool isBullet(QStringView symbol)
{
    if (symbol.isEmpty())
        return false;
    const char32_t code = charAt(symbol, 0).code;
    static const std::u32string_view kBullets = U"-*+>\u2022\u00b7\u25cf\u25aa\u25ab\u25e6\u2023\u2219\u27a2\u2713"
                                                U"\u2714\u2605\u25a0\u25a1\u25ba\u25b6\u2013\u2014\u2043\u2192\u27a4";
    if (kBullets.find(code) != std::u32string_view::npos)
        return true;
    if (code < 0x80)
        return false;
    const auto category = QChar::category(code);
    return category == QChar::Symbol_Other || category == QChar::Other_PrivateUse;
}

QList<Sentence> splitSentences(const Tokens& tokens)
{
    return SentenceSplitter(tokens).split();
}

} // namespace foothold

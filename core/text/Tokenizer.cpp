// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Tokenizer.h"

#include "core/text/TextFolding.h"
#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold {

// Walks once over the text and appends tokens.
class TokenReader
{
public:
    explicit TokenReader(const QString& text)
    {
        m_tokens.m_text = text;
        m_tokens.m_folded.reserve(text.size());
        m_tokens.m_tokens.reserve(text.size() / 5 + 1);
    }

    Tokens read();

private:
    QStringView text() const { return m_tokens.m_text; }
    CharAt at(qsizetype index) const { return charAt(text(), index); }
    char16_t unit(qsizetype index) const { return index < text().size() ? text()[index].unicode() : u'\0'; }
    void readBlock(qsizetype blockEnd);
    void readWord(qsizetype blockEnd);
    qsizetype wordEnd(qsizetype from, qsizetype blockEnd) const;
    qsizetype withSigns(qsizetype start, qsizetype end) const;
    void readSymbol();
    bool isLink(QStringView block) const;
    Token& append(qsizetype start, qsizetype end, TokenKind kind);
    void addParts(Token& token);
    void addPart(Token& token, qsizetype start, qsizetype end);
    int fold(qsizetype start, qsizetype end);

    Tokens m_tokens;
    qsizetype m_index = 0;
    TokenGap m_gap = TokenGap::Line;
};

namespace {

bool isApostrophe(char16_t unit)
{
    return unit == u'\'' || unit == 0x2019 || unit == 0x2018;
}

// What may follow an apostrophe inside one word; anything longer is a word of its own (l'apprentissage).
bool isShortEnding(QStringView rest)
{
    static const WordSet kEndings = {
        u"s", u"t", u"re", u"ve", u"ll", u"d", u"m", u"S", u"T", u"RE", u"VE", u"LL", u"D", u"M"};
    return kEndings.contains(rest);
}

bool isRunSymbol(char32_t code)
{
    return code >= 0x80 || code == U'-' || code == U'=' || code == U'_' || code == U'*' || code == U'~' || code == U'#'
        || code == U'!' || code == U'?';
}

constexpr int kLongestGlued = 60; // UTF-16 units; longer "words" are keys or noise, not lost line breaks

} // namespace

Tokens TokenReader::read()
{
    const qsizetype size = text().size();
    while (m_index < size) {
        const CharAt here = at(m_index);
        switch (charClass(here.code)) {
        case CharClass::Line:
            m_gap = TokenGap::Line;
            m_index += here.units;
            break;
        case CharClass::Blank:
            if (m_gap == TokenGap::None)
                m_gap = TokenGap::Blank;
            m_index += here.units;
            break;
        case CharClass::Ignored:
            m_index += here.units;
            break;
        default: {
            qsizetype end = m_index;
            while (end < size) {
                const CharAt next = at(end);
                const CharClass kind = charClass(next.code);
                if (kind == CharClass::Blank || kind == CharClass::Line)
                    break;
                end += next.units;
            }
            readBlock(end);
        }
        }
    }
    return std::move(m_tokens);
}

// A block is a run without blanks.
void TokenReader::readBlock(qsizetype blockEnd)
{
    if (isLink(text().mid(m_index, blockEnd - m_index))) {
        append(m_index, blockEnd, TokenKind::Link);
        m_index = blockEnd;
        return;
    }
    while (m_index < blockEnd) {
        const CharAt here = at(m_index);
        const CharClass kind = charClass(here.code);
        if (kind == CharClass::Letter || kind == CharClass::Digit)
            readWord(blockEnd);
        else if (kind == CharClass::Ignored)
            m_index += here.units;
        else
            readSymbol();
    }
}

qsizetype TokenReader::wordEnd(qsizetype from, qsizetype blockEnd) const
{
    qsizetype end = from; // after the last letter or digit: trailing invisible characters stay outside
    for (qsizetype i = from; i < blockEnd;) {
        const CharAt next = at(i);
        const CharClass kind = charClass(next.code);
        if (kind != CharClass::Letter && kind != CharClass::Digit && kind != CharClass::Ignored)
            break;
        i += next.units;
        if (kind != CharClass::Ignored || QChar::isMark(next.code))
            end = i;
    }
    return end;
}

// C++, C#, F#, and the short endings after an apostrophe (you'll, bachelor's).
qsizetype TokenReader::withSigns(qsizetype start, qsizetype end) const
{
    if (unit(end) == u'+' && unit(end + 1) == u'+' && unit(end + 2) != u'+' && end - start <= 12)
        return end + 2;
    if (unit(end) == u'#' && end - start == 1)
        return end + 1;
    if (isApostrophe(unit(end))) {
        const qsizetype rest = wordEnd(end + 1, std::min(end + 5, text().size()));
        if (isShortEnding(text().mid(end + 1, rest - end - 1)))
            return rest;
    }
    return end;
}

void TokenReader::readWord(qsizetype blockEnd)
{
    const qsizetype end = withSigns(m_index, wordEnd(m_index, blockEnd));
    const bool number = charClass(at(m_index).code) == CharClass::Digit
        && std::all_of(text().begin() + m_index, text().begin() + end, [](QChar unit) { return unit.isDigit(); });
    Token& token = append(m_index, end, number ? TokenKind::Number : TokenKind::Word);
    if (!number && token.length >= 4 && token.length <= kLongestGlued)
        addParts(token);
    m_index = end;
}

void TokenReader::readSymbol()
{
    const CharAt here = at(m_index);
    qsizetype end = m_index + here.units;
    if (isRunSymbol(here.code)) {
        while (end < text().size() && at(end).code == here.code)
            end += here.units;
    }
    append(m_index, end, TokenKind::Symbol);
    m_index = end;
}

bool TokenReader::isLink(QStringView block) const
{
    if (block.size() < 5 || !block.contains(u'.'))
        return false;
    if (block.contains(QLatin1StringView("://")) || block.startsWith(QLatin1StringView("www."), Qt::CaseInsensitive))
        return true;
    const qsizetype at = block.indexOf(u'@');
    return at > 0 && block.indexOf(u'.', at) > at + 1;
}

int TokenReader::fold(qsizetype start, qsizetype end)
{
    QString& folded = m_tokens.m_folded;
    const auto before = folded.size();
    for (qsizetype i = start; i < end;) {
        const CharAt next = at(i);
        if (charClass(next.code) != CharClass::Ignored)
            appendFolded(folded, next.code);
        i += next.units;
    }
    return int(folded.size() - before);
}

Token& TokenReader::append(qsizetype start, qsizetype end, TokenKind kind)
{
    Token token{.start = int(start), .length = int(end - start), .foldedStart = int(m_tokens.m_folded.size())};
    token.foldedLength = fold(start, end);
    token.kind = kind;
    token.gap = m_gap;
    m_gap = TokenGap::None;
    m_tokens.m_tokens.append(token);
    return m_tokens.m_tokens.last();
}

// "SparkExperience" as Spark + Experience, "SQLStrong" as SQL + Strong: an alternative reading the matcher may take.
void TokenReader::addParts(Token& token)
{
    qsizetype start = token.start;
    const qsizetype end = token.end();
    for (qsizetype i = start + 1; i + 1 < end; ++i) {
        const bool before = isLowerCase(unit(i - 1)) || text()[i - 1].isDigit();
        const bool here = isUpperCase(unit(i));
        const bool after = isLowerCase(unit(i + 1));
        const bool acronymEnds = isUpperCase(unit(i - 1)) && here && after && isLowerCase(unit(i + 2));
        if (i - start >= 2 && ((before && here) || acronymEnds)) {
            addPart(token, start, i);
            start = i;
        }
    }
    if (start > token.start)
        addPart(token, start, end);
}

void TokenReader::addPart(Token& token, qsizetype start, qsizetype end)
{
    Token part{.start = int(start), .length = int(end - start), .foldedStart = int(m_tokens.m_folded.size())};
    part.foldedLength = fold(start, end);
    part.gap = token.partCount == 0 ? token.gap : TokenGap::Glue;
    if (token.partCount++ == 0)
        token.firstPart = int(m_tokens.m_parts.size());
    m_tokens.m_parts.append(part);
}

qsizetype Tokens::indexFrom(int offset) const
{
    const auto it = std::lower_bound(m_tokens.cbegin(), m_tokens.cend(), offset,
        [](const Token& token, int wanted) { return token.start < wanted; });
    return it - m_tokens.cbegin();
}

Tokens tokenize(const QString& text)
{
    return TokenReader(text).read();
}

QString foldText(const QString& text)
{
    QString folded;
    const Tokens tokens = tokenize(text);
    for (const Token& token : tokens.list()) {
        if (!folded.isEmpty() && token.gap != TokenGap::None)
            folded.append(QChar(u' '));
        folded.append(tokens.folded(token));
    }
    return folded;
}

} // namespace foothold

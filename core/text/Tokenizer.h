// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringView>

namespace foothold {

// A half-open range of UTF-16 units in a text.
struct TextRange
{
    int start = 0;
    int length = 0;

    int end() const { return start + length; }
    bool contains(int offset) const { return offset >= start && offset < end(); }
    bool operator==(const TextRange&) const = default;
};

enum class TokenKind : quint8 { Word, Number, Symbol, Link };

// What stands between a token and the one before it. Glue: nothing, but a line break was probably lost there.
enum class TokenGap : quint8 { None, Blank, Line, Glue };

// A word, number, symbol or web address. Words keep their signs: C++, C#.
struct Token
{
    int start = 0; // UTF-16 units in the text
    int length = 0;
    int foldedStart = 0; // in Tokens' folded text
    int foldedLength = 0;
    int firstPart = 0; // in Tokens::parts(), where partCount > 0
    quint16 partCount = 0;
    TokenKind kind = TokenKind::Word;
    TokenGap gap = TokenGap::None;

    int end() const { return start + length; }
};

// The tokens of one text in order. Folded forms are case folded, without accents, ligatures and invisible characters.
class Tokens
{
public:
    const QString& text() const { return m_text; }
    const QList<Token>& list() const { return m_tokens; }
    const QList<Token>& parts() const { return m_parts; } // of words like "SparkExperience", as an alternative reading
    qsizetype size() const { return m_tokens.size(); }
    const Token& at(qsizetype index) const { return m_tokens.at(index); }
    QStringView folded(const Token& token) const
    {
        return QStringView(m_folded).mid(token.foldedStart, token.foldedLength);
    }
    QStringView surface(const Token& token) const { return QStringView(m_text).mid(token.start, token.length); }
    qsizetype indexFrom(int offset) const; // the first token that starts at or after the offset

private:
    friend class TokenReader;
    QString m_text;
    QString m_folded;
    QList<Token> m_tokens;
    QList<Token> m_parts;
};

// Splits any text, well formed or not, in linear time.
Tokens tokenize(const QString& text);

// The folded form of a text as a whole: what two texts have in common when they differ only in case, accents and the
// like.
QString foldText(const QString& text);

} // namespace foothold

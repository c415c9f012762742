// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/TaggerText.h"

namespace foothold::tagger {

namespace {

constexpr int kHeaderWords = 6;
constexpr int kMaxWord = 64; // UTF-16 units; what is longer is no word

// Marks that never belong to a word, wherever they stand in it.
bool partsWords(char16_t mark)
{
    return mark == u'(' || mark == u')' || mark == u'[' || mark == u']' || mark == u'{' || mark == u'}' || mark == u';'
        || mark == u':' || mark == u',' || mark == u'"' || mark == u'|' || mark == 0x201c || mark == 0x201d
        || mark == 0x2026;
}

// Marks that belong to no word when they stand at its edge.
bool isEdge(char16_t mark)
{
    return mark == u'.' || mark == u'!' || mark == u'?' || mark == u'/' || mark == u'\'' || mark == u'-' || mark == u'*'
        || mark == u'&' || mark == u'\\' || mark == 0x2018 || mark == 0x2019 || mark >= 0x2010;
}

class WordCutter
{
public:
    WordCutter(const ReadText& read, TaggerText& target)
        : m_read(read)
        , m_target(target)
    { }

    void cut()
    {
        const Tokens& tokens = m_read.tokens;
        for (const Sentence& sentence : m_read.sentences) {
            openUnit(tokens.at(sentence.firstToken));
            for (qsizetype i = sentence.firstToken; i < sentence.endToken;) {
                if (i > sentence.firstToken && tokens.at(i).gap == TokenGap::Line)
                    openUnit(tokens.at(i));
                qsizetype end = i + 1;
                while (end < sentence.endToken && tokens.at(end).gap == TokenGap::None)
                    ++end;
                cutRun(i, end);
                i = end;
            }
        }
        closeUnit();
    }

private:
    char16_t mark(qsizetype i) const
    {
        const Token& token = m_read.tokens.at(i);
        return token.kind == TokenKind::Symbol ? m_read.tokens.text()[token.start].unicode() : char16_t(0);
    }
    bool isDigit(qsizetype i) const { return m_read.tokens.at(i).kind == TokenKind::Number; }

    // One run without blanks: parted at marks, edges taken off.
    void cutRun(qsizetype first, qsizetype end)
    {
        for (qsizetype i = first; i < end;) {
            const char16_t here = mark(i);
            const bool inNumber =
                (here == u',' || here == u':') && i > first && i + 1 < end && isDigit(i - 1) && isDigit(i + 1);
            if (partsWords(here) && !inNumber) {
                addMark(i, i > first);
                ++i;
                continue;
            }
            qsizetype stop = i + 1;
            while (stop < end
                && (!partsWords(mark(stop))
                    || ((mark(stop) == u',' || mark(stop) == u':') && stop + 1 < end && isDigit(stop - 1)
                        && isDigit(stop + 1))))
                ++stop;
            cutWord(i, stop, i > first);
            i = stop;
        }
    }

    void addMark(qsizetype i, bool glued)
    {
        if (mark(i) == u',') {
            m_comma = true;
            return;
        }
        addWord(i, i + 1, glued);
        if (mark(i) == u':' && int(m_target.words.size()) - m_unit.first <= kHeaderWords + 1)
            openUnit(m_read.tokens.at(i));
    }

    void cutWord(qsizetype first, qsizetype end, bool glued)
    {
        qsizetype inner = first;
        const auto opens = [this, end](qsizetype i) { return isEdge(mark(i)) && mark(i) != u'.' && i + 1 < end; };
        while (opens(inner)) {
            addWord(inner, inner + 1, glued);
            glued = true;
            ++inner;
        }
        qsizetype stop = end;
        while (stop > inner + 1 && isEdge(mark(stop - 1)))
            --stop;
        addWord(inner, stop, glued);
        for (; stop < end; ++stop)
            addWord(stop, stop + 1, true);
    }

    void addWord(qsizetype first, qsizetype end, bool glued)
    {
        const int start = m_read.tokens.at(first).start;
        const int length = m_read.tokens.at(end - 1).end() - start;
        if (length > kMaxWord)
            m_comma = true;
        else
            m_target.words.push_back({start, length, m_comma, glued});
        m_comma = length > kMaxWord;
    }

    void openUnit(const Token& at)
    {
        closeUnit();
        m_unit.first = int(m_target.words.size());
        m_unit.section = m_read.sectionAt(at.start);
        m_unit.bullet = isBullet(m_read.tokens.surface(at));
    }

    void closeUnit()
    {
        m_unit.end = int(m_target.words.size());
        if (m_unit.size() > 0)
            m_target.units.push_back(m_unit);
    }

    const ReadText& m_read;
    TaggerText& m_target;
    TaggerUnit m_unit;
    bool m_comma = false;
};

} // namespace

TaggerText::TaggerText(const ReadText& read)
    : text(read.tokens.text())
{
    words.reserve(size_t(read.tokens.size()));
    WordCutter(read, *this).cut();
}

} // namespace foothold::tagger

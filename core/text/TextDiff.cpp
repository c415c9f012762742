// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextDiff.h"

#include "core/text/SequenceDiff.h"
#include "core/text/TextFolding.h"

#include <QHash>

#include <algorithm>

namespace foothold {

namespace {

constexpr int kLeastInCommon = 3; // of ten letters; below, a stretch is replaced as a whole

QList<QStringView> splitLines(QStringView text)
{
    QList<QStringView> lines;
    qsizetype start = 0;
    for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', start)) {
        lines.append(text.mid(start, end + 1 - start));
        start = end + 1;
    }
    if (start < text.size())
        lines.append(text.mid(start));
    return lines;
}

bool isBlank(CharClass kind)
{
    return kind == CharClass::Blank || kind == CharClass::Line;
}

// Runs of letters and digits, and each sign for itself, with the blanks behind them; what has no width goes with what
// it follows.
QList<QStringView> splitWords(QStringView text)
{
    QList<QStringView> words;
    qsizetype start = 0;
    CharClass kind = CharClass::Blank;
    for (qsizetype at = 0; at < text.size();) {
        const CharAt c = charAt(text, at);
        CharClass next = charClass(c.code);
        if (next == CharClass::Digit)
            next = CharClass::Letter;
        const bool goesOn = next == CharClass::Ignored || isBlank(next) || (next == kind && next == CharClass::Letter);
        if (at > start && !goesOn) {
            words.append(text.mid(start, at - start));
            start = at;
        }
        if (next != CharClass::Ignored)
            kind = next;
        at += c.units;
    }
    if (start < text.size())
        words.append(text.mid(start));
    return words;
}

// The length of a piece without the blanks at its end.
qsizetype wordLength(QStringView piece)
{
    qsizetype length = piece.size();
    while (length > 0 && isBlank(charClass(piece[length - 1].unicode())))
        --length;
    return length;
}

// Small numbers for pieces of text.
class Numbers
{
public:
    // Equal pieces have equal numbers; `blanks` tells whether those at the end count.
    QList<int> of(const QList<QStringView>& pieces, bool blanks)
    {
        QList<int> numbers;
        numbers.reserve(pieces.size());
        for (const QStringView piece : pieces) {
            const QStringView key = blanks ? piece : piece.left(wordLength(piece));
            auto known = m_numbers.constFind(key);
            if (known == m_numbers.cend())
                known = m_numbers.insert(key, int(m_numbers.size()));
            numbers.append(*known);
        }
        return numbers;
    }

private:
    QHash<QStringView, int> m_numbers;
};

// Builds the parts from stretches in order; neighbours of one kind become one.
class Parts
{
public:
    explicit Parts(QList<DiffPart>& parts)
        : m_parts(parts)
    { }

    void add(DiffKind kind, QStringView text)
    {
        if (text.isEmpty())
            return;
        if (!m_parts.isEmpty() && m_parts.last().kind == kind)
            m_parts.last().text += text;
        else
            m_parts.append({kind, text.toString()});
    }

private:
    QList<DiffPart>& m_parts;
};

// The stretch of a text that pieces [from, to) fill.
QStringView stretch(const QList<QStringView>& pieces, qsizetype from, qsizetype to)
{
    if (from >= to)
        return {};
    const QStringView last = pieces[to - 1];
    return {pieces[from].data(), last.data() + last.size()};
}

// Calls same(piece before, piece after) and changed(removed, added) in order.
template <class Same, class Changed>
bool compare(const QList<QStringView>& before, const QList<QStringView>& after, bool blanks, qint64& steps,
    const Same& same, const Changed& changed)
{
    Numbers numbers;
    const QList<int> first = numbers.of(before, blanks);
    const QList<int> second = numbers.of(after, blanks);
    const SequenceDiff diff(first, second, steps);
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < before.size() || j < after.size()) {
        const qsizetype removedFrom = i;
        const qsizetype addedFrom = j;
        while (i < before.size() && diff.removed()[i])
            ++i;
        while (j < after.size() && diff.added()[j])
            ++j;
        if (i > removedFrom || j > addedFrom)
            changed(stretch(before, removedFrom, i), stretch(after, addedFrom, j));
        for (; i < before.size() && j < after.size() && !diff.removed()[i] && !diff.added()[j]; ++i, ++j)
            same(before[i], after[j]);
    }
    return diff.isComplete();
}

// A change between words that stay: all that went, then all that came. The blanks that both begin or end with stay too.
class Change
{
public:
    void remove(QStringView text) { m_gone += text; }
    void add(QStringView text) { m_come += text; }
    void settle(Parts& parts)
    {
        const qsizetype front = commonBlanks(m_gone.cbegin(), m_gone.cend(), m_come.cbegin(), m_come.cend());
        parts.add(DiffKind::Same, m_gone.left(front));
        m_gone.remove(0, front);
        m_come.remove(0, front);
        const qsizetype back = commonBlanks(m_gone.crbegin(), m_gone.crend(), m_come.crbegin(), m_come.crend());
        parts.add(DiffKind::Removed, m_gone.chopped(back));
        parts.add(DiffKind::Added, m_come.chopped(back));
        parts.add(DiffKind::Same, m_gone.right(back));
        m_gone.clear();
        m_come.clear();
    }

private:
    template <class I> static qsizetype commonBlanks(I a, I endOfA, I b, I endOfB)
    {
        qsizetype length = 0;
        for (; a != endOfA && b != endOfB && *a == *b && isBlank(charClass(a->unicode())); ++a, ++b)
            ++length;
        return length;
    }

    QString m_gone;
    QString m_come;
};

// Words of two stretches of lines; those with little in common are easier to read one after the other.
bool compareWords(QStringView removed, QStringView added, qint64& steps, Parts& parts)
{
    TextDiff diff;
    Parts inner(diff.parts);
    Change change;
    qsizetype common = 0;
    const bool complete = compare(
        splitWords(removed), splitWords(added), false, steps,
        [&](QStringView gone, QStringView come) {
            const qsizetype word = wordLength(gone);
            if (word > 0)
                change.settle(inner);
            common += word;
            inner.add(DiffKind::Same, gone.left(word));
            change.remove(gone.mid(word));
            change.add(come.mid(word));
        },
        [&](QStringView gone, QStringView come) {
            change.remove(gone);
            change.add(come);
        });
    change.settle(inner);
    if (common * 10 < std::max(removed.size(), added.size()) * kLeastInCommon) {
        parts.add(DiffKind::Removed, removed);
        parts.add(DiffKind::Added, added);
        return complete;
    }
    for (const DiffPart& part : std::as_const(diff.parts))
        parts.add(part.kind, part.text);
    return complete;
}

QString without(const QList<DiffPart>& parts, DiffKind kind)
{
    QString text;
    for (const DiffPart& part : parts) {
        if (part.kind != kind)
            text += part.text;
    }
    return text;
}

} // namespace

QString TextDiff::before() const
{
    return without(parts, DiffKind::Added);
}

QString TextDiff::after() const
{
    return without(parts, DiffKind::Removed);
}

int TextDiff::words(DiffKind kind) const
{
    int count = 0;
    for (const DiffPart& part : parts) {
        if (part.kind != kind)
            continue;
        for (const QStringView word : splitWords(part.text)) {
            const CharClass first = charClass(charAt(word, 0).code);
            count += first == CharClass::Letter || first == CharClass::Digit;
        }
    }
    return count;
}

TextDiff textDiff(const QString& before, const QString& after, qint64 steps)
{
    TextDiff diff;
    Parts parts(diff.parts);
    bool wordsComplete = true;
    const bool linesComplete = compare(
        splitLines(before), splitLines(after), true, steps,
        [&](QStringView line, QStringView) { parts.add(DiffKind::Same, line); },
        [&](QStringView removed, QStringView added) {
            wordsComplete = compareWords(removed, added, steps, parts) && wordsComplete;
        });
    diff.complete = linesComplete && wordsComplete;
    return diff;
}

} // namespace foothold

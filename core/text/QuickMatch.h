// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace foothold {

// A name made ready for matching: without case and accents, and which letters it holds.
struct MatchName
{
    QString folded{};
    quint64 letters = 0; // a bit for each letter or digit, the rest share some

    MatchName() = default;
    explicit MatchName(const QString& text);
};

// Finds names by a few letters: every word typed must begin a word of the name or of its detail, or stand in it, or
// give its letters in order ("mleng" for "ML Engineer"). Values in, values out.
class QuickMatch
{
public:
    struct Mark
    {
        int start = 0; // UTF-16 units
        int length = 0;

        bool operator==(const Mark&) const = default;
    };

    explicit QuickMatch(const QString& typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    // How well the name answers, the higher the better; 0: not at all. A match in the detail counts less.
    int score(const MatchName& name, const MatchName& detail = {}) const;
    // Which letters of the name were meant, in order.
    QList<Mark> marks(const QString& name) const;

private:
    QList<MatchName> m_words;
    QString m_whole; // the words with one space between them
    quint64 m_letters = 0;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace foothold {

enum class DiffKind { Same, Removed, Added };

struct DiffPart
{
    DiffKind kind = DiffKind::Same;
    QString text{};

    bool operator==(const DiffPart&) const = default;
};

// How one text became another: lines are compared first, then the words of the lines that differ. What was removed
// stands before what took its place.
struct TextDiff
{
    QList<DiffPart> parts{}; // no two neighbours of one kind, none empty
    bool complete = true; // false: the texts differ so much that some of it is not compared word by word

    QString before() const;
    QString after() const;
    int words(DiffKind kind) const;

    bool operator==(const TextDiff&) const = default;
};

// Memory grows with the texts alone. `steps` bounds the time, whatever the texts: the usual ones take about 0.2 s.
TextDiff textDiff(const QString& before, const QString& after, qint64 steps = 20'000'000);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace foothold {

enum class AdLineKind { Blank, Title, Heading, Item, Paragraph };

// A line of an ad's plain text and what it looks like; for the reader's setting only.
struct AdLine
{
    AdLineKind kind = AdLineKind::Paragraph;
    int start = 0; // UTF-16 units
    int length = 0; // without the line's end
    int marker = 0; // length of a list item's bullet or number with its blanks

    bool operator==(const AdLine&) const = default;
};

// One entry a line, in order. Line ends are those QTextDocument makes blocks of.
QList<AdLine> adLines(const QString& text);

} // namespace foothold

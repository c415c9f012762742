// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBrush>
#include <QList>
#include <QString>

class QPainter;
class QRectF;

namespace foothold {

// A range of a text, in UTF-16 units.
struct TextMark
{
    int start = 0;
    int length = 0;
};

// Paints one line of plain text with the marked letters bold, on a tint where one is given, and an ellipsis where it
// does not fit, with the painter's font and pen. Returns the width it took.
double paintMarked(
    QPainter& painter, const QRectF& place, const QString& text, const QList<TextMark>& marks, const QBrush& tint = {});

} // namespace foothold

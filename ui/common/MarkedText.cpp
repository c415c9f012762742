// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/MarkedText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <cmath>

namespace foothold {

namespace {

const QChar kEllipsis(0x2026);

QList<QTextLayout::FormatRange> formats(const QList<TextMark>& marks, const QBrush& tint)
{
    QList<QTextLayout::FormatRange> formats;
    for (const TextMark& mark : marks) {
        QTextLayout::FormatRange range{mark.start, mark.length, {}};
        range.format.setFontWeight(QFont::Bold);
        if (tint.style() != Qt::NoBrush)
            range.format.setBackground(tint);
        formats.append(range);
    }
    return formats;
}

QTextLine layOut(QTextLayout& layout)
{
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(INT_MAX / 256.0); // one line, however long
    layout.endLayout();
    return line;
}

} // namespace

double paintMarked(
    QPainter& painter, const QRectF& place, const QString& text, const QList<TextMark>& marks, const QBrush& tint)
{
    QString shown = text;
    for (QChar& c : shown) {
        if (c.isSpace())
            c = u' ';
    }
    QTextLayout layout(shown, painter.font(), painter.device());
    layout.setFormats(formats(marks, tint));
    QTextLine line = layOut(layout);
    if (!line.isValid())
        return 0;
    if (line.naturalTextWidth() > place.width()) {
        const double room =
            place.width() - QFontMetricsF(painter.font(), painter.device()).horizontalAdvance(kEllipsis);
        const int fits = line.xToCursor(std::max(0.0, room), QTextLine::CursorOnCharacter);
        layout.setText(shown.left(fits) + kEllipsis);
        line = layOut(layout);
    }
    painter.save();
    painter.setClipRect(place, Qt::IntersectClip);
    layout.draw(&painter, {place.left(), place.top() + std::floor((place.height() - line.height()) / 2)});
    painter.restore();
    return std::min(place.width(), line.naturalTextWidth());
}

} // namespace foothold

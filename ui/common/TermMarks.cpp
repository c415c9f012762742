// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TermMarks.h"

#include "ui/common/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>
#include <numbers>

namespace foothold {

namespace {

constexpr double kCellMark = 0.4; // of the cell's side
constexpr double kDot = 0.5; // of the mark's side
constexpr double kBar = 0.36; // of a plus sign's side
constexpr double kInner = 0.45; // a star's inner radius
constexpr double kUp = -std::numbers::pi / 2;
constexpr int kIconScale = 4; // drawn larger, so that it stays sharp on fine screens

// A polygon on a circle, its first corner at the angle; a star where every second corner is drawn in.
QPolygonF onCircle(const QRectF& rect, int corners, double angle, double inner = 1.0)
{
    QPolygonF polygon;
    const double radius = rect.width() / 2;
    for (int i = 0; i < corners; ++i) {
        const double at = angle + 2 * std::numbers::pi * i / corners;
        const double reach = i % 2 == 1 ? radius * inner : radius;
        polygon.append(rect.center() + QPointF(std::cos(at), std::sin(at)) * reach);
    }
    return polygon;
}

QPainterPath plus(const QRectF& rect)
{
    const double side = rect.width() * kBar;
    const double gap = (rect.width() - side) / 2;
    QPainterPath across;
    across.addRect(rect.adjusted(0, gap, 0, -gap));
    QPainterPath down;
    down.addRect(rect.adjusted(gap, 0, -gap, 0));
    return across.united(down);
}

QPainterPath polygonPath(const QPolygonF& polygon)
{
    QPainterPath path;
    path.addPolygon(polygon);
    path.closeSubpath();
    return path;
}

QPainterPath categoryShape(const QRectF& rect, TermCategory category)
{
    QPainterPath path;
    switch (category) {
    case TermCategory::Language:
        path.addEllipse(rect);
        return path;
    case TermCategory::Library:
        path.addRect(rect.adjusted(1, 1, -1, -1));
        return path;
    case TermCategory::Tool:
        return polygonPath(onCircle(rect, 3, kUp));
    case TermCategory::Platform:
        return polygonPath(onCircle(rect, 3, -kUp));
    case TermCategory::Method:
        return polygonPath(onCircle(rect, 4, kUp));
    case TermCategory::Field:
        return polygonPath(onCircle(rect, 6, kUp));
    case TermCategory::Study:
        return polygonPath(onCircle(rect, 10, kUp, kInner));
    case TermCategory::Domain:
        path.addRect(rect.adjusted(0, rect.height() / 4, 0, -rect.height() / 4));
        return path;
    case TermCategory::Spoken:
        path.addRoundedRect(rect.adjusted(rect.width() / 4, 0, -rect.width() / 4, 0), 2, 2);
        return path;
    case TermCategory::Quality:
        return plus(rect);
    case TermCategory::Other:
        break;
    }
    path.addEllipse(rect.adjusted(1, 1, -1, -1));
    path.addEllipse(rect.adjusted(3, 3, -3, -3)); // a ring: the odd-even rule leaves the middle out
    return path;
}

template <class Draw> QIcon drawnIcon(const Draw& draw)
{
    QPixmap pixmap(Theme::kIcon * kIconScale, Theme::kIcon * kIconScale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(kIconScale, kIconScale);
    draw(painter, QRectF(0, 0, Theme::kIcon, Theme::kIcon));
    painter.end();
    return QIcon(pixmap);
}

} // namespace

void TermMarks::paintCategory(QPainter& painter, const QRectF& rect, TermCategory category, const Theme& theme)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillPath(categoryShape(rect, category), theme.category(category));
    painter.restore();
}

void TermMarks::paintDemand(QPainter& painter, const QRectF& rect, Demand demand, const QColor& color)
{
    constexpr int kLeftHalfFrom = 90 * 16; // QPainter counts sixteenths of a degree
    constexpr int kHalf = 180 * 16;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (demand) {
    case Demand::Required:
        painter.drawEllipse(rect);
        break;
    case Demand::Preferred:
        painter.drawPie(rect, kLeftHalfFrom, kHalf);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, 1));
        painter.drawEllipse(rect.adjusted(0.5, 0.5, -0.5, -0.5));
        break;
    case Demand::Mentioned: {
        const double gap = rect.width() * (1 - kDot) / 2;
        painter.drawEllipse(rect.adjusted(gap, gap, -gap, -gap));
        break;
    }
    }
    painter.restore();
}

void TermMarks::paintCell(QPainter& painter, const QRect& rect, Demand demand, const Theme& theme)
{
    const QColor heat = theme.heat(demand);
    const QRect inner = rect.adjusted(1, 1, 0, 0);
    painter.fillRect(inner, heat);
    QRectF mark(0, 0, rect.width() * kCellMark, rect.width() * kCellMark);
    mark.moveCenter(QRectF(inner).center());
    paintDemand(painter, mark, demand, theme.textOn(heat));
}

QIcon TermMarks::categoryIcon(TermCategory category, const Theme& theme)
{
    constexpr int kGap = 3;
    return drawnIcon([&](QPainter& painter, const QRectF& rect) {
        paintCategory(painter, rect.adjusted(kGap, kGap, -kGap, -kGap), category, theme);
    });
}

QIcon TermMarks::demandIcon(Demand demand, const Theme& theme)
{
    constexpr int kGap = 3;
    return drawnIcon([&](QPainter& painter, const QRectF& rect) {
        paintDemand(painter, rect.adjusted(kGap, kGap, -kGap, -kGap), demand, theme.color(Theme::Token::Text));
    });
}

QIcon TermMarks::underlineIcon(Demand demand, const Theme& theme)
{
    constexpr double kThick = 1.5;
    constexpr int kLetterShare = 3; // the line takes the lowest pixels
    return drawnIcon([&](QPainter& painter, const QRectF& rect) {
        painter.setPen(theme.color(Theme::Token::Text));
        QFont font = theme.bold();
        font.setPixelSize(Theme::kIcon - kLetterShare - 1);
        painter.setFont(font);
        painter.drawText(rect.adjusted(0, -1, 0, -kLetterShare), Qt::AlignCenter, QStringLiteral("A"));
        painter.setPen(QPen(theme.color(Theme::Token::Text), kThick, Theme::underline(demand)));
        painter.drawLine(QPointF(rect.left() + 1, rect.bottom() - 1), QPointF(rect.right() - 1, rect.bottom() - 1));
    });
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StageChip.h"

#include "ui/common/Theme.h"

#include <QPainter>

namespace foothold {

namespace {

constexpr int kSlack = 2; // widths are rounded; a name that fits is never cut
constexpr int kHatchAlpha = 60; // faint enough to read the name on it

} // namespace

StageChip::StageChip(const Theme& theme, QWidget* parent)
    : QLabel(parent)
    , m_theme(theme)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StageChip::setStage(const QString& name, StageKind kind)
{
    m_kind = kind;
    setText(name);
    updateGeometry();
    update();
}

QSize StageChip::size(const QFontMetrics& metrics, const QString& name)
{
    return {metrics.horizontalAdvance(name) + 2 * Theme::kSmall + kSlack, metrics.height() + Theme::kTight};
}

QSize StageChip::sizeHint() const
{
    return text().isEmpty() ? QSize(0, size(fontMetrics(), {}).height()) : size(fontMetrics(), text());
}

void StageChip::paint(QPainter& painter, const QRect& place, const Theme& theme, const QString& name, StageKind kind)
{
    const QSize wanted = size(painter.fontMetrics(), name);
    QRect chip(place.topLeft(), wanted.boundedTo(place.size()));
    chip.moveTop(place.top() + (place.height() - chip.height()) / 2);
    const QColor mark = theme.stageMark(kind);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF outline = QRectF(chip).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.stageTint(kind));
    painter.drawRoundedRect(outline, Theme::kRadius, Theme::kRadius);
    if (const Qt::BrushStyle pattern = Theme::stagePattern(kind); pattern > Qt::SolidPattern) {
        QColor faint = mark;
        faint.setAlpha(kHatchAlpha);
        painter.setBrush(QBrush(faint, pattern));
        painter.drawRoundedRect(outline, Theme::kRadius, Theme::kRadius);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(mark, 1, Theme::stageOutline(kind)));
    painter.drawRoundedRect(outline, Theme::kRadius, Theme::kRadius);
    painter.setPen(theme.color(Theme::Token::Text));
    const QRect inside = chip.adjusted(Theme::kSmall, 0, -Theme::kSmall, 0);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(name, Qt::ElideRight, inside.width()));
    painter.restore();
}

void StageChip::paintEvent(QPaintEvent*)
{
    if (text().isEmpty())
        return;
    QPainter painter(this);
    paint(painter, rect(), m_theme, text(), m_kind);
}

} // namespace foothold

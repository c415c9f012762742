// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RatingStars.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionFocusRect>

#include <algorithm>

namespace foothold {

namespace {

constexpr int kStars = 5;

}

RatingStars::RatingStars(QWidget* parent)
    : QAbstractSlider(parent)
{
    setRange(0, kStars);
    setPageStep(1);
    setOrientation(Qt::Horizontal);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    setAutoFillBackground(false);
    //: tool tip of the stars
    setToolTip(tr("Click a star, or press 0 to 5"));
    connect(this, &QAbstractSlider::valueChanged, this, qOverload<>(&QWidget::update));
}

QSize RatingStars::sizeHint() const
{
    return {kStars * (Theme::kIconLarge + Theme::kTight) + Theme::kTight, Theme::kRow - Theme::kTight};
}

void RatingStars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int top = (height() - Theme::kIconLarge) / 2;
    for (int star = 0; star < kStars; ++star) {
        const QRect place(
            Theme::kTight + star * (Theme::kIconLarge + Theme::kTight), top, Theme::kIconLarge, Theme::kIconLarge);
        const bool full = star < value();
        icon(full ? Icon::StarFilled : Icon::Star)
            .paint(&painter, place, Qt::AlignCenter, full && isEnabled() ? QIcon::Normal : QIcon::Disabled);
    }
    if (hasFocus()) {
        QStyleOptionFocusRect focus;
        focus.initFrom(this);
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &focus, &painter, this);
    }
}

int RatingStars::starAt(int x) const
{
    return std::clamp((x - Theme::kTight) / (Theme::kIconLarge + Theme::kTight) + 1, 0, kStars);
}

void RatingStars::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int star = starAt(int(event->position().x()));
    setValue(star == value() ? star - 1 : star); // the last one again takes it away
}

bool RatingStars::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Here Delete empties the stars; it is not the page's.
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() == Qt::NoModifier && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            event->accept();
            return true;
        }
    }
    return QAbstractSlider::event(event);
}

void RatingStars::keyPressEvent(QKeyEvent* event)
{
    if (event->key() >= Qt::Key_0 && event->key() <= Qt::Key_5)
        setValue(event->key() - Qt::Key_0);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        setValue(0);
    else
        QAbstractSlider::keyPressEvent(event);
}

} // namespace foothold

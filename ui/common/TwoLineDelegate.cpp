// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TwoLineDelegate.h"

#include "ui/common/Theme.h"

#include <QApplication>
#include <QPainter>

namespace foothold {

TwoLineDelegate::TwoLineDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void TwoLineDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle* style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);
    const QRect place = option.rect.adjusted(Theme::kMedium, Theme::kSmall, -Theme::kMedium, -Theme::kSmall);
    const auto line = [&](const QFont& font, const QColor& color, int top, const QString& text) {
        const QFontMetrics metrics(font);
        painter->setFont(font);
        painter->setPen(color);
        const QRect rect(place.left(), top, place.width(), metrics.height());
        painter->drawText(
            rect, Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, rect.width()));
        return rect.bottom() + 1;
    };
    painter->save();
    const int below = line(m_theme.bold(), m_theme.color(Theme::Token::Text), place.top(), index.data().toString());
    line(m_theme.small(), m_theme.color(Theme::Token::Muted), below, index.data(kSecondRole).toString());
    painter->restore();
}

QSize TwoLineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    const int lines = QFontMetrics(m_theme.bold()).height() + QFontMetrics(m_theme.small()).height();
    return {option.rect.width(), lines + 2 * Theme::kSmall};
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchDelegate.h"

#include "ui/common/MarkedText.h"
#include "ui/common/Theme.h"
#include "ui/search/SearchModel.h"

#include <QIcon>
#include <QPainter>

namespace foothold {

namespace {

constexpr double kTint = 0.3; // share of the accent

}

SearchDelegate::SearchDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

QSize SearchDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, 2 * option.fontMetrics.height() + Theme::kTight + 2 * Theme::kSmall};
}

void SearchDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.palette.alternateBase());
    painter->setPen(m_theme.color(Theme::Token::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect place = option.rect.adjusted(Theme::kMargin, Theme::kSmall, -Theme::kMargin, -Theme::kSmall);
    const int line = option.fontMetrics.height();
    QRect mark(0, 0, Theme::kIcon, Theme::kIcon);
    mark.moveCenter({place.left() + Theme::kIcon / 2, place.top() + line / 2});
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
    place.setLeft(mark.right() + Theme::kMedium);
    painter->setFont(option.font);
    paintNameLine(*painter, {place.left(), place.top(), place.width(), line}, index);
    paintSnippetLine(*painter, {place.left(), place.bottom() - line + 1, place.width(), line}, index);
    painter->restore();
}

QColor SearchDelegate::tint() const
{
    return Theme::mix(m_theme.color(Theme::Token::Surface), m_theme.color(Theme::Token::Accent), kTint);
}

void SearchDelegate::paintNameLine(QPainter& painter, QRect place, const QModelIndex& index) const
{
    const QString kind = index.data(SearchModel::KindRole).toString();
    painter.setPen(m_theme.color(Theme::Token::Muted));
    painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, kind);
    place.setRight(place.right() - painter.fontMetrics().horizontalAdvance(kind) - Theme::kMargin);
    const QFont plain = painter.font();
    QFont font = plain;
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.color(Theme::Token::Text));
    const double used = paintMarked(painter, place, index.data().toString(),
        index.data(SearchModel::NameMarksRole).value<QList<TextMark>>(), tint());
    painter.setFont(plain);
    painter.setPen(m_theme.color(Theme::Token::Muted));
    place.setLeft(place.left() + int(used) + Theme::kMedium);
    if (place.width() > Theme::kGroup)
        paintMarked(painter, place, index.data(SearchModel::DetailRole).toString(), {});
}

void SearchDelegate::paintSnippetLine(QPainter& painter, QRect place, const QModelIndex& index) const
{
    const QString field = index.data(SearchModel::FieldRole).toString();
    painter.setPen(m_theme.color(Theme::Token::Muted));
    const double used = paintMarked(painter, place, field, {});
    place.setLeft(place.left() + int(used) + Theme::kSmall);
    painter.setPen(m_theme.color(Theme::Token::Text));
    paintMarked(painter, place, index.data(SearchModel::SnippetRole).toString(),
        index.data(SearchModel::MarksRole).value<QList<TextMark>>(), tint());
}

} // namespace foothold

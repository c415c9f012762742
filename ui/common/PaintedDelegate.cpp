// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/PaintedDelegate.h"

#include "ui/common/TableView.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QPainter>

namespace foothold {

PaintedDelegate::PaintedDelegate(TableView* view)
    : RecordDelegate(view)
    , m_view(view)
{ }

void PaintedDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    RecordDelegate::initStyleOption(option, index);
    const auto* rows = qobject_cast<const RecordDelegate*>(m_view->itemDelegate());
    if (rows && rows->hoveredRow() == index.row() && !option->state.testFlag(QStyle::State_Selected))
        option->backgroundBrush = option->palette.alternateBase();
}

void PaintedDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem cell = option;
    initStyleOption(&cell, index);
    cell.text.clear();
    const QStyle* style = cell.widget ? cell.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &cell, painter, cell.widget);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setFont(m_view->font());
    painter->setPen(
        cell.palette.color(cell.state.testFlag(QStyle::State_Selected) ? QPalette::HighlightedText : QPalette::Text));
    paintContent(*painter, option.rect.adjusted(Theme::kTight, 0, -Theme::kTight, 0), index);
    painter->restore();
}

} // namespace foothold

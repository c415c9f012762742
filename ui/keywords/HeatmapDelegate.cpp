// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapDelegate.h"

#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"
#include "ui/keywords/HeatmapModel.h"

#include <QAbstractItemView>
#include <QPainter>

namespace foothold {

namespace {

constexpr int kOutline = 2; // and a line of one pixel inside it, so that it shows on dark and light cells

}

HeatmapDelegate::HeatmapDelegate(const Theme& theme, QObject* parent)
    : QAbstractItemDelegate(parent)
    , m_theme(theme)
{ }

void HeatmapDelegate::setHovered(int row, int column)
{
    m_row = row;
    m_column = column;
}

void HeatmapDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const bool underPointer = index.row() == m_row || index.column() == m_column;
    painter->fillRect(option.rect, m_theme.color(Theme::Token::Line)); // shows as lines of one pixel
    painter->fillRect(
        option.rect.adjusted(1, 1, 0, 0), m_theme.color(underPointer ? Theme::Token::Hover : Theme::Token::Surface));
    if (const QVariant demand = index.data(HeatmapModel::DemandRole); demand.isValid())
        TermMarks::paintCell(*painter, option.rect, Demand(demand.toInt()), m_theme);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || view->currentIndex() != index)
        return;
    QPen outline(m_theme.color(view->hasFocus() ? Theme::Token::Text : Theme::Token::Muted), kOutline);
    outline.setJoinStyle(Qt::MiterJoin);
    painter->setPen(outline);
    painter->setBrush(Qt::NoBrush);
    painter->drawRect(option.rect.adjusted(kOutline / 2, kOutline / 2, -kOutline / 2, -kOutline / 2));
    painter->setPen(m_theme.color(Theme::Token::Surface));
    painter->drawRect(option.rect.adjusted(kOutline, kOutline, -kOutline - 1, -kOutline - 1));
}

QSize HeatmapDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const
{
    return {Theme::kHeatCell, Theme::kHeatCell};
}

} // namespace foothold

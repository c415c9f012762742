// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapColumnHeader.h"

#include "ui/common/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kLeast = 60;
constexpr int kMost = 180; // longer names are cut, the tool tip has them whole

} // namespace

HeatmapColumnHeader::HeatmapColumnHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
    , m_theme(theme)
{
    setObjectName(u"heatmapColumns"_s);
    setAccessibleName(tr("Companies or ads"));
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setDefaultSectionSize(Theme::kHeatCell);
    setHighlightSections(false);
    setMouseTracking(true);
}

void HeatmapColumnHeader::setModel(QAbstractItemModel* model)
{
    QHeaderView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_height = 0; });
}

void HeatmapColumnHeader::setHovered(int column)
{
    if (column == m_hovered)
        return;
    m_hovered = column;
    viewport()->update();
}

QSize HeatmapColumnHeader::sizeHint() const
{
    if (m_height == 0) {
        const QFontMetrics metrics(m_theme.bold());
        int widest = 0;
        for (int column = 0; column < count() && widest < kMost; ++column)
            widest =
                std::max(widest, metrics.horizontalAdvance(model()->headerData(column, Qt::Horizontal).toString()));
        m_height = std::clamp(widest + 2 * Theme::kSmall, kLeast, kMost);
    }
    return {0, m_height};
}

void HeatmapColumnHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto* view = qobject_cast<QAbstractItemView*>(parentWidget());
    const bool current = view && view->currentIndex().column() == section;
    painter->save();
    if (current)
        painter->fillRect(rect, m_theme.color(Theme::Token::Selection));
    else if (section == m_hovered)
        painter->fillRect(rect, m_theme.color(Theme::Token::Hover));
    painter->setFont(current || section == m_hovered ? m_theme.bold() : m_theme.body());
    painter->setPen(m_theme.color(Theme::Token::Text));
    painter->translate(rect.left(), rect.bottom() + 1);
    painter->rotate(-90);
    const QRect place(Theme::kSmall, 0, rect.height() - Theme::kSmall - Theme::kTight, rect.width());
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(
            model()->headerData(section, Qt::Horizontal).toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace foothold

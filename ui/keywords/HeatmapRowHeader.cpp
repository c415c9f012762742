// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapRowHeader.h"

#include "ui/common/TermMarks.h"
#include "ui/common/Theme.h"
#include "ui/keywords/HeatmapModel.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kLeast = 120;
constexpr int kMost = 220; // longer names are cut, the tool tip has them whole
constexpr int kMark = Theme::kIcon / 2;
constexpr int kNameLeft = Theme::kMargin + kMark + Theme::kSmall;

} // namespace

HeatmapRowHeader::HeatmapRowHeader(const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent)
    , m_theme(theme)
{
    setObjectName(u"heatmapRows"_s);
    setAccessibleName(tr("Keywords"));
    setSectionResizeMode(Fixed);
    setMinimumSectionSize(1);
    setDefaultSectionSize(Theme::kHeatCell);
    setSectionsClickable(true);
    setHighlightSections(false);
    setMouseTracking(true);
}

void HeatmapRowHeader::setModel(QAbstractItemModel* model)
{
    QHeaderView::setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_width = 0; });
}

void HeatmapRowHeader::setHovered(int row)
{
    if (row == m_hovered)
        return;
    m_hovered = row;
    viewport()->update();
}

QSize HeatmapRowHeader::sizeHint() const
{
    if (m_width == 0) {
        const QFontMetrics metrics(m_theme.bold());
        int widest = 0;
        for (int row = 0; row < count(); ++row)
            widest = std::max(widest, metrics.horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()));
        m_width = std::clamp(kNameLeft + widest + Theme::kSmall, kLeast, kMost);
    }
    return {m_width, 0};
}

void HeatmapRowHeader::paintSection(QPainter* painter, const QRect& rect, int section) const
{
    const auto* view = qobject_cast<QAbstractItemView*>(parentWidget());
    const bool current = view && view->currentIndex().row() == section;
    painter->save();
    if (current)
        painter->fillRect(rect, m_theme.color(Theme::Token::Selection));
    else if (section == m_hovered)
        painter->fillRect(rect, m_theme.color(Theme::Token::Hover));
    const auto category = TermCategory(model()->headerData(section, Qt::Vertical, HeatmapModel::CategoryRole).toInt());
    TermMarks::paintCategory(*painter,
        QRectF(rect.left() + Theme::kMargin, rect.top() + (rect.height() - kMark) / 2.0, kMark, kMark), category,
        m_theme);
    painter->setFont(current || section == m_hovered ? m_theme.bold() : m_theme.body());
    painter->setPen(m_theme.color(Theme::Token::Text));
    const QRect place = rect.adjusted(kNameLeft, 0, -Theme::kTight, 0);
    painter->drawText(place, Qt::AlignVCenter | Qt::TextSingleLine,
        painter->fontMetrics().elidedText(
            model()->headerData(section, Qt::Vertical).toString(), Qt::ElideRight, place.width()));
    painter->restore();
}

} // namespace foothold

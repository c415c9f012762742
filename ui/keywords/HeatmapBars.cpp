// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapBars.h"

#include "ui/common/Theme.h"
#include "ui/keywords/HeatmapModel.h"
#include "ui/keywords/HeatmapTable.h"

#include <QHeaderView>
#include <QLocale>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kBar = 56; // pixels of the longest
constexpr int kWidth = kBar + 48;

} // namespace

HeatmapBars::HeatmapBars(HeatmapTable* table, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_theme(theme)
{
    setObjectName(u"heatmapBars"_s);
    setAccessibleName(tr("Companies that name each keyword"));
    setFixedWidth(kWidth);
    const auto repaint = [this] { update(); };
    connect(table->verticalScrollBar(), &QScrollBar::valueChanged, this, repaint);
    connect(table, &HeatmapTable::hoverChanged, this, repaint);
    connect(table, &HeatmapTable::currentCellChanged, this, repaint);
    connect(table->model(), &QAbstractItemModel::modelReset, this, repaint);
    connect(&theme, &Theme::changed, this, repaint);
}

void HeatmapBars::paintEvent(QPaintEvent*)
{
    const auto* model = qobject_cast<HeatmapModel*>(m_table->model());
    const QHeaderView* rows = m_table->verticalHeader();
    const int top = m_table->viewport()->geometry().top();
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(Theme::Token::Surface));
    painter.setFont(m_theme.small());
    painter.setPen(m_theme.color(Theme::Token::Muted));
    painter.drawText(QRect(Theme::kSmall, 0, width() - Theme::kSmall, top - Theme::kTight),
        Qt::AlignBottom | Qt::AlignLeft | Qt::TextWordWrap, tr("Companies"));
    painter.setClipRect(QRect(0, top, width(), m_table->viewport()->height()));
    painter.setFont(m_theme.body());
    const int first = std::max(0, m_table->rowAt(0));
    const int last = m_table->rowAt(m_table->viewport()->height() - 1);
    for (int row = first; row <= (last < 0 ? model->rowCount() - 1 : last); ++row) {
        const int companies = model->matrix().rows()[row].companies;
        const QRect line(0, top + rows->sectionViewportPosition(row), width(), Theme::kHeatCell);
        if (m_table->currentIndex().row() == row)
            painter.fillRect(line, m_theme.color(Theme::Token::Selection));
        else if (m_table->hoveredRow() == row)
            painter.fillRect(line, m_theme.color(Theme::Token::Hover));
        const int length = std::max(1, kBar * companies / model->mostCompanies());
        painter.fillRect(
            QRect(Theme::kSmall, line.top() + Theme::kTight + 1, length, Theme::kHeatCell - 2 * Theme::kTight - 1),
            m_theme.color(Theme::Token::Accent));
        painter.setPen(m_theme.color(Theme::Token::Text));
        painter.drawText(line.adjusted(Theme::kSmall + length + Theme::kTight, 0, 0, 0), Qt::AlignVCenter,
            QLocale().toString(companies));
    }
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapView.h"

#include "ui/keywords/HeatmapBars.h"
#include "ui/keywords/HeatmapModel.h"
#include "ui/keywords/HeatmapTable.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace foothold {

HeatmapView::HeatmapView(HeatmapModel* model, const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_table(new HeatmapTable(theme, this))
    , m_scroll(new QScrollBar(Qt::Vertical, this))
{
    m_table->setModel(model);
    m_table->setAccessibleName(tr("Heatmap of keywords and who names them"));
    setFocusProxy(m_table);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_scroll->setObjectName(u"heatmapScroll"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_table, 1);
    layout->addWidget(new HeatmapBars(m_table, theme, this));
    layout->addStretch();
    layout->addWidget(m_scroll);
    QScrollBar* hidden = m_table->verticalScrollBar();
    connect(hidden, &QScrollBar::rangeChanged, this, &HeatmapView::followTable);
    connect(hidden, &QScrollBar::valueChanged, m_scroll, &QScrollBar::setValue);
    connect(m_scroll, &QScrollBar::valueChanged, hidden, &QScrollBar::setValue);
    followTable();
}

void HeatmapView::followTable()
{
    const QScrollBar* hidden = m_table->verticalScrollBar();
    m_scroll->setRange(hidden->minimum(), hidden->maximum());
    m_scroll->setPageStep(hidden->pageStep());
    m_scroll->setSingleStep(hidden->singleStep());
    m_scroll->setValue(hidden->value());
    m_scroll->setVisible(hidden->maximum() > hidden->minimum());
}

void HeatmapView::showMatrix(DemandMatrix matrix)
{
    const QModelIndex current = m_table->currentIndex();
    QString term;
    qint64 column = 0;
    if (current.isValid()) {
        term = m_model->matrix().rows()[current.row()].term;
        column = m_model->matrix().columns()[current.column()].id;
    }
    const std::pair scrolled(m_table->horizontalScrollBar()->value(), m_table->verticalScrollBar()->value());
    m_model->setMatrix(std::move(matrix));
    // No wider than its cells, so that the bars stand beside them.
    m_table->setMaximumWidth(m_table->verticalHeader()->sizeHint().width() + m_table->horizontalHeader()->length() + 1);
    const int row = m_model->rowOf(term);
    const int place = std::max(0, m_model->columnOf(column));
    if (m_model->rowCount() > 0 && m_model->columnCount() > 0)
        m_table->setCurrentIndex(m_model->index(std::max(0, row), place));
    m_table->horizontalScrollBar()->setValue(scrolled.first);
    m_table->verticalScrollBar()->setValue(scrolled.second);
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapTable.h"

#include "ui/common/Theme.h"
#include "ui/keywords/HeatmapColumnHeader.h"
#include "ui/keywords/HeatmapDelegate.h"
#include "ui/keywords/HeatmapRowHeader.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

HeatmapTable::HeatmapTable(const Theme& theme, QWidget* parent)
    : QTableView(parent)
    , m_delegate(new HeatmapDelegate(theme, this))
    , m_rows(new HeatmapRowHeader(theme, this))
    , m_columns(new HeatmapColumnHeader(theme, this))
{
    setObjectName(u"heatmap"_s);
    setVerticalHeader(m_rows);
    setHorizontalHeader(m_columns);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    // The bars stand between the cells and the scroll bar, see HeatmapView.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_rows->viewport()->installEventFilter(this);
    m_columns->viewport()->installEventFilter(this);
    connect(m_rows, &QHeaderView::sectionClicked, this, [this](int row) {
        setCurrentIndex(model()->index(row, std::max(0, currentIndex().column())));
        setFocus(Qt::MouseFocusReason);
    });
    connect(m_rows, &QHeaderView::sectionDoubleClicked, this, &HeatmapTable::rowPlacesAsked);
    connect(this, &QAbstractItemView::clicked, this, &HeatmapTable::cellOpened);
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
}

void HeatmapTable::setHovered(int row, int column)
{
    if (row == m_hoveredRow && column == m_hoveredColumn)
        return;
    m_hoveredRow = row;
    m_hoveredColumn = column;
    m_delegate->setHovered(row, column);
    m_rows->setHovered(row);
    m_columns->setHovered(column);
    viewport()->update();
    Q_EMIT hoverChanged();
}

void HeatmapTable::mouseMoveEvent(QMouseEvent* event)
{
    const QPoint place = event->position().toPoint();
    setHovered(rowAt(place.y()), columnAt(place.x()));
    QTableView::mouseMoveEvent(event);
}

void HeatmapTable::leaveEvent(QEvent* event)
{
    setHovered(-1, -1);
    QTableView::leaveEvent(event);
}

// The names follow the pointer too.
bool HeatmapTable::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        setHovered(-1, -1);
    } else if (event->type() == QEvent::MouseMove) {
        const QPoint place = static_cast<QMouseEvent*>(event)->position().toPoint();
        if (object == m_rows->viewport())
            setHovered(m_rows->logicalIndexAt(place.y()), -1);
        else if (object == m_columns->viewport())
            setHovered(-1, m_columns->logicalIndexAt(place.x()));
    }
    return QTableView::eventFilter(object, event);
}

void HeatmapTable::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT cellOpened(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void HeatmapTable::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QTableView::currentChanged(current, previous);
    m_rows->viewport()->update();
    m_columns->viewport()->update();
    Q_EMIT currentCellChanged(current);
}

} // namespace foothold

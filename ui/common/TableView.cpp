// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TableView.h"

#include "core/settings/SettingKeys.h"
#include "ui/common/RecordDelegate.h"
#include "ui/common/RecordTableModelBase.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kDefaultWidth = 140;
constexpr int kFirstWidth = 220;
constexpr int kNarrowWidth = 90; // dates, numbers, stars

int usualWidth(const QAbstractItemModel* model, int column)
{
    const int width = model->headerData(column, Qt::Horizontal, RecordTableModelBase::WidthRole).toInt();
    if (width > 0)
        return width;
    return column == 0 ? kFirstWidth : kDefaultWidth;
}

} // namespace

TableView::TableView(const QString& name, Settings& settings, QWidget* parent)
    : QTableView(parent)
    , m_settings(settings)
    , m_delegate(new RecordDelegate(this))
{
    setObjectName(name);
    setItemDelegate(m_delegate);
    setShowGrid(false);
    setWordWrap(false);
    setMouseTracking(true);
    setSortingEnabled(true);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(EditKeyPressed | DoubleClicked);
    setTabKeyNavigation(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->setVisible(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(Theme::kRow);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setMinimumSectionSize(kNarrowWidth / 2);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::customContextMenuRequested, this, &TableView::showColumnMenu);
}

TableView::~TableView()
{
    saveState();
}

void TableView::setModel(QAbstractItemModel* model)
{
    QTableView::setModel(model);
    if (model)
        restoreState();
}

int TableView::columnOf(const QString& key) const
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        if (model()->headerData(column, Qt::Horizontal, RecordTableModelBase::KeyRole).toString() == key)
            return column;
    }
    return -1;
}

void TableView::sortBy(const QString& key, Qt::SortOrder order)
{
    if (const int column = columnOf(key); column >= 0 && !m_sortRestored)
        sortByColumn(column, order);
}

void TableView::restoreState()
{
    for (int column = 0; column < model()->columnCount(); ++column) {
        setColumnWidth(column, usualWidth(model(), column));
        setColumnHidden(column, !model()->headerData(column, Qt::Horizontal, RecordTableModelBase::ShownRole).toBool());
    }
    sortByColumn(0, Qt::AscendingOrder);
    QStringList state = m_settings.value(keys::tableColumns(objectName()));
    if (state.isEmpty())
        return;
    const QStringList sort = state.takeLast().split(u':');
    int place = 0;
    for (const QString& entry : std::as_const(state)) {
        const QStringList parts = entry.split(u':');
        const int column = columnOf(parts.value(0));
        if (parts.size() != 3 || column < 0)
            continue;
        horizontalHeader()->moveSection(horizontalHeader()->visualIndex(column), place++);
        setColumnWidth(column, std::max(parts[1].toInt(), kNarrowWidth / 2));
        setColumnHidden(column, parts[2] == u"0"_s);
    }
    if (const int column = columnOf(sort.value(0)); column >= 0) {
        sortByColumn(column, sort.value(1) == u"1"_s ? Qt::DescendingOrder : Qt::AscendingOrder);
        m_sortRestored = true;
    }
}

void TableView::saveState()
{
    if (!model() || model()->columnCount() == 0)
        return;
    const auto keyOf = [this](int column) {
        return model()->headerData(column, Qt::Horizontal, RecordTableModelBase::KeyRole).toString();
    };
    const QHeaderView* header = horizontalHeader();
    QStringList state;
    for (int place = 0; place < header->count(); ++place) {
        const int column = header->logicalIndex(place);
        const bool hidden = isColumnHidden(column);
        const int width = hidden ? usualWidth(model(), column) : columnWidth(column);
        state.append(u"%1:%2:%3"_s.arg(keyOf(column), QString::number(width), hidden ? u"0"_s : u"1"_s));
    }
    state.append(u"%1:%2"_s.arg(
        keyOf(header->sortIndicatorSection()), header->sortIndicatorOrder() == Qt::DescendingOrder ? u"1"_s : u"0"_s));
    if (state != m_settings.value(keys::tableColumns(objectName())))
        m_settings.set(keys::tableColumns(objectName()), state);
}

void TableView::showColumnMenu(const QPoint& position)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 1; column < model()->columnCount(); ++column) { // the name always stays
        auto* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) {
            setColumnHidden(column, !shown);
            saveState();
        });
    }
    menu->popup(horizontalHeader()->mapToGlobal(position));
}

QString TableView::selectedText() const
{
    QList<int> rows;
    for (const QModelIndex& index : selectionModel()->selectedRows())
        rows.append(index.row());
    std::sort(rows.begin(), rows.end());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        QStringList cells;
        for (int place = 0; place < horizontalHeader()->count(); ++place) {
            const int column = horizontalHeader()->logicalIndex(place);
            if (!isColumnHidden(column))
                cells.append(model()->index(row, column).data().toString().simplified());
        }
        lines.append(cells.join(u'\t'));
    }
    return lines.join(u'\n');
}

void TableView::finishEditing()
{
    if (viewport()->isAncestorOf(QApplication::focusWidget()))
        setFocus(); // leaving the editor stores it
}

void TableView::copySelection()
{
    QGuiApplication::clipboard()->setText(selectedText());
}

void TableView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mouseMoveEvent(QMouseEvent* event)
{
    setHoveredRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void TableView::leaveEvent(QEvent* event)
{
    setHoveredRow(-1);
    QTableView::leaveEvent(event);
}

void TableView::setHoveredRow(int row)
{
    if (row == m_delegate->hoveredRow())
        return;
    m_delegate->setHoveredRow(row);
    viewport()->update();
}

} // namespace foothold

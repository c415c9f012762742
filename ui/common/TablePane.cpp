// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/TablePane.h"

#include "ui/common/EmptyState.h"
#include "ui/common/FilterProxy.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageContext.h"
#include "ui/common/RecordTableModelBase.h"
#include "ui/common/TableView.h"

#include <QAction>
#include <QItemSelectionModel>
#include <QStackedLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

TablePane::TablePane(const QString& name, RecordTableModelBase* model, const PageContext& context, QWidget* parent)
    : QWidget(parent)
    , m_model(model)
    , m_proxy(new FilterProxy(this))
    , m_table(new TableView(name, context.settings, this))
    , m_stack(new QStackedLayout(this))
    , m_clearFilter(new QAction(tr("Clear the filter"), this))
{
    model->setParent(this);
    m_proxy->setSourceModel(model);
    m_table->setModel(m_proxy);
    m_stack->addWidget(m_table);
    m_hidden = new EmptyState(Icon::DrawingSearch, tr("Nothing here matches the filter."), m_clearFilter, this);
    m_hidden->setObjectName(u"noMatches"_s);
    m_stack->addWidget(m_hidden);
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        setFilterText({});
        Q_EMIT filterCleared();
    });
    Notifier& notifier = context.notifier;
    connect(model, &RecordTableModelBase::refused, this, [&notifier](const Error& error) { notifier.report(error); });
    connect(m_proxy, &QAbstractItemModel::modelReset, this, &TablePane::updateState);
    connect(m_proxy, &QAbstractItemModel::layoutChanged, this, &TablePane::updateState);
    connect(m_proxy, &QAbstractItemModel::rowsInserted, this, &TablePane::updateState);
    connect(m_proxy, &QAbstractItemModel::rowsRemoved, this, &TablePane::updateState);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TablePane::announceCurrent);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePane::selectionChanged);
    updateState();
}

void TablePane::setEmptyState(Icon drawing, const QString& sentence, QAction* action)
{
    delete m_empty;
    m_empty = new EmptyState(drawing, sentence, action, this);
    m_empty->setObjectName(u"emptyState"_s);
    m_stack->addWidget(m_empty);
    updateState();
}

void TablePane::setFilterText(const QString& text)
{
    m_proxy->setText(text);
    updateState();
}

void TablePane::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (currentId() == 0 && m_proxy->rowCount() > 0)
        m_table->setCurrentIndex(m_proxy->index(0, 0)); // something to look at from the start
    m_table->scrollTo(m_table->currentIndex()); // it may have been chosen before the table had its height
}

void TablePane::updateState()
{
    QWidget* shown = m_table;
    if (m_model->rowCount() == 0 && m_empty)
        shown = m_empty;
    else if (m_model->rowCount() > 0 && m_proxy->rowCount() == 0)
        shown = m_hidden;
    m_stack->setCurrentWidget(shown);
    setFocusProxy(shown);
    // The row that takes the place of one that went is current without being selected.
    QItemSelectionModel* selection = m_table->selectionModel();
    if (selection->currentIndex().isValid() && !selection->hasSelection())
        selection->select(selection->currentIndex(), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    announceCurrent();
    Q_EMIT rowsChanged();
}

void TablePane::announceCurrent()
{
    const qint64 id = currentId();
    if (id == m_current)
        return;
    m_current = id;
    Q_EMIT currentIdChanged(id);
}

qint64 TablePane::currentId() const
{
    return m_table->currentIndex().data(RecordTableModelBase::IdRole).toLongLong();
}

QList<qint64> TablePane::selectedIds() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end());
    QList<qint64> ids;
    for (const QModelIndex& row : std::as_const(rows))
        ids.append(row.data(RecordTableModelBase::IdRole).toLongLong());
    return ids;
}

QList<qint64> TablePane::shownIds() const
{
    QList<qint64> ids;
    for (int row = 0; row < m_proxy->rowCount(); ++row)
        ids.append(m_proxy->index(row, 0).data(RecordTableModelBase::IdRole).toLongLong());
    return ids;
}

bool TablePane::select(qint64 id)
{
    const QModelIndex source = m_model->indexOf(id);
    if (!source.isValid())
        return false;
    if (!m_proxy->mapFromSource(source).isValid()) {
        m_proxy->setText({});
        Q_EMIT filterCleared();
    }
    const QModelIndex index = m_proxy->mapFromSource(source);
    if (!index.isValid())
        return false;
    // Not setCurrentIndex(), which toggles where Ctrl happens to be down.
    m_table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_table->scrollTo(index);
    return true;
}

} // namespace foothold

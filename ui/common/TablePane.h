// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QAction;
class QStackedLayout;

namespace foothold {

class FilterProxy;

class RecordTableModelBase;
class Settings;
class TableView;
struct PageContext;

// A table of records with its filter, its empty states, and a selection by record id that outlives sorting,
// filtering and changes of the rows.
class TablePane : public QWidget
{
    Q_OBJECT

public:
    // The name is the table's objectName and the key of its remembered columns. Takes the model as a child.
    TablePane(const QString& name, RecordTableModelBase* model, const PageContext& context, QWidget* parent = nullptr);

    // What stands there when there are no records at all.
    void setEmptyState(Icon drawing, const QString& sentence, QAction* action = nullptr);
    void setFilterText(const QString& text);

    TableView* table() const { return m_table; }
    FilterProxy* proxy() const { return m_proxy; }
    RecordTableModelBase* model() const { return m_model; }

    qint64 currentId() const; // 0: none
    QList<qint64> selectedIds() const;
    QList<qint64> shownIds() const; // in the order on screen
    // Selects and scrolls to it; empties the filter where that hides it. False: no such row.
    bool select(qint64 id);

Q_SIGNALS:
    void currentIdChanged(qint64 id); // also 0
    void selectionChanged();
    void rowsChanged(); // shown rows came or went
    void filterCleared(); // by select() or the button: the search field should follow

protected:
    void showEvent(QShowEvent* event) override;

private:
    void updateState();
    void announceCurrent();

    RecordTableModelBase* m_model;
    FilterProxy* m_proxy;
    TableView* m_table;
    QStackedLayout* m_stack;
    QWidget* m_empty = nullptr;
    QWidget* m_hidden = nullptr;
    QAction* m_clearFilter;
    qint64 m_current = 0;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageContext.h"
#include "ui/common/RecordTableModel.h"

#include <QWidget>

class QAction;

namespace foothold {

class ApplicationLookup;
class TablePane;

// Every stage an application reached, latest first; days and notes are edited in the table.
class StageHistoryPane : public QWidget
{
    Q_OBJECT

public:
    StageHistoryPane(const PageContext& context, const ApplicationLookup& lookup, QWidget* parent = nullptr);

    void setApplication(ApplicationId application);
    void flush();
    bool select(StageChangeId change);
    int count() const { return m_model->rowCount(); }

private:
    void deleteChanges();

    const PageContext m_context;
    RecordTableModel<StageChange>* m_model;
    TablePane* m_table;
    QAction* m_delete;
};

} // namespace foothold

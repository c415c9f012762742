// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Application.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/PageContext.h"
#include "ui/common/RecordForm.h"
#include "ui/common/RecordTableModel.h"

class QAction;
class QLabel;
class QStackedLayout;
class QTabWidget;

namespace foothold {

class ApplicationLookup;
class StageChip;
class StageHistoryPane;
class StageMover;
class TablePane;

// All about one application: where it stands and how to move it, its fields, its history, its interviews.
class ApplicationDetail : public QWidget
{
    Q_OBJECT

public:
    // The actions stand as buttons in the band; the lookup outlives it.
    ApplicationDetail(const PageContext& context, const ApplicationLookup& lookup, const QList<QAction*>& actions,
        QWidget* parent = nullptr);

    void setApplication(ApplicationId application);
    bool showChange(StageChangeId change); // of the application shown
    void startMove();
    bool flush();
    void turnDay();

Q_SIGNALS:
    void moveAsked(foothold::StageId stage, const QDate& date, const QString& note);

private:
    QWidget* makeBand(const QList<QAction*>& actions);
    RecordForm<Application>* makeForm();
    TablePane* makeRounds();
    QList<std::pair<qint64, QString>> adOptions() const;
    void follow(const ChangeSet& changes);
    void showStages();
    void showBand();
    void proposeMove();

    const PageContext m_context;
    const ApplicationLookup& m_lookup;
    ApplicationId m_application{};
    QStackedLayout* m_stack;
    QLabel* m_company;
    QLabel* m_role;
    StageChip* m_stage;
    QLabel* m_since;
    StageMover* m_mover;
    QTabWidget* m_tabs;
    RecordForm<Application>* m_form;
    StageHistoryPane* m_history;
    RecordTableModel<InterviewRound>* m_roundModel;
};

} // namespace foothold

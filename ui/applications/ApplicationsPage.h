// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Application.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/common/RecordTableModel.h"

#include <array>

namespace foothold {

class ApplicationDetail;
class ApplicationLookup;
class FilterChips;
class NewApplicationBar;
class PageHeader;
class TablePane;

// Where each application stands, since when, and what comes next.
class ApplicationsPage : public Page
{
    Q_OBJECT

public:
    static constexpr std::array<RecordKind, 2> kShows{
        RecordKind::Application, RecordKind::StageChange}; // for showRecord()

    explicit ApplicationsPage(const PageContext& context, QWidget* parent = nullptr);

    ~ApplicationsPage() override;

    PageId id() const override { return PageId::Applications; }
    bool showRecord(const RecordRef& record) override; // an application or one of its stage changes
    RecordRef currentRecord() const override;
    QList<QAction*> actions() const override { return m_actions; }
    void flush() override;
    void turnDay() override;
    QString summary() const override;
    static int countIn(const CampaignStore& store); // beside its name in the sidebar

private:
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& shortcut, QWidget* where,
        void (ApplicationsPage::*run)());
    void makeActions();
    PageHeader* makeHeader();
    void makeTable();
    void follow(const ChangeSet& changes);
    void showNumbers();
    void enableActions();
    bool isShownBy(const QString& chip, ApplicationId application) const;
    bool select(ApplicationId application);
    void showContextMenu(const QPoint& position);

    void startNew();
    void addApplication(const Application& application);
    void deleteApplications();
    void startMove();
    void move(const QList<ApplicationId>& applications, StageId stage, QDate date, const QString& note);
    void openCompany();
    void openAd();

    const PageContext m_context;
    ApplicationLookup* m_lookup;
    RecordTableModel<Application>* m_model;
    TablePane* m_table;
    FilterChips* m_chips = nullptr;
    NewApplicationBar* m_new = nullptr;
    ApplicationDetail* m_detail = nullptr;
    QList<QAction*> m_actions;
    QAction* m_add = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_move = nullptr;
    QAction* m_openCompany = nullptr;
    QAction* m_openAd = nullptr;
    int m_open = 0; // applications that have not ended
    int m_overdue = 0;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Completeness.h"
#include "core/model/Company.h"
#include "core/storage/ChangeSet.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/common/RecordTableModel.h"

#include <array>

class QLabel;

namespace foothold {

class CompanyCounts;
class CompanyDetail;
class FilterChips;
class PageHeader;
class TablePane;
class TargetGauge;
class ThinTargets;

// The list of companies the student considers, how far it is towards the wanted number of targets, and all about one.
class CompaniesPage : public Page
{
    Q_OBJECT

public:
    static constexpr std::array<RecordKind, 2> kShows{
        RecordKind::Company, RecordKind::ResearchNote}; // for showRecord()

    explicit CompaniesPage(const PageContext& context, QWidget* parent = nullptr);

    ~CompaniesPage() override;

    PageId id() const override { return PageId::Companies; }
    bool showRecord(const RecordRef& record) override; // a company or one of its research notes
    RecordRef currentRecord() const override;
    QList<QAction*> actions() const override { return m_actions; }
    void flush() override;
    void turnDay() override;
    QString summary() const override;
    static int countIn(const CampaignStore& store); // beside its name in the sidebar

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QAction* addAction(const QString& name, const QString& text, const QKeySequence& shortcut, QWidget* where,
        void (CompaniesPage::*run)());
    void makeActions();
    PageHeader* makeHeader();
    void makeTable();
    void follow(const ChangeSet& changes);
    void showNumbers();
    void enableActions();
    void showThin();
    void filterBy(const QString& key);
    void chooseThin(CompanyPiece piece);
    bool showsStatus(CompanyStatus status) const;
    bool select(CompanyId company);

    void addCompany();
    void deleteCompanies();
    void markTarget();
    void markCandidate();
    void markDropped();
    void mark(CompanyStatus status);
    void openWebsite();
    void addAd();

    CompanyDetail& detail();

    const PageContext m_context;
    CompanyCounts* m_counts;
    RecordTableModel<Company>* m_model;
    TablePane* m_table;
    FilterChips* m_chips = nullptr;
    TargetGauge* m_gauge = nullptr;
    QLabel* m_gaugeWords = nullptr;
    ThinTargets* m_thin = nullptr;
    std::optional<CompanyPiece> m_lacking{}; // targets without this piece have a chip
    QWidget* m_detailPlace; // the detail comes after the list's first picture
    CompanyDetail* m_detail = nullptr;
    QList<QAction*> m_actions;
    QAction* m_add = nullptr;
    QAction* m_delete = nullptr;
    QAction* m_openWebsite = nullptr;
    QAction* m_addAd = nullptr;
    QList<QAction*> m_marks;
    std::array<int, choiceWords<CompanyStatus>.size()> m_numbers{}; // of companies by status
};

} // namespace foothold

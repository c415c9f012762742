// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Company.h"
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
class CompanyCounts;
class CompanyKeywordsPane;
class CompletenessRing;
class ReadinessPane;
class ResearchPane;
class TablePane;

// All about one company: name and facts in a band, then its fields, research, ads, keywords,
// applications, and whether to apply.
class CompanyDetail : public QWidget
{
    Q_OBJECT

public:
    static constexpr int kLeastWidth = 340;

    // The actions stand as buttons in the band; the counts outlive it.
    CompanyDetail(const PageContext& context, const CompanyCounts& counts, const QList<QAction*>& actions,
        QWidget* parent = nullptr);

    void setCompany(CompanyId company);
    bool showNote(ResearchNoteId note); // of the company shown
    bool flush();
    void turnDay();

private:
    QWidget* makeBand(const QList<QAction*>& actions);
    RecordForm<Company>* makeForm();
    TablePane* makeAds();
    TablePane* makeApplications();
    void follow(const ChangeSet& changes);
    void showBand();

    const PageContext m_context;
    const CompanyCounts& m_counts;
    ApplicationLookup* m_lookup;
    CompanyId m_company{};
    QStackedLayout* m_stack;
    QLabel* m_name;
    QLabel* m_facts;
    QLabel* m_research;
    QTabWidget* m_tabs;
    RecordForm<Company>* m_form;
    ResearchPane* m_researchPane;
    CompletenessRing* m_ring;
    CompanyKeywordsPane* m_keywords;
    ReadinessPane* m_readiness;
    RecordTableModel<JobAd>* m_adModel;
    RecordTableModel<Application>* m_applicationModel;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyDetail.h"

#include "ui/common/ApplicationLookup.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/StageDelegate.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/companies/CompanyColumns.h"
#include "ui/companies/CompanyCounts.h"
#include "ui/companies/CompanyKeywordsPane.h"
#include "ui/companies/CompanyWords.h"
#include "ui/companies/CompletenessRing.h"
#include "ui/companies/ReadinessPane.h"
#include "ui/companies/ResearchPane.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

enum Tab { FactsTab, ResearchTab, ReadinessTab, AdsTab, KeywordsTab, ApplicationsTab };

constexpr int kTitle = 200;
constexpr int kShort = 90;
constexpr int kStage = 140;

// Opens the row's record in its own page.
template <RecordType R> void openOnEnter(TablePane* pane, Navigator& navigator)
{
    QObject::connect(pane->table(), &QAbstractItemView::activated, pane, [&navigator](const QModelIndex& index) {
        navigator.open(refTo<R>({index.data(RecordTableModelBase::IdRole).toLongLong()}));
    });
}

} // namespace

CompanyDetail::CompanyDetail(
    const PageContext& context, const CompanyCounts& counts, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_counts(counts)
    , m_lookup(new ApplicationLookup(context.store, this))
    , m_stack(new QStackedLayout(this))
    , m_name(plainLabel({}, "pageTitle", this))
    , m_facts(plainLabel({}, "muted", this))
    , m_research(plainLabel({}, "small", this))
    , m_tabs(new QTabWidget(this))
    , m_form(makeForm())
    , m_researchPane(new ResearchPane(context, this))
    , m_ring(new CompletenessRing(context.theme, this))
    , m_keywords(new CompanyKeywordsPane(context, counts, this))
    , m_readiness(new ReadinessPane(context, counts, this))
{
    setMinimumWidth(kLeastWidth);
    m_stack->addWidget(
        //: where the details of a company would stand
        new EmptyState(Icon::DrawingEmpty, tr("Choose a company to see what you know about it."), nullptr, this));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBand(actions));
    m_tabs->setObjectName(u"companyTabs"_s);
    m_tabs->setDocumentMode(true);
    //: tab of a company
    m_tabs->addTab(scrollable(m_form), tr("Facts"));
    m_tabs->addTab(m_researchPane, {});
    //: tab of a company: whether the student is ready to apply to it
    m_tabs->addTab(scrollable(m_readiness), tr("Ready?"));
    m_tabs->addTab(makeAds(), {});
    //: tab of a company
    m_tabs->addTab(m_keywords, tr("Keywords"));
    m_tabs->addTab(makeApplications(), {});
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(content);
    connect(&context.store, &CampaignStore::changed, this, &CompanyDetail::follow);
    showBand();
}

QWidget* CompanyDetail::makeBand(const QList<QAction*>& actions)
{
    auto* band = new QWidget(this);
    auto* layout = new QVBoxLayout(band);
    layout->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kMedium);
    layout->setSpacing(Theme::kTight);
    auto* line = new QHBoxLayout;
    m_name->setObjectName(u"companyName"_s);
    m_facts->setObjectName(u"companyFacts"_s);
    m_research->setObjectName(u"companyResearch"_s);
    m_name->setWordWrap(true);
    m_facts->setWordWrap(true);
    m_research->setWordWrap(true);
    m_ring->setObjectName(u"completenessRing"_s);
    line->addWidget(m_ring, 0, Qt::AlignTop);
    line->addSpacing(Theme::kSmall);
    line->addWidget(m_name, 1);
    for (QAction* action : actions) {
        auto* button = new QToolButton(band);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    layout->addLayout(line);
    layout->addWidget(m_facts);
    layout->addWidget(m_research);
    return band;
}

RecordForm<Company>* CompanyDetail::makeForm()
{
    auto* form = new RecordForm<Company>(m_context, this);
    form->setObjectName(u"companyForm"_s);
    form->addFields(&Company::name, &Company::status, &Company::droppedReason, &Company::priority);
    //: section of a company's form
    form->addSection(tr("Is this something I want to be part of?"));
    form->addFields(&Company::want, &Company::wantReason);
    //: section of a company's form
    form->addSection(tr("Who they are"));
    form->addFields(&Company::mission, &Company::brand, &Company::culture);
    //: section of a company's form
    form->addSection(tr("Where to find them"));
    form->addFields(&Company::industry, &Company::size, &Company::places, &Company::website, &Company::careers,
        &Company::blog, &Company::linkedin, &Company::source, &Company::tags);
    return form;
}

TablePane* CompanyDetail::makeAds()
{
    m_adModel = new RecordTableModel<JobAd>(m_context.store,
        {fieldColumn(&JobAd::title).wide(kTitle), fieldColumn(&JobAd::state).wide(kShort),
            fieldColumn(&JobAd::deadline).wide(kShort), fieldColumn(&JobAd::places), fieldColumn(&JobAd::season)});
    m_adModel->setSource([] { return QList<JobAd>(); }, [](const JobAd&) { return false; });
    auto* pane = new TablePane(u"companyAds"_s, m_adModel, m_context, this);
    pane->setEmptyState(
        Icon::Ads, tr("No ad of this company yet. Keep the whole text of each: pages vanish before the interview."));
    pane->table()->setAccessibleName(tr("Ads of this company"));
    openOnEnter<JobAd>(pane, m_context.navigator);
    return pane;
}

TablePane* CompanyDetail::makeApplications()
{
    const ApplicationLookup* lookup = m_lookup;
    auto role = fieldColumn(&Application::role).wide(kTitle);
    role.value = [lookup](const Application& application) { return lookup->role(application); };
    //: column header
    auto stage = computedColumn<Application>(u"stage"_s, tr("Stage"),
        [lookup](const Application& application) { return lookup->stage(application.id).name; });
    stage.look = [lookup](const Application& application, int wanted) {
        return wanted == StageDelegate::kStageKindRole ? QVariant(int(lookup->stage(application.id).kind)) : QVariant();
    };
    //: column header: the day since which an application stands at its stage
    const auto since = computedColumn<Application>(
        u"since"_s, tr("Since"),
        [lookup](const Application& application) {
            const auto change = lookup->standing(application.id);
            return change ? QVariant(change->date) : QVariant();
        },
        FieldKind::Date);
    m_applicationModel = new RecordTableModel<Application>(
        m_context.store, {role, stage.wide(kStage), since, fieldColumn(&Application::nextAction)});
    m_applicationModel->setSource([] { return QList<Application>(); }, [](const Application&) { return false; });
    auto* pane = new TablePane(u"companyApplications"_s, m_applicationModel, m_context, this);
    pane->setEmptyState(Icon::Applications, tr("No application to this company yet. Research first, then apply."));
    pane->table()->setAccessibleName(tr("Applications to this company"));
    pane->table()->setItemDelegateForColumn(1, new StageDelegate(m_context.theme, pane->table()));
    connect(m_lookup, &ApplicationLookup::touched, m_applicationModel, [this](const QList<qint64>& ids) {
        for (const qint64 id : ids)
            m_applicationModel->refreshRow(id);
    });
    connect(m_lookup, &ApplicationLookup::allTouched, m_applicationModel, &RecordTableModelBase::refreshCells);
    openOnEnter<Application>(pane, m_context.navigator);
    return pane;
}

void CompanyDetail::turnDay()
{
    m_lookup->turnDay();
}

void CompanyDetail::setCompany(CompanyId company)
{
    if (company == m_company)
        return;
    m_form->setRecord(company);
    m_researchPane->setCompany(company);
    m_keywords->setCompany(company);
    m_readiness->setCompany(company);
    m_company = company;
    CampaignStore& store = m_context.store;
    m_adModel->setSource([&store, company] { return store.listWhere(&JobAd::company, company); },
        [company](const JobAd& ad) { return ad.company == company; });
    m_applicationModel->setSource([&store, company] { return store.listWhere(&Application::company, company); },
        [company](const Application& application) { return application.company == company; });
    showBand();
}

void CompanyDetail::follow(const ChangeSet& changes)
{
    if (changes.touches<Company>(m_company) || changes.touches<ResearchNote>() || changes.touches<JobAd>()
        || changes.touches<Application>())
        showBand();
}

void CompanyDetail::showBand()
{
    const auto company = m_context.store.get<Company>(m_company);
    m_stack->setCurrentIndex(company ? 1 : 0);
    if (!company)
        return;
    m_name->setText(company->name);
    QStringList facts{ChoiceWords::of(company->status), company->industry, FieldText::joinWords(company->places),
        ChoiceWords::of(company->size)};
    facts.removeAll(QString());
    //: between facts in one line, such as "Target . Robotics . Berlin"
    m_facts->setText(facts.join(tr(" \u00b7 ")));
    const Completeness completeness = m_counts.completeness(*company);
    m_ring->setCompleteness(completeness);
    m_research->setText(CompanyWords::missing(completeness));
    const ResearchProgress progress = m_counts.research(m_company);
    const QLocale locale;
    //: tab of a company; %1 is "3 of 7"
    m_tabs->setTabText(ResearchTab, tr("Research %1").arg(CompanyColumns::research(progress)));
    //: tab of a company; %1 is a number
    m_tabs->setTabText(AdsTab, tr("Ads %1").arg(locale.toString(m_counts.ads(m_company))));
    //: tab of a company; %1 is a number
    m_tabs->setTabText(ApplicationsTab, tr("Applications %1").arg(locale.toString(m_counts.applications(m_company))));
}

bool CompanyDetail::showNote(ResearchNoteId note)
{
    m_tabs->setCurrentIndex(ResearchTab);
    return m_researchPane->showNote(note);
}

bool CompanyDetail::flush()
{
    const bool form = m_form->flush();
    return m_researchPane->flush() && form;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/ApplicationDetail.h"

#include "core/base/Zones.h"

#include "ui/applications/StageHistoryPane.h"
#include "ui/applications/StageMover.h"
#include "ui/common/ApplicationLookup.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FieldText.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/StageChip.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"

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

enum Tab { FieldsTab, HistoryTab, RoundsTab };

constexpr int kKind = 110;
constexpr int kMoment = 150;
constexpr int kLeastWidth = 340;

// In the zone it was entered in, as it will be on the invitation.
QString startOf(const InterviewRound& round)
{
    return round.start ? FieldText::moment(inZone(*round.start, round.zone)) : QString();
}

} // namespace

ApplicationDetail::ApplicationDetail(
    const PageContext& context, const ApplicationLookup& lookup, const QList<QAction*>& actions, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_lookup(lookup)
    , m_stack(new QStackedLayout(this))
    , m_company(plainLabel({}, "pageTitle", this))
    , m_role(plainLabel({}, "muted", this))
    , m_stage(new StageChip(context.theme, this))
    , m_since(plainLabel({}, "muted", this))
    , m_mover(new StageMover(this))
    , m_tabs(new QTabWidget(this))
    , m_form(makeForm())
    , m_history(new StageHistoryPane(context, lookup, this))
{
    setMinimumWidth(kLeastWidth);
    m_stack->addWidget(
        //: where the details of an application would stand
        new EmptyState(Icon::DrawingEmpty, tr("Choose an application to see where it stands."), nullptr, this));
    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeBand(actions));
    m_tabs->setObjectName(u"applicationTabs"_s);
    m_tabs->setDocumentMode(true);
    //: tab of an application: its fields
    m_tabs->addTab(scrollable(m_form), tr("Details"));
    m_tabs->addTab(m_history, {});
    m_tabs->addTab(makeRounds(), {});
    layout->addWidget(m_tabs, 1);
    m_stack->addWidget(content);
    m_mover->setEnabled(!context.store.isReadOnly());
    connect(m_mover, &StageMover::moveAsked, this, &ApplicationDetail::moveAsked);
    connect(&context.store, &CampaignStore::changed, this, &ApplicationDetail::follow);
    showStages();
    showBand();
}

QWidget* ApplicationDetail::makeBand(const QList<QAction*>& actions)
{
    auto* band = new QWidget(this);
    auto* layout = new QVBoxLayout(band);
    layout->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kMedium);
    layout->setSpacing(Theme::kTight);
    auto* line = new QHBoxLayout;
    m_company->setObjectName(u"applicationCompany"_s);
    m_role->setObjectName(u"applicationRole"_s);
    m_stage->setObjectName(u"applicationStage"_s);
    m_since->setObjectName(u"applicationSince"_s);
    m_company->setWordWrap(true);
    m_role->setWordWrap(true);
    line->addWidget(m_company, 1);
    for (QAction* action : actions) {
        auto* button = new QToolButton(band);
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::TabFocus);
        line->addWidget(button, 0, Qt::AlignTop);
    }
    layout->addLayout(line);
    layout->addWidget(m_role);
    layout->addSpacing(Theme::kTight);
    auto* stands = new QHBoxLayout;
    stands->setSpacing(Theme::kSmall);
    stands->addWidget(m_stage);
    stands->addWidget(m_since, 1);
    layout->addLayout(stands);
    layout->addSpacing(Theme::kSmall);
    //: over the control that moves an application to another stage
    layout->addWidget(plainLabel(tr("Move to stage"), "small", band));
    layout->addWidget(m_mover);
    return band;
}

RecordForm<Application>* ApplicationDetail::makeForm()
{
    auto* form = new RecordForm<Application>(m_context, this);
    form->setObjectName(u"applicationForm"_s);
    form->addFields(&Application::nextAction, &Application::nextActionDue);
    //: section of an application's form
    form->addSection(tr("How I apply"));
    form->addFields(&Application::role);
    form->addReference(&Application::ad, [this] { return adOptions(); });
    form->addFields(&Application::channel, &Application::referral, &Application::cvVersion, &Application::coverLetter);
    //: section of an application's form
    form->addSection(tr("What came of it"));
    form->addFields(&Application::outcomeNote, &Application::payOffered, &Application::payCurrency,
        &Application::payPeriod, &Application::decisionDate);
    return form;
}

TablePane* ApplicationDetail::makeRounds()
{
    auto start = fieldColumn(&InterviewRound::start).wide(kMoment);
    start.text = startOf;
    m_roundModel = new RecordTableModel<InterviewRound>(m_context.store,
        {fieldColumn(&InterviewRound::kind).wide(kKind), start, fieldColumn(&InterviewRound::place),
            fieldColumn(&InterviewRound::people)});
    m_roundModel->setSource([] { return QList<InterviewRound>(); }, [](const InterviewRound&) { return false; });
    auto* open = new QAction(icon(Icon::Interviews), tr("Open the page Interviews"), this);
    open->setObjectName(u"openInterviews"_s);
    connect(open, &QAction::triggered, this, [this] { m_context.navigator.openPage(PageId::Interviews); });
    auto* pane = new TablePane(u"applicationRounds"_s, m_roundModel, m_context, this);
    pane->setEmptyState(
        Icon::Interviews, tr("No interview yet. When there is one, plan it on the page Interviews."), open);
    pane->table()->setAccessibleName(tr("Interviews of this application"));
    pane->table()->sortBy(u"start"_s);
    connect(pane->table(), &QAbstractItemView::activated, this, [this](const QModelIndex& index) {
        m_context.navigator.open(refTo<InterviewRound>({index.data(RecordTableModelBase::IdRole).toLongLong()}));
    });
    return pane;
}

QList<std::pair<qint64, QString>> ApplicationDetail::adOptions() const
{
    QList<std::pair<qint64, QString>> options;
    const auto application = m_context.store.get<Application>(m_application);
    const CompanyId company = application ? application->company : CompanyId{};
    if (company.isValid()) {
        for (const JobAd& ad : m_context.store.listWhere(&JobAd::company, company))
            options.append({ad.id.value, ad.title});
    }
    return options;
}

void ApplicationDetail::setApplication(ApplicationId application)
{
    if (application == m_application)
        return;
    flush(); // of the one before
    m_application = application;
    m_form->setRecord(application);
    m_history->setApplication(application);
    CampaignStore& store = m_context.store;
    m_roundModel->setSource(
        [&store, application] { return store.listWhere(&InterviewRound::application, application); },
        [application](const InterviewRound& round) { return round.application == application; });
    showBand();
    proposeMove();
}

void ApplicationDetail::follow(const ChangeSet& changes)
{
    if (changes.touches<Stage>())
        showStages();
    if (changes.touches<StageChange>())
        proposeMove();
    showBand();
}

void ApplicationDetail::showStages()
{
    m_mover->setStages(m_lookup.stages());
}

void ApplicationDetail::proposeMove()
{
    m_mover->propose(m_lookup.stage(m_application).id, m_context.store.clock().today());
}

void ApplicationDetail::turnDay()
{
    proposeMove();
    showBand();
}

void ApplicationDetail::showBand()
{
    const auto application = m_context.store.get<Application>(m_application);
    m_stack->setCurrentIndex(application ? 1 : 0);
    if (!application)
        return;
    m_company->setText(m_lookup.company(*application));
    m_role->setText(m_lookup.role(*application));
    const Stage stage = m_lookup.stage(m_application);
    m_stage->setStage(stage.name, stage.kind);
    const auto standing = m_lookup.standing(m_application);
    if (!standing)
        m_since->setText(tr("It has no stage yet."));
    else if (const auto days = m_lookup.days(m_application))
        //: how long an application has been at its stage; %1 is a date
        m_since->setText(tr("since %1, %n days", nullptr, *days).arg(FieldText::date(standing->date)));
    else
        //: when an application ended; %1 is a date
        m_since->setText(tr("on %1").arg(FieldText::date(standing->date)));
    const QLocale locale;
    //: tab of an application; %1 is the number of entries
    m_tabs->setTabText(HistoryTab, tr("History %1").arg(locale.toString(m_history->count())));
    //: tab of an application; %1 is a number
    m_tabs->setTabText(RoundsTab, tr("Interviews %1").arg(locale.toString(m_roundModel->rowCount())));
}

bool ApplicationDetail::showChange(StageChangeId change)
{
    m_tabs->setCurrentIndex(HistoryTab);
    return m_history->select(change);
}

void ApplicationDetail::startMove()
{
    m_mover->start();
}

bool ApplicationDetail::flush()
{
    m_history->flush();
    return m_form->flush();
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/ApplicationsPage.h"

#include "core/campaign/StageMoves.h"
#include "ui/applications/ApplicationColumns.h"
#include "ui/applications/ApplicationDetail.h"
#include "ui/applications/NewApplicationBar.h"
#include "ui/common/ApplicationLookup.h"
#include "ui/common/ErrorWords.h"
#include "ui/common/FieldText.h"
#include "ui/common/FilterChips.h"
#include "ui/common/FilterProxy.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SearchField.h"
#include "ui/common/SplitView.h"
#include "ui/common/StageDelegate.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr auto kAll = "all"_L1;
constexpr auto kOpen = "open"_L1;

QString chipOf(StageId stage)
{
    return u"stage%1"_s.arg(stage.value);
}

} // namespace

ApplicationsPage::ApplicationsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_lookup(new ApplicationLookup(context.store, this))
    , m_model(new RecordTableModel<Application>(context.store, ApplicationColumns::list(*m_lookup, context.theme)))
    , m_table(new TablePane(u"applications"_s, m_model, context, this))
{
    setFocusProxy(m_table);
    setObjectName(u"applicationsPage"_s);
    makeActions();
    PageHeader* header = makeHeader();
    makeTable();
    m_detail = new ApplicationDetail(context, *m_lookup, {m_openCompany, m_openAd}, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    auto* band = new QVBoxLayout;
    band->setContentsMargins(Theme::kMargin, 0, Theme::kMargin, Theme::kMedium);
    band->addWidget(m_chips);
    layout->addLayout(band);
    layout->addWidget(horizontalLine(this));
    m_new = new NewApplicationBar(context, this);
    layout->addWidget(m_new);
    layout->addWidget(new SplitView(u"applications"_s, context.settings, m_table, m_detail, this), 1);

    connect(m_new, &NewApplicationBar::addAsked, this, &ApplicationsPage::addApplication);
    connect(
        m_detail, &ApplicationDetail::moveAsked, this, [this](StageId stage, const QDate& date, const QString& note) {
            move({ApplicationId{m_table->currentId()}}, stage, date, note);
        });
    connect(&context.store, &CampaignStore::changed, this, &ApplicationsPage::follow);
    connect(m_lookup, &ApplicationLookup::allTouched, m_model, &RecordTableModelBase::refreshCells);
    connect(m_lookup, &ApplicationLookup::touched, m_model, [this](const QList<qint64>& ids) {
        for (const qint64 id : ids)
            m_model->refreshRow(id);
    });
    connect(&context.theme, &Theme::changed, this, &ApplicationsPage::showNumbers); // the chips' marks
    showNumbers();
    enableActions();
}

// Editors that lose the focus later would store into a page that is half gone.
ApplicationsPage::~ApplicationsPage()
{
    ApplicationsPage::flush();
}

QAction* ApplicationsPage::addAction(const QString& name, const QString& text, const QKeySequence& shortcut,
    QWidget* where, void (ApplicationsPage::*run)())
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    where->addAction(action);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
    return action;
}

void ApplicationsPage::makeActions()
{
    m_add = addAction(u"addApplication"_s, tr("New application"), QKeySequence::New, this, &ApplicationsPage::startNew);
    m_add->setIcon(icon(Icon::Add));
    m_move = addAction(u"moveToStage"_s, tr("Move to stage"), Qt::CTRL | Qt::Key_M, this, &ApplicationsPage::startMove);
    m_openCompany = addAction(
        u"openCompany"_s, tr("Company"), Qt::CTRL | Qt::SHIFT | Qt::Key_O, this, &ApplicationsPage::openCompany);
    m_openCompany->setIcon(icon(Icon::Companies));
    m_openCompany->setToolTip(tr("Open the company"));
    m_openAd = addAction(u"openAd"_s, tr("Ad"), Qt::CTRL | Qt::SHIFT | Qt::Key_J, this, &ApplicationsPage::openAd);
    m_openAd->setIcon(icon(Icon::Ads));
    m_openAd->setToolTip(tr("Open the job ad"));
    // Only in the table: elsewhere in the page the key belongs to what is typed or to another list.
    m_delete = addAction(u"deleteApplications"_s, tr("Delete"), QKeySequence::Delete, m_table->table(),
        &ApplicationsPage::deleteApplications);
    m_delete->setIcon(icon(Icon::Delete));
}

PageHeader* ApplicationsPage::makeHeader()
{
    auto* header = new PageHeader(tr("Applications"), this);
    header->addMainAction(m_add);
    //: accessible name of the filter chips over the applications
    m_chips = new FilterChips(tr("Show applications by stage"), this);
    m_chips->setObjectName(u"stageChips"_s);
    connect(header->search(), &QLineEdit::textChanged, m_table, &TablePane::setFilterText);
    connect(m_table, &TablePane::filterCleared, header->search(), &QLineEdit::clear);
    connect(m_table, &TablePane::filterCleared, this, [this] {
        if (m_table->proxy()->rowCount() == 0)
            m_chips->choose(kAll);
    });
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString& key) {
        if (key == kAll)
            m_table->proxy()->setAccepts({});
        else
            m_table->proxy()->setAccepts([this, key](qint64 id) { return isShownBy(key, {id}); });
    });
    return header;
}

void ApplicationsPage::makeTable()
{
    TableView* view = m_table->table();
    view->setAccessibleName(tr("Applications"));
    view->setItemDelegateForColumn(ApplicationColumns::kStage, new StageDelegate(m_context.theme, view));
    view->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(view, &QWidget::customContextMenuRequested, this, &ApplicationsPage::showContextMenu);
    m_table->setEmptyState(Icon::DrawingEmpty,
        tr("No applications yet. Save one for each ad you mean to answer, then move it from stage to stage."), m_add);
    view->sortBy(u"next_action_due"_s);
    connect(m_table, &TablePane::selectionChanged, this, &ApplicationsPage::enableActions);
    connect(m_table, &TablePane::currentIdChanged, this, [this](qint64 id) {
        if (id > 0 && m_table->selectedIds().isEmpty())
            m_table->select(id); // the focus alone makes a row current
        m_detail->setApplication({id});
        enableActions();
        if (id > 0)
            Q_EMIT recordShown(currentRecord());
    });
}

void ApplicationsPage::follow(const ChangeSet& changes)
{
    if (changes.touches<Application>() || changes.touches<StageChange>() || changes.touches<Stage>()) {
        showNumbers();
        enableActions();
    }
}

bool ApplicationsPage::isShownBy(const QString& chip, ApplicationId application) const
{
    const Stage stage = m_lookup->stage(application);
    if (chip == kOpen)
        return !isEnd(stage.kind);
    return chip == kAll || chip == chipOf(stage.id);
}

void ApplicationsPage::showNumbers()
{
    QHash<StageId, int> numbers;
    m_open = 0;
    m_overdue = 0;
    for (const Application& application : m_model->records()) {
        const Stage stage = m_lookup->stage(application.id);
        ++numbers[stage.id];
        m_open += isEnd(stage.kind) ? 0 : 1;
        m_overdue += m_lookup->due(application) == Due::Overdue ? 1 : 0;
    }
    //: filter chip: applications of every stage
    QList<FilterChips::Chip> chips{{kAll, tr("All"), int(m_model->records().size())},
        //: filter chip: applications that have not ended
        {kOpen, tr("Open"), m_open}};
    for (const Stage& stage : m_lookup->stages()) {
        const QString key = chipOf(stage.id);
        if (numbers.contains(stage.id) || m_chips->chosen() == key)
            chips.append({key, stage.name, numbers.value(stage.id), m_context.theme.stageMark(stage.kind)});
    }
    m_chips->setChips(chips);
    Q_EMIT summaryChanged();
}

void ApplicationsPage::enableActions()
{
    const bool writable = !m_context.store.isReadOnly();
    const auto application = m_context.store.get<Application>({m_table->currentId()});
    m_add->setEnabled(writable);
    m_delete->setEnabled(writable && !m_table->selectedIds().isEmpty());
    m_move->setEnabled(writable && application);
    m_openCompany->setEnabled(bool(application));
    m_openAd->setEnabled(application && application->ad.isValid());
}

bool ApplicationsPage::select(ApplicationId application)
{
    if (m_model->rowOf(application.value) < 0)
        return false;
    if (!isShownBy(m_chips->chosen(), application))
        m_chips->choose(kAll);
    return m_table->select(application.value);
}

bool ApplicationsPage::showRecord(const RecordRef& record)
{
    if (record.kind == RecordKind::Application)
        return select({record.id});
    if (record.kind != RecordKind::StageChange)
        return false;
    const auto change = m_context.store.get<StageChange>({record.id});
    return change && select(change->application) && m_detail->showChange(change->id);
}

RecordRef ApplicationsPage::currentRecord() const
{
    return refTo<Application>({m_table->currentId()});
}

void ApplicationsPage::flush()
{
    m_table->table()->finishEditing();
    m_detail->flush();
}

void ApplicationsPage::turnDay()
{
    m_lookup->turnDay();
    m_detail->turnDay();
    showNumbers();
}

QString ApplicationsPage::summary() const
{
    const int all = int(m_model->records().size());
    //: status bar, part of a list
    QStringList parts{tr("%n applications", nullptr, all), tr("%n open", nullptr, m_open)};
    if (m_overdue > 0)
        //: status bar, part of a list: next actions whose day has gone by
        parts.append(tr("%n overdue", nullptr, m_overdue));
    //: between the parts of a list in the status bar
    return parts.join(tr(", "));
}

int ApplicationsPage::countIn(const CampaignStore& store)
{
    return int(store.count<Application>());
}

void ApplicationsPage::startNew()
{
    m_new->start();
}

void ApplicationsPage::addApplication(const Application& application)
{
    flush();
    const auto id = startApplication(m_context.store, application, m_context.store.clock().today());
    if (!id) {
        m_new->showError(ErrorWords::of(id.error()));
        return;
    }
    m_new->hide();
    select(*id);
    m_table->table()->setFocus();
}

void ApplicationsPage::deleteApplications()
{
    const QList<qint64> ids = m_table->selectedIds();
    // In a cell's editor the key is not for the row.
    if (ids.isEmpty() || m_table->table()->viewport()->isAncestorOf(QApplication::focusWidget()))
        return;
    flush();
    CampaignStore& store = m_context.store;
    const auto first = store.get<Application>({ids.first()});
    const QString name = first && ids.size() == 1 ? m_lookup->company(*first) : QString();
    Transaction step = store.begin({Step::Remove, RecordKind::Application, name, {}, int(ids.size())});
    for (const qint64 id : ids) {
        if (!m_context.notifier.check(store.remove<Application>({id})))
            return;
    }
    if (!m_context.notifier.check(step.commit()))
        return;
    //: message after deleting; %1 is a company
    m_context.notifier.offerUndo(name.isEmpty() ? tr("Deleted %n applications.", nullptr, int(ids.size()))
                                                : tr("Deleted the application to %1.").arg(name));
}

void ApplicationsPage::startMove()
{
    if (m_table->currentId() > 0)
        m_detail->startMove();
}

void ApplicationsPage::move(const QList<ApplicationId>& applications, StageId stage, QDate date, const QString& note)
{
    flush();
    if (!m_context.notifier.check(moveToStage(m_context.store, applications, stage, date, note)))
        return;
    const QString name = m_lookup->stage(stage).name;
    if (applications.size() != 1) {
        //: message; %1 is a stage
        m_context.notifier.say(tr("Moved %n applications to %1.", nullptr, int(applications.size())).arg(name));
        return;
    }
    const auto application = m_context.store.get<Application>(applications.first());
    const QString company = application ? m_lookup->company(*application) : QString();
    const auto standing = m_lookup->standing(applications.first());
    if (standing && standing->stage != stage)
        //: message about a move set back; %1 is a stage, %2 a date, %3 a company, %4 the stage it stands at
        m_context.notifier.say(tr("Added %1 on %2 to the history of %3, which has stood at %4 since a later day.")
                                   .arg(name, FieldText::date(date), company, m_lookup->stage(standing->stage).name));
    else
        //: message; %1 is a company, %2 a stage
        m_context.notifier.say(tr("Moved %1 to %2.").arg(company, name));
}

void ApplicationsPage::showContextMenu(const QPoint& position)
{
    QList<ApplicationId> applications;
    for (const qint64 id : m_table->selectedIds())
        applications.append(ApplicationId{id});
    if (applications.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setObjectName(u"applicationMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    //: menu of stages; moves the selected applications there today
    QMenu* stages = menu->addMenu(tr("Move to stage today"));
    stages->setObjectName(u"stageMenu"_s);
    stages->setEnabled(!m_context.store.isReadOnly());
    for (const Stage& stage : m_lookup->stages()) {
        const StageId id = stage.id;
        stages->addAction(QString(stage.name).replace(u'&', u"&&"_s), this,
            [this, applications, id] { move(applications, id, m_context.store.clock().today(), {}); });
    }
    menu->addActions({m_move, m_openCompany, m_openAd, m_delete});
    menu->popup(m_table->table()->viewport()->mapToGlobal(position));
}

void ApplicationsPage::openCompany()
{
    if (const auto application = m_context.store.get<Application>({m_table->currentId()}))
        m_context.navigator.open(refTo<Company>(application->company));
}

void ApplicationsPage::openAd()
{
    const auto application = m_context.store.get<Application>({m_table->currentId()});
    if (application && application->ad.isValid())
        m_context.navigator.open(refTo<JobAd>(application->ad));
}

} // namespace foothold

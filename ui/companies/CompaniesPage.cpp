// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompaniesPage.h"

#include "ui/common/FilterChips.h"
#include "ui/common/FilterProxy.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SearchField.h"
#include "ui/common/SplitView.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"
#include "ui/common/WebAddress.h"
#include "ui/companies/CompanyColumns.h"
#include "ui/companies/CompanyCounts.h"
#include "ui/companies/CompanyDetail.h"
#include "ui/companies/CompanyWords.h"
#include "ui/companies/ResearchDelegate.h"
#include "ui/companies/TargetGauge.h"
#include "ui/companies/ThinTargets.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kNameColumn = 0;
constexpr int kResearchColumn = 3;

constexpr auto kAll = "all"_L1;
constexpr auto kLacking = "lacking"_L1; // targets without m_lacking

} // namespace

CompaniesPage::CompaniesPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_counts(new CompanyCounts(context.store, this))
    , m_model(new RecordTableModel<Company>(context.store, CompanyColumns::list(*m_counts)))
    , m_table(new TablePane(u"companies"_s, m_model, context, this))
    , m_detailPlace(new QWidget(this))
{
    setFocusProxy(m_table);
    setObjectName(u"companiesPage"_s);
    makeActions();
    PageHeader* header = makeHeader();
    makeTable();
    (new QVBoxLayout(m_detailPlace))->setContentsMargins({});
    m_detailPlace->setMinimumWidth(CompanyDetail::kLeastWidth);
    auto* list = new QWidget(this);
    auto* listLayout = new QVBoxLayout(list);
    listLayout->setContentsMargins({});
    listLayout->setSpacing(0);
    auto* chipBand = new QVBoxLayout;
    chipBand->setContentsMargins(Theme::kMargin, Theme::kSmall, Theme::kMargin, Theme::kSmall);
    chipBand->addWidget(m_chips);
    listLayout->addLayout(chipBand);
    listLayout->addWidget(m_table, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(horizontalLine(this));
    layout->addWidget(new SplitView(u"companies"_s, context.settings, list, m_detailPlace, this), 1);

    connect(&context.store, &CampaignStore::changed, this, &CompaniesPage::follow);
    connect(m_counts, &CompanyCounts::allTouched, m_model, &RecordTableModelBase::refreshCells);
    connect(m_counts, &CompanyCounts::allTouched, this, &CompaniesPage::showThin);
    connect(m_counts, &CompanyCounts::touched, m_model, [this](const QList<CompanyId>& companies) {
        for (const CompanyId company : companies)
            m_model->refreshRow(company.value);
        showThin();
    });
    showNumbers();
    enableActions();
}

// The list is on the screen by the time the event loop is idle.
void CompaniesPage::paintEvent(QPaintEvent* event)
{
    Page::paintEvent(event);
    if (!m_detail)
        QTimer::singleShot(0, this, [this] { (void)detail(); });
}

CompanyDetail& CompaniesPage::detail()
{
    if (!m_detail) {
        m_detail = new CompanyDetail(m_context, *m_counts, {m_openWebsite, m_addAd}, m_detailPlace);
        m_detailPlace->layout()->addWidget(m_detail);
        m_detail->show();
        m_detail->setCompany({m_table->currentId()});
    }
    return *m_detail;
}

// Editors that lose the focus later would store into a page that is half gone.
CompaniesPage::~CompaniesPage()
{
    CompaniesPage::flush();
}

QAction* CompaniesPage::addAction(const QString& name, const QString& text, const QKeySequence& shortcut,
    QWidget* where, void (CompaniesPage::*run)())
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

void CompaniesPage::makeActions()
{
    m_add = addAction(u"addCompany"_s, tr("New company"), QKeySequence::New, this, &CompaniesPage::addCompany);
    m_add->setIcon(icon(Icon::Add));
    m_addAd = addAction(u"addAd"_s, tr("New ad"), Qt::CTRL | Qt::SHIFT | Qt::Key_A, this, &CompaniesPage::addAd);
    m_addAd->setIcon(icon(Icon::Add));
    m_openWebsite =
        addAction(u"openWebsite"_s, tr("Open website"), Qt::CTRL | Qt::Key_L, this, &CompaniesPage::openWebsite);
    m_openWebsite->setIcon(icon(Icon::OpenLink));
    m_marks = {addAction(u"markTarget"_s, tr("Mark as target"), Qt::CTRL | Qt::Key_T, this, &CompaniesPage::markTarget),
        addAction(u"markCandidate"_s, tr("Mark as candidate"), Qt::CTRL | Qt::SHIFT | Qt::Key_T, this,
            &CompaniesPage::markCandidate),
        addAction(u"markDropped"_s, tr("Mark as dropped"), Qt::CTRL | Qt::Key_D, this, &CompaniesPage::markDropped)};
    // Only in the table: elsewhere in the page the key belongs to what is typed or to another list.
    m_delete = addAction(
        u"deleteCompanies"_s, tr("Delete"), QKeySequence::Delete, m_table->table(), &CompaniesPage::deleteCompanies);
    m_delete->setIcon(icon(Icon::Delete));
    QList<QAction*> menu = m_marks;
    menu << m_openWebsite << m_addAd;
    m_table->table()->insertActions(m_delete, menu);
    m_table->table()->setContextMenuPolicy(Qt::ActionsContextMenu);
}

PageHeader* CompaniesPage::makeHeader()
{
    auto* header = new PageHeader(tr("Companies"), this);
    m_gauge = new TargetGauge(m_context.theme, header);
    m_gauge->setObjectName(u"targetGauge"_s);
    m_gaugeWords = plainLabel({}, "muted", header);
    m_gaugeWords->setObjectName(u"targetWords"_s);
    header->addMiddle(m_gauge);
    header->addMiddle(m_gaugeWords);
    m_thin = new ThinTargets(header);
    connect(m_thin, &ThinTargets::pieceChosen, this, &CompaniesPage::chooseThin);
    header->addMiddle(m_thin);
    header->addMainAction(m_add);
    //: accessible name of the filter chips over the companies
    m_chips = new FilterChips(tr("Show companies by status"), this);
    m_chips->setObjectName(u"statusChips"_s);
    connect(header->search(), &QLineEdit::textChanged, m_table, &TablePane::setFilterText);
    connect(m_table, &TablePane::filterCleared, header->search(), &QLineEdit::clear);
    connect(m_table, &TablePane::filterCleared, this, [this] {
        if (m_table->proxy()->rowCount() == 0)
            m_chips->choose(kAll);
    });
    connect(m_chips, &FilterChips::chosenChanged, this, &CompaniesPage::filterBy);
    return header;
}

void CompaniesPage::filterBy(const QString& key)
{
    const bool lacking = key == kLacking && m_lacking;
    const auto status = lacking ? std::optional(CompanyStatus::Target) : choiceFromWord<CompanyStatus>(key);
    if (!status) {
        m_table->proxy()->setAccepts({});
        return;
    }
    m_table->proxy()->setAccepts([this, status, lacking](qint64 id) {
        const int row = m_model->rowOf(id);
        if (row < 0 || m_model->recordAt(row).status != *status)
            return false;
        return !lacking || !m_counts->completeness(m_model->recordAt(row)).has(*m_lacking);
    });
}

void CompaniesPage::showThin()
{
    QList<std::pair<CompanyId, Completeness>> targets;
    for (const Company& company : m_model->records()) {
        if (company.status == CompanyStatus::Target)
            targets.append({company.id, m_counts->completeness(company)});
    }
    m_thin->setTargets(targets);
}

void CompaniesPage::chooseThin(CompanyPiece piece)
{
    m_lacking = piece;
    showNumbers(); // its chip is there now
    m_chips->choose(kLacking);
    filterBy(kLacking); // another piece than before, perhaps
    m_table->table()->setFocus();
}

void CompaniesPage::makeTable()
{
    TableView* view = m_table->table();
    view->setAccessibleName(tr("Companies"));
    view->setItemDelegateForColumn(kResearchColumn, new ResearchDelegate(m_context.theme, view));
    m_table->setEmptyState(Icon::DrawingEmpty,
        tr("No companies yet. Make a long list, then choose the 30-40 you want most. "
           "Start with five you would like to work for."),
        m_add);
    connect(m_table, &TablePane::selectionChanged, this, &CompaniesPage::enableActions);
    connect(m_table, &TablePane::currentIdChanged, this, [this](qint64 id) {
        if (id > 0 && m_table->selectedIds().isEmpty())
            m_table->select(id); // the focus alone makes a row current
        if (m_detail)
            m_detail->setCompany({id});
        enableActions();
        if (id > 0)
            Q_EMIT recordShown(currentRecord());
    });
}

void CompaniesPage::follow(const ChangeSet& changes)
{
    if (changes.touches<Company>() || changes.touches<Campaign>())
        showNumbers();
    if (changes.touches<Company>())
        enableActions();
}

void CompaniesPage::showNumbers()
{
    m_numbers = {};
    for (const Company& company : m_model->records())
        ++m_numbers[size_t(company.status)];
    const Campaign campaign = m_context.store.campaign();
    const TargetProgress progress{m_numbers[size_t(CompanyStatus::Target)], campaign.targetsFrom, campaign.targetsTo};
    m_gauge->setProgress(progress);
    m_gaugeWords->setText(TargetGauge::words(progress));
    //: filter chip: companies of every status
    QList<FilterChips::Chip> chips{{kAll, tr("All"), int(m_model->records().size())}};
    for (const CompanyStatus status : {CompanyStatus::Target, CompanyStatus::Candidate, CompanyStatus::Dropped})
        chips.append({choiceText(status), ChoiceWords::of(status), m_numbers[size_t(status)]});
    if (m_lacking)
        //: filter chip: targets of which this is not known yet; %1 is a piece such as Core problem
        chips.append({kLacking, tr("Lacks: %1").arg(CompanyWords::piece(*m_lacking))});
    m_chips->setChips(chips);
    showThin();
    Q_EMIT summaryChanged();
}

void CompaniesPage::enableActions()
{
    const bool writable = !m_context.store.isReadOnly();
    const bool selected = !m_table->selectedIds().isEmpty();
    m_add->setEnabled(writable);
    m_delete->setEnabled(writable && selected);
    for (QAction* mark : std::as_const(m_marks))
        mark->setEnabled(writable && selected);
    m_addAd->setEnabled(writable && m_table->currentId() > 0);
    const auto company = m_context.store.get<Company>({m_table->currentId()});
    m_openWebsite->setEnabled(company && webAddress(company->website).isValid());
}

bool CompaniesPage::showsStatus(CompanyStatus status) const
{
    const auto chosen = choiceFromWord<CompanyStatus>(m_chips->chosen());
    return !chosen || *chosen == status;
}

bool CompaniesPage::select(CompanyId company)
{
    const int row = m_model->rowOf(company.value);
    if (row < 0)
        return false;
    if (!showsStatus(m_model->recordAt(row).status))
        m_chips->choose(kAll);
    return m_table->select(company.value);
}

bool CompaniesPage::showRecord(const RecordRef& record)
{
    if (record.kind == RecordKind::Company)
        return select({record.id});
    if (record.kind != RecordKind::ResearchNote)
        return false;
    const auto note = m_context.store.get<ResearchNote>({record.id});
    return note && select(note->company) && detail().showNote(note->id);
}

RecordRef CompaniesPage::currentRecord() const
{
    return refTo<Company>({m_table->currentId()});
}

void CompaniesPage::flush()
{
    m_table->table()->finishEditing();
    if (m_detail)
        m_detail->flush();
}

void CompaniesPage::turnDay()
{
    if (m_detail)
        m_detail->turnDay();
}

QString CompaniesPage::summary() const
{
    const Campaign campaign = m_context.store.campaign();
    //: status bar, "36 companies, 28 targets of 30-40"; %1 is the second part
    return tr("%n companies, %1", nullptr, int(m_model->records().size()))
        .arg(TargetGauge::words({m_numbers[size_t(CompanyStatus::Target)], campaign.targetsFrom, campaign.targetsTo}));
}

int CompaniesPage::countIn(const CampaignStore& store)
{
    return int(store.count<Company>());
}

void CompaniesPage::addCompany()
{
    flush();
    Company company;
    //: name of a company that was just added; the student types another
    company.name = tr("New company");
    if (const auto status = choiceFromWord<CompanyStatus>(m_chips->chosen()))
        company.status = *status; // so that it shows in the list as it is filtered
    const auto id = m_context.store.add(company);
    if (!id) {
        m_context.notifier.report(id.error());
        return;
    }
    select(*id);
    TableView* view = m_table->table();
    view->setFocus();
    view->edit(view->currentIndex().siblingAtColumn(kNameColumn));
}

void CompaniesPage::deleteCompanies()
{
    const QList<qint64> ids = m_table->selectedIds();
    // In a cell's editor the key is not for the row.
    if (ids.isEmpty() || m_table->table()->viewport()->isAncestorOf(QApplication::focusWidget()))
        return;
    flush();
    CampaignStore& store = m_context.store;
    const auto first = store.get<Company>({ids.first()});
    const QString name = first && ids.size() == 1 ? first->name : QString();
    Transaction step = store.begin({Step::Remove, RecordKind::Company, name, {}, int(ids.size())});
    for (const qint64 id : ids) {
        if (!m_context.notifier.check(store.remove<Company>({id})))
            return;
    }
    if (!m_context.notifier.check(step.commit()))
        return;
    //: message after deleting; %1 is a company
    m_context.notifier.offerUndo(
        name.isEmpty() ? tr("Deleted %n companies.", nullptr, int(ids.size())) : tr("Deleted %1.").arg(name));
}

void CompaniesPage::markTarget()
{
    mark(CompanyStatus::Target);
}

void CompaniesPage::markCandidate()
{
    mark(CompanyStatus::Candidate);
}

void CompaniesPage::markDropped()
{
    mark(CompanyStatus::Dropped);
}

void CompaniesPage::mark(CompanyStatus status)
{
    flush();
    CampaignStore& store = m_context.store;
    QList<Company> changed;
    for (const qint64 id : m_table->selectedIds()) {
        if (auto company = store.get<Company>({id}); company && company->status != status) {
            company->status = status;
            changed.append(*company);
        }
    }
    if (changed.isEmpty())
        return;
    const int number = int(changed.size());
    Transaction step =
        store.begin({Step::Edit, RecordKind::Company, number == 1 ? changed.first().name : QString(), {}, number});
    for (const Company& company : std::as_const(changed)) {
        if (!m_context.notifier.check(store.update(company)))
            return;
    }
    if (m_context.notifier.check(step.commit()))
        //: message; %1 is a status such as Target
        m_context.notifier.say(tr("Marked %n companies as %1.", nullptr, number).arg(ChoiceWords::of(status)));
}

void CompaniesPage::openWebsite()
{
    const auto company = m_context.store.get<Company>({m_table->currentId()});
    if (company && !openWebAddress(company->website))
        m_context.notifier.say(tr("This company's website is not a link that can be opened."));
}

void CompaniesPage::addAd()
{
    flush();
    JobAd ad;
    ad.company = {m_table->currentId()};
    //: title of an ad that was just added; the student types another
    ad.title = tr("New ad");
    ad.capturedOn = m_context.store.clock().today();
    const auto id = m_context.store.add(ad);
    if (id)
        m_context.navigator.open(refTo<JobAd>(*id));
    else
        m_context.notifier.report(id.error());
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdsPage.h"

#include "core/campaign/CampaignStore.h"
#include "ui/ads/AdActions.h"
#include "ui/ads/AdImporter.h"
#include "ui/ads/AdInbox.h"
#include "ui/ads/AdWorkspace.h"
#include "ui/ads/ImportBand.h"
#include "ui/ads/NewAdPane.h"
#include "ui/common/AdIndex.h"
#include "ui/common/BackupWords.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SplitView.h"
#include "ui/common/TableView.h"

#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kListWidth = 400;
constexpr int kDetailWidth = 700;

enum Centre { Nothing, Workspace, NewOne };

} // namespace

AdsPage::AdsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(u"adsPage"_s);
    loadCompanies();
    // First of all that follow the store, so that the table finds the names it needs.
    connect(&m_context.store, &CampaignStore::changed, this, [this](const ChangeSet& changes) {
        const auto& rows = changes.rows<Company>();
        for (auto row = rows.cbegin(); row != rows.cend(); ++row)
            loadCompany({row.key()});
    });
    m_importer = new AdImporter(this);
    m_importer->keepFirst(m_context.store.path(), m_context.backups, m_context.store.clock());
    makeActions();
    m_importBand = new ImportBand(this);
    m_inbox = new AdInbox(m_context, m_companies, this);
    m_index = new AdIndex(
        m_context.store, [this] { return m_inbox->ads(); }, this);
    m_inbox->setEmptyAction(m_new);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_inbox->facetBar());
    layout->addWidget(m_importBand);
    layout->addWidget(horizontalLine(this));
    auto* split = new SplitView(u"ads"_s, m_context.settings, m_inbox, makeCentre(), this);
    split->setUsualSizes(kListWidth, kDetailWidth);
    layout->addWidget(split, 1);
    addLetterActions(m_inbox->letterActions(), m_workspace->letterWidgets());
    addLetterActions(m_workspace->letterActions(), QList<QWidget*>{m_inbox->table()} + m_workspace->letterWidgets());
    addActions(m_workspace->actions().mid(1, 2)); // those whose keys type nothing
    connectAll();
    connectImport();
    setFocusProxy(m_inbox->table());
    updatePanes();
    showAd(m_inbox->current());
}

void AdsPage::makeActions()
{
    m_new = makeAdAction(this, u"newAd"_s, tr("New ad"), QKeySequence::New);
    // Their keys are the shell's, which works from every page.
    m_importFolder = makeAdAction(this, u"importFolder"_s, tr("Import a folder of ads..."));
    m_importFiles = makeAdAction(this, u"importFiles"_s, tr("Import ad files..."));
    m_importFolder->setIcon(icon(Icon::Import));
    connect(m_new, &QAction::triggered, this, &AdsPage::newAd);
    connect(m_importFolder, &QAction::triggered, this, &AdsPage::importFolder);
    connect(m_importFiles, &QAction::triggered, this, &AdsPage::importFiles);
    for (QAction* action : {m_new, m_importFolder, m_importFiles})
        action->setEnabled(!m_context.store.isReadOnly());
    addAction(m_new);
}

QList<QAction*> AdsPage::actions() const
{
    return QList<QAction*>{m_new, m_importFolder, m_importFiles} + m_inbox->actions() + m_workspace->actions();
}

PageHeader* AdsPage::makeHeader()
{
    auto* header = new PageHeader(tr("Ads"), this);
    m_inbox->addFilters(*header);
    auto* import = new QPushButton(icon(Icon::Import), tr("Import"), this);
    import->setObjectName(u"importAds"_s);
    import->setMenu(new QMenu(import));
    import->menu()->addActions({m_importFolder, m_importFiles});
    import->setEnabled(!m_context.store.isReadOnly());
    header->addMiddle(import);
    header->addMainAction(m_new);
    return header;
}

QWidget* AdsPage::makeCentre()
{
    m_workspace = new AdWorkspace(
        m_context, *m_index, m_companies, {m_inbox->target(), m_inbox->skip(), m_inbox->remove()}, this);
    m_newAd = new NewAdPane(this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(new EmptyState(Icon::DrawingSearch, tr("Choose an ad on the left to read it."), nullptr, this));
    m_centre->addWidget(m_workspace);
    m_centre->addWidget(m_newAd);
    return m_centre;
}

void AdsPage::connectAll()
{
    connect(m_inbox, &AdInbox::currentChanged, this, [this](JobAdId id) {
        showAd(id);
        if (id.isValid())
            Q_EMIT recordShown(currentRecord());
    });
    connect(m_inbox, &AdInbox::rowsChanged, this, &AdsPage::updatePanes);
    connect(m_inbox, &AdInbox::countsChanged, this, &AdsPage::summaryChanged);
    connect(m_index, &AdIndex::completed, this, &AdsPage::updateFit);
    connect(m_workspace, &AdWorkspace::levelsChanged, this, &AdsPage::updateFit);
    connect(m_newAd, &NewAdPane::addAsked, this, &AdsPage::addDraft);
    connect(m_newAd, &NewAdPane::closed, this, &AdsPage::closeNewAd);
    connect(&m_context.store, &CampaignStore::changed, m_workspace, &AdWorkspace::follow);
}

void AdsPage::connectImport()
{
    connect(m_importer, &AdImporter::started, this, [this] { m_importBand->showProgress(0, 0); });
    connect(m_importer, &AdImporter::progress, m_importBand, &ImportBand::showProgress);
    connect(m_importer, &AdImporter::notKept, this,
        [this](const Error& error) { m_context.notifier.say(BackupWords::withoutBackup(error)); });
    connect(m_importer, &AdImporter::finished, this, &AdsPage::finishImport);
    connect(m_importBand, &ImportBand::cancelAsked, m_importer, &AdImporter::cancel);
}

void AdsPage::loadCompanies()
{
    m_companies.clear();
    for (const Company& company : m_context.store.list<Company>())
        m_companies.insert(company.id.value, company.name);
}

void AdsPage::loadCompany(CompanyId id)
{
    if (const auto company = m_context.store.get<Company>(id))
        m_companies.insert(id.value, company->name);
    else
        m_companies.remove(id.value);
}

void AdsPage::showAd(JobAdId id)
{
    m_workspace->showAd(id);
    if (m_centre->currentIndex() != NewOne)
        m_centre->setCurrentIndex(m_workspace->ad().id.isValid() ? Workspace : Nothing);
    m_inbox->updateActions();
}

void AdsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    m_index->start();
}

void AdsPage::updateFit()
{
    if (m_index->isComplete())
        m_inbox->setFit(AdFit(m_index->terms(), m_workspace->levels()));
}

// Without ads, the list's empty state has the page to itself.
void AdsPage::updatePanes()
{
    m_centre->setVisible(!m_inbox->records().isEmpty() || m_centre->currentIndex() == NewOne);
}

bool AdsPage::showRecord(const RecordRef& record)
{
    if (record.kind != RecordKind::JobAd || !m_inbox->show({record.id}))
        return false;
    m_centre->setCurrentIndex(Workspace);
    updatePanes();
    if (record.hasRange())
        m_workspace->showRange(record.start, record.length);
    return true;
}

RecordRef AdsPage::currentRecord() const
{
    const JobAdId shown = m_workspace->ad().id;
    return shown.isValid() ? refTo<JobAd>(shown) : RecordRef{};
}

void AdsPage::flush()
{
    m_workspace->flush();
    const NewAdPane::Draft draft = m_newAd->draft();
    if (draft.isComplete() && draft.files.isEmpty() && storeDraft())
        m_newAd->clear();
}

void AdsPage::turnDay()
{
    flush();
    m_inbox->turnDay();
    showAd(m_workspace->ad().id);
}

QString AdsPage::summary() const
{
    //: %1 "48 ads", %2 "12 new", %3 "20 targets"
    return tr("%1: %2, %3.")
        .arg(tr("%n ads", "", int(m_inbox->records().size())),
            tr("%n new", "ads not decided on", m_inbox->count(AdState::New)),
            tr("%n targets", "ads", m_inbox->count(AdState::Target)));
}

int AdsPage::countIn(const CampaignStore& store)
{
    return int(store.countWhere(&JobAd::state, AdState::New));
}

} // namespace foothold

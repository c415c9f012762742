// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdsPage.h"

#include "core/campaign/KeywordReader.h"
#include "core/insight/AskedTerms.h"
#include "ui/ads/AdBand.h"
#include "ui/ads/AdColumns.h"
#include "ui/ads/AdImporter.h"
#include "ui/ads/AdReader.h"
#include "ui/ads/AdTextEditor.h"
#include "ui/ads/ImportBand.h"
#include "ui/ads/KeywordPanel.h"
#include "ui/ads/NewAdPane.h"
#include "ui/common/BackupWords.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FilterProxy.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SearchField.h"
#include "ui/common/SplitView.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/common/Theme.h"

#include <QAction>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr std::array kStates{AdState::New, AdState::Target, AdState::Skipped};
constexpr int kListWidth = 400;
constexpr int kDetailWidth = 700;
constexpr int kReaderWidth = 460;
constexpr int kPanelWidth = 220;

enum Centre { Nothing, Workspace, NewOne };
constexpr int kReadTab = 0;

} // namespace

AdsPage::AdsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
{
    setObjectName(u"adsPage"_s);
    loadCompanies();
    // First of all that follow the store, so that the table finds the names it needs.
    connect(&m_context.store, &CampaignStore::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches<Company>())
            loadCompanies();
    });
    m_importer = new AdImporter(this);
    m_importer->keepFirst(m_context.store.path(), m_context.backups, m_context.store.clock());
    makeActions();
    m_importBand = new ImportBand(this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_importBand);
    layout->addWidget(horizontalLine(this));
    QWidget* list = makeList();
    m_right = makeWorkspace();
    auto* split = new SplitView(u"ads"_s, m_context.settings, list, m_right, this);
    split->setUsualSizes(kListWidth, kDetailWidth);
    layout->addWidget(split, 1);
    shortcutsIn({m_table->table(), m_reader, m_panel->tree()});
    connectAll();
    setFocusProxy(m_table->table());
    updateCounts();
    updatePanes();
    updateWaiting();
    showAd(current());
}

QAction* AdsPage::addPageAction(const QString& name, const QString& text, const QKeySequence& shortcut, Run run)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    //: tool tip of a button: %1 what it does, %2 its keys
    action->setToolTip(
        shortcut.isEmpty() ? text : tr("%1 (%2)").arg(text, shortcut.toString(QKeySequence::NativeText)));
    m_actions.append(action);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void AdsPage::makeActions()
{
    const bool writable = !m_context.store.isReadOnly();
    m_new = addPageAction(u"newAd"_s, tr("New ad"), QKeySequence::New, &AdsPage::newAd);
    // Their keys are the shell's, which works from every page.
    m_importFolder = addPageAction(u"importFolder"_s, tr("Import a folder of ads..."), {}, &AdsPage::importFolder);
    m_importFiles = addPageAction(u"importFiles"_s, tr("Import ad files..."), {}, &AdsPage::importFiles);
    m_next = addPageAction(u"nextAd"_s, tr("Next ad"), QKeySequence(Qt::Key_J), &AdsPage::nextAd);
    m_previous = addPageAction(u"previousAd"_s, tr("Previous ad"), QKeySequence(Qt::Key_K), &AdsPage::previousAd);
    m_target = addPageAction(u"targetAd"_s, tr("Target"), QKeySequence(Qt::Key_T), &AdsPage::setTarget);
    m_skip = addPageAction(u"skipAd"_s, tr("Skip"), QKeySequence(Qt::Key_S), &AdsPage::skip);
    m_openLink =
        addPageAction(u"openAdLink"_s, tr("Open the link"), QKeySequence(Qt::CTRL | Qt::Key_L), &AdsPage::openLink);
    m_delete = addPageAction(u"deleteAds"_s, tr("Delete the ad"), QKeySequence::Delete, &AdsPage::deleteAds);
    m_target->setCheckable(true);
    m_skip->setCheckable(true);
    m_openLink->setIcon(icon(Icon::OpenLink));
    m_delete->setIcon(icon(Icon::Delete));
    m_importFolder->setIcon(icon(Icon::Import));
    addActions({m_new, m_openLink});
    for (QAction* action : {m_new, m_importFolder, m_importFiles})
        action->setEnabled(writable);
}

// Single letters are shortcuts only where nothing is typed.
void AdsPage::shortcutsIn(const QList<QWidget*>& widgets)
{
    for (QAction* action : {m_next, m_previous, m_target, m_skip}) {
        action->setShortcutContext(Qt::WidgetShortcut);
        for (QWidget* widget : widgets)
            widget->addAction(action);
    }
    m_delete->setShortcutContext(Qt::WidgetShortcut); // deletes what is selected in the list, so only there
    m_table->table()->addAction(m_delete);
}

PageHeader* AdsPage::makeHeader()
{
    auto* header = new PageHeader(tr("Ads"), this);
    m_search = header->search();
    for (const AdState state : kStates) {
        auto* chip = new QToolButton(this);
        chip->setObjectName(u"state_"_s + choiceText(state));
        chip->setCheckable(true);
        chip->setProperty("role", u"chip"_s);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Show only these ads"));
        m_stateChips.insert(state, chip);
        header->addMiddle(chip);
        connect(chip, &QToolButton::toggled, this, [this] { m_table->proxy()->refilter(); });
    }
    auto* import = new QPushButton(icon(Icon::Import), tr("Import"), this);
    import->setObjectName(u"importAds"_s);
    import->setMenu(new QMenu(import));
    import->menu()->addActions({m_importFolder, m_importFiles});
    import->setEnabled(!m_context.store.isReadOnly());
    header->addMiddle(import);
    header->addMainAction(m_new);
    return header;
}

QWidget* AdsPage::makeList()
{
    m_model = new RecordTableModel<JobAd>(m_context.store, adColumns(m_context, m_companies));
    m_model->dependsOn<Company>();
    m_table = new TablePane(u"adList"_s, m_model, m_context, this);
    m_table->setEmptyState(Icon::DrawingEmpty,
        tr("No ads yet. Paste the first one you would like to answer, or import a folder of saved ads."), m_new);
    m_table->table()->setAccessibleName(tr("Job ads"));
    m_table->proxy()->setAccepts([this](qint64 id) { return acceptsState(id); });
    return m_table;
}

RecordForm<JobAd>* AdsPage::makeForm()
{
    auto* form = new RecordForm<JobAd>(m_context, this);
    form->setObjectName(u"adForm"_s);
    form->addField(&JobAd::title);
    form->addReference(&JobAd::company, [this] {
        QList<std::pair<qint64, QString>> options;
        for (const Company& company : m_context.store.list<Company>())
            options.append({company.id.value, company.name});
        return options;
    });
    form->addFields(&JobAd::state, &JobAd::open, &JobAd::deadline, &JobAd::posted, &JobAd::url);
    form->addSection(tr("The work"));
    form->addFields(&JobAd::places, &JobAd::workplace, &JobAd::employmentType, &JobAd::season);
    form->addSection(tr("Pay and papers"));
    form->addFields(&JobAd::payCurrency, &JobAd::payMin, &JobAd::payMax, &JobAd::payPeriod, &JobAd::sponsorship);
    form->addSection(tr("Where it came from"));
    form->addFields(&JobAd::source, &JobAd::externalId, &JobAd::capturedOn);
    return form;
}

QWidget* AdsPage::makeWorkspace()
{
    m_band = new AdBand(m_context, {m_target, m_skip, m_openLink, m_delete}, this);
    m_reader = new AdReader(m_context.theme, this);
    m_editor = new AdTextEditor(m_context, this);
    m_form = makeForm();
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"adTabs"_s);
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_reader, tr("Read"));
    m_tabs->addTab(m_editor, tr("Edit the text"));
    m_tabs->addTab(scrollable(m_form, this), tr("Facts"));
    auto* reading = new QWidget(this);
    auto* layout = new QVBoxLayout(reading);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_band);
    layout->addWidget(m_tabs, 1);
    m_panel = new KeywordPanel(m_context.theme, this);
    m_newAd = new NewAdPane(this);
    auto* split = new SplitView(u"adReading"_s, m_context.settings, reading, m_panel, this);
    split->setUsualSizes(kReaderWidth, kPanelWidth);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(new EmptyState(Icon::DrawingSearch, tr("Choose an ad on the left to read it."), nullptr, this));
    m_centre->addWidget(split);
    m_centre->addWidget(m_newAd);
    return m_centre;
}

void AdsPage::connectAll()
{
    connect(m_search, &QLineEdit::textChanged, m_table, &TablePane::setFilterText);
    connect(m_table, &TablePane::filterCleared, this, [this] {
        m_search->clear();
        for (QToolButton* chip : std::as_const(m_stateChips))
            chip->setChecked(false);
    });
    connect(m_table, &TablePane::currentIdChanged, this, [this](qint64 id) {
        showAd({id});
        if (id > 0)
            Q_EMIT recordShown(currentRecord());
    });
    connect(m_table, &TablePane::selectionChanged, this, &AdsPage::updateActions);
    connect(m_table, &TablePane::rowsChanged, this, &AdsPage::updatePanes);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this] { m_editor->flush(); });
    connect(m_panel, &KeywordPanel::demandsChanged, this, [this] { m_reader->setDemands(m_panel->demands()); });
    connect(m_panel, &KeywordPanel::placeAsked, this, [this](int start, int length) {
        m_tabs->setCurrentIndex(kReadTab);
        m_reader->showRange(start, length);
    });
    connect(m_newAd, &NewAdPane::addAsked, this, &AdsPage::addDraft);
    connect(m_newAd, &NewAdPane::closed, this, &AdsPage::closeNewAd);
    connect(m_importer, &AdImporter::started, this, [this] { m_importBand->showProgress(0, 0); });
    connect(m_importer, &AdImporter::progress, m_importBand, &ImportBand::showProgress);
    connect(m_importer, &AdImporter::notKept, this,
        [this](const Error& error) { m_context.notifier.say(BackupWords::withoutBackup(error)); });
    connect(m_importer, &AdImporter::finished, this, &AdsPage::finishImport);
    connect(m_importBand, &ImportBand::cancelAsked, m_importer, &AdImporter::cancel);
    connect(&m_context.store, &CampaignStore::changed, this, &AdsPage::follow);
    connect(&m_context.store, &CampaignStore::mentionsChanged, this, [this](const QList<JobAdId>& ads) {
        if (ads.contains(m_shown.id))
            showKeywords();
    });
    connect(&m_context.keywords, &KeywordReader::waitingChanged, this, &AdsPage::updateWaiting);
}

void AdsPage::loadCompanies()
{
    m_companies.clear();
    for (const Company& company : m_context.store.list<Company>())
        m_companies.insert(company.id.value, company.name);
}

void AdsPage::follow(const ChangeSet& changes)
{
    if (!changes.touches<JobAd>() && !changes.touches<Company>())
        return;
    updateCounts();
    if (!m_shown.id.isValid())
        return;
    const auto ad = m_context.store.get<JobAd>(m_shown.id);
    if (!ad)
        return; // the list has moved on to another
    const bool sameText = ad->text == m_shown.text;
    m_shown = *ad;
    m_band->showAd(m_shown, m_companies.value(m_shown.company.value));
    updateActions();
    if (sameText)
        return;
    m_editor->follow(m_shown.text);
    m_reader->setText(m_shown.text);
    showKeywords();
}

JobAdId AdsPage::current() const
{
    return {m_table->currentId()};
}

QList<JobAdId> AdsPage::selected() const
{
    QList<JobAdId> ads;
    for (const qint64 id : m_table->selectedIds())
        ads.append(JobAdId{id});
    return ads;
}

void AdsPage::showAd(JobAdId id)
{
    const auto ad = m_context.store.get<JobAd>(id);
    m_shown = ad ? *ad : JobAd{};
    m_editor->setAd(m_shown.id, m_shown.text);
    m_form->setRecord(m_shown.id);
    if (ad) {
        m_band->showAd(m_shown, m_companies.value(m_shown.company.value));
        m_reader->setText(m_shown.text);
        showKeywords();
    }
    if (m_centre->currentIndex() != NewOne)
        m_centre->setCurrentIndex(ad ? Workspace : Nothing);
    updateActions();
}

void AdsPage::showKeywords()
{
    const QList<KeywordMention> mentions = m_context.store.mentions(m_shown.id);
    m_reader->setMentions(mentions);
    m_panel->setTerms(askedTerms(mentions));
}

bool AdsPage::acceptsState(qint64 id) const
{
    const bool any = std::any_of(
        m_stateChips.begin(), m_stateChips.end(), [](const QToolButton* chip) { return chip->isChecked(); });
    const int row = m_model->rowOf(id);
    return !any || row < 0 || m_stateChips.value(m_model->recordAt(row).state)->isChecked();
}

void AdsPage::updateActions()
{
    const bool writable = !m_context.store.isReadOnly();
    const bool any = !m_table->selectedIds().isEmpty();
    for (QAction* action : {m_target, m_skip, m_delete})
        action->setEnabled(writable && any);
    m_target->setChecked(m_shown.state == AdState::Target);
    m_skip->setChecked(m_shown.state == AdState::Skipped);
    const QUrl link = AdBand::linkOf(m_shown);
    m_openLink->setEnabled(link.isValid());
}

void AdsPage::updateCounts()
{
    QHash<AdState, int> counts;
    for (const JobAd& ad : m_model->records())
        ++counts[ad.state];
    for (auto chip = m_stateChips.cbegin(); chip != m_stateChips.cend(); ++chip) {
        const int number = counts.value(chip.key());
        //: a filter chip: %1 "New", "Target" or "Skipped", %2 a number of ads
        chip.value()->setText(tr("%1 %2").arg(ChoiceWords::of(chip.key()), QLocale().toString(number)));
    }
    Q_EMIT summaryChanged();
}

// Without ads, the list's empty state has the page to itself.
void AdsPage::updatePanes()
{
    m_right->setVisible(m_model->rowCount() > 0 || m_centre->currentIndex() == NewOne);
}

void AdsPage::closeNewAd()
{
    m_centre->setCurrentIndex(m_shown.id.isValid() ? Workspace : Nothing);
    updatePanes();
    m_table->table()->setFocus(Qt::OtherFocusReason);
}

void AdsPage::updateWaiting()
{
    const int waiting = m_context.keywords.waiting();
    m_panel->setNote(waiting > 0 ? tr("%n ads are still being read.", "", waiting) : QString());
}

bool AdsPage::showRecord(const RecordRef& record)
{
    if (record.kind != RecordKind::JobAd)
        return false;
    const int row = m_model->rowOf(record.id);
    if (row < 0)
        return false;
    if (!acceptsState(record.id)) {
        for (QToolButton* chip : std::as_const(m_stateChips))
            chip->setChecked(false);
    }
    if (!m_table->select(record.id))
        return false;
    m_centre->setCurrentIndex(Workspace);
    updatePanes();
    if (record.hasRange()) {
        m_tabs->setCurrentIndex(kReadTab);
        m_reader->showRange(record.start, record.length);
    }
    return true;
}

RecordRef AdsPage::currentRecord() const
{
    return m_shown.id.isValid() ? refTo<JobAd>(m_shown.id) : RecordRef{};
}

void AdsPage::flush()
{
    m_editor->flush();
    m_form->flush();
    const NewAdPane::Draft draft = m_newAd->draft();
    if (draft.isComplete() && draft.files.isEmpty() && storeDraft())
        m_newAd->clear();
}

QString AdsPage::summary() const
{
    int targets = 0;
    for (const JobAd& ad : m_model->records())
        targets += ad.state == AdState::Target;
    //: %1 "48 ads", %2 "12 new", %3 "20 targets"
    return tr("%1: %2, %3.")
        .arg(tr("%n ads", "", m_model->rowCount()), tr("%n new", "ads not decided on", countIn(m_context.store)),
            tr("%n targets", "ads", targets));
}

int AdsPage::countIn(const CampaignStore& store)
{
    return int(store.countWhere(&JobAd::state, AdState::New));
}

} // namespace foothold

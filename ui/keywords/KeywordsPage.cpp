// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/KeywordsPage.h"
#include "ui/keywords/DemandReader.h"

#include "core/campaign/CampaignStore.h"
#include "core/campaign/KeywordReader.h"
#include "core/campaign/VocabularyMerge.h"
#include "core/exchange/HeatmapFiles.h"
#include "ui/common/Dialogs.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Labels.h"
#include "ui/common/Navigator.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SearchField.h"
#include "ui/common/SplitView.h"
#include "ui/common/Theme.h"
#include "ui/keywords/HeatmapImage.h"
#include "ui/keywords/HeatmapLegend.h"
#include "ui/keywords/HeatmapModel.h"
#include "ui/keywords/HeatmapTable.h"
#include "ui/keywords/HeatmapView.h"
#include "ui/keywords/KeywordFilters.h"
#include "ui/keywords/KeywordPlaces.h"
#include "ui/keywords/MergeBand.h"
#include "ui/keywords/ShownMatrix.h"

#include <QAction>
#include <QBuffer>
#include <QFileInfo>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kRefreshPause = 120; // ms: many changes in a row are one refresh
constexpr int kTypingPause = 80; // ms

constexpr int kHeatmapWidth = 800;
constexpr int kPlacesWidth = 280;

enum State { Content, NoAds, NoKeywords, NoMatches };

} // namespace

KeywordsPage::KeywordsPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_sentences(context.store)
    , m_model(new HeatmapModel(
          [this](const DemandMatrix::Cell& cell) { return m_sentences.at(cell.ad, cell.start, cell.length); }, this))
    , m_filters(new KeywordFilters(context.theme, this))
    , m_merges(new MergeBand(this))
    , m_reader(new DemandReader(context.store, this))
{
    setObjectName(u"keywordsPage"_s);
    makeActions();
    auto* header = new PageHeader(tr("Keywords"), this);
    m_search = header->search();
    auto* exporting = new QPushButton(tr("Export"), this);
    exporting->setObjectName(u"exportHeatmap"_s);
    exporting->setMenu(new QMenu(exporting));
    exporting->menu()->addActions({m_exportCsv, m_exportPng});
    header->addMiddle(exporting);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(header);
    layout->addWidget(m_filters);
    layout->addWidget(m_merges);
    layout->addWidget(horizontalLine(this));
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(makeContent());
    makeEmptyStates();
    connectAll();
    setFocusProxy(m_view);
    updateState();
}

QAction* KeywordsPage::addPageAction(const QString& name, const QString& text, const QKeySequence& shortcut)
{
    auto* action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcut(shortcut);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(action);
    m_actions.append(action);
    return action;
}

void KeywordsPage::makeActions()
{
    m_exportCsv =
        addPageAction(u"exportHeatmapCsv"_s, tr("Export the heatmap as CSV..."), QKeySequence(Qt::CTRL | Qt::Key_E));
    m_exportPng = addPageAction(u"exportHeatmapPng"_s, tr("Export the heatmap as a picture..."),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    m_clearFilter = addPageAction(u"clearKeywordFilter"_s, tr("Clear the filter"));
    connect(m_exportCsv, &QAction::triggered, this, &KeywordsPage::exportCsv);
    connect(m_exportPng, &QAction::triggered, this, &KeywordsPage::exportPng);
    connect(m_clearFilter, &QAction::triggered, this, [this] {
        m_search->clear();
        m_filters->clear();
    });
}

QWidget* KeywordsPage::makeContent()
{
    m_view = new HeatmapView(m_model, m_context.theme, this);
    m_places = new KeywordPlaces(m_sentences, m_context.theme, this);
    m_places->clear();
    m_status = plainLabel({}, "muted", this);
    m_status->setObjectName(u"keywordsStatus"_s);
    auto* left = new QWidget(this);
    auto* band = new QHBoxLayout;
    band->setContentsMargins(Theme::kMargin, Theme::kSmall, Theme::kMargin, Theme::kSmall);
    band->addWidget(m_status, 1);
    band->addWidget(new HeatmapLegend(m_context.theme, this));
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(band);
    layout->addWidget(m_view, 1);
    auto* split = new SplitView(u"keywords"_s, m_context.settings, left, m_places, this);
    split->setUsualSizes(kHeatmapWidth, kPlacesWidth);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 0);
    return split;
}

void KeywordsPage::makeEmptyStates()
{
    auto* toAds = new QAction(tr("Go to the ads"), this);
    connect(toAds, &QAction::triggered, this, [this] { m_context.navigator.openPage(PageId::Ads); });
    auto* noAds = new EmptyState(Icon::DrawingEmpty,
        tr("No ads yet. Add the ads of companies you would like to work for: what they ask for is counted here."),
        toAds, this);
    noAds->setObjectName(u"noAds"_s);
    auto* noKeywords = new EmptyState(
        Icon::DrawingSearch, tr("No keywords yet. They appear here as soon as the ads have been read."), nullptr, this);
    noKeywords->setObjectName(u"noKeywords"_s);
    auto* noMatches = new EmptyState(Icon::DrawingSearch, tr("No keyword matches the filter."), m_clearFilter, this);
    noMatches->setObjectName(u"noMatches"_s);
    for (QWidget* state : {noAds, noKeywords, noMatches}) // in the order of State
        m_stack->addWidget(state);
}

void KeywordsPage::connectAll()
{
    m_refresh.setSingleShot(true);
    m_refresh.setInterval(kRefreshPause);
    m_typing.setSingleShot(true);
    m_typing.setInterval(kTypingPause);
    connect(&m_refresh, &QTimer::timeout, this, [this] {
        if (isVisible())
            rebuild();
    });
    connect(&m_typing, &QTimer::timeout, this, &KeywordsPage::applyFilter);
    connect(&m_context.store, &CampaignStore::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches<JobAd>() || changes.touches<Company>() || changes.touches<VocabularyEntry>())
            markStale();
    });
    connect(&m_context.store, &CampaignStore::mentionsChanged, this, &KeywordsPage::markStale);
    connect(&m_context.keywords, &KeywordReader::waitingChanged, this, &KeywordsPage::updateSummary);
    connect(m_filters, &KeywordFilters::byChanged, this, &KeywordsPage::rebuild);
    connect(m_filters, &KeywordFilters::changed, this, &KeywordsPage::applyFilter);
    connect(m_search, &QLineEdit::textChanged, &m_typing, QOverload<>::of(&QTimer::start));
    connect(m_view->table(), &HeatmapTable::currentCellChanged, this, &KeywordsPage::showPlaces);
    connect(m_view->table(), &HeatmapTable::cellOpened, this, [this](const QModelIndex& index) {
        if (const DemandMatrix::Cell* cell = m_model->cellAt(index))
            open(DemandMatrix::Cell(*cell)); // a copy: opening may change the matrix
    });
    connect(m_view->table(), &HeatmapTable::rowPlacesAsked, this, [this] { m_places->enter(); });
    connect(m_merges, &MergeBand::mergeAsked, this, [this](const CountedTerm& keep, const CountedTerm& other) {
        if (const Status merged = mergeKeywords(m_context.store, keep.name, keep.category, other.name); !merged)
            m_context.notifier.report(merged.error());
    });
    connect(m_places, &KeywordPlaces::placeOpened, this, &KeywordsPage::open);
}

void KeywordsPage::markStale()
{
    m_stale = true;
    m_refresh.start();
}

void KeywordsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        rebuild();
}

void KeywordsPage::rebuild()
{
    m_stale = false;
    m_refresh.stop();
    m_sentences.forget();
    const auto by = m_filters->by();
    const QList<JobAd> ads = m_context.store.list<JobAd>();
    const QList<Company> companies = m_context.store.list<Company>();
    QList<JobAdId> ids;
    QHash<qint64, CompanyId> columns;
    for (const JobAd& ad : ads) {
        ids.append(ad.id);
        columns.insert(by == DemandMatrix::By::Ad ? ad.id.value : ad.company.value, ad.company);
    }
    QSet<CompanyId> targets;
    for (const Company& company : companies) {
        if (company.status == CompanyStatus::Target)
            targets.insert(company.id);
    }
    m_ads = int(ads.size());
    m_reader->read(
        DemandMatrix::builderFor(companies, ads, by), ids, [this, columns, targets](const DemandMatrix& matrix) {
            m_companies = columns;
            m_targets = targets;
            showCounted(matrix);
        });
}

void KeywordsPage::showCounted(const DemandMatrix& matrix)
{
    m_all = matrix;
    QSet<TermCategory> present;
    for (const DemandMatrix::Row& row : m_all.rows())
        present.insert(row.category);
    m_filters->setCategoriesPresent(present);
    lookForDuplicates();
    applyFilter();
}

void KeywordsPage::lookForDuplicates()
{
    if (m_context.store.isReadOnly())
        return;
    QList<CountedTerm> terms;
    for (const DemandMatrix::Row& row : m_all.rows())
        terms.append({row.term, row.category, row.companies});
    m_merges->look(terms, m_context.keywords.taxonomy(), m_context.keywords.vocabulary());
}

void KeywordsPage::applyFilter()
{
    m_typing.stop();
    HeatmapChoice choice{{m_filters->categories(), m_filters->atLeast(), m_search->text().trimmed()}, m_companies};
    if (m_filters->onlyTargets())
        choice.companies.removeIf([this](const auto& column) { return !m_targets.contains(column.value()); });
    m_view->showMatrix(shownMatrix(m_all, choice));
    showPlaces();
    updateState();
}

void KeywordsPage::updateState()
{
    State state = Content;
    if (m_ads == 0)
        state = NoAds;
    else if (m_all.rows().isEmpty())
        state = NoKeywords;
    else if (m_model->rowCount() == 0)
        state = NoMatches;
    m_stack->setCurrentIndex(state);
    m_exportCsv->setEnabled(state == Content);
    m_exportPng->setEnabled(state == Content);
    updateSummary();
}

void KeywordsPage::updateSummary()
{
    const QSet<CompanyId> companies(m_companies.cbegin(), m_companies.cend());
    //: %1 "312 keywords", %2 "48 ads", %3 "36 companies"
    QString text = tr("%1 in %2 of %3.")
                       .arg(tr("%n keywords", "", int(m_all.rows().size())), tr("%n ads", "", m_ads),
                           tr("%n companies", "", int(companies.size())));
    if (const int waiting = m_context.keywords.waiting(); waiting > 0)
        text += u' ' + tr("%n ads are still being read.", "", waiting);
    m_status->setText(m_model->rowCount() == m_all.rows().size()
            ? text
            : tr("%n keywords shown.", "", m_model->rowCount()) + u' ' + text);
    if (text == m_summary)
        return;
    m_summary = text;
    Q_EMIT summaryChanged();
}

void KeywordsPage::showPlaces()
{
    const QModelIndex current = m_view->table()->currentIndex();
    if (current.isValid())
        m_places->setRow(m_model->matrix().rows()[current.row()], m_model->matrix().columns());
    else
        m_places->clear();
}

void KeywordsPage::open(const DemandMatrix::Cell& cell)
{
    m_context.navigator.open(refTo<JobAd>(cell.ad, cell.start, cell.length));
}

void KeywordsPage::write(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit()) {
        m_context.notifier.report(Error{Error::Code::Unwritable, path, file.errorString()});
        return;
    }
    //: %1 a file name
    m_context.notifier.say(tr("Wrote %1.").arg(QFileInfo(path).fileName()));
}

void KeywordsPage::exportCsv()
{
    const QString path = m_context.dialogs.saveFile(
        this, {tr("Export the heatmap as CSV"), tr("Tables (*.csv)"), tr("heatmap.csv", "a file name"), u"csv"_s});
    if (!path.isEmpty())
        write(path, heatmapCsv(m_model->matrix()));
}

void KeywordsPage::exportPng()
{
    const QString path = m_context.dialogs.saveFile(this,
        {tr("Export the heatmap as a picture"), tr("Pictures (*.png)"), tr("heatmap.png", "a file name"), u"png"_s});
    if (path.isEmpty())
        return;
    QBuffer content;
    content.open(QIODevice::WriteOnly);
    heatmapImage(m_model->matrix(), m_context.theme).save(&content, "PNG");
    write(path, content.data());
}

} // namespace foothold

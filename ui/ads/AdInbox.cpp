// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdInbox.h"

#include "core/settings/SettingKeys.h"
#include "ui/ads/AdActions.h"
#include "ui/ads/AdColumns.h"
#include "ui/ads/AdFacetBar.h"
#include "ui/common/ChoiceWords.h"
#include "ui/common/FilterProxy.h"
#include "ui/common/Icons.h"
#include "ui/common/Notifier.h"
#include "ui/common/PageHeader.h"
#include "ui/common/SearchField.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"

#include <QLocale>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr std::array kStates{AdState::New, AdState::Target, AdState::Skipped};

} // namespace

AdInbox::AdInbox(const PageContext& context, const QHash<qint64, QString>& companies, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_facets(companies)
{
    makeActions();
    makeTable(companies);
    makeFacets();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_table);
    setFocusProxy(m_table->table());
    addLetterActions(letterActions(), {m_table->table()});
    addLetterActions({m_delete}, {m_table->table()}); // deletes what is selected in the list, so only there
    connect(m_table, &TablePane::currentIdChanged, this, [this](qint64 id) { Q_EMIT currentChanged({id}); });
    connect(m_table, &TablePane::selectionChanged, this, &AdInbox::updateActions);
    connect(m_table, &TablePane::rowsChanged, this, &AdInbox::rowsChanged);
    connect(&m_context.store, &CampaignStore::changed, this, &AdInbox::follow);
}

void AdInbox::makeActions()
{
    m_next = makeAdAction(this, u"nextAd"_s, tr("Next ad"), QKeySequence(Qt::Key_J));
    m_previous = makeAdAction(this, u"previousAd"_s, tr("Previous ad"), QKeySequence(Qt::Key_K));
    m_nextNew = makeAdAction(this, u"nextNewAd"_s, tr("Next new ad"), QKeySequence(Qt::Key_N));
    m_target = makeAdAction(this, u"targetAd"_s, tr("Target"), QKeySequence(Qt::Key_T));
    m_skip = makeAdAction(this, u"skipAd"_s, tr("Skip"), QKeySequence(Qt::Key_S));
    m_delete = makeAdAction(this, u"deleteAds"_s, tr("Delete the ad"), QKeySequence::Delete);
    m_goOn = makeAdAction(this, u"goOnAfterDeciding"_s, tr("Go to the next new ad after deciding"));
    m_narrow = makeAdAction(this, u"narrowDownAds"_s, tr("Narrow down"), QKeySequence(Qt::Key_F));
    m_narrow->setIcon(icon(Icon::Filter));
    for (QAction* action : {m_target, m_skip, m_goOn})
        action->setCheckable(true);
    m_delete->setIcon(icon(Icon::Delete));
    m_goOn->setChecked(m_context.settings.value(keys::goOnAfterDeciding()));
    connect(m_next, &QAction::triggered, this, [this] { move(1); });
    connect(m_previous, &QAction::triggered, this, [this] { move(-1); });
    connect(m_nextNew, &QAction::triggered, this, &AdInbox::goToNextNew);
    connect(m_target, &QAction::triggered, this, [this] { decide(AdState::Target); });
    connect(m_skip, &QAction::triggered, this, [this] { decide(AdState::Skipped); });
    connect(m_delete, &QAction::triggered, this, &AdInbox::deleteSelected);
    connect(
        m_goOn, &QAction::toggled, this, [this](bool on) { m_context.settings.set(keys::goOnAfterDeciding(), on); });
}

QList<QAction*> AdInbox::actions() const
{
    return {m_next, m_previous, m_nextNew, m_target, m_skip, m_goOn, m_narrow, m_delete};
}

QList<QAction*> AdInbox::letterActions() const
{
    return {m_next, m_previous, m_nextNew, m_target, m_skip, m_narrow};
}

void AdInbox::makeTable(const QHash<qint64, QString>& companies)
{
    m_model = new RecordTableModel<JobAd>(m_context.store, adColumns(m_context, companies));
    m_model->dependsOn(&JobAd::company);
    m_table = new TablePane(u"adList"_s, m_model, m_context, this);
    m_table->table()->setAccessibleName(tr("Job ads"));
}

void AdInbox::makeFacets()
{
    m_facetBar = new AdFacetBar(
        m_facets, [this] { return m_model->records(); }, this);
    connect(m_facetBar, &AdFacetBar::chosenChanged, this, &AdInbox::refilter);
    connect(
        m_facetBar, &AdFacetBar::aboutToCount, this, [this] { m_facets.setToday(m_context.store.clock().today()); });
    connect(m_table, &TablePane::filterCleared, m_facetBar, &AdFacetBar::clear);
    m_table->proxy()->setAccepts([this](qint64 id) { return accepts(id); });
}

QWidget* AdInbox::facetBar() const
{
    return m_facetBar;
}

void AdInbox::setFit(const AdFit& fit)
{
    m_facets.setFit(fit);
    if (!m_facetBar->chosen().value(AdFacets::Facet::Fit).isEmpty())
        refilter();
}

void AdInbox::refilter()
{
    m_facets.setToday(m_context.store.clock().today());
    m_table->proxy()->refilter();
}

void AdInbox::setEmptyAction(QAction* action)
{
    m_table->setEmptyState(Icon::DrawingEmpty,
        tr("No ads yet. Paste the first one you would like to answer, or import a folder of saved ads."), action);
}

void AdInbox::addFilters(PageHeader& header)
{
    SearchField* search = header.search();
    connect(search, &QLineEdit::textChanged, m_table, &TablePane::setFilterText);
    connect(m_table, &TablePane::filterCleared, search, &QLineEdit::clear);
    for (const AdState state : kStates) {
        auto* chip = new QToolButton(&header);
        chip->setObjectName(u"state_"_s + choiceText(state));
        chip->setCheckable(true);
        chip->setProperty("role", u"chip"_s);
        chip->setFocusPolicy(Qt::StrongFocus);
        chip->setToolTip(tr("Show only these ads"));
        m_chips.insert(state, chip);
        header.addMiddle(chip);
        connect(chip, &QToolButton::toggled, this, &AdInbox::refilter);
        connect(m_table, &TablePane::filterCleared, chip, [chip] { chip->setChecked(false); });
    }
    auto* narrow = new QToolButton(&header);
    narrow->setObjectName(u"narrowDown"_s);
    narrow->setDefaultAction(m_narrow);
    narrow->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    narrow->setProperty("role", u"chip"_s);
    narrow->setFocusPolicy(Qt::StrongFocus);
    header.addMiddle(narrow);
    connect(m_narrow, &QAction::triggered, narrow,
        [this, narrow] { m_facetBar->menu()->popup(narrow->mapToGlobal(narrow->rect().bottomLeft())); });
    updateCounts();
}

TableView* AdInbox::table() const
{
    return m_table->table();
}

JobAdId AdInbox::current() const
{
    return {m_table->currentId()};
}

bool AdInbox::show(JobAdId ad)
{
    if (m_model->rowOf(ad.value) < 0)
        return false;
    if (!accepts(ad.value)) {
        for (QToolButton* chip : std::as_const(m_chips))
            chip->setChecked(false);
        m_facetBar->clear();
    }
    return m_table->select(ad.value);
}

bool AdInbox::accepts(qint64 id) const
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return true;
    const JobAd& ad = m_model->recordAt(row);
    const bool anyState =
        std::any_of(m_chips.begin(), m_chips.end(), [](const QToolButton* chip) { return chip->isChecked(); });
    return (!anyState || m_chips.value(ad.state)->isChecked()) && m_facets.accepts(ad, m_facetBar->chosen());
}

QList<JobAdId> AdInbox::ads() const
{
    QList<JobAdId> ids;
    for (const JobAd& ad : m_model->records())
        ids.append(ad.id);
    return ids;
}

int AdInbox::count(AdState state) const
{
    const QList<JobAd>& ads = m_model->records();
    return int(std::count_if(ads.begin(), ads.end(), [state](const JobAd& ad) { return ad.state == state; }));
}

void AdInbox::follow(const ChangeSet& changes)
{
    if (!changes.touches<JobAd>())
        return;
    updateCounts();
    updateActions();
}

void AdInbox::updateCounts()
{
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        //: a filter chip: %1 "New", "Target" or "Skipped", %2 a number of ads
        chip.value()->setText(tr("%1 %2").arg(ChoiceWords::of(chip.key()), QLocale().toString(count(chip.key()))));
    }
    Q_EMIT countsChanged();
}

void AdInbox::turnDay()
{
    m_model->refreshCells();
    refilter();
}

void AdInbox::updateActions()
{
    const bool any = !m_table->selectedIds().isEmpty();
    for (QAction* action : {m_target, m_skip, m_delete})
        action->setEnabled(any && !m_context.store.isReadOnly());
    const int row = m_model->rowOf(m_table->currentId());
    const AdState state = row < 0 ? AdState::New : m_model->recordAt(row).state;
    m_target->setChecked(state == AdState::Target);
    m_skip->setChecked(state == AdState::Skipped);
}

QList<JobAd> AdInbox::selected() const
{
    QList<JobAd> records;
    for (const qint64 id : m_table->selectedIds()) {
        const auto ad = m_context.store.get<JobAd>({id});
        if (!m_context.notifier.check(ad ? Status() : Status(ad.error())))
            return {};
        records.append(*ad);
    }
    return records;
}

void AdInbox::decide(AdState state)
{
    const QList<JobAd> ads = selected();
    const bool already = std::all_of(ads.begin(), ads.end(), [state](const JobAd& ad) { return ad.state == state; });
    const JobAdId next = nextNew(m_table->selectedIds());
    if (!ads.isEmpty() && storeState(ads, already ? AdState::New : state) && !already && m_goOn->isChecked()) {
        if (next.isValid())
            m_table->select(next.value);
        else if (count(AdState::New) == 0)
            m_context.notifier.say(tr("All ads are decided on."));
    }
    updateActions();
}

bool AdInbox::storeState(QList<JobAd> ads, AdState state)
{
    Transaction transaction = m_context.store.begin(
        {Step::Edit, RecordKind::JobAd, ads.size() == 1 ? ads.constFirst().title : QString(), {}, int(ads.size())});
    if (!m_context.notifier.check(transaction.status()))
        return false;
    for (JobAd& ad : ads) {
        ad.state = state;
        if (!m_context.notifier.check(m_context.store.update(ad)))
            return false;
    }
    return m_context.notifier.check(transaction.commit());
}

JobAdId AdInbox::nextNew(const QList<qint64>& without) const
{
    const QList<qint64> shown = m_table->shownIds();
    const qsizetype from = shown.indexOf(m_table->currentId());
    for (qsizetype step = 1; step <= shown.size(); ++step) {
        const qint64 id = shown.at((from + step) % shown.size());
        const int row = m_model->rowOf(id);
        if (row >= 0 && m_model->recordAt(row).state == AdState::New && !without.contains(id))
            return {id};
    }
    return {};
}

void AdInbox::goToNextNew()
{
    if (const JobAdId next = nextNew({m_table->currentId()}); next.isValid())
        m_table->select(next.value);
}

void AdInbox::move(int by)
{
    const QList<qint64> shown = m_table->shownIds();
    if (shown.isEmpty())
        return;
    const qsizetype at = shown.indexOf(m_table->currentId());
    m_table->select(shown.at(std::clamp<qsizetype>(at + by, 0, shown.size() - 1)));
}

void AdInbox::deleteSelected()
{
    const QList<qint64> ads = m_table->selectedIds();
    if (ads.isEmpty())
        return;
    const int row = m_model->rowOf(ads.constFirst());
    const QString title = ads.size() == 1 && row >= 0 ? m_model->recordAt(row).title : QString();
    Transaction transaction = m_context.store.begin({Step::Remove, RecordKind::JobAd, title, {}, int(ads.size())});
    if (!m_context.notifier.check(transaction.status()))
        return;
    for (const qint64 id : ads) {
        if (!m_context.notifier.check(m_context.store.remove<JobAd>({id})))
            return;
    }
    if (m_context.notifier.check(transaction.commit()))
        //: message after deleting; %1 is the title of an ad
        m_context.notifier.offerUndo(
            title.isEmpty() ? tr("Deleted %n ads.", "", int(ads.size())) : tr("Deleted %1.").arg(title));
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchPage.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/EmptyState.h"
#include "ui/common/FilterChips.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Notifier.h"
#include "ui/common/RecordOwner.h"
#include "ui/common/Theme.h"
#include "ui/search/SearchDelegate.h"
#include "ui/search/SearchModel.h"
#include "ui/search/SearchWords.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

enum State { NothingTyped, NothingFound, Found };

constexpr int kPause = 120; // ms without a key
constexpr int kLineWidth = 520;
const QString kAllKinds = u"all"_s;

QString keyOf(RecordKind kind)
{
    const std::string_view table = tableOf(kind);
    return QString::fromLatin1(table.data(), qsizetype(table.size()));
}

} // namespace

SearchPage::SearchPage(const PageContext& context, QWidget* parent)
    : Page(parent)
    , m_context(context)
    , m_model(new SearchModel(context.store, this))
    , m_line(new QLineEdit(this))
    , m_chips(new FilterChips(tr("Show one kind of record"), this))
    , m_list(new QListView(this))
    , m_note(plainLabel({}, "muted", this))
{
    setObjectName(u"searchPage"_s);
    makeActions();
    build();
    setFocusProxy(m_line);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &SearchPage::search);
    connect(m_line, &QLineEdit::textEdited, &m_pause, qOverload<>(&QTimer::start));
    connect(m_chips, &FilterChips::chosenChanged, this, [this](const QString& key) {
        std::optional<RecordKind> chosen;
        for (const auto& [kind, count] : m_model->kinds())
            chosen = keyOf(kind) == key ? kind : chosen;
        m_model->setKind(chosen);
        m_list->setCurrentIndex(m_model->index(0, 0));
    });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    connect(&context.store, &CampaignStore::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_pause.start();
    });
    showState();
}

void SearchPage::makeActions()
{
    auto* open = new QAction(tr("Open what was found"), this);
    open->setObjectName(u"openFound"_s);
    connect(open, &QAction::triggered, this, [this] { this->open(m_list->currentIndex().row()); });
    auto* clear = new QAction(tr("Clear the search"), this);
    clear->setObjectName(u"clearSearch"_s);
    connect(clear, &QAction::triggered, this, [this] {
        setQuery({});
        m_line->setFocus();
    });
    m_actions = {open, clear};
    addActions(m_actions);
}

void SearchPage::build()
{
    m_line->setObjectName(u"searchAllLine"_s);
    m_line->setPlaceholderText(tr("Words of any record, or \"words together\""));
    m_line->setAccessibleName(tr("Search everything"));
    m_line->setClearButtonEnabled(true);
    m_line->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_line->setMaximumWidth(kLineWidth);
    m_line->installEventFilter(this);
    m_note->setObjectName(u"searchNote"_s);
    m_list->setObjectName(u"searchResults"_s);
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new SearchDelegate(m_context.theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->installEventFilter(this);

    auto* title = plainLabel(tr("Search"), "pageTitle", this);
    auto* band = new QHBoxLayout;
    band->setContentsMargins(Theme::kMargin, Theme::kMedium, Theme::kMargin, Theme::kSmall);
    band->setSpacing(Theme::kMargin);
    band->addWidget(title);
    band->addWidget(m_line, 1);
    band->addWidget(m_note);
    band->addStretch();
    m_chips->setContentsMargins(Theme::kMargin, 0, Theme::kMargin, Theme::kSmall);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(band);
    layout->addWidget(m_chips);
    layout->addWidget(horizontalLine(this));
    m_stack = new QStackedLayout;
    layout->addLayout(m_stack, 1);
    m_stack->addWidget(new EmptyState(Icon::DrawingSearch,
        tr("Type a word to find it in every ad, note, story and interview of this campaign. Words in quotes stand "
           "together; the last word may be half typed."),
        nullptr, this));
    m_stack->addWidget(
        new EmptyState(Icon::DrawingSearch, tr("Nothing in this campaign holds all of these words."), nullptr, this));
    m_stack->addWidget(m_list);
}

QString SearchPage::query() const
{
    return m_line->text();
}

void SearchPage::setQuery(const QString& query)
{
    m_line->setText(query);
    search();
}

void SearchPage::search()
{
    m_pause.stop();
    m_stale = false;
    const RecordRef before = m_model->place(m_list->currentIndex().row());
    m_model->setHits(m_context.store.search(m_line->text(), kMostHits));
    showChips();
    const int row = m_model->rowOf(before);
    m_list->setCurrentIndex(m_model->index(std::max(0, row), 0));
    showState();
    Q_EMIT summaryChanged();
}

void SearchPage::showChips()
{
    //: a filter chip: records of every kind
    QList<FilterChips::Chip> chips{{.key = kAllKinds, .text = tr("All"), .count = int(m_model->allHits())}};
    for (const auto& [kind, count] : m_model->kinds())
        chips.append({.key = keyOf(kind), .text = SearchWords::kinds(kind), .count = count});
    m_chips->setChips(chips);
    m_chips->setVisible(chips.size() > 2);
}

void SearchPage::showState()
{
    const bool typed = !m_line->text().trimmed().isEmpty();
    const State state = m_model->allHits() > 0 ? Found : typed ? NothingFound : NothingTyped;
    m_stack->setCurrentIndex(state);
    m_note->setText(m_model->allHits() >= kMostHits
            ? tr("Only the best %1 are shown.").arg(QLocale().toString(kMostHits))
            : QString());
}

QString SearchPage::summary() const
{
    return m_line->text().trimmed().isEmpty() ? QString() : tr("%n records found", nullptr, int(m_model->allHits()));
}

void SearchPage::open(int row)
{
    const RecordRef place = m_model->place(row);
    if (place.isValid() && !openNearest(m_context.navigator, m_context.store, place))
        m_context.notifier.say(tr("No page shows this kind of record yet."));
}

bool SearchPage::handleLineKey(int key)
{
    if (key == Qt::Key_Escape && !m_line->text().isEmpty())
        return setQuery({}), true;
    if (key != Qt::Key_Return && key != Qt::Key_Enter && key != Qt::Key_Down)
        return false;
    if (m_pause.isActive())
        search();
    if (m_model->rowCount() == 0)
        return true;
    if (key == Qt::Key_Down)
        m_list->setFocus(Qt::TabFocusReason);
    else
        open(m_list->currentIndex().row());
    return true;
}

bool SearchPage::handleListKey(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return open(m_list->currentIndex().row()), true;
    case Qt::Key_Escape:
        return m_line->setFocus(Qt::ShortcutFocusReason), true;
    case Qt::Key_Up:
        if (m_list->currentIndex().row() > 0)
            return false;
        return m_line->setFocus(Qt::ShortcutFocusReason), true;
    default:
        return false;
    }
}

bool SearchPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->modifiers() & ~Qt::KeypadModifier)
            return false;
        return watched == m_line ? handleLineKey(key->key()) : handleListKey(key->key());
    }
    if (watched == m_line && event->type() == QEvent::FocusIn)
        m_line->selectAll(); // typing begins anew
    return false;
}

void SearchPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_stale)
        search();
}

} // namespace foothold

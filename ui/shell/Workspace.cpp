// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Workspace.h"

#include "core/campaign/CampaignStore.h"
#include "core/settings/SettingKeys.h"
#include "ui/common/Page.h"
#include "ui/common/Theme.h"
#include "ui/shell/Sidebar.h"

#include <QHBoxLayout>
#include <QScopedValueRollback>
#include <QStackedWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kCountPause = 100; // ms after a change, so that the change is seen first

} // namespace

Workspace::Workspace(const Services& services, const QList<PageFactory>& pages, QWidget* parent)
    : QWidget(parent)
    , m_context{services.store, services.keywords, *this, services.notifier, services.dialogs, services.settings,
          services.theme, services.backups}
    , m_factories(pages)
    , m_sidebar(new Sidebar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"workspace"_s);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addWidget(m_stack, 1);
    connect(m_sidebar, &Sidebar::pageChosen, this, &Workspace::openPage);
    for (const PageFactory& page : pages) {
        if (page.page != PageId::Search)
            m_sidebar->addPage(page.page);
    }
    updateCounts();
    m_counting.setSingleShot(true);
    m_counting.setInterval(kCountPause);
    connect(&m_counting, &QTimer::timeout, this, &Workspace::updateCounts);
    connect(&services.store, &CampaignStore::changed, &m_counting, qOverload<>(&QTimer::start));
}

Workspace::~Workspace()
{
    // Pages refer to this navigator, so they go while it is whole.
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
}

const PageFactory* Workspace::factory(PageId id) const
{
    const auto found = std::find_if(
        m_factories.cbegin(), m_factories.cend(), [id](const PageFactory& factory) { return factory.page == id; });
    return found == m_factories.cend() ? nullptr : &*found;
}

Page* Workspace::page(PageId id)
{
    if (Page* page = made(id))
        return page;
    const PageFactory* wanted = factory(id);
    return wanted ? make(*wanted) : nullptr;
}

Page* Workspace::make(const PageFactory& factory)
{
    Page* page = factory.make(m_context, m_stack);
    m_made.insert(factory.page, page);
    m_stack->addWidget(page);
    connect(page, &Page::summaryChanged, this, [this, page] {
        m_counting.start();
        if (page == currentPage())
            Q_EMIT summaryChanged();
    });
    connect(page, &Page::recordShown, this, [this, page](const RecordRef& record) {
        if (page == currentPage())
            visit({page->id(), record});
    });
    return page;
}

void Workspace::updateCounts()
{
    for (const PageFactory& factory : std::as_const(m_factories)) {
        if (factory.count)
            m_sidebar->setCount(factory.page, factory.count(m_context.store));
    }
}

QList<PageId> Workspace::pages() const
{
    QList<PageId> ids;
    for (const PageFactory& factory : m_factories)
        ids.append(factory.page);
    return ids;
}

bool Workspace::mayShow(PageId page, RecordKind kind) const
{
    const PageFactory* wanted = factory(page);
    return wanted && (!wanted->shows || wanted->shows(kind));
}

Page* Workspace::currentPage() const
{
    return static_cast<Page*>(m_stack->currentWidget());
}

void Workspace::show(Page* page)
{
    if (Page* before = currentPage(); before && before != page)
        before->flush();
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrentPage(page->id());
    if (window()->focusWidget() != m_sidebar) // who walks the sidebar by keys goes on walking
        page->setFocus(Qt::OtherFocusReason);
    Q_EMIT pageShown(page->id());
    Q_EMIT summaryChanged();
}

void Workspace::openPage(PageId id)
{
    Page* wanted = page(id);
    if (!wanted)
        return;
    show(wanted);
    visit({id, wanted->currentRecord()});
}

bool Workspace::open(const RecordRef& record)
{
    // The page on screen first, since it may show what another one shows too, and those not made yet last.
    QList<PageId> order = pages();
    std::stable_sort(order.begin(), order.end(), [this](PageId a, PageId b) {
        const auto rank = [this](PageId id) { return !made(id) ? 2 : made(id) == currentPage() ? 0 : 1; };
        return rank(a) < rank(b);
    });
    const QScopedValueRollback travelling(m_travelling, true); // one visit, not one for each selection on the way
    for (const PageId id : std::as_const(order)) {
        if (!mayShow(id, record.kind))
            continue;
        Page* candidate = page(id);
        if (!candidate->showRecord(record))
            continue;
        show(candidate);
        m_travelling = false;
        visit({id, record});
        m_travelling = true;
        return true;
    }
    return false;
}

void Workspace::visit(const History::Place& place)
{
    if (m_travelling)
        return;
    m_history.visit(place);
    Q_EMIT historyChanged();
    if (place.record.isValid())
        Q_EMIT visited(place.record);
}

void Workspace::goTo(const History::Place& place)
{
    const QScopedValueRollback travelling(m_travelling, true);
    Page* wanted = page(place.page);
    if (!wanted)
        return;
    show(wanted);
    if (place.record.isValid())
        wanted->showRecord(place.record);
}

void Workspace::goBack()
{
    if (const auto place = m_history.back())
        goTo(*place);
    Q_EMIT historyChanged();
}

void Workspace::goForward()
{
    if (const auto place = m_history.forward())
        goTo(*place);
    Q_EMIT historyChanged();
}

void Workspace::flush()
{
    for (Page* page : std::as_const(m_made))
        page->flush();
}

void Workspace::turnDay()
{
    for (Page* page : std::as_const(m_made))
        page->turnDay();
    updateCounts();
}

bool Workspace::isSidebarCollapsed() const
{
    return m_sidebar->isCollapsed();
}

void Workspace::toggleSidebar()
{
    const bool collapse = !isSidebarCollapsed();
    const bool usual = collapse == (width() < Theme::kCollapseBelow);
    m_context.settings.set(keys::sidebar(), usual ? u"auto"_s : collapse ? u"collapsed"_s : u"expanded"_s);
    foldSidebar();
}

void Workspace::foldSidebar()
{
    const QString chosen = m_context.settings.value(keys::sidebar());
    m_sidebar->setCollapsed(chosen == u"collapsed"_s || (chosen != u"expanded"_s && width() < Theme::kCollapseBelow));
}

void Workspace::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    foldSidebar();
}

} // namespace foothold

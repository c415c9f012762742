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

using namespace Qt::StringLiterals;

namespace foothold {

Workspace::Workspace(const Services& services, const QList<PageFactory>& pages, QWidget* parent)
    : QWidget(parent)
    , m_context{services.store, services.keywords, *this, services.notifier, services.dialogs, services.settings,
          services.theme, services.backups}
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
    for (const PageFactory& factory : pages)
        addPage(factory.make(m_context, m_stack));
    if (m_stack->count() > 0)
        openPage(static_cast<Page*>(m_stack->widget(0))->id());
}

Workspace::~Workspace()
{
    // Pages refer to this navigator, so they go while it is whole.
    while (m_stack->count() > 0)
        delete m_stack->widget(0);
}

void Workspace::addPage(Page* page)
{
    m_stack->addWidget(page);
    const PageId id = page->id();
    if (id != PageId::Search)
        m_sidebar->addPage(id);
    m_sidebar->setCount(id, page->count());
    connect(page, &Page::summaryChanged, this, [this, page, id] {
        m_sidebar->setCount(id, page->count());
        if (page == currentPage())
            Q_EMIT summaryChanged();
    });
    connect(page, &Page::recordShown, this, [this, page, id](const RecordRef& record) {
        if (page == currentPage())
            visit({id, record});
    });
}

QList<PageId> Workspace::pages() const
{
    QList<PageId> ids;
    for (int i = 0; i < m_stack->count(); ++i)
        ids.append(static_cast<Page*>(m_stack->widget(i))->id());
    return ids;
}

Page* Workspace::page(PageId id) const
{
    const qsizetype place = pages().indexOf(id);
    return place < 0 ? nullptr : static_cast<Page*>(m_stack->widget(int(place)));
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
    // The page on screen first: it may show what another one shows too.
    QList<PageId> order = pages();
    if (currentPage()) {
        order.removeAll(currentPage()->id());
        order.prepend(currentPage()->id());
    }
    const QScopedValueRollback travelling(m_travelling, true); // one visit, not one for each selection on the way
    for (const PageId id : std::as_const(order)) {
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
    for (const PageId id : pages())
        page(id)->flush();
}

void Workspace::turnDay()
{
    for (const PageId id : pages())
        page(id)->turnDay();
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

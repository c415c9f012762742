// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Jumps.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/Notifier.h"
#include "ui/common/Page.h"
#include "ui/common/RecordOwner.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainActions.h"
#include "ui/shell/Recent.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace foothold {

Jumps::Jumps(const Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    connect(m_parts.actions.palette, &QAction::triggered, this, &Jumps::showPalette);
    connect(m_parts.actions.searchAll, &QAction::triggered, this, [this] { search({}); });
    qApp->installEventFilter(this); // the widget under the pointer would keep the mouse's side buttons
}

void Jumps::enter(Workspace& workspace, CampaignStore& store)
{
    m_workspace = &workspace;
    m_store = &store;
    connect(&workspace, &Workspace::visited, this, [this](const RecordRef& record) { remember(Recent::key(record)); });
}

void Jumps::leave()
{
    if (m_palette)
        m_palette->dismiss();
    m_workspace = nullptr;
    m_store = nullptr;
}

void Jumps::remember(const QString& key)
{
    if (m_store)
        Recent(m_parts.settings, m_store->campaign().uid).add(key);
}

void Jumps::showPalette()
{
    if (!m_palette) {
        m_palette = new CommandPalette(&m_parts.window);
        connect(m_palette, &CommandPalette::recordChosen, this, &Jumps::openRecord);
        connect(m_palette, &CommandPalette::actionChosen, this, &Jumps::run);
        connect(m_palette, &CommandPalette::searchChosen, this, &Jumps::search);
    }
    if (m_palette->isVisible())
        return m_palette->dismiss();
    PaletteModel::Source source{.commands = commands()};
    if (m_store) {
        source.names = &RecordNames::of(*m_store);
        source.names->readAll(); // now, so that no key waits for it
        source.recent = Recent(m_parts.settings, m_store->campaign().uid).keys();
    }
    m_palette->open(source);
}

// Of the page on screen first, then menu by menu.
QList<PaletteModel::Command> Jumps::commands() const
{
    QList<PaletteModel::Command> found;
    QList<QAction*> menus = m_parts.window.menuBar()->actions();
    for (qsizetype i = 0; i < menus.size(); ++i) {
        if (menus[i]->menu() && menus[i]->menu()->objectName() == u"pageMenu"_s)
            menus.move(i, 0);
    }
    for (const QAction* top : std::as_const(menus)) {
        if (!top->menu())
            continue;
        const QString menu = top->text().remove(u'&');
        for (QAction* action : top->menu()->actions()) {
            if (action != m_parts.actions.palette)
                found.append({action, menu});
        }
    }
    return found;
}

void Jumps::openRecord(const RecordRef& record)
{
    if (!m_workspace || !m_store)
        return;
    remember(Recent::key(record));
    if (openNearest(*m_workspace, *m_store, record))
        return m_workspace->currentPage()->setFocus(Qt::ShortcutFocusReason);
    if (const auto name = RecordNames::of(*m_store).name(record)) // no page of its own: its words, then
        search(name->name);
}

void Jumps::run(QAction* action)
{
    remember(Recent::key(*action));
    action->trigger();
}

void Jumps::search(const QString& typed)
{
    if (!m_workspace)
        return;
    m_workspace->openPage(PageId::Search);
    Page* page = m_workspace->page(PageId::Search);
    if (!page)
        return;
    page->setFocus(Qt::ShortcutFocusReason);
    if (!typed.isEmpty())
        page->setProperty("query", typed);
}

bool Jumps::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::MouseButtonPress && event->type() != QEvent::MouseButtonDblClick)
        return false;
    const auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget || widget->window() != &m_parts.window)
        return false;
    const Qt::MouseButton button = static_cast<QMouseEvent*>(event)->button();
    if (button != Qt::BackButton && button != Qt::ForwardButton)
        return false;
    (button == Qt::BackButton ? m_parts.actions.back : m_parts.actions.forward)->trigger();
    return true;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Navigator.h"
#include "ui/common/PageContext.h"
#include "ui/shell/History.h"
#include "ui/shell/PageFactory.h"

#include <QHash>
#include <QTimer>
#include <QWidget>

class QAction;
class QStackedWidget;

namespace foothold {

class Sidebar;

// The sidebar and the pages of one open campaign, each made when it is first wanted. Finds the page that shows a
// record, and remembers the way.
class Workspace : public QWidget, public Navigator
{
    Q_OBJECT

public:
    struct Services
    {
        CampaignStore& store;
        KeywordReader& keywords;
        Notifier& notifier;
        Dialogs& dialogs;
        Settings& settings;
        const Theme& theme;
        QString backups{};
    };

    Workspace(const Services& services, const QList<PageFactory>& pages, QWidget* parent = nullptr);
    ~Workspace() override;

    bool open(const RecordRef& record) override;
    void openPage(PageId page) override;

    QList<PageId> pages() const;
    bool mayShow(PageId page, RecordKind kind) const; // told without making the page
    Page* page(PageId id); // nullptr: there is none
    Page* currentPage() const;
    const History& history() const { return m_history; }
    void goBack();
    void goForward();
    void flush();
    void turnDay();
    bool isSidebarCollapsed() const;
    void toggleSidebar(); // and remembers it

Q_SIGNALS:
    void pageShown(foothold::PageId page);
    void summaryChanged(); // of the page on screen
    void historyChanged();
    void visited(const foothold::RecordRef& record); // not on the way Back or Forward

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    const PageFactory* factory(PageId id) const;
    Page* made(PageId id) const { return m_made.value(id); }
    Page* make(const PageFactory& factory);
    void updateCounts();
    void show(Page* page);
    void visit(const History::Place& place);
    void goTo(const History::Place& place);
    void foldSidebar();

    PageContext m_context;
    QList<PageFactory> m_factories;
    QHash<PageId, Page*> m_made;
    QTimer m_counting;
    Sidebar* m_sidebar;
    QStackedWidget* m_stack;
    History m_history;
    bool m_travelling = false; // Back or Forward: the way is not written anew
};

} // namespace foothold

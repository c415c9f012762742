// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingKeys.h"
#include "ui/common/Labels.h"
#include "ui/common/Page.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainActions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/PageWords.h"
#include "ui/shell/Session.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/UndoBar.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QDir>
#include <QLabel>
#include <QMenuBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

// What MainWindow is put together from; what it does is in MainWindow.cpp.
namespace foothold {

namespace {

constexpr QSize kFirstSize{1280, 800};
constexpr QSize kLeastSize{760, 480};

} // namespace

void MainWindow::buildCentre()
{
    resize(kFirstSize);
    setMinimumSize(kLeastSize);
    m_start = new StartPage({{m_actions->openDemo,
                                 tr("Look around in a finished example: 36 companies, 48 ads and 14 applications, all "
                                    "invented. Change what you like.")},
                                {m_actions->newCampaign,
                                    tr("Begin with an empty file and list the first companies you would like to work "
                                       "for.")},
                                {m_actions->importFolder,
                                    tr("Bring a folder of job ads as text files with an index.csv. Their keywords are "
                                       "read at once.")}},
        this);
    m_start->findChild<QWidget*>(u"openDemoButton"_s)->setEnabled(m_parts.session.hasDemo());
    connect(m_start, &StartPage::fileChosen, this, &MainWindow::openFile);
    m_message = new MessageBar(this);
    m_undoBar = new UndoBar(this);
    m_centre = new QStackedWidget(this);
    m_centre->addWidget(m_start);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_message);
    layout->addWidget(m_centre, 1);
    layout->addWidget(m_undoBar);
    setCentralWidget(centre);
}

void MainWindow::buildStatusBar()
{
    m_summary = plainLabel({}, "muted", this);
    m_summary->setObjectName(u"summary"_s);
    m_summary->setContentsMargins(Theme::kSmall, 0, 0, 0);
    m_reading = plainLabel({}, "muted", this);
    m_reading->setObjectName(u"reading"_s);
    m_quiet = plainLabel({}, "muted", this);
    m_quiet->setObjectName(u"quietMessage"_s);
    m_quiet->setContentsMargins(0, 0, Theme::kSmall, 0);
    statusBar()->addWidget(m_summary, 1);
    m_readOnly = plainLabel({}, "muted", this);
    m_readOnly->setObjectName(u"readOnlyNote"_s);
    statusBar()->addPermanentWidget(m_readOnly);
    statusBar()->addPermanentWidget(m_reading);
    statusBar()->addPermanentWidget(m_quiet);
    statusBar()->setSizeGripEnabled(false);
    m_quietTime.setSingleShot(true);
    connect(&m_quietTime, &QTimer::timeout, m_quiet, &QLabel::clear);
}

void MainWindow::buildMenus()
{
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({m_actions->newCampaign, m_actions->newWindow, m_actions->openCampaign});
    m_recentMenu = file->addMenu(tr("Open &recent"));
    m_recentMenu->setObjectName(u"recentMenu"_s);
    connect(m_recentMenu, &QMenu::aboutToShow, this, &MainWindow::fillRecentMenu);
    file->addSeparator();
    file->addActions({m_actions->importFolder, m_actions->importFiles});
    file->addSeparator();
    file->addActions({m_actions->exportJson, m_actions->mergeJson, m_actions->newFromJson});
    file->addSeparator();
    file->addActions({m_actions->saveCopy, m_actions->backUp, m_actions->restoreBackup});
    file->addSeparator();
    const auto showWish = [this] { m_actions->reopenLast->setChecked(m_parts.settings.value(keys::reopenLast())); };
    connect(file, &QMenu::aboutToShow, this, showWish); // it may have been changed elsewhere
    showWish();
    file->addAction(m_actions->reopenLast);
    file->addSeparator();
    file->addActions({m_actions->closeCampaign, m_actions->quit});

    QMenu* edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({m_actions->undo, m_actions->redo});

    QMenu* view = menuBar()->addMenu(tr("&View"));
    for (const PageFactory& factory : std::as_const(m_parts.pages)) {
        const PageId id = factory.page;
        if (id == PageId::Search)
            continue; // it has keys and a menu entry of its own
        auto* action = new QAction(icon(PageWords::icon(id)), PageWords::name(id), this);
        action->setObjectName(u"page%1"_s.arg(int(id) + 1));
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(id))));
        connect(action, &QAction::triggered, this, [this, id] { m_workspace->openPage(id); });
        view->addAction(action);
        m_actions->ofCampaign.append(action);
    }
    view->addSeparator();
    view->addAction(m_actions->toggleSidebar);
    view->addSeparator();
    for (QAction* action : m_actions->scheme->actions()) {
        action->setChecked(action->data().toInt() == int(m_parts.theme.scheme()));
        view->addAction(action);
    }

    QMenu* go = menuBar()->addMenu(tr("&Go"));
    go->addActions({m_actions->palette, m_actions->searchAll});
    go->addSeparator();
    go->addActions({m_actions->back, m_actions->forward});

    m_pageMenu = menuBar()->addMenu(tr("&Page"));
    m_pageMenu->setObjectName(u"pageMenu"_s);

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({m_actions->help, m_actions->newDemo});
    help->addSeparator();
    help->addAction(m_actions->about);
    m_actions->newDemo->setEnabled(m_parts.session.hasDemo());
    m_actions->openDemo->setEnabled(m_parts.session.hasDemo());
}

void MainWindow::fillRecentMenu()
{
    m_recentMenu->clear();
    for (const QString& path : m_parts.session.recentFiles()) {
        QString shown = QDir::toNativeSeparators(path);
        auto* action = m_recentMenu->addAction(shown.replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, path] { openFile(path); });
    }
    if (m_recentMenu->isEmpty())
        m_recentMenu->addAction(tr("No campaign yet"))->setEnabled(false);
}

// What the page on screen can do, under its name.
void MainWindow::fillPageMenu()
{
    m_pageMenu->clear();
    const Page* page = m_workspace ? m_workspace->currentPage() : nullptr;
    m_pageMenu->menuAction()->setVisible(page && !page->actions().isEmpty());
    if (!page)
        return;
    m_pageMenu->setTitle(PageWords::name(page->id()));
    m_pageMenu->addActions(page->actions());
}

} // namespace foothold

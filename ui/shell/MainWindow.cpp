// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/campaign/KeywordReader.h"
#include "core/settings/SettingKeys.h"
#include "ui/common/Dialogs.h"
#include "ui/common/ErrorWords.h"
#include "ui/common/Page.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/StepWords.h"
#include "ui/common/Theme.h"
#include "ui/shell/CampaignExchange.h"
#include "ui/shell/FileActions.h"
#include "ui/shell/HelpViewer.h"
#include "ui/shell/Jumps.h"
#include "ui/shell/MainActions.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/PageWords.h"
#include "ui/shell/Session.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/UndoBar.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QActionGroup>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QMenu>
#include <QStackedWidget>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kQuietFor = 5000; // ms
constexpr int kBeside = 32; // of a second window

} // namespace

MainWindow::MainWindow(const Parts& parts, QWidget* parent)
    : QMainWindow(parent)
    , m_parts(parts)
    , m_actions(new MainActions(this))
{
    setObjectName(u"mainWindow"_s);
    buildCentre();
    buildStatusBar();
    buildMenus();
    m_files = new FileActions({m_parts.session, m_parts.dialogs, *this, *m_message, *this}, this);
    m_exchange = new CampaignExchange({m_parts.session, m_parts.dialogs, *this, *this}, this);
    m_jumps = new Jumps({*this, *m_actions, m_parts.settings, *this}, this);
    connectActions();
    connect(&m_parts.session, &Session::aboutToChange, this, &MainWindow::leaveCampaign);
    connect(&m_parts.session, &Session::changed, this, &MainWindow::enterCampaign);
    connect(&m_parts.session, &Session::failed, this, &MainWindow::report);
    connect(&m_parts.session, &Session::foundUnsound, m_files, &FileActions::explain);
    connect(&m_parts.session.days(), &DayTurn::turned, this, [this] {
        if (m_workspace)
            m_workspace->turnDay();
    });
    connect(&m_parts.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    enterCampaign();
}

MainWindow::~MainWindow()
{
    // The session may outlive the window, its pages must not.
    m_parts.session.disconnect(this);
    delete m_workspace;
}

void MainWindow::connectActions()
{
    connect(m_actions->newCampaign, &QAction::triggered, this, &MainWindow::newCampaign);
    connect(m_actions->openCampaign, &QAction::triggered, this, &MainWindow::chooseCampaign);
    connect(m_actions->importFolder, &QAction::triggered, this, [this] { importAds(u"importFolder"_s); });
    connect(m_actions->importFiles, &QAction::triggered, this, [this] { importAds(u"importFiles"_s); });
    connect(m_actions->saveCopy, &QAction::triggered, this, [this] { flush(), m_files->saveCopy(); });
    connect(m_actions->backUp, &QAction::triggered, this, [this] { flush(), m_files->backUp(); });
    connect(m_actions->restoreBackup, &QAction::triggered, this, [this] { flush(), m_files->chooseBackup(); });
    connect(m_actions->exportJson, &QAction::triggered, this, [this] { flush(), m_exchange->exportCampaign(); });
    connect(m_actions->mergeJson, &QAction::triggered, this, [this] { flush(), m_exchange->mergeCopy(); });
    connect(m_actions->newFromJson, &QAction::triggered, m_exchange, &CampaignExchange::newCampaign);
    connect(m_actions->closeCampaign, &QAction::triggered, this, [this] {
        m_parts.session.close();
        m_parts.settings.set(keys::lastCampaign(), QString());
    });
    connect(m_actions->quit, &QAction::triggered, qApp, &QApplication::closeAllWindows);
    connect(m_actions->reopenLast, &QAction::toggled, this,
        [this](bool on) { m_parts.settings.set(keys::reopenLast(), on); });
    connect(m_actions->newWindow, &QAction::triggered, this, &MainWindow::newWindowWanted);
    connect(m_actions->toggleSidebar, &QAction::triggered, this, [this] { m_workspace->toggleSidebar(); });
    connect(m_actions->undo, &QAction::triggered, this, &MainWindow::undo);
    connect(m_undoBar, &UndoBar::undoWanted, this, &MainWindow::undoOffered);
    connect(m_actions->redo, &QAction::triggered, this, &MainWindow::redo);
    connect(m_actions->back, &QAction::triggered, this, [this] { m_workspace->goBack(); });
    connect(m_actions->forward, &QAction::triggered, this, [this] { m_workspace->goForward(); });
    connect(m_actions->openDemo, &QAction::triggered, this, &MainWindow::openDemo);
    connect(m_actions->newDemo, &QAction::triggered, this, [this] { check(m_parts.session.openNewDemo()); });
    connect(m_actions->help, &QAction::triggered, this, &MainWindow::showHelp);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->scheme, &QActionGroup::triggered, this, [this](const QAction* action) {
        static const QStringList names{u"system"_s, u"light"_s, u"dark"_s};
        m_parts.settings.set(keys::scheme(), names.value(action->data().toInt()));
        m_parts.theme.setScheme(Theme::Scheme(action->data().toInt()));
    });
}

void MainWindow::newCampaign()
{
    const QString path = m_parts.dialogs.saveFile(this,
        {.title = tr("New campaign"),
            //: filter of a file dialog
            .filter = tr("Foothold campaigns (*.foothold)"),
            .proposal = QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
                            .filePath(tr("My campaign.foothold")),
            .suffix = u"foothold"_s,
            .keepsExisting = true});
    if (!path.isEmpty())
        check(m_parts.session.create(path));
}

void MainWindow::chooseCampaign()
{
    const QString path = m_parts.dialogs.openFile(this,
        {.title = tr("Open a campaign"),
            .filter = tr("Foothold campaigns (*.foothold)"),
            .proposal = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)});
    if (!path.isEmpty())
        openFile(path);
}

void MainWindow::openFile(const QString& path)
{
    if (const Status opened = m_parts.session.open(path); !opened)
        m_files->explain(path, opened.error());
}

void MainWindow::openDemo()
{
    check(m_parts.session.openDemo());
}

// The page Ads does the work, in view; where no campaign is open there must be one first.
void MainWindow::importAds(const QString& pageAction)
{
    if (!m_workspace)
        newCampaign();
    Page* ads = m_workspace ? m_workspace->page(PageId::Ads) : nullptr;
    if (!ads)
        return;
    m_workspace->openPage(PageId::Ads);
    if (auto* action = ads->findChild<QAction*>(pageAction))
        action->trigger();
}

// In every window: a step, a copy or an export has what was typed in all of them.
void MainWindow::flush()
{
    QList<MainWindow*> windows = others();
    windows.append(this);
    for (const MainWindow* window : std::as_const(windows)) {
        if (window->m_workspace)
            window->m_workspace->flush();
    }
}

void MainWindow::undo()
{
    if (!m_workspace)
        return;
    flush();
    const auto label = m_parts.session.store()->undoLabel();
    if (label && check(m_parts.session.store()->undo())) {
        //: %1 is what was done, such as "Move Acme to Interview"
        say(tr("Undone: %1").arg(StepWords::of(*label)));
    }
}

// What is still being typed becomes a step of its own, and then the offer is none any more.
void MainWindow::undoOffered()
{
    flush();
    if (m_undoBar->isOffering())
        undo();
}

void MainWindow::redo()
{
    if (!m_workspace)
        return;
    flush();
    const auto label = m_parts.session.store()->redoLabel();
    if (label && check(m_parts.session.store()->redo())) {
        //: %1 is what was done, such as "Move Acme to Interview"
        say(tr("Done again: %1").arg(StepWords::of(*label)));
    }
}

void MainWindow::leaveCampaign()
{
    if (!m_workspace)
        return;
    m_workspace->flush();
    saveWindowState();
    m_jumps->leave();
    delete m_workspace;
    m_workspace = nullptr;
    m_pageMenu->clear();
}

void MainWindow::enterCampaign()
{
    CampaignStore* store = m_parts.session.store();
    m_message->hide();
    m_undoBar->hide();
    m_reading->clear();
    m_quiet->clear();
    if (store) {
        m_workspace = new Workspace({*store, *m_parts.session.keywords(), *this, m_parts.dialogs, m_parts.settings,
                                        m_parts.theme, m_parts.session.backupRoot()},
            m_parts.pages, m_centre);
        m_centre->addWidget(m_workspace);
        m_centre->setCurrentWidget(m_workspace);
        connect(m_workspace, &Workspace::summaryChanged, this, &MainWindow::updateSummary);
        connect(m_workspace, &Workspace::historyChanged, this, &MainWindow::updateHistory);
        connect(m_workspace, &Workspace::pageShown, this, &MainWindow::fillPageMenu);
        connect(store, &CampaignStore::changed, this, &MainWindow::followChanges);
        connect(store, &CampaignStore::readFailed, this, &MainWindow::report);
        connect(m_parts.session.keywords(), &KeywordReader::waitingChanged, this, [this](int waiting) {
            m_reading->setText(waiting > 0 ? tr("%n ads still being read", nullptr, waiting) : QString());
        });
        m_jumps->enter(*m_workspace, *store);
        restoreWindowState();
    } else {
        m_start->setRecentFiles(m_parts.session.recentFiles());
        m_centre->setCurrentWidget(m_start);
    }
    for (QAction* action : std::as_const(m_actions->ofCampaign))
        action->setEnabled(store != nullptr);
    fillPageMenu();
    updateReadOnly();
    updateUndo();
    updateSummary();
    updateHistory();
}

void MainWindow::followChanges()
{
    m_undoBar->hide(); // who deleted offers it after this
    updateUndo();
    updateSummary();
    //: in the status bar: everything is in the file
    say(tr("Saved"));
}

void MainWindow::updateUndo()
{
    const CampaignStore* store = m_parts.session.store();
    const auto undo = store ? store->undoLabel() : std::nullopt;
    const auto redo = store ? store->redoLabel() : std::nullopt;
    const auto escaped = [](const StepLabel& label) { return StepWords::of(label).replace(u'&', u"&&"_s); };
    m_actions->undo->setEnabled(undo.has_value());
    //: %1 is what was done, such as "Move Acme to Interview"
    m_actions->undo->setText(undo ? tr("&Undo: %1").arg(escaped(*undo)) : tr("&Undo"));
    m_actions->redo->setEnabled(redo.has_value());
    //: %1 is what was done, such as "Move Acme to Interview"
    m_actions->redo->setText(redo ? tr("&Redo: %1").arg(escaped(*redo)) : tr("&Redo"));
}

void MainWindow::updateSummary()
{
    const Page* page = m_workspace ? m_workspace->currentPage() : nullptr;
    m_summary->setText(page ? page->summary() : QString());
    const CampaignStore* store = m_parts.session.store();
    if (!store) {
        setWindowTitle(tr("Foothold"));
        setWindowFilePath({});
        return;
    }
    const QString file = QFileInfo(store->path()).fileName();
    //: the window's title: %1 is the campaign, %2 its file
    setWindowTitle(tr("%1 (%2) - Foothold").arg(store->campaign().name, file));
    setWindowFilePath(store->path());
}

void MainWindow::updateHistory()
{
    m_actions->back->setEnabled(m_workspace && m_workspace->history().canGoBack());
    m_actions->forward->setEnabled(m_workspace && m_workspace->history().canGoForward());
}

void MainWindow::updateReadOnly()
{
    const CampaignStore* store = m_parts.session.store();
    const auto access = store ? store->access() : Database::Access::Full;
    switch (access) {
    case Database::Access::Full:
        return m_readOnly->clear();
    case Database::Access::ReadOnlyAsked:
        return m_readOnly->setText(tr("Open for reading only"));
    case Database::Access::ReadOnlyPlace:
        return m_readOnly->setText(tr("Open for reading only: the file or its folder may not be written"));
    }
}

void MainWindow::saveWindowState()
{
    const QUuid campaign = m_parts.session.store()->campaign().uid;
    m_parts.settings.set(keys::windowGeometry(campaign), saveGeometry());
    const Page* page = m_workspace->currentPage();
    if (page && page->id() != PageId::Search) // a search is not where one was
        m_parts.settings.set(keys::currentPage(campaign), int(page->id()));
}

void MainWindow::restoreWindowState()
{
    const QUuid campaign = m_parts.session.store()->campaign().uid;
    if (const QByteArray geometry = m_parts.settings.value(keys::windowGeometry(campaign)); !geometry.isEmpty())
        restoreGeometry(geometry);
    if (const qsizetype windows = others().size(); windows > 0) // beside them, not on top
        move(pos() + QPoint(kBeside, kBeside) * int(windows));
    const auto last = PageId(m_parts.settings.value(keys::currentPage(campaign)));
    const QList<PageId> pages = m_workspace->pages();
    m_workspace->openPage(pages.contains(last) ? last : pages.value(0));
}

void MainWindow::say(const QString& message)
{
    // A path may be longer than the window is wide.
    m_quiet->setText(m_quiet->fontMetrics().elidedText(message, Qt::ElideMiddle, width() * 2 / 3));
    m_quiet->setToolTip(plainToolTip(message));
    m_quietTime.start(kQuietFor);
}

void MainWindow::offerUndo(const QString& message)
{
    m_undoBar->offer(message);
}

void MainWindow::report(const Error& error)
{
    m_message->showMessage(ErrorWords::of(error));
}

void MainWindow::showHelp()
{
    if (!m_help)
        m_help = new HelpViewer(this);
    const Page* page = m_workspace ? m_workspace->currentPage() : nullptr;
    m_help->showPage(page ? PageWords::helpFile(page->id()) : u"index.md"_s);
}

void MainWindow::showAbout()
{
    m_parts.dialogs.inform(this, tr("About Foothold"),
        //: %1 is the version
        tr("Foothold %1\n\nPlan and run an internship application campaign. Everything stays in one file on this "
           "computer.\n\nFree software under the GNU General Public License, version 3 or later.")
            .arg(QStringLiteral(FOOTHOLD_VERSION)));
}

// Another program may have written while the student was there.
void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::ActivationChange || !isActiveWindow())
        return;
    m_parts.session.days().check(); // the computer may have slept over midnight
    if (m_parts.session.store())
        m_parts.session.store()->noticeOutsideChange();
}

} // namespace foothold

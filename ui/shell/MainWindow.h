// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/Notifier.h"
#include "ui/shell/PageFactory.h"

#include <QMainWindow>
#include <QTimer>

class QLabel;
class QMenu;
class QStackedWidget;

namespace foothold {

class CampaignExchange;
class ChangeSet;
class Dialogs;
class FileActions;
class HelpViewer;
class MainActions;
class Jumps;
class MessageBar;
class Session;
class Settings;
class StartPage;
class Theme;
class UndoBar;
class Workspace;

// The window: menus, the start page or the workspace of the open campaign, messages, status bar.
class MainWindow : public QMainWindow, public Notifier
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        Settings& settings;
        Dialogs& dialogs;
        Theme& theme;
        QList<PageFactory> pages{};
    };

    explicit MainWindow(const Parts& parts, QWidget* parent = nullptr);
    ~MainWindow() override;

    void openFile(const QString& path);
    void openDemo();
    void reopenLast(); // the campaign that was open when the program was left, unless that is not wished
    Workspace* workspace() const { return m_workspace; } // nullptr: no campaign is open

    void say(const QString& message) override;
    void offerUndo(const QString& message) override;
    void report(const Error& error) override;

Q_SIGNALS:
    void newWindowWanted();
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildMenus();
    void buildCentre();
    void buildStatusBar();
    void connectActions();
    void fillRecentMenu();
    void fillPageMenu();

    void newCampaign();
    void chooseCampaign();
    void showHelp();
    void showAbout();
    void importAds(const QString& pageAction);
    void undo();
    void undoOffered();
    void redo();

    void leaveCampaign();
    void enterCampaign();
    void followChanges();
    void updateUndo();
    void updateSummary();
    void updateHistory();
    void updateReadOnly();
    void flush();
    QList<MainWindow*> others() const; // shown windows of the same session
    void saveWindowState();
    void restoreWindowState();

    Parts m_parts;
    MainActions* m_actions;
    MessageBar* m_message = nullptr;
    UndoBar* m_undoBar = nullptr;
    QStackedWidget* m_centre = nullptr;
    StartPage* m_start = nullptr;
    Workspace* m_workspace = nullptr;
    HelpViewer* m_help = nullptr;
    FileActions* m_files = nullptr;
    CampaignExchange* m_exchange = nullptr;
    Jumps* m_jumps = nullptr;
    QMenu* m_recentMenu = nullptr;
    QMenu* m_pageMenu = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_reading = nullptr; // "12 ads still being read"
    QLabel* m_readOnly = nullptr; // why nothing can be changed
    QLabel* m_quiet = nullptr;
    QTimer m_quietTime;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "core/keywords/Taxonomy.h"
#include "core/settings/SettingKeys.h"
#include "support/FakeDialogs.h"
#include "support/FakePage.h"
#include "ui/common/Theme.h"
#include "ui/shell/HelpViewer.h"
#include "ui/shell/MainActions.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Session.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/Workspace.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class MainWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void startsWithThreeChoices();
    void newCampaignOpensItsFile();
    void refusesAnExistingFile();
    void opensAndRemembersFiles();
    void saysWhatIsWrongWithAFile();
    void undoNamesTheStep();
    void pagesAreMadeWhenFirstWanted();
    void sidebarSwitchesAndFlushes();
    void recordsOpenOnTheirPage();
    void backAndForward();
    void sidebarCollapsesWhenNarrow();
    void closingGoesBackToTheStart();
    void importIsThePagesWork();
    void helpKnowsThePage();
    void themeIsRemembered();

private:
    // The shell's own first: a page may have one of the same name.
    QAction* action(const QString& name) const
    {
        auto* shells = m_window->findChild<MainActions*>()->findChild<QAction*>(name);
        return shells ? shells : m_window->findChild<QAction*>(name);
    }
    void makeCampaign(const QString& name)
    {
        m_dialogs.file = m_folder->filePath(name);
        action(u"newCampaign"_s)->trigger();
    }
    QString message() const { return m_window->findChild<MessageBar*>()->text(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC)};
    FakeDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void MainWindowTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialogs = FakeDialogs();
    m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>(Theme::Scheme::Light);
    m_session = std::make_unique<Session>(m_clock, *m_settings, Taxonomy::builtIn().value(), Session::Hooks{});
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_session, *m_settings, m_dialogs, *m_theme,
        {fakePage(PageId::Companies, RecordKind::Company), fakePage(PageId::Ads, RecordKind::JobAd)}});
    m_window->show();
}

void MainWindowTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_settings.reset();
    m_folder.reset();
}

void MainWindowTest::startsWithThreeChoices()
{
    QVERIFY(m_window->findChild<QWidget*>(u"startPage"_s)->isVisible());
    for (const auto& name : {u"openDemoButton"_s, u"newCampaignButton"_s, u"importFolderButton"_s})
        QVERIFY2(m_window->findChild<QPushButton*>(name), qPrintable(name));
    QVERIFY(!action(u"closeCampaign"_s)->isEnabled());
    QVERIFY(!action(u"undo"_s)->isEnabled());
    QVERIFY(!action(u"newDemo"_s)->isEnabled()); // there is no demo in this test
}

void MainWindowTest::newCampaignOpensItsFile()
{
    m_dialogs.file = m_folder->filePath(u"summer.foothold"_s);
    m_window->findChild<QPushButton*>(u"newCampaignButton"_s)->click();
    QVERIFY(m_session->store());
    QCOMPARE(m_session->store()->campaign().name, u"summer"_s);
    QVERIFY(m_window->workspace()->isVisible());
    QCOMPARE(m_window->windowTitle(), u"summer (summer.foothold) - Foothold"_s);
    QCOMPARE(m_window->findChild<QLabel*>(u"summary"_s)->text(), u"summary 0"_s);
}

void MainWindowTest::refusesAnExistingFile()
{
    QFile file(m_folder->filePath(u"there.foothold"_s));
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    makeCampaign(u"there.foothold"_s);
    QVERIFY(!m_session->store());
    QVERIFY(message().contains(u"exists already"_s));
}

void MainWindowTest::opensAndRemembersFiles()
{
    makeCampaign(u"one.foothold"_s);
    makeCampaign(u"two.foothold"_s);
    m_dialogs.file = m_folder->filePath(u"one.foothold"_s);
    action(u"openCampaign"_s)->trigger();
    QCOMPARE(m_session->store()->campaign().name, u"one"_s);
    auto* recent = m_window->findChild<QMenu*>(u"recentMenu"_s);
    Q_EMIT recent->aboutToShow();
    QCOMPARE(recent->actions().size(), 2);
    recent->actions().at(1)->trigger();
    QCOMPARE(m_session->store()->campaign().name, u"two"_s);
}

void MainWindowTest::saysWhatIsWrongWithAFile()
{
    makeCampaign(u"one.foothold"_s);
    QFile foreign(m_folder->filePath(u"notes.txt"_s));
    QVERIFY(foreign.open(QFile::WriteOnly));
    foreign.write("not a campaign");
    foreign.close();
    m_window->openFile(foreign.fileName());
    QVERIFY(message().contains(u"is not a Foothold campaign"_s));
    QCOMPARE(m_session->store()->campaign().name, u"one"_s); // still open
    m_window->findChild<QAbstractButton*>(u"closeMessage"_s)->click();
    QVERIFY(message().isEmpty());
    m_window->openFile(m_folder->filePath(u"gone.foothold"_s));
    QVERIFY(message().contains(u"is not there"_s));
}

void MainWindowTest::undoNamesTheStep()
{
    makeCampaign(u"one.foothold"_s);
    Company company;
    company.name = u"Salt & Co"_s;
    QVERIFY(m_session->store()->add(company));
    QCOMPARE(action(u"undo"_s)->text(), u"&Undo: Add Salt && Co"_s);
    QCOMPARE(m_window->findChild<QLabel*>(u"quietMessage"_s)->text(), u"Saved"_s);
    action(u"undo"_s)->trigger();
    QCOMPARE(m_session->store()->count<Company>(), 0);
    QVERIFY(!action(u"undo"_s)->isEnabled());
    QCOMPARE(action(u"redo"_s)->text(), u"&Redo: Add Salt && Co"_s);
    QCOMPARE(m_window->findChild<QLabel*>(u"quietMessage"_s)->text(), u"Undone: Add Salt & Co"_s);
    action(u"redo"_s)->trigger();
    QCOMPARE(m_session->store()->count<Company>(), 1);
}

void MainWindowTest::pagesAreMadeWhenFirstWanted()
{
    makeCampaign(u"one.foothold"_s);
    auto* workspace = m_window->workspace();
    const auto made = [workspace] { return workspace->findChildren<FakePage*>().size(); };
    QCOMPARE(made(), 1);
    QCOMPARE(workspace->pages(), QList({PageId::Companies, PageId::Ads}));
    const auto* sidebar = m_window->findChild<Sidebar*>();
    const auto countOf = [sidebar](int row) { return sidebar->item(row)->data(Qt::AccessibleTextRole).toString(); };
    QVERIFY(countOf(1).contains(u'0'));
    QVERIFY(m_session->store()->add(Company{.name = u"Acme"_s}));
    QTRY_VERIFY(countOf(0).contains(u'1'));
    QVERIFY(countOf(1).contains(u'1')); // also of a page that is not made yet
    QCOMPARE(made(), 1);
    action(u"page2"_s)->trigger();
    QCOMPARE(made(), 2);
    action(u"page1"_s)->trigger();
    action(u"page2"_s)->trigger();
    QCOMPARE(made(), 2);
}

void MainWindowTest::sidebarSwitchesAndFlushes()
{
    makeCampaign(u"one.foothold"_s);
    auto* companies = static_cast<FakePage*>(m_window->workspace()->page(PageId::Companies));
    auto* sidebar = m_window->findChild<Sidebar*>();
    QCOMPARE(sidebar->count(), 2);
    sidebar->setFocus();
    QTest::keyClick(sidebar, Qt::Key_Down);
    QCOMPARE(m_window->workspace()->currentPage()->id(), PageId::Ads);
    QCOMPARE(companies->flushed, 1);
    QCOMPARE(m_window->findChild<QLabel*>(u"summary"_s)->text(), u"summary 1"_s);
    action(u"page1"_s)->trigger();
    QCOMPARE(m_window->workspace()->currentPage()->id(), PageId::Companies);
    QCOMPARE(sidebar->currentRow(), 0);
    QCOMPARE(m_window->findChild<QMenu*>(u"pageMenu"_s)->actions().size(), 1);
    QCOMPARE(m_window->focusWidget(), sidebar); // who walks it by keys goes on
    companies->setFocus();
    action(u"page2"_s)->trigger();
    QCOMPARE(m_window->focusWidget(), m_window->workspace()->currentPage()); // ready for its own keys
}

void MainWindowTest::recordsOpenOnTheirPage()
{
    makeCampaign(u"one.foothold"_s);
    QVERIFY(m_window->workspace()->open({RecordKind::JobAd, 7, 3, 4}));
    QCOMPARE(m_window->workspace()->currentPage()->id(), PageId::Ads);
    QCOMPARE(m_window->workspace()->currentPage()->currentRecord(), (RecordRef{RecordKind::JobAd, 7, 3, 4}));
    QVERIFY(!m_window->workspace()->open({RecordKind::PrepStory, 1}));
    m_dialogs.file = m_folder->filePath(u"two.foothold"_s);
    action(u"newCampaign"_s)->trigger();
    QVERIFY(!m_window->workspace()->open({RecordKind::PrepStory, 1}));
    QCOMPARE(m_window->workspace()->findChildren<Page*>().size(), 1); // no page was made to be asked in vain
}

void MainWindowTest::backAndForward()
{
    makeCampaign(u"one.foothold"_s);
    Workspace* workspace = m_window->workspace();
    workspace->open({RecordKind::Company, 1});
    workspace->open({RecordKind::JobAd, 7});
    workspace->open({RecordKind::Company, 2});
    action(u"back"_s)->trigger();
    QCOMPARE(workspace->currentPage()->currentRecord(), (RecordRef{RecordKind::JobAd, 7}));
    action(u"back"_s)->trigger();
    QCOMPARE(workspace->currentPage()->currentRecord(), (RecordRef{RecordKind::Company, 1}));
    action(u"forward"_s)->trigger();
    action(u"forward"_s)->trigger();
    QCOMPARE(workspace->currentPage()->currentRecord(), (RecordRef{RecordKind::Company, 2}));
    QVERIFY(!action(u"forward"_s)->isEnabled());
}

void MainWindowTest::sidebarCollapsesWhenNarrow()
{
    makeCampaign(u"one.foothold"_s);
    m_window->resize(1280, 800);
    QTRY_VERIFY(!m_window->findChild<Sidebar*>()->isCollapsed());
    m_window->resize(1000, 700);
    QTRY_VERIFY(m_window->findChild<Sidebar*>()->isCollapsed());
}

void MainWindowTest::closingGoesBackToTheStart()
{
    makeCampaign(u"one.foothold"_s);
    action(u"page2"_s)->trigger();
    action(u"closeCampaign"_s)->trigger();
    QVERIFY(!m_session->store());
    QVERIFY(!m_window->workspace());
    QVERIFY(m_window->findChild<QWidget*>(u"startPage"_s)->isVisible());
    auto* recent = m_window->findChild<QPushButton*>(u"recentFile"_s);
    QVERIFY(recent);
    recent->click();
    QCOMPARE(m_session->store()->campaign().name, u"one"_s);
    QCOMPARE(m_window->workspace()->currentPage()->id(), PageId::Ads); // where it was left
}

void MainWindowTest::importIsThePagesWork()
{
    m_dialogs.file.clear(); // no campaign is open, and none is made
    action(u"importFolder"_s)->trigger();
    QVERIFY(!m_session->store());

    m_dialogs.file = m_folder->filePath(u"new.foothold"_s);
    action(u"importFolder"_s)->trigger();
    QVERIFY(m_session->store());
    const auto* ads = dynamic_cast<FakePage*>(m_window->workspace()->page(PageId::Ads));
    QVERIFY(ads);
    QCOMPARE(ads->imports, 1);
    QCOMPARE(m_window->workspace()->currentPage(), ads);

    action(u"page1"_s)->trigger();
    action(u"importFolder"_s)->trigger();
    QCOMPARE(ads->imports, 2);
    QCOMPARE(m_window->workspace()->currentPage(), ads);
}

void MainWindowTest::helpKnowsThePage()
{
    makeCampaign(u"one.foothold"_s);
    action(u"page2"_s)->trigger();
    action(u"help"_s)->trigger();
    const auto* help = m_window->findChild<HelpViewer*>();
    QVERIFY(help && help->isVisible());
    QCOMPARE(help->currentFile(), u"ads.md"_s);
}

void MainWindowTest::themeIsRemembered()
{
    action(u"schemeDark"_s)->trigger();
    QVERIFY(m_theme->isDark());
    QCOMPARE(m_settings->value(keys::scheme()), u"dark"_s);
}

QTEST_MAIN(MainWindowTest)
#include "MainWindowTest.moc"

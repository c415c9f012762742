// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Windows.h"

#include "core/settings/SettingKeys.h"
#include "support/TestWindow.h"
#include "ui/shell/Sidebar.h"
#include "ui/shell/UndoBar.h"

#include <QDialog>
#include <QLabel>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Qt::StringLiterals;
using namespace foothold;

// Several windows on one campaign, how it opens again, and what the window does with days, buttons and its sidebar.
class WindowsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void secondWindowShowsTheSameCampaign();
    void closingOneLeavesTheOther();
    void stepsAreSeenInBoth();
    void typingInTheOtherWindowIsWrittenFirst();
    void quitClosesAll();
    void reopensTheLastCampaign();
    void reopensNothingThatWasClosed();
    void saysThatTheLastCampaignIsGone();
    void reopensNothingUnwished();
    void newDaysReachThePages();
    void sidebarFoldsAndRemembers();
    void mouseButtonsGoBackAndForward();
    void keysOpenEachPage();
    void comesUpWithAFile();

private:
    CampaignStore& store() { return *m_test->session->store(); }
    MainWindow& first() { return *m_windows->all().first(); }
    MainWindow& second() { return *m_windows->all().at(1); }
    QAction* action(const MainWindow& window, const QString& name) const
    {
        return window.findChild<MainActions*>()->findChild<QAction*>(name);
    }
    FakePage* page(const MainWindow& window, PageId id) const
    {
        return static_cast<FakePage*>(window.workspace()->page(id));
    }
    void openTwo();

    std::unique_ptr<TestWindow> m_test;
    std::unique_ptr<Windows> m_windows;
};

void WindowsTest::init()
{
    m_test = std::make_unique<TestWindow>();
    m_test->window.reset(); // this test makes its own
    m_windows = std::make_unique<Windows>(
        MainWindow::Parts{*m_test->session, m_test->settings, m_test->dialogs, m_test->theme, m_test->pages});
    first().show();
    FOOTHOLD_VERIFY(m_test->session->create(m_test->file(u"one.foothold"_s)));
}

void WindowsTest::cleanup()
{
    m_windows.reset();
    m_test.reset();
}

void WindowsTest::openTwo()
{
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    QTest::keyClick(&first(), Qt::Key_N, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(m_windows->all().size(), 2);
}

void WindowsTest::secondWindowShowsTheSameCampaign()
{
    first().workspace()->openPage(PageId::Ads);
    openTwo();
    QVERIFY(second().isVisible());
    QVERIFY(second().workspace());
    QVERIFY(second().pos() != first().pos());
    second().workspace()->openPage(PageId::Companies);
    QCOMPARE(first().workspace()->currentPage()->id(), PageId::Ads); // each goes its own way
    QVERIFY(!first().workspace()->history().canGoForward());
    const CompanyId acme = addCompany(store(), u"Acme"_s);
    QVERIFY(second().workspace()->open(refTo<Company>(acme)));
    QVERIFY(!page(first(), PageId::Companies)->currentRecord().isValid());
}

void WindowsTest::closingOneLeavesTheOther()
{
    openTwo();
    second().workspace()->openPage(PageId::Ads);
    const int flushed = page(second(), PageId::Ads)->flushed;
    QSignalSpy gone(&second(), &QObject::destroyed);
    auto* typed = page(second(), PageId::Ads);
    typed->onFlush = [this] { addCompany(store(), u"Typed"_s); };
    QCOMPARE(flushed, 0);
    second().close();
    QTRY_COMPARE(gone.size(), 1);
    QVERIFY(m_test->session->store());
    QCOMPARE(store().list<Company>().first().name, u"Typed"_s); // nothing typed is lost
    QCOMPARE(m_windows->all().size(), 1);
    first().close();
    QVERIFY(!m_test->session->store()); // the last one closes the campaign
    QCOMPARE(m_windows->all().size(), 1);
}

void WindowsTest::stepsAreSeenInBoth()
{
    openTwo();
    addCompany(store(), u"Acme"_s);
    QCOMPARE(action(first(), u"undo"_s)->text(), u"&Undo: Add Acme"_s);
    QCOMPARE(action(second(), u"undo"_s)->text(), u"&Undo: Add Acme"_s);
    first().offerUndo(u"Deleted Bolt."_s);
    action(second(), u"undo"_s)->trigger();
    QVERIFY(first().findChild<UndoBar*>()->isHidden()); // a step in the other window is newer
    m_test->session->close();
    QVERIFY(!first().workspace() && !second().workspace());
    QVERIFY(second().findChild<QWidget*>(u"startPage"_s)->isVisible());
}

void WindowsTest::typingInTheOtherWindowIsWrittenFirst()
{
    openTwo();
    addCompany(store(), u"Acme"_s);
    page(second(), PageId::Companies)->onFlush = [this] { addCompany(store(), u"Typed"_s); };
    action(first(), u"undo"_s)->trigger();
    QCOMPARE(store().list<Company>().size(), 1); // the typing was the newest step
    QCOMPARE(store().list<Company>().first().name, u"Acme"_s);
}

void WindowsTest::quitClosesAll()
{
    openTwo();
    action(second(), u"quit"_s)->trigger();
    QVERIFY(!first().isVisible());
    QVERIFY(!m_test->session->store());
    QCOMPARE(m_test->settings.value(keys::lastCampaign()), m_test->file(u"one.foothold"_s)); // for the next start
}

void WindowsTest::reopensTheLastCampaign()
{
    first().close();
    QVERIFY(!m_test->session->store());
    first().reopenLast();
    QVERIFY(m_test->session->store());
    QCOMPARE(store().path(), m_test->file(u"one.foothold"_s));
}

void WindowsTest::reopensNothingThatWasClosed()
{
    action(first(), u"closeCampaign"_s)->trigger();
    first().reopenLast();
    QVERIFY(!m_test->session->store());
}

void WindowsTest::saysThatTheLastCampaignIsGone()
{
    first().close();
    QVERIFY(QFile::remove(m_test->file(u"one.foothold"_s)));
    first().show();
    first().reopenLast();
    QVERIFY(!m_test->session->store());
    QVERIFY(first().findChild<QLabel*>(u"quietMessage"_s)->text().contains(u"one.foothold"_s));
    QVERIFY(m_test->dialogs.asked.isEmpty());
}

void WindowsTest::reopensNothingUnwished()
{
    QVERIFY(action(first(), u"reopenLast"_s)->isChecked());
    action(first(), u"reopenLast"_s)->trigger();
    QVERIFY(!m_test->settings.value(keys::reopenLast()));
    first().close();
    first().reopenLast();
    QVERIFY(!m_test->session->store());
}

void WindowsTest::newDaysReachThePages()
{
    openTwo();
    const auto* hidden = page(first(), PageId::Ads); // made, but not on screen
    m_test->clock.advance(24 * 60 * 60 * 1000);
    first().activateWindow();
    m_test->session->days().check(); // as the timer and each activation do
    QCOMPARE(hidden->days, 1);
    QCOMPARE(page(second(), PageId::Companies)->days, 1);
}

void WindowsTest::sidebarFoldsAndRemembers()
{
    first().resize(1280, 800);
    const auto* sidebar = first().findChild<Sidebar*>();
    QTRY_VERIFY(!sidebar->isCollapsed());
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    QTest::keyClick(&first(), Qt::Key_F9);
    QVERIFY(sidebar->isCollapsed());
    openTwo();
    second().resize(1280, 800);
    QTRY_VERIFY(second().findChild<Sidebar*>()->isCollapsed());
    QTest::keyClick(&first(), Qt::Key_F9);
    QVERIFY(!sidebar->isCollapsed());
    first().resize(800, 600);
    QTRY_VERIFY(sidebar->isCollapsed()); // by the width, as before
    action(first(), u"toggleSidebar"_s)->trigger();
    QVERIFY(!sidebar->isCollapsed()); // as wished
    QCOMPARE(m_test->settings.value(keys::sidebar()), u"expanded"_s);
}

void WindowsTest::mouseButtonsGoBackAndForward()
{
    Workspace* workspace = first().workspace();
    workspace->open({RecordKind::Company, 1});
    workspace->open({RecordKind::JobAd, 7});
    QTest::mouseClick(workspace->currentPage(), Qt::BackButton);
    QCOMPARE(workspace->currentPage()->id(), PageId::Companies);
    QTest::mouseClick(workspace->currentPage(), Qt::ForwardButton);
    QCOMPARE(workspace->currentPage()->id(), PageId::Ads);
    QTest::mouseClick(workspace->currentPage(), Qt::ForwardButton); // there is nothing ahead
    QCOMPARE(workspace->currentPage()->id(), PageId::Ads);
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    QTest::keyClick(&first(), Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(workspace->currentPage()->id(), PageId::Companies);
    QTest::keyClick(&first(), Qt::Key_Right, Qt::AltModifier);
    QCOMPARE(workspace->currentPage()->id(), PageId::Ads);
}

void WindowsTest::keysOpenEachPage()
{
    QVERIFY(QTest::qWaitForWindowActive(&first()));
    QTest::keyClick(&first(), Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(first().workspace()->currentPage()->id(), PageId::Ads);
    QTest::keyClick(&first(), Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(first().workspace()->currentPage()->id(), PageId::Companies);
    QVERIFY(!first().findChild<Sidebar*>()->findItems(u"Companies"_s, Qt::MatchExactly).isEmpty());
    QCOMPARE(first().findChild<Sidebar*>()->count(), 2); // the search is not among them
}

void WindowsTest::comesUpWithAFile()
{
    FOOTHOLD_VERIFY(m_test->session->create(m_test->file(u"two.foothold"_s)));
    openTwo();
    second().close();
    first().showMinimized();
    m_windows->bringUp(m_test->file(u"one.foothold"_s));
    QVERIFY(!first().isMinimized());
    QCOMPARE(store().path(), m_test->file(u"one.foothold"_s));
    m_windows->bringUp({});
    QCOMPARE(store().path(), m_test->file(u"one.foothold"_s));
    QDialog dialog(&first());
    dialog.open();
    m_windows->bringUp(m_test->file(u"two.foothold"_s)); // not while something waits for an answer
    QCOMPARE(store().path(), m_test->file(u"one.foothold"_s));
    QVERIFY(first().findChild<QLabel*>(u"quietMessage"_s)->text().contains(u"two.foothold"_s));
    dialog.close();
    m_windows->bringUp(m_test->file(u"gone.foothold"_s));
    QVERIFY(first().findChild<QLabel*>(u"messageText"_s)->text().contains(u"gone.foothold"_s));
    QCOMPARE(store().path(), m_test->file(u"one.foothold"_s));
}

QTEST_MAIN(WindowsTest)
#include "WindowsTest.moc"

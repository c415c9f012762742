// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoBar.h"

#include "support/TestWindow.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foothold;

// The offer to undo, in a window with a campaign.
class UndoBarTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void bringsBackWhatWasDeleted();
    void goesWithTheNextStep();
    void longNamesKeepTheWindow();
    void pendingTypingIsNewer();
    void goesAfterAWhile();
    void staysWhileItHasTheFocus();
    void closesByMouseAndKey();
    void goesWithTheCampaign();
    void followsTheStoreInBothDirections();

private:
    CampaignStore& store() { return *m_test->session->store(); }
    UndoBar* bar() const { return m_test->child<UndoBar>(u"undoBar"_s); }
    void deleteAcme();

    std::unique_ptr<TestWindow> m_test;
    CompanyId m_acme;
};

void UndoBarTest::init()
{
    m_test = std::make_unique<TestWindow>();
    m_test->makeCampaign(u"one.foothold"_s);
    m_acme = addCompany(store(), u"Acme"_s);
}

void UndoBarTest::deleteAcme()
{
    FOOTHOLD_VERIFY(store().remove<Company>(m_acme));
    m_test->window->offerUndo(u"Deleted <b>Acme</b>."_s);
}

void UndoBarTest::bringsBackWhatWasDeleted()
{
    QVERIFY(bar()->isHidden());
    deleteAcme();
    QVERIFY(bar()->isVisible());
    const auto* text = m_test->child<QLabel>(u"undoText"_s);
    QCOMPARE(text->text(), u"Deleted <b>Acme</b>."_s);
    QCOMPARE(text->textFormat(), Qt::PlainText);
    auto* undo = m_test->child<QPushButton>(u"undoButton"_s);
    QVERIFY(undo->text().contains(u"Ctrl+Z"_s));
    undo->setFocus();
    QTest::keyClick(undo, Qt::Key_Return);
    QCOMPARE(store().count<Company>(), 1);
    QVERIFY(bar()->isHidden());
}

void UndoBarTest::longNamesKeepTheWindow()
{
    m_test->window->resize(800, 600);
    const QString name = QString(u"Very long name "_s).repeated(40);
    m_test->window->offerUndo(name);
    m_test->window->say(name);
    QCoreApplication::processEvents();
    QCOMPARE(m_test->window->width(), 800);
    QVERIFY(m_test->window->minimumSizeHint().width() <= 800);
    const auto* close = m_test->child<QToolButton>(u"closeUndo"_s);
    QVERIFY(bar()->rect().contains(close->geometry()));
    QCOMPARE(m_test->child<QLabel>(u"undoText"_s)->accessibleName(), name);
}

void UndoBarTest::goesWithTheNextStep()
{
    deleteAcme();
    addCompany(store(), u"Bolt"_s);
    QVERIFY(bar()->isHidden());
}

void UndoBarTest::pendingTypingIsNewer()
{
    deleteAcme();
    m_test->fakePage(PageId::Companies)->onFlush = [this] { addCompany(store(), u"Typed"_s); };
    m_test->child<QPushButton>(u"undoButton"_s)->click();
    QCOMPARE(store().list<Company>().size(), 1); // what was typed is not what the button promised to undo
    QCOMPARE(store().list<Company>().first().name, u"Typed"_s);
    QVERIFY(bar()->isHidden());
}

void UndoBarTest::goesAfterAWhile()
{
    bar()->setPatience(1);
    deleteAcme();
    QTRY_VERIFY(bar()->isHidden());
    QCOMPARE(store().count<Company>(), 0);
}

void UndoBarTest::staysWhileItHasTheFocus()
{
    QVERIFY(QTest::qWaitForWindowActive(m_test->window.get()));
    bar()->setPatience(0);
    deleteAcme();
    m_test->child<QPushButton>(u"undoButton"_s)->setFocus();
    for (int turn = 0; turn < 20; ++turn)
        QCoreApplication::processEvents(); // its patience ends in each
    QVERIFY(bar()->isVisible());
    m_test->fakePage(PageId::Companies)->setFocus();
    QTRY_VERIFY(bar()->isHidden());
}

void UndoBarTest::closesByMouseAndKey()
{
    deleteAcme();
    QTest::mouseClick(m_test->child<QToolButton>(u"closeUndo"_s), Qt::LeftButton);
    QVERIFY(bar()->isHidden());
    m_test->window->offerUndo(u"Deleted Acme."_s);
    QTest::keyClick(m_test->child<QPushButton>(u"undoButton"_s), Qt::Key_Escape);
    QVERIFY(bar()->isHidden());
    QCOMPARE(store().count<Company>(), 0);
}

void UndoBarTest::goesWithTheCampaign()
{
    deleteAcme();
    m_test->session->close();
    QVERIFY(bar()->isHidden());
}

void UndoBarTest::followsTheStoreInBothDirections()
{
    deleteAcme();
    m_test->action(u"undo"_s)->trigger(); // Ctrl+Z
    QVERIFY(bar()->isHidden());
    QCOMPARE(store().count<Company>(), 1);
    m_test->action(u"redo"_s)->trigger();
    QVERIFY(bar()->isHidden());
    QCOMPARE(store().count<Company>(), 0);
}

QTEST_MAIN(UndoBarTest)
#include "UndoBarTest.moc"

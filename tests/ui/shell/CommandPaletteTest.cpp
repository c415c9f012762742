// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "core/settings/SettingKeys.h"
#include "support/TestWindow.h"
#include "ui/shell/Recent.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;
using namespace foothold;

// The palette in a window with a campaign, by keys alone.
class CommandPaletteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void opensByItsKeysAlsoInFields();
    void jumpsToARecord();
    void runsActions();
    void showsDisabledActionsNot();
    void arrowsGoAround();
    void escapeGoesBackToWhereItWas();
    void latestComeFirst();
    void lastRowSearchesEverything();
    void worksWithoutACampaign();
    void recordsWithoutAPageOpenTheirOwner();
    void closesWhenTheFocusLeaves();
    void fitsASmallWindow();
    void isReadAloud();

private:
    CampaignStore& store() { return *m_test->session->store(); }
    QLineEdit* line() const { return m_test->child<QLineEdit>(u"paletteLine"_s); }
    QListView* rows() const { return m_test->child<QListView>(u"paletteRows"_s); }
    bool isOpen() const
    {
        const auto* palette = m_test->child<CommandPalette>(u"palette"_s);
        return palette && palette->isVisible();
    }
    QString row(int row, int role = Qt::DisplayRole) const
    {
        return rows()->model()->index(row, 0).data(role).toString();
    }
    QString currentRow() const { return rows()->currentIndex().data().toString(); }
    void open() { QTest::keyClick(m_test->window->focusWidget(), Qt::Key_K, Qt::ControlModifier); }
    RecordRef shown() const { return m_test->window->workspace()->currentPage()->currentRecord(); }

    std::unique_ptr<TestWindow> m_test;
    CompanyId m_acme;
    JobAdId m_ad;
};

void CommandPaletteTest::init()
{
    m_test = std::make_unique<TestWindow>();
    m_test->makeCampaign(u"one.foothold"_s);
    m_acme = addCompany(store(), u"Acme Robotics"_s);
    m_ad = addAd(store(), m_acme, u"Machine learning intern"_s);
    addCompany(store(), u"Bolt"_s);
    QVERIFY(QTest::qWaitForWindowActive(m_test->window.get()));
    m_test->fakePage(PageId::Companies)->setFocus();
}

void CommandPaletteTest::opensByItsKeysAlsoInFields()
{
    QLineEdit field(m_test->window->workspace());
    field.show();
    field.setText(u"typed"_s);
    QPlainTextEdit area(m_test->window->workspace());
    area.show();
    for (QWidget* widget : QList<QWidget*>{m_test->fakePage(PageId::Companies), &field, &area}) {
        widget->setFocus();
        QTest::keyClick(widget, Qt::Key_K, Qt::ControlModifier);
        QVERIFY2(isOpen(), widget->metaObject()->className());
        QTRY_VERIFY(line()->hasFocus());
        QTest::keyClick(line(), Qt::Key_K, Qt::ControlModifier); // again: closes
        QVERIFY(!isOpen());
        QTRY_VERIFY(widget->hasFocus());
    }
    QCOMPARE(field.text(), u"typed"_s);
}

void CommandPaletteTest::jumpsToARecord()
{
    open();
    new QAbstractItemModelTester(rows()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, rows());
    QTest::keyClicks(line(), u"mlint"_s);
    QCOMPARE(row(0), u"Machine learning intern"_s);
    QCOMPARE(row(0, PaletteModel::DetailRole), u"Acme Robotics"_s);
    QCOMPARE(row(0, PaletteModel::HintRole), u"job ad"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(!isOpen());
    QCOMPARE(shown(), refTo<JobAd>(m_ad));
    QCOMPARE(m_test->window->workspace()->currentPage()->id(), PageId::Ads);
    m_test->action(u"back"_s)->trigger();
    QCOMPARE(m_test->window->workspace()->currentPage()->id(), PageId::Companies);
}

void CommandPaletteTest::runsActions()
{
    open();
    QTest::keyClicks(line(), u"do it"_s); // of the page on screen
    QCOMPARE(row(0), u"Do it"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_test->fakePage(PageId::Companies)->done, 1);
    open();
    QTest::keyClicks(line(), u"undo"_s);
    QCOMPARE(row(0), u"Undo: Add Bolt"_s);
    QCOMPARE(row(0, PaletteModel::HintRole), u"Ctrl+Z"_s);
    QCOMPARE(row(0, PaletteModel::DetailRole), u"Edit"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(store().count<Company>(), 1);
}

void CommandPaletteTest::showsDisabledActionsNot()
{
    open();
    QTest::keyClicks(line(), u"redo"_s); // nothing was undone
    QVERIFY(!row(0).startsWith(u"Redo"_s));
}

void CommandPaletteTest::arrowsGoAround()
{
    addCompany(store(), u"Acme Foods"_s);
    open();
    QTest::keyClicks(line(), u"acme"_s);
    const int count = rows()->model()->rowCount();
    QCOMPARE(rows()->currentIndex().row(), 0);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(rows()->currentIndex().row(), 1);
    QTest::keyClick(line(), Qt::Key_Up);
    QTest::keyClick(line(), Qt::Key_Up);
    QCOMPARE(rows()->currentIndex().row(), count - 1);
    QTest::keyClick(line(), Qt::Key_Down);
    QCOMPARE(rows()->currentIndex().row(), 0);
    QTest::keyClick(line(), Qt::Key_PageDown);
    QCOMPARE(rows()->currentIndex().row(), count - 1);
    QTest::keyClick(line(), Qt::Key_PageUp);
    QCOMPARE(rows()->currentIndex().row(), 0);
}

void CommandPaletteTest::escapeGoesBackToWhereItWas()
{
    open();
    QTRY_VERIFY(line()->hasFocus());
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!isOpen());
    QTRY_VERIFY(m_test->fakePage(PageId::Companies)->hasFocus());
}

void CommandPaletteTest::latestComeFirst()
{
    open();
    QTest::keyClicks(line(), u"bolt"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    open();
    QTest::keyClicks(line(), u"mlint"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    open(); // nothing typed
    QCOMPARE(row(0), u"Machine learning intern"_s);
    QCOMPARE(row(1), u"Bolt"_s);
    QTest::keyClick(line(), Qt::Key_Escape);
    const Recent recent(m_test->settings, store().campaign().uid);
    QCOMPARE(recent.keys().first(), u"job_ad:%1"_s.arg(m_ad.value));
    FOOTHOLD_VERIFY(store().remove<JobAd>(m_ad));
    open();
    QCOMPARE(row(0), u"Bolt"_s);
}

void CommandPaletteTest::lastRowSearchesEverything()
{
    open();
    QTest::keyClicks(line(), u"nothing has this name"_s);
    QCOMPARE(rows()->model()->rowCount(), 1);
    QCOMPARE(row(0), u"Search everything for \"nothing has this name\""_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_test->window->workspace()->currentPage()->id(), PageId::Search);
    QCOMPARE(m_test->fakePage(PageId::Search)->property("query").toString(), u"nothing has this name"_s);
    m_test->action(u"back"_s)->trigger();
    QCOMPARE(m_test->window->workspace()->currentPage()->id(), PageId::Companies);
    QTest::keyClick(m_test->window->focusWidget(), Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(m_test->window->workspace()->currentPage()->id(), PageId::Search);
    m_test->action(u"back"_s)->trigger();
    m_test->child<QWidget>(u"sidebar"_s)->setFocus();
    m_test->action(u"searchAll"_s)->trigger();
    QTRY_VERIFY(m_test->fakePage(PageId::Search)->hasFocus()); // ready to type
}

void CommandPaletteTest::worksWithoutACampaign()
{
    m_test->session->close();
    m_test->action(u"palette"_s)->trigger();
    QTest::keyClicks(line(), u"open"_s);
    QCOMPARE(row(0), u"Open..."_s);
    QTest::keyClicks(line(), u"xyzzy"_s);
    QCOMPARE(rows()->model()->rowCount(), 0);
    QTest::keyClick(line(), Qt::Key_Return);
    QTest::keyClick(line(), Qt::Key_Down);
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(!isOpen());
}

void CommandPaletteTest::recordsWithoutAPageOpenTheirOwner()
{
    FOOTHOLD_VERIFY(store().add(Contact{.name = u"Ana Ruiz"_s, .company = m_acme}));
    FOOTHOLD_VERIFY(store().add(Skill{.term = u"Kriging"_s}));
    open();
    QTest::keyClicks(line(), u"ana ru"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(shown(), refTo<Company>(m_acme));
    open();
    QTest::keyClicks(line(), u"kriging"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_test->fakePage(PageId::Search)->property("query").toString(), u"Kriging"_s);
}

void CommandPaletteTest::closesWhenTheFocusLeaves()
{
    open();
    QTRY_VERIFY(line()->hasFocus());
    QTest::mouseClick(m_test->fakePage(PageId::Companies), Qt::LeftButton);
    QTRY_VERIFY(!isOpen());
    open();
    m_test->session->close();
    QVERIFY(!isOpen());
}

void CommandPaletteTest::fitsASmallWindow()
{
    m_test->window->resize(760, 480);
    open();
    const auto* palette = m_test->child<CommandPalette>(u"palette"_s);
    QVERIFY(m_test->window->rect().contains(palette->geometry()));
    m_test->window->resize(1000, 600);
    QTRY_COMPARE(palette->geometry().center().x(), m_test->window->rect().center().x());
}

void CommandPaletteTest::isReadAloud()
{
    open();
    QTest::keyClicks(line(), u"mlint"_s);
    QCOMPARE(line()->accessibleDescription(), u"Machine learning intern, Acme Robotics, job ad"_s);
}

QTEST_MAIN(CommandPaletteTest)
#include "CommandPaletteTest.moc"

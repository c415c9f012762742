// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdInbox.h"

#include "tests/ui/ads/AdsPageFixture.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

// Keeps the links instead of opening a browser.
class LinkCatcher : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }

public:
    QList<QUrl> opened{};
};

class AdInboxTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at.reset(); }
    void cleanup() { m_at.clear(); }
    void decidingGoesOnToTheNextNew();
    void goingOnIsAChoice();
    void whatIsNotDecidedOnIsBold();
    void setsTheDeadline();
    void keepsAWrongDeadline();
    void escLeavesTheDeadline();
    void opensTheLinkByItsLetter();
    void readOnlyDecidesNothing();
    void tenThousandAds();

private:
    QLineEdit* deadline() const { return m_at.find<QLineEdit>(u"bandDeadlineLine"_s); }

    AdsPageFixture m_at;
};

void AdInboxTest::decidingGoesOnToTheNextNew()
{
    m_at.fill();
    m_at.table()->setFocus();
    QTest::keyClick(m_at.table(), Qt::Key_J);
    QTest::keyClick(m_at.table(), Qt::Key_T);
    QCOMPARE(m_at.stored(m_at.second).state, AdState::Target);
    QCOMPARE(m_at.page->currentRecord().id, m_at.third.value);
    QTest::keyClick(m_at.table(), Qt::Key_S);
    QCOMPARE(m_at.stored(m_at.third).state, AdState::Skipped);
    QCOMPARE(m_at.page->currentRecord().id, m_at.first.value); // round the end
    QTest::keyClick(m_at.table(), Qt::Key_S);
    QCOMPARE(m_at.page->currentRecord().id, m_at.first.value); // none is left
    QCOMPARE(m_at.test->notifier.said.size(), 1);
    QTest::keyClick(m_at.table(), Qt::Key_S); // back to new: stays where it is
    QCOMPARE(m_at.stored(m_at.first).state, AdState::New);
    QTest::keyClick(m_at.table(), Qt::Key_J);
    QTest::keyClick(m_at.table(), Qt::Key_N);
    QCOMPARE(m_at.page->currentRecord().id, m_at.first.value);
    QVERIFY(m_at.store().undo());
    QVERIFY(m_at.store().undo());
    QCOMPARE(m_at.stored(m_at.first).state, AdState::New);
    QCOMPARE(m_at.stored(m_at.third).state, AdState::Skipped);
}

void AdInboxTest::goingOnIsAChoice()
{
    m_at.fill();
    QVERIFY(m_at.action(u"goOnAfterDeciding"_s)->isChecked());
    m_at.action(u"goOnAfterDeciding"_s)->trigger();
    m_at.table()->setFocus();
    QTest::keyClick(m_at.table(), Qt::Key_T);
    QCOMPARE(m_at.page->currentRecord().id, m_at.first.value);
    m_at.open(); // remembered
    QVERIFY(!m_at.action(u"goOnAfterDeciding"_s)->isChecked());
}

void AdInboxTest::whatIsNotDecidedOnIsBold()
{
    m_at.fill();
    const QModelIndex row = m_at.table()->model()->index(0, 0);
    QVERIFY(!row.data(Qt::FontRole).isValid()); // the first column's usual look
    QTest::keyClick(m_at.table(), Qt::Key_T);
    QVERIFY(row.data(Qt::FontRole).isValid());
    QVERIFY(!row.data(Qt::FontRole).value<QFont>().bold());
}

void AdInboxTest::setsTheDeadline()
{
    m_at.fill();
    m_at.table()->setFocus();
    QTest::keyClick(m_at.table(), Qt::Key_D);
    QVERIFY(deadline()->hasFocus());
    QTest::keyClicks(deadline(), u"2026-03-06"_s);
    QTest::keyClick(deadline(), Qt::Key_Return);
    QCOMPARE(m_at.stored(m_at.first).deadline, std::optional(QDate(2026, 3, 6)));
    QVERIFY(!deadline()->isVisible());
    QVERIFY(m_at.table()->hasFocus());
    QVERIFY(m_at.find<QLabel>(u"adFacts"_s)->text().contains(u"soon"_s));
    QTest::keyClick(m_at.table(), Qt::Key_D);
    deadline()->clear();
    QTest::keyClick(deadline(), Qt::Key_Return);
    QCOMPARE(m_at.stored(m_at.first).deadline, std::optional<QDate>());
    QVERIFY(m_at.store().undo());
    QCOMPARE(m_at.stored(m_at.first).deadline, std::optional(QDate(2026, 3, 6)));
    QVERIFY(m_at.store().redo());
    QCOMPARE(m_at.stored(m_at.first).deadline, std::optional<QDate>());
}

void AdInboxTest::keepsAWrongDeadline()
{
    m_at.fill();
    m_at.reader()->setFocus();
    QTest::keyClick(m_at.reader(), Qt::Key_D);
    QTest::keyClicks(deadline(), u"tomorrow"_s);
    QTest::keyClick(deadline(), Qt::Key_Return);
    QVERIFY(deadline()->isVisible());
    QCOMPARE(deadline()->text(), u"tomorrow"_s);
    QCOMPARE(m_at.find<QLabel>(u"bandDeadlineNote"_s)->property("role").toString(), u"error"_s);
    QCOMPARE(m_at.stored(m_at.first).deadline, std::optional<QDate>());
}

void AdInboxTest::escLeavesTheDeadline()
{
    m_at.fill();
    m_at.reader()->setFocus();
    QTest::keyClick(m_at.reader(), Qt::Key_D);
    QTest::keyClicks(deadline(), u"2026-03-06"_s);
    QTest::keyClick(deadline(), Qt::Key_Escape);
    QVERIFY(!deadline()->isVisible());
    QVERIFY(m_at.reader()->hasFocus());
    QCOMPARE(m_at.stored(m_at.first).deadline, std::optional<QDate>());
}

void AdInboxTest::opensTheLinkByItsLetter()
{
    m_at.fill();
    JobAd ad = m_at.stored(m_at.first);
    ad.url = u"https://acme.example/jobs/7"_s;
    FOOTHOLD_VERIFY(m_at.store().update(ad));
    LinkCatcher catcher;
    QDesktopServices::setUrlHandler(u"https"_s, &catcher, "open");
    m_at.table()->setFocus();
    QTest::keyClick(m_at.table(), Qt::Key_O);
    QTest::keyClick(m_at.table(), Qt::Key_L, Qt::ControlModifier);
    QCOMPARE(catcher.opened, QList<QUrl>(2, QUrl(ad.url)));
    QDesktopServices::unsetUrlHandler(u"https"_s);
}

void AdInboxTest::readOnlyDecidesNothing()
{
    m_at.fill();
    const auto open =
        CampaignStore::open(m_at.test->campaign.path(), m_at.test->campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(open);
    KeywordReader words(**open, Taxonomy::builtIn().value());
    TestPageContext& test = *m_at.test;
    const PageContext context{**open, words, test.navigator, test.notifier, test.dialogs, test.settings, test.theme};
    AdsPage page(context);
    page.show();
    for (const QString& name : {u"targetAd"_s, u"skipAd"_s, u"setDeadline"_s, u"deleteAds"_s, u"addKeyword"_s,
             u"nameKeyword"_s, u"banKeyword"_s, u"addResearchNote"_s})
        QVERIFY2(!page.findChild<QAction*>(name)->isEnabled(), qPrintable(name));
    for (const QString& name : {u"nextAd"_s, u"nextNewAd"_s})
        QVERIFY2(page.findChild<QAction*>(name)->isEnabled(), qPrintable(name));
}

void AdInboxTest::tenThousandAds()
{
    const CompanyId company = addCompany(m_at.store(), u"Acme"_s);
    {
        Transaction transaction = m_at.store().begin({Step::Import, RecordKind::JobAd});
        for (int i = 0; i < 10000; ++i)
            addAd(m_at.store(), company, u"Ad %1"_s.arg(i), u"You know Python and SQL.\n"_s.repeated(40));
        FOOTHOLD_VERIFY(transaction.commit());
    }
    QElapsedTimer timer;
    const auto lap = [&timer](const char* what) {
        qInfo("%s: %lld ms", what, timer.elapsed());
        QVERIFY2(timer.elapsed() < 1000, what);
        timer.restart();
    };
    m_at.open();
    timer.start();
    QTest::keyClick(m_at.table(), Qt::Key_J);
    m_at.page->grab();
    lap("next ad");
    QTest::keyClick(m_at.table(), Qt::Key_T);
    m_at.page->grab();
    lap("decide");
    m_at.find<QLineEdit>(u"search"_s)->setText(u"Ad 77"_s);
    m_at.page->grab();
    lap("filter");
    FOOTHOLD_VERIFY(m_at.store().undo());
    m_at.page->grab();
    lap("undo");
    m_at.find<QTabWidget>(u"adTabs"_s)->setCurrentIndex(5);
    lap("related ads");
    QTRY_COMPARE(m_at.find<QLabel>(u"relatedNote"_s)->text(), u"No other ad shares a keyword with this one."_s);
    lap("compared with all");
}

QTEST_MAIN(AdInboxTest)
#include "AdInboxTest.moc"

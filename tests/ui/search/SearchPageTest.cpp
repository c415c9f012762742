// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/SearchPage.h"

#include "support/TestPageContext.h"
#include "ui/search/SearchModel.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foothold;

class SearchPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void findsAsOneTypes();
    void opensAnAdAtItsPlace();
    void worksByKeysAlone();
    void chipsShowOneKind();
    void snippetsArePlainText();
    void namesRecordsByTheirOwner();
    void badQueriesFindNothing_data();
    void badQueriesFindNothing();
    void followsTheCampaign();
    void showsAtMostSoMany();
    void saysWhenNoPageShowsIt();
    void clearsByAction();

private:
    CampaignStore& store() { return *m_test->campaign; }
    template <class W> W* find(const QString& name) const { return m_page->findChild<W*>(name); }
    QLineEdit* line() const { return find<QLineEdit>(u"searchAllLine"_s); }
    QListView* list() const { return find<QListView>(u"searchResults"_s); }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            names.append(list()->model()->index(row, 0).data().toString());
        return names;
    }

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<SearchPage> m_page;
    CompanyId m_acme;
    JobAdId m_ad;
    const QString m_text = u"We build robots.\n\nYou know\u00a0Kalman filters and C++ well."_s;
};

void SearchPageTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    m_acme = addCompany(store(), u"Acme Robotics"_s);
    m_ad = addAd(store(), m_acme, u"Perception intern"_s, m_text);
    addCompany(store(), u"Bolt"_s);
    m_page = std::make_unique<SearchPage>(m_test->context, nullptr);
    new QAbstractItemModelTester(list()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_page.get());
    m_page->resize(900, 600);
    m_page->show();
}

void SearchPageTest::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void SearchPageTest::findsAsOneTypes()
{
    QVERIFY(!list()->isVisible()); // it says what to do first
    QSignalSpy summaries(m_page.get(), &Page::summaryChanged);
    QTest::keyClicks(line(), u"kalm"_s);
    QTRY_COMPARE(names(), QStringList(u"Perception intern"_s));
    QCOMPARE(summaries.size(), 1); // one search for four keys
    QVERIFY(list()->isVisible());
    const QModelIndex hit = list()->model()->index(0, 0);
    QCOMPARE(hit.data(SearchModel::DetailRole).toString(), u"Acme Robotics"_s);
    QCOMPARE(hit.data(SearchModel::KindRole).toString(), u"job ad"_s);
    QCOMPARE(hit.data(SearchModel::FieldRole).toString(), u"Text of the ad"_s);
    const QString snippet = hit.data(SearchModel::SnippetRole).toString();
    const auto marks = hit.data(SearchModel::MarksRole).value<QList<TextMark>>();
    QCOMPARE(marks.size(), 1);
    QCOMPARE(snippet.mid(marks.first().start, marks.first().length), u"Kalman"_s);
}

void SearchPageTest::opensAnAdAtItsPlace()
{
    m_page->setQuery(u"filters"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_test->navigator.opened.size(), 1);
    const RecordRef opened = m_test->navigator.opened.first();
    QCOMPARE(opened, (RecordRef{RecordKind::JobAd, m_ad.value, int(m_text.indexOf(u"filters"_s)), 7}));
}

void SearchPageTest::worksByKeysAlone()
{
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_page->setFocus();
    QVERIFY(line()->hasFocus());
    QTest::keyClicks(line(), u"acme"_s);
    QTest::keyClick(line(), Qt::Key_Down); // does not wait for the pause
    QTRY_VERIFY(list()->hasFocus());
    QCOMPARE(names(), QStringList(u"Acme Robotics"_s));
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(m_test->navigator.opened.first(), refTo<Company>(m_acme));
    QTest::keyClick(list(), Qt::Key_Up);
    QTRY_VERIFY(line()->hasFocus());
    QTest::keyClicks(line(), u"bol"_s); // over what was typed before
    QTRY_COMPARE(names(), QStringList(u"Bolt"_s));
    QTest::keyClick(line(), Qt::Key_Escape);
    QVERIFY(line()->text().isEmpty());
    QVERIFY(!list()->isVisible());
}

void SearchPageTest::chipsShowOneKind()
{
    addAd(store(), m_acme, u"Robotics intern"_s);
    m_page->setQuery(u"robotics"_s);
    QCOMPARE(names().size(), 2);
    auto* companies = find<QToolButton>(u"chip_company"_s);
    QVERIFY(companies);
    QTRY_VERIFY(companies->isVisible());
    QCOMPARE(companies->text(), u"Companies  1"_s);
    companies->setFocus();
    QTest::keyClick(companies, Qt::Key_Space);
    QCOMPARE(names(), QStringList(u"Acme Robotics"_s));
    find<QToolButton>(u"chip_all"_s)->click();
    QCOMPARE(names().size(), 2);
    companies = find<QToolButton>(u"chip_company"_s);
    companies->click();
    m_page->setQuery(u"intern"_s); // no company among them: all are shown
    QCOMPARE(names().size(), 2);
}

void SearchPageTest::snippetsArePlainText()
{
    addAd(store(), m_acme, u"Markup"_s, u"<b>zebra</b> <img src=file:///etc/passwd>"_s);
    m_page->setQuery(u"zebra"_s);
    const QString snippet = list()->model()->index(0, 0).data(SearchModel::SnippetRole).toString();
    QVERIFY(snippet.startsWith(u"<b>zebra</b>"_s)); // as it is written
    QVERIFY(!m_page->grab().isNull());
}

void SearchPageTest::namesRecordsByTheirOwner()
{
    Contact ana;
    ana.name = u"Ana Ruiz"_s;
    ana.company = m_acme;
    const auto contact = store().add(ana);
    FOOTHOLD_VERIFY(contact);
    Interaction talk;
    talk.contact = contact.value();
    talk.date = QDate(2026, 3, 1);
    talk.said = u"They hire in autumn, quokka"_s;
    FOOTHOLD_VERIFY(store().add(talk));
    m_page->setQuery(u"quokka"_s);
    QCOMPARE(names(), QStringList(u"Ana Ruiz"_s));
    QCOMPARE(list()->model()->index(0, 0).data(SearchModel::KindRole).toString(), u"interaction"_s);
}

void SearchPageTest::badQueriesFindNothing_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("quotes") << u"\"\"\""_s;
    QTest::newRow("operators") << u"AND OR NOT NEAR("_s;
    QTest::newRow("brackets") << u"(((*"_s;
    QTest::newRow("column") << u"title : :"_s;
    QTest::newRow("control characters") << u"\u0001\u0002"_s;
    QTest::newRow("spaces") << u"    "_s;
    QTest::newRow("very long") << QString(100'000, u'x');
    QTest::newRow("many words") << QString(u"ab "_s).repeated(2000);
}

void SearchPageTest::badQueriesFindNothing()
{
    QFETCH(QString, typed);
    m_page->setQuery(typed);
    QCOMPARE(names(), QStringList());
    QVERIFY(!list()->isVisible());
    QVERIFY(m_test->notifier.reported.isEmpty());
    QTest::keyClick(line(), Qt::Key_Return);
    QVERIFY(m_test->navigator.opened.isEmpty());
}

void SearchPageTest::followsTheCampaign()
{
    m_page->setQuery(u"kalman"_s);
    addAd(store(), m_acme, u"Second"_s, u"Kalman again"_s);
    QTRY_COMPARE(names().size(), 2);
    FOOTHOLD_VERIFY(store().undo());
    QTRY_COMPARE(names().size(), 1);
    m_page->hide();
    FOOTHOLD_VERIFY(store().redo());
    m_page->show();
    QCOMPARE(names().size(), 2); // caught up when it is seen again
}

void SearchPageTest::showsAtMostSoMany()
{
    Transaction step = store().begin({Step::Import, RecordKind::JobAd});
    for (int i = 0; i < SearchPage::kMostHits + 5; ++i)
        addAd(store(), m_acme, u"Wombat %1"_s.arg(i));
    FOOTHOLD_VERIFY(step.commit());
    m_page->setQuery(u"wombat"_s);
    QCOMPARE(names().size(), qsizetype(SearchPage::kMostHits));
    QCOMPARE(find<QLabel>(u"searchNote"_s)->text(), u"Only the best 200 are shown."_s);
}

void SearchPageTest::saysWhenNoPageShowsIt()
{
    m_test->navigator.refuses = true;
    m_page->setQuery(u"bolt"_s);
    QTest::keyClick(line(), Qt::Key_Return);
    QCOMPARE(m_test->notifier.said.size(), 1);
}

void SearchPageTest::clearsByAction()
{
    m_page->setQuery(u"bolt"_s);
    find<QAction>(u"openFound"_s)->trigger();
    QCOMPARE(m_test->navigator.opened.size(), 1);
    find<QAction>(u"clearSearch"_s)->trigger();
    QVERIFY(line()->text().isEmpty());
    QVERIFY(m_page->summary().isEmpty());
}

QTEST_MAIN(SearchPageTest)
#include "SearchPageTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/KeywordsPage.h"

#include "support/TestPageContext.h"
#include "ui/keywords/HeatmapModel.h"
#include "ui/keywords/HeatmapTable.h"

#include <QAction>
#include <QHeaderView>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foothold;

class KeywordsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStateLeadsToTheAds();
    void showsWhatIsAsked();
    void chipsFilter();
    void searchFilters();
    void onlyTargets();
    void columnsByAd();
    void keysMoveAndOpen();
    void clickOpensTheSentence();
    void sideListOpensThePlaces();
    void followsAndKeepsThePlace();
    void exportsWhatIsShown();
    void failedExportIsReported();
    void staysQuickWithManyColumns();

private:
    template <class T> T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    HeatmapTable* table() const { return m_page->findChild<HeatmapTable*>(); }
    QString term(int row) const { return table()->model()->headerData(row, Qt::Vertical).toString(); }
    QStringList terms() const
    {
        QStringList all;
        for (int row = 0; row < table()->model()->rowCount(); ++row)
            all.append(term(row));
        return all;
    }
    void fill();
    void click(const QString& chip) { find<QToolButton>(chip)->click(); }
    QAction* action(const QString& name) const { return m_page->findChild<QAction*>(name); }
    void mention(JobAdId ad, const QList<KeywordMention>& mentions)
    {
        QVERIFY(m_test->campaign->storeMentions(u"test"_s, {{ad, mentions}}));
    }

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<KeywordsPage> m_page;
    JobAdId m_acmeAd;
    JobAdId m_boltAd;
};

void KeywordsPageTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    m_page = std::make_unique<KeywordsPage>(m_test->context);
    m_page->resize(1100, 700);
}

void KeywordsPageTest::cleanup()
{
    m_page.reset();
    m_test.reset();
}

// Python: Acme requires it, Bolt wishes for it. Git: Acme mentions it. SQL: Bolt requires it.
void KeywordsPageTest::fill()
{
    CampaignStore& store = *m_test->campaign;
    Company acme;
    acme.name = u"Acme"_s;
    acme.status = CompanyStatus::Target;
    const auto acmeId = store.add(acme);
    QVERIFY(acmeId);
    const auto boltId = addCompany(store, u"Bolt"_s);
    addCompany(store, u"Silent"_s);
    m_acmeAd = addAd(store, *acmeId, u"Intern"_s, u"You must know Python. We use Git."_s);
    m_boltAd = addAd(store, boltId, u"Trainee"_s, u"Python is a plus. SQL is needed."_s);
    mention(m_acmeAd,
        {{14, 6, u"Python"_s, TermCategory::Language, Demand::Required},
            {29, 3, u"Git"_s, TermCategory::Tool, Demand::Mentioned}});
    mention(m_boltAd,
        {{0, 6, u"Python"_s, TermCategory::Language, Demand::Preferred},
            {18, 3, u"SQL"_s, TermCategory::Language, Demand::Required}});
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void KeywordsPageTest::emptyStateLeadsToTheAds()
{
    m_page->show();
    QWidget* empty = find<QWidget>(u"noAds"_s);
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
    QCOMPARE(m_test->navigator.pages, QList<PageId>{PageId::Ads});
    addAd(*m_test->campaign, addCompany(*m_test->campaign, u"Acme"_s), u"Intern"_s, u"Text"_s);
    QTRY_VERIFY(find<QWidget>(u"noKeywords"_s)->isVisible());
    QVERIFY(!action(u"exportHeatmapCsv"_s)->isEnabled());
}

void KeywordsPageTest::showsWhatIsAsked()
{
    fill();
    QCOMPARE(terms(), QStringList({u"Python"_s, u"SQL"_s, u"Git"_s})); // required before mentioned
    QCOMPARE(table()->model()->columnCount(), 2); // no column without an ad
    QCOMPARE(m_page->summary(), u"3 keywords in 2 ads of 2 companies."_s);
    QCOMPARE(find<QLabel>(u"keywordsStatus"_s)->text(), m_page->summary());
    QVERIFY(!find<QToolButton>(u"category_study"_s)->isVisible());
    QVERIFY(find<QToolButton>(u"category_tool"_s)->isVisible());
}

void KeywordsPageTest::chipsFilter()
{
    fill();
    click(u"category_tool"_s);
    QCOMPARE(terms(), QStringList{u"Git"_s});
    click(u"category_language"_s);
    QCOMPARE(terms().size(), 3);
    click(u"category_tool"_s);
    click(u"atLeast_required"_s);
    QCOMPARE(terms(), QStringList({u"Python"_s, u"SQL"_s}));
    QCOMPARE(table()->model()->headerData(0, Qt::Vertical, HeatmapModel::CompaniesRole).toInt(), 1);
    click(u"atLeast_preferred"_s);
    QCOMPARE(table()->model()->headerData(0, Qt::Vertical, HeatmapModel::CompaniesRole).toInt(), 2);
    QVERIFY(find<QLabel>(u"keywordsStatus"_s)->text().startsWith(u"2 keywords shown."_s));
}

void KeywordsPageTest::searchFilters()
{
    fill();
    QTest::keyClick(m_page.get(), Qt::Key_F, Qt::ControlModifier);
    QLineEdit* search = find<QLineEdit>(u"search"_s);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"py"_s);
    QTRY_COMPARE(terms(), QStringList{u"Python"_s});
    QTest::keyClicks(search, u"zzz"_s);
    QTRY_VERIFY(find<QWidget>(u"noMatches"_s)->isVisible());
    action(u"clearKeywordFilter"_s)->trigger();
    QTRY_COMPARE(terms().size(), 3);
    QCOMPARE(search->text(), QString());
}

void KeywordsPageTest::onlyTargets()
{
    fill();
    click(u"onlyTargets"_s);
    QCOMPARE(table()->model()->columnCount(), 1);
    QCOMPARE(terms(), QStringList({u"Python"_s, u"Git"_s}));
    QCOMPARE(table()->model()->headerData(0, Qt::Vertical, HeatmapModel::CompaniesRole).toInt(), 1);
}

void KeywordsPageTest::columnsByAd()
{
    fill();
    click(u"byAd"_s);
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Acme: Intern"_s);
    click(u"byCompany"_s);
    QCOMPARE(table()->model()->headerData(0, Qt::Horizontal).toString(), u"Acme"_s);
}

void KeywordsPageTest::keysMoveAndOpen()
{
    fill();
    table()->setFocus();
    QCOMPARE(table()->currentIndex(), table()->model()->index(0, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    QCOMPARE(m_test->navigator.opened.last(), refTo<JobAd>(m_acmeAd, 14, 6));
    QTest::keyClick(table(), Qt::Key_Right);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(find<QLabel>(u"placesTerm"_s)->text(), u"SQL"_s);
    QTest::keyClick(table(), Qt::Key_Enter);
    QCOMPARE(m_test->navigator.opened.last(), refTo<JobAd>(m_boltAd, 18, 3));
    QTest::keyClick(table(), Qt::Key_Left);
    QTest::keyClick(table(), Qt::Key_Return); // Acme does not name SQL
    QCOMPARE(m_test->navigator.opened.size(), 2);
}

void KeywordsPageTest::clickOpensTheSentence()
{
    fill();
    const auto clickCell = [this](int row, int column) {
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
            table()->visualRect(table()->model()->index(row, column)).center());
    };
    clickCell(0, 1);
    QCOMPARE(m_test->navigator.opened, QList<RecordRef>{refTo<JobAd>(m_boltAd, 0, 6)});
    clickCell(2, 1);
    QCOMPARE(m_test->navigator.opened.size(), 1);
    QCOMPARE(find<QLabel>(u"placesTerm"_s)->text(), u"Git"_s);
}

void KeywordsPageTest::sideListOpensThePlaces()
{
    fill();
    QListView* places = find<QListView>(u"places"_s);
    QHeaderView* names = table()->verticalHeader();
    const QPoint python(20, names->sectionViewportPosition(0) + 5);
    QTest::mouseClick(names->viewport(), Qt::LeftButton, {}, python);
    QTest::mouseDClick(names->viewport(), Qt::LeftButton, {}, python);
    QVERIFY(places->hasFocus());
    QCOMPARE(places->model()->rowCount(), 2);
    QCOMPARE(places->model()->index(0, 0).data().toString(), u"Acme"_s);
    QVERIFY(find<QLabel>(u"placesFacts"_s)->text().contains(u"Required by 1"_s));
    QTest::keyClick(places, Qt::Key_Down);
    QTest::keyClick(places, Qt::Key_Return);
    QCOMPARE(m_test->navigator.opened.last(), refTo<JobAd>(m_boltAd, 0, 6));
}

void KeywordsPageTest::followsAndKeepsThePlace()
{
    fill();
    table()->setCurrentIndex(table()->model()->index(1, 1)); // SQL, Bolt
    QSignalSpy changed(m_page.get(), &Page::summaryChanged);
    mention(m_acmeAd,
        {{14, 6, u"Python"_s, TermCategory::Language, Demand::Required},
            {29, 3, u"Git"_s, TermCategory::Tool, Demand::Required},
            {22, 2, u"Airflow"_s, TermCategory::Tool, Demand::Required}});
    QTRY_COMPARE(table()->model()->rowCount(), 4);
    QCOMPARE(term(table()->currentIndex().row()), u"SQL"_s);
    QCOMPARE(table()->currentIndex().column(), 1);
    QVERIFY(!changed.isEmpty());
    QVERIFY(m_test->campaign->remove<JobAd>(m_boltAd));
    QTRY_COMPARE(table()->model()->columnCount(), 1);
}

void KeywordsPageTest::exportsWhatIsShown()
{
    fill();
    click(u"category_tool"_s);
    m_test->dialogs.file = m_test->campaign.folder() + u"/out.csv"_s;
    action(u"exportHeatmapCsv"_s)->trigger();
    QFile csv(m_test->dialogs.file);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    QVERIFY(text.startsWith("keyword,category,companies,"));
    QVERIFY(text.contains("Git,tool,1,"));
    QVERIFY(!text.contains("Python"));
    m_test->dialogs.file = m_test->campaign.folder() + u"/out.png"_s;
    action(u"exportHeatmapPng"_s)->trigger();
    QVERIFY(!QImage(m_test->dialogs.file).isNull());
    QCOMPARE(m_test->notifier.said.size(), 2);
    m_test->dialogs.file.clear(); // cancelled
    action(u"exportHeatmapCsv"_s)->trigger();
    QCOMPARE(m_test->notifier.said.size(), 2);
}

void KeywordsPageTest::failedExportIsReported()
{
    fill();
    m_test->dialogs.file = m_test->campaign.folder() + u"/no/such/out.csv"_s;
    action(u"exportHeatmapCsv"_s)->trigger();
    QCOMPARE(m_test->notifier.reported.size(), 1);
    QCOMPARE(m_test->notifier.reported.first().code, Error::Code::Unwritable);
}

void KeywordsPageTest::staysQuickWithManyColumns()
{
    QList<DemandMatrix::Column> columns;
    for (int i = 0; i < 2000; ++i)
        columns.append({i + 1, u"Company %1"_s.arg(i)});
    DemandMatrix::Builder builder(columns);
    for (int i = 0; i < 2000; ++i) {
        builder.addAd({i + 1}, {i + 1}, i);
        for (int term = 0; term < 200; term += 1 + i % 7)
            builder.addMention({i + 1}, {0, 1, u"Term %1"_s.arg(term), TermCategory::Tool, Demand::Required});
    }
    HeatmapModel model;
    model.setMatrix(builder.build());
    HeatmapTable view(m_test->theme);
    view.setModel(&model);
    view.resize(1100, 700);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QVERIFY(!view.grab().isNull());
    QCOMPARE(model.rowCount(), 200);
    view.setCurrentIndex(model.index(199, 1999));
    QVERIFY(view.visualRect(model.index(199, 1999)).isValid());
}

QTEST_MAIN(KeywordsPageTest)
#include "KeywordsPageTest.moc"

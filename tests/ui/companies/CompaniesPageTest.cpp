// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompaniesPage.h"

#include "support/SampleRecords.h"
#include "support/TestPageContext.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/FilterChips.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/companies/CompanyColumns.h"
#include "ui/companies/CompanyCounts.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foothold;

class CompaniesPageTest : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void keepUrl(const QUrl& url) { m_opened.append(url); }

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageTeachesAndAdds();
    void showsFigures();
    void figuresFollowTheStore();
    void modelHoldsItsPromises();
    void gaugeSaysHowFar();
    void chipsFilterByStatus();
    void searchFindsAndSelectClears();
    void newCompanyIsNamedAtOnce();
    void typingInACellOutlivesThePage();
    void deleteIsUndoable();
    void deleteKeyInAFieldIsNotTheTables();
    void marksSelectionInOneStep();
    void opensOnlyWebsites();
    void newAdOpensThroughTheNavigator();
    void listsOpenThroughTheNavigator();
    void showRecordAndHistory();
    void flushStoresTyping();
    void hugeListStaysQuick();
    void readOnlyCampaignIsNotEdited();

private:
    template <class W> W* find(const char* name) const { return m_page->findChild<W*>(QLatin1StringView(name)); }
    TableView* table() const { return find<TableView>("companies"); }
    QAction* action(const char* name) const { return find<QAction>(name); }
    QString cell(int row, const QString& key) const
    {
        const QAbstractItemModel* model = table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, RecordTableModelBase::KeyRole).toString() == key)
                return model->index(row, column).data().toString();
        }
        return {};
    }
    void makePage()
    {
        m_page = std::make_unique<CompaniesPage>(m_test->context);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        QTRY_VERIFY(find<QTabWidget>("companyTabs")); // the detail comes after the first picture
    }
    CampaignStore& store() { return *m_test->campaign; }

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<CompaniesPage> m_page;
    QList<QUrl> m_opened;
};

void CompaniesPageTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    makePage();
}

void CompaniesPageTest::cleanup()
{
    m_page.reset();
    m_test.reset();
    m_opened.clear();
}

void CompaniesPageTest::emptyPageTeachesAndAdds()
{
    auto* empty = table()->parentWidget()->findChild<QWidget*>(u"emptyState"_s);
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(u"emptyStateButton"_s), Qt::LeftButton);
    QCOMPARE(store().count<Company>(), 1);
    QVERIFY(!empty->isVisible());
}

void CompaniesPageTest::showsFigures()
{
    const auto ids = sample::fill(store());
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, u"name"_s), u"Acme Robotics"_s);
    QCOMPARE(cell(0, u"status"_s), u"Target"_s);
    QCOMPARE(cell(0, u"want"_s), QString(4, QChar(0x2605)));
    QCOMPARE(cell(0, u"research"_s), u"1 of 7"_s);
    QCOMPARE(cell(0, u"ads"_s), u"1"_s);
    QCOMPARE(cell(0, u"applications"_s), u"1"_s);
    QVERIFY(m_page->showRecord(refTo<Company>(ids.company)));
    QCOMPARE(find<QLabel>("companyName")->text(), u"Acme Robotics"_s);
    QVERIFY(find<QLabel>("companyFacts")->text().contains(u"Robotics"_s));
    QVERIFY(find<QLabel>("companyResearch")->text().contains(u"How they operate"_s));
    auto* tabs = find<QTabWidget>("companyTabs");
    QCOMPARE(tabs->tabText(1), u"Research 1 of 7"_s);
    QCOMPARE(tabs->tabText(3), u"Ads 1"_s);
    QCOMPARE(tabs->tabText(5), u"Applications 1"_s);
    QCOMPARE(find<TableView>("companyAds")->model()->rowCount(), 1);
    QCOMPARE(find<TableView>("companyApplications")->model()->rowCount(), 1);
}

void CompaniesPageTest::figuresFollowTheStore()
{
    const auto company = addCompany(store(), u"Acme"_s);
    addCompany(store(), u"Bolt"_s);
    QVERIFY(m_page->showRecord(refTo<Company>(company)));
    QSignalSpy changed(table()->model(), &QAbstractItemModel::dataChanged);
    addAd(store(), company, u"ML intern"_s);
    QCOMPARE(cell(0, u"ads"_s), u"1"_s);
    for (const auto& signal : changed) // one row only
        QCOMPARE(signal.at(0).toModelIndex().row(), signal.at(1).toModelIndex().row());
    FOOTHOLD_VERIFY(store().add(ResearchNote{.company = company, .kind = ResearchKind::News, .text = u"New CEO"_s}));
    QCOMPARE(cell(0, u"research"_s), u"1 of 7"_s);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(cell(0, u"research"_s), u"0 of 7"_s);
    QCOMPARE(find<TableView>("companyAds")->model()->rowCount(), 1);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(cell(0, u"ads"_s), QString());
    QCOMPARE(find<TableView>("companyAds")->model()->rowCount(), 0);
}

void CompaniesPageTest::modelHoldsItsPromises()
{
    const auto ids = sample::fill(store());
    CompanyCounts counts(store());
    RecordTableModel<Company> model(store(), CompanyColumns::list(counts));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester shown(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    addCompany(store(), u"Bolt"_s);
    FOOTHOLD_VERIFY(store().remove<Company>(ids.company));
    QCOMPARE(model.rowCount(), 1);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(counts.ads(ids.company), 1);
}

void CompaniesPageTest::gaugeSaysHowFar()
{
    auto* gauge = find<QProgressBar>("targetGauge");
    QCOMPARE(gauge->maximum(), 40);
    QCOMPARE(gauge->value(), 0);
    for (int i = 0; i < 2; ++i)
        FOOTHOLD_VERIFY(store().add(Company{.name = u"Acme %1"_s.arg(i), .status = CompanyStatus::Target}));
    addCompany(store(), u"Bolt"_s);
    QCOMPARE(gauge->value(), 2);
    QVERIFY(!gauge->accessibleName().isEmpty());
    QCOMPARE(gauge->accessibleDescription(), u"2 targets of 30-40"_s);
    QCOMPARE(find<QLabel>("targetWords")->text(), u"2 targets of 30-40"_s);
    QCOMPARE(m_page->summary(), u"3 companies, 2 targets of 30-40"_s);
    QCOMPARE(CompaniesPage::countIn(store()), 3);
    Campaign campaign = store().campaign();
    campaign.targetsFrom = 1;
    campaign.targetsTo = 2;
    FOOTHOLD_VERIFY(store().update(campaign));
    QCOMPARE(gauge->accessibleDescription(), u"2 targets of 1-2"_s);
}

void CompaniesPageTest::chipsFilterByStatus()
{
    const auto acme = addCompany(store(), u"Acme"_s);
    FOOTHOLD_VERIFY(store().add(Company{.name = u"Bolt"_s, .status = CompanyStatus::Target}));
    auto* target = find<QToolButton>("chip_target");
    QCOMPARE(target->text(), u"Target  1"_s);
    QTest::mouseClick(target, Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, u"name"_s), u"Bolt"_s);
    Company company = store().get<Company>(acme).value();
    company.status = CompanyStatus::Target;
    FOOTHOLD_VERIFY(store().update(company));
    QCOMPARE(table()->model()->rowCount(), 2);
    FOOTHOLD_VERIFY(store().undo());
    QVERIFY(m_page->showRecord(refTo<Company>(acme))); // hidden by the chip until now
    QCOMPARE(find<FilterChips>("statusChips")->chosen(), u"all"_s);
    QCOMPARE(m_page->currentRecord(), refTo<Company>(acme));
}

void CompaniesPageTest::searchFindsAndSelectClears()
{
    const auto acme = addCompany(store(), u"Acme"_s);
    addCompany(store(), u"Bolt"_s);
    QTest::keyClick(table(), Qt::Key_F, Qt::ControlModifier);
    auto* search = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"bol"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    QVERIFY(m_page->showRecord(refTo<Company>(acme)));
    QCOMPARE(search->text(), QString());
}

void CompaniesPageTest::newCompanyIsNamedAtOnce()
{
    QTest::mouseClick(find<QToolButton>("chip_target"), Qt::LeftButton);
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    auto* editor = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    QVERIFY(editor);
    QVERIFY(table()->viewport()->isAncestorOf(editor));
    QTest::keyClicks(editor, u"Acme"_s);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(find<QLabel>("companyName")->text(), u"Acme"_s); // the view commits a turn later
    const auto companies = store().list<Company>();
    QCOMPARE(companies.size(), 1);
    QCOMPARE(companies.first().name, u"Acme"_s);
    QCOMPARE(companies.first().status, CompanyStatus::Target); // as the list is filtered
}

void CompaniesPageTest::typingInACellOutlivesThePage()
{
    action("addCompany")->trigger();
    QTest::keyClicks(QApplication::focusWidget(), u"Acme"_s);
    m_page.reset();
    QCOMPARE(store().list<Company>().first().name, u"Acme"_s);
}

void CompaniesPageTest::deleteIsUndoable()
{
    const auto ids = sample::fill(store());
    QVERIFY(m_page->showRecord(refTo<Company>(ids.company)));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(store().count<Company>(), 0);
    QCOMPARE(store().count<JobAd>(), 0);
    QCOMPARE(m_test->notifier.offered, QStringList(u"Deleted Acme Robotics."_s));
    QVERIFY(m_test->dialogs.asked.isEmpty());
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(cell(0, u"name"_s), u"Acme Robotics"_s);
    QCOMPARE(cell(0, u"ads"_s), u"1"_s);
    FOOTHOLD_VERIFY(store().redo());
    QCOMPARE(table()->model()->rowCount(), 0);
}

void CompaniesPageTest::deleteKeyInAFieldIsNotTheTables()
{
    const auto company = addCompany(store(), u"Acme"_s, 3);
    QVERIFY(m_page->showRecord(refTo<Company>(company)));
    auto* form = find<QWidget>("companyForm");
    QWidget* stars = form->findChild<FieldEditor*>(u"want"_s)->input();
    stars->setFocus();
    QTest::keyClick(stars, Qt::Key_Delete);
    QWidget* status = form->findChild<FieldEditor*>(u"status"_s)->input();
    status->setFocus();
    QTest::keyClick(status, Qt::Key_Delete);
    QCOMPARE(store().count<Company>(), 1);
    m_page->flush();
    QCOMPARE(store().get<Company>(company)->want, 0);
}

void CompaniesPageTest::marksSelectionInOneStep()
{
    addCompany(store(), u"Acme"_s);
    addCompany(store(), u"Bolt"_s);
    addCompany(store(), u"Cube"_s);
    table()->selectRow(0);
    table()->selectionModel()->select(
        table()->model()->index(1, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
    QSignalSpy changed(&store(), &CampaignStore::changed);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0, u"status"_s), u"Target"_s);
    QCOMPARE(cell(1, u"status"_s), u"Target"_s);
    QCOMPARE(cell(2, u"status"_s), u"Candidate"_s);
    QCOMPARE(store().undoLabel()->count, 2);
    action("markTarget")->trigger(); // nothing is another
    QCOMPARE(changed.size(), 1);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(cell(0, u"status"_s), u"Candidate"_s);
    action("markDropped")->trigger();
    QCOMPARE(cell(1, u"status"_s), u"Dropped"_s);
}

void CompaniesPageTest::opensOnlyWebsites()
{
    for (const auto& scheme : {u"http"_s, u"https"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, this, "keepUrl");
    const auto good = store().add(Company{.name = u"Acme"_s, .website = u"https://acme.example/x"_s}).value();
    const auto bad = store().add(Company{.name = u"Bolt"_s, .website = u"file:///etc/passwd"_s}).value();
    QVERIFY(m_page->showRecord(refTo<Company>(good)));
    action("openWebsite")->trigger();
    QCOMPARE(m_opened, QList<QUrl>{QUrl(u"https://acme.example/x"_s)});
    QVERIFY(m_page->showRecord(refTo<Company>(bad)));
    QVERIFY(!action("openWebsite")->isEnabled());
    for (const auto& scheme : {u"http"_s, u"https"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void CompaniesPageTest::newAdOpensThroughTheNavigator()
{
    const auto company = addCompany(store(), u"Acme"_s);
    QVERIFY(m_page->showRecord(refTo<Company>(company)));
    action("addAd")->trigger();
    const auto ads = store().list<JobAd>();
    QCOMPARE(ads.size(), 1);
    QCOMPARE(ads.first().company, company);
    QCOMPARE(ads.first().capturedOn, std::optional(QDate(2026, 3, 2)));
    QCOMPARE(m_test->navigator.opened, QList<RecordRef>{refTo<JobAd>(ads.first().id)});
}

void CompaniesPageTest::listsOpenThroughTheNavigator()
{
    const auto ids = sample::fill(store());
    QVERIFY(m_page->showRecord(refTo<Company>(ids.company)));
    auto* tabs = find<QTabWidget>("companyTabs");
    tabs->setCurrentIndex(3);
    auto* ads = find<TableView>("companyAds");
    ads->setCurrentIndex(ads->model()->index(0, 0));
    ads->setFocus();
    QTest::keyClick(ads, Qt::Key_Return);
    QCOMPARE(m_test->navigator.opened.last(), refTo<JobAd>(ids.ad));
    tabs->setCurrentIndex(5);
    auto* applications = find<TableView>("companyApplications");
    const QPoint place = applications->visualRect(applications->model()->index(0, 0)).center();
    QTest::mouseClick(applications->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(applications->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(m_test->navigator.opened.last(), refTo<Application>(ids.application));
}

void CompaniesPageTest::showRecordAndHistory()
{
    const auto acme = addCompany(store(), u"Acme"_s);
    const auto bolt = addCompany(store(), u"Bolt"_s);
    QSignalSpy shown(m_page.get(), &Page::recordShown);
    QVERIFY(m_page->showRecord(refTo<Company>(bolt)));
    QCOMPARE(m_page->currentRecord(), refTo<Company>(bolt));
    QVERIFY(m_page->showRecord(refTo<Company>(acme)));
    QCOMPARE(shown.last().first().value<RecordRef>(), refTo<Company>(acme));
    QVERIFY(!m_page->showRecord(refTo<Company>({999})));
    QVERIFY(!m_page->showRecord(refTo<JobAd>({1})));
    const auto note = store().add(ResearchNote{.company = bolt, .text = u"They grow"_s}).value();
    QVERIFY(m_page->showRecord(refTo<ResearchNote>(note)));
    QCOMPARE(m_page->currentRecord(), refTo<Company>(bolt));
    QCOMPARE(find<QTabWidget>("companyTabs")->currentIndex(), 1);
}

void CompaniesPageTest::flushStoresTyping()
{
    const auto company = addCompany(store(), u"Acme"_s);
    QVERIFY(m_page->showRecord(refTo<Company>(company)));
    auto* mission = find<QWidget>("companyForm")->findChild<FieldEditor*>(u"mission"_s);
    mission->type(u"Safe lifting"_s);
    QCOMPARE(store().get<Company>(company)->mission, QString());
    m_page->flush();
    QCOMPARE(store().get<Company>(company)->mission, u"Safe lifting"_s);
}

void CompaniesPageTest::hugeListStaysQuick()
{
    constexpr int kCompanies = 2000;
    Transaction step = store().begin({Step::Import, RecordKind::Company, {}, {}, kCompanies});
    for (int i = 0; i < kCompanies; ++i)
        addCompany(store(), u"Company %1"_s.arg(i));
    FOOTHOLD_VERIFY(step.commit());
    QCOMPARE(table()->model()->rowCount(), kCompanies);
    const auto id = store().list<Company>().at(1234).id;
    QVERIFY(m_page->showRecord(refTo<Company>(id)));
    QSignalSpy changed(table()->model(), &QAbstractItemModel::dataChanged);
    QSignalSpy reset(table()->model(), &QAbstractItemModel::modelReset);
    Company company = store().get<Company>(id).value();
    company.industry = u"Robots"_s;
    FOOTHOLD_VERIFY(store().update(company));
    QCOMPARE(changed.size(), 1); // one row, not the table
    QCOMPARE(reset.size(), 0);
}

void CompaniesPageTest::readOnlyCampaignIsNotEdited()
{
    const auto ids = sample::fill(store());
    m_page.reset();
    auto opened = CampaignStore::open(m_test->campaign.path(), m_test->campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(opened);
    PageContext context{**opened, m_test->keywords, m_test->navigator, m_test->notifier, m_test->dialogs,
        m_test->settings, m_test->theme};
    m_page = std::make_unique<CompaniesPage>(context);
    m_page->show();
    QTRY_VERIFY(find<QTabWidget>("companyTabs"));
    QVERIFY(m_page->showRecord(refTo<Company>(ids.company)));
    for (const char* name : {"addCompany", "addAd", "markTarget", "deleteCompanies"})
        QVERIFY2(!action(name)->isEnabled(), name);
    QVERIFY(!(table()->model()->flags(table()->model()->index(0, 0)) & Qt::ItemIsEditable));
    auto* name = qobject_cast<QLineEdit*>(find<QWidget>("companyForm")->findChild<FieldEditor*>(u"name"_s)->input());
    QVERIFY(name->isReadOnly());
    m_page.reset();
}

QTEST_MAIN(CompaniesPageTest)
#include "CompaniesPageTest.moc"

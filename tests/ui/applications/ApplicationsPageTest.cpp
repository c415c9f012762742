// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/ApplicationsPage.h"

#include "core/campaign/StageMoves.h"
#include "core/insight/StageHistory.h"
#include "support/SampleRecords.h"
#include "support/TestPageContext.h"
#include "ui/applications/ApplicationColumns.h"
#include "ui/common/ApplicationLookup.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/FilterChips.h"
#include "ui/common/StageDelegate.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foothold;

class ApplicationsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyPageTeaches();
    void showsWhereItStands();
    void overdueIsMarked();
    void modelHoldsItsPromises();
    void followsOtherRecords();
    void newFromAnAdInOneStep();
    void newForARole();
    void newIsRefusedWithoutCompanyOrRole();
    void movesByKeyboardInOneStep();
    void moveMayBeSetBack();
    void moveWantsADay();
    void contextMenuMovesTheSelection();
    void historyIsEditedAndDeleted();
    void lastStageStays();
    void chipsFilterByStage();
    void deleteIsUndoable();
    void newDayCountsAnew();
    void linksGoThroughTheNavigator();
    void formOffersTheCompanysAds();
    void showRecordAndFlush();
    void readOnlyCampaignIsNotEdited();

private:
    template <class W> W* find(const char* name) const { return m_page->findChild<W*>(QLatin1StringView(name)); }
    TableView* table() const { return find<TableView>("applications"); }
    QAction* action(const char* name) const { return find<QAction>(name); }
    QModelIndex index(int row, const QString& key, TableView* view = nullptr) const
    {
        const QAbstractItemModel* model = (view ? view : table())->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal, RecordTableModelBase::KeyRole).toString() == key)
                return model->index(row, column);
        }
        return {};
    }
    QString cell(int row, const QString& key, TableView* view = nullptr) const
    {
        return index(row, key, view).data().toString();
    }
    CampaignStore& store() { return *m_test->campaign; }
    Stage stage(StageKind kind)
    {
        for (const Stage& each : stagesInOrder(store())) {
            if (each.kind == kind)
                return each;
        }
        return {};
    }
    ApplicationId start(const QString& company, const QString& role, QDate date = QDate(2026, 2, 20))
    {
        return startApplication(store(), Application{.company = addCompany(store(), company), .role = role}, date)
            .value();
    }
    void makePage(const PageContext& context)
    {
        m_page = std::make_unique<ApplicationsPage>(context);
        m_page->resize(1100, 700);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<ApplicationsPage> m_page;
};

void ApplicationsPageTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    makePage(m_test->context);
}

void ApplicationsPageTest::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void ApplicationsPageTest::emptyPageTeaches()
{
    auto* empty = table()->parentWidget()->findChild<QWidget*>(u"emptyState"_s);
    QVERIFY(empty->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(u"emptyStateButton"_s), Qt::LeftButton);
    QVERIFY(find<QWidget>("newApplicationBar")->isVisible());
}

void ApplicationsPageTest::showsWhereItStands()
{
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    QCOMPARE(cell(0, u"company"_s), u"Acme"_s);
    QCOMPARE(cell(0, u"role"_s), u"ML intern"_s);
    QCOMPARE(cell(0, u"stage"_s), u"Saved"_s);
    QCOMPARE(index(0, u"stage"_s).data(StageDelegate::kStageKindRole).toInt(), int(StageKind::Saved));
    QCOMPARE(index(0, u"since"_s).data(Qt::EditRole).toDate(), QDate(2026, 2, 20));
    QCOMPARE(cell(0, u"days"_s), u"10"_s); // to 2 March
    QVERIFY(m_page->showRecord(refTo<Application>(id)));
    QCOMPARE(find<QLabel>("applicationCompany")->text(), u"Acme"_s);
    QCOMPARE(find<QLabel>("applicationStage")->text(), u"Saved"_s);
    QVERIFY(find<QLabel>("applicationSince")->text().contains(u"10 days"_s));
    QCOMPARE(ApplicationsPage::countIn(store()), 1);
    FOOTHOLD_VERIFY(moveToStage(store(), {id}, stage(StageKind::Rejected).id, QDate(2026, 3, 1)));
    QCOMPARE(cell(0, u"days"_s), QString()); // time has stopped
    QCOMPARE(m_page->summary(), u"1 applications, 0 open"_s);
}

void ApplicationsPageTest::overdueIsMarked()
{
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    Application application = store().get<Application>(id).value();
    application.nextActionDue = QDate(2026, 3, 1);
    FOOTHOLD_VERIFY(store().update(application));
    const auto due = [this] { return index(0, u"next_action_due"_s); };
    QCOMPARE(due().data(Qt::ForegroundRole).value<QColor>(), m_test->theme.color(Theme::Token::Danger));
    QVERIFY(!due().data(Qt::DecorationRole).isNull()); // not by colour alone
    QVERIFY(!due().data(Qt::ToolTipRole).toString().isEmpty());
    QCOMPARE(m_page->summary(), u"1 applications, 1 open, 1 overdue"_s);
    application.nextActionDue = QDate(2026, 3, 3);
    FOOTHOLD_VERIFY(store().update(application));
    QVERIFY(due().data(Qt::ForegroundRole).isNull());
    FOOTHOLD_VERIFY(store().undo());
    FOOTHOLD_VERIFY(moveToStage(store(), {id}, stage(StageKind::Withdrawn).id, QDate(2026, 3, 2)));
    QVERIFY(due().data(Qt::ForegroundRole).isNull()); // nothing is due any more
}

void ApplicationsPageTest::modelHoldsItsPromises()
{
    ApplicationLookup lookup(store());
    RecordTableModel<Application> model(store(), ApplicationColumns::list(lookup, m_test->theme));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester shown(table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    start(u"Bolt"_s, u"Data intern"_s);
    FOOTHOLD_VERIFY(moveToStage(store(), {id}, stage(StageKind::Applied).id, QDate(2026, 3, 1)));
    FOOTHOLD_VERIFY(store().remove<Application>(id));
    QCOMPARE(model.rowCount(), 1);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(lookup.stage(id).kind, StageKind::Applied);
}

void ApplicationsPageTest::followsOtherRecords()
{
    const auto ids = sample::fill(store());
    Application application = store().get<Application>(ids.application).value();
    application.role.clear();
    FOOTHOLD_VERIFY(store().update(application));
    QCOMPARE(cell(0, u"role"_s), u"Machine learning intern"_s); // the ad's
    QCOMPARE(cell(0, u"stage"_s), u"Second interview"_s);
    Company company = store().get<Company>(ids.company).value();
    company.name = u"Apex"_s;
    FOOTHOLD_VERIFY(store().update(company));
    QCOMPARE(cell(0, u"company"_s), u"Apex"_s);
    JobAd ad = store().get<JobAd>(ids.ad).value();
    ad.title = u"Vision intern"_s;
    FOOTHOLD_VERIFY(store().update(ad));
    QCOMPARE(cell(0, u"role"_s), u"Vision intern"_s);
    Stage renamed = store().get<Stage>(ids.stage).value();
    renamed.name = u"Last talk"_s;
    FOOTHOLD_VERIFY(store().update(renamed));
    QCOMPARE(cell(0, u"stage"_s), u"Last talk"_s);
}

void ApplicationsPageTest::newFromAnAdInOneStep()
{
    const auto company = addCompany(store(), u"Acme"_s);
    addCompany(store(), u"Bolt"_s);
    const auto ad = addAd(store(), company, u"ML intern"_s);
    QTest::keyClick(m_page.get(), Qt::Key_N, Qt::ControlModifier);
    auto* companies = find<QComboBox>("newCompany");
    QTRY_VERIFY(companies->hasFocus());
    QTest::keyClicks(companies, u"acme"_s);
    QCOMPARE(find<QComboBox>("newAd")->currentData().toLongLong(), ad.value); // its only one
    QSignalSpy changed(&store(), &CampaignStore::changed);
    find<QLineEdit>("newRole")->setFocus();
    QTest::keyClick(find<QLineEdit>("newRole"), Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QVERIFY(!find<QWidget>("newApplicationBar")->isVisible());
    QCOMPARE(cell(0, u"role"_s), u"ML intern"_s);
    QCOMPARE(cell(0, u"stage"_s), u"Saved"_s);
    QCOMPARE(cell(0, u"days"_s), u"0"_s);
    QCOMPARE(find<QLabel>("applicationCompany")->text(), u"Acme"_s);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(store().count<Application>(), 0);
    QCOMPARE(store().count<StageChange>(), 0);
}

void ApplicationsPageTest::newForARole()
{
    start(u"Acme"_s, u"ML intern"_s);
    action("addApplication")->trigger();
    auto* companies = find<QComboBox>("newCompany");
    companies->setCurrentIndex(companies->findText(u"Acme"_s));
    QVERIFY(find<QLabel>("newHint")->isVisible()); // applied here before
    QTest::keyClicks(find<QLineEdit>("newRole"), u"Data intern"_s);
    QTest::mouseClick(find<QPushButton>("newAdd"), Qt::LeftButton);
    QCOMPARE(store().count<Application>(), 2);
    QCOMPARE(store().list<Application>().last().role, u"Data intern"_s);
    action("addApplication")->trigger();
    QTest::keyClick(find<QLineEdit>("newRole"), Qt::Key_Escape);
    QVERIFY(!find<QWidget>("newApplicationBar")->isVisible());
}

void ApplicationsPageTest::newIsRefusedWithoutCompanyOrRole()
{
    addCompany(store(), u"Acme"_s);
    action("addApplication")->trigger();
    QTest::mouseClick(find<QPushButton>("newAdd"), Qt::LeftButton);
    QVERIFY(find<QLabel>("newError")->isVisible());
    QTest::keyClicks(find<QComboBox>("newCompany"), u"Acme"_s);
    QVERIFY(!find<QLabel>("newError")->isVisible());
    QTest::mouseClick(find<QPushButton>("newAdd"), Qt::LeftButton);
    QVERIFY(find<QLabel>("newError")->isVisible());
    QCOMPARE(store().count<Application>(), 0);
}

void ApplicationsPageTest::movesByKeyboardInOneStep()
{
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    QVERIFY(m_page->showRecord(refTo<Application>(id)));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_M, Qt::ControlModifier);
    auto* stages = find<QComboBox>("moveStage");
    QVERIFY(stages->hasFocus());
    QCOMPARE(stages->currentText(), u"Preparing"_s); // the next one
    QTest::keyClick(stages, Qt::Key_Down);
    QCOMPARE(stages->currentText(), u"Applied"_s);
    QTest::keyClicks(find<QLineEdit>("moveNote"), u"by e-mail"_s);
    QSignalSpy changed(&store(), &CampaignStore::changed);
    QTest::keyClick(find<QLineEdit>("moveNote"), Qt::Key_Return);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0, u"stage"_s), u"Applied"_s);
    const auto change = currentStages(store().list<StageChange>()).value(id);
    QCOMPARE(change.date, QDate(2026, 3, 2));
    QCOMPARE(change.note, u"by e-mail"_s);
    QCOMPARE(store().undoLabel(), (StepLabel{Step::MoveToStage, RecordKind::Application, u"Acme"_s, u"Applied"_s}));
    QCOMPARE(m_test->notifier.said, QStringList(u"Moved Acme to Applied."_s));
    QCOMPARE(find<QLineEdit>("moveNote")->text(), QString());
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(cell(0, u"stage"_s), u"Saved"_s);
}

void ApplicationsPageTest::moveMayBeSetBack()
{
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    QVERIFY(m_page->showRecord(refTo<Application>(id)));
    auto* date = find<QLineEdit>("moveDateLine");
    date->clear();
    QTest::keyClicks(date, u"2026-02-01"_s);
    QTest::mouseClick(find<QPushButton>("moveButton"), Qt::LeftButton);
    QCOMPARE(cell(0, u"stage"_s), u"Saved"_s); // since a later day
    QCOMPARE(store().count<StageChange>(), 2);
    QVERIFY(m_test->notifier.said.last().contains(u"Saved"_s));
    auto* history = find<TableView>("stageHistory");
    QCOMPARE(cell(0, u"stage"_s, history), u"Saved"_s); // latest first
    QCOMPARE(cell(1, u"stage"_s, history), u"Preparing"_s);
}

void ApplicationsPageTest::moveWantsADay()
{
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    QVERIFY(m_page->showRecord(refTo<Application>(id)));
    find<QLineEdit>("moveDateLine")->clear();
    QTest::mouseClick(find<QPushButton>("moveButton"), Qt::LeftButton);
    QVERIFY(find<QLabel>("moveError")->isVisible());
    QCOMPARE(store().count<StageChange>(), 1);
}

void ApplicationsPageTest::contextMenuMovesTheSelection()
{
    start(u"Acme"_s, u"ML intern"_s);
    start(u"Bolt"_s, u"Data intern"_s);
    table()->selectAll();
    Q_EMIT table()->customContextMenuRequested(QPoint(5, 5));
    auto* stages = find<QMenu>("stageMenu");
    QVERIFY(stages);
    QCOMPARE(stages->actions().size(), stagesInOrder(store()).size());
    QSignalSpy changed(&store(), &CampaignStore::changed);
    stages->actions().at(2)->trigger();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(cell(0, u"stage"_s), u"Applied"_s);
    QCOMPARE(cell(1, u"stage"_s), u"Applied"_s);
    QCOMPARE(store().undoLabel()->count, 2);
    find<QMenu>("applicationMenu")->close();
}

void ApplicationsPageTest::historyIsEditedAndDeleted()
{
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    FOOTHOLD_VERIFY(moveToStage(store(), {id}, stage(StageKind::Applied).id, QDate(2026, 3, 1)));
    QVERIFY(m_page->showRecord(refTo<Application>(id)));
    auto* tabs = find<QTabWidget>("applicationTabs");
    tabs->setCurrentIndex(1);
    QCOMPARE(tabs->tabText(1), u"History 2"_s);
    auto* history = find<TableView>("stageHistory");
    const QAbstractItemModelTester tester(history->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(history->model()->setData(index(0, u"note"_s, history), u"sent"_s));
    QVERIFY(history->model()->setData(index(0, u"date"_s, history), QDate(2026, 2, 25)));
    QCOMPARE(currentStages(store().list<StageChange>()).value(id).note, u"sent"_s);
    QCOMPARE(cell(0, u"days"_s), u"5"_s); // three left of February, two of March
    QVERIFY(history->model()->setData(index(0, u"date"_s, history), QDate(2026, 2, 1)));
    QCOMPARE(cell(0, u"stage"_s), u"Saved"_s);
    QCOMPARE(cell(1, u"stage"_s, history), u"Applied"_s); // sorted anew
    history->setCurrentIndex(history->model()->index(1, 0));
    history->setFocus();
    QTest::keyClick(history, Qt::Key_Delete);
    QCOMPARE(store().count<StageChange>(), 1);
    QCOMPARE(store().count<Application>(), 1);
    QCOMPARE(tabs->tabText(1), u"History 1"_s);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(history->model()->rowCount(), 2);
}

void ApplicationsPageTest::lastStageStays()
{
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    QVERIFY(m_page->showRecord(refTo<Application>(id)));
    auto* history = find<TableView>("stageHistory");
    history->selectAll();
    action("deleteStageChange")->trigger();
    QCOMPARE(store().count<StageChange>(), 1);
    QCOMPARE(m_test->notifier.said.size(), 1);
}

void ApplicationsPageTest::chipsFilterByStage()
{
    const auto acme = start(u"Acme"_s, u"ML intern"_s);
    start(u"Bolt"_s, u"Data intern"_s);
    const Stage rejected = stage(StageKind::Rejected);
    FOOTHOLD_VERIFY(moveToStage(store(), {acme}, rejected.id, QDate(2026, 3, 1)));
    auto* open = find<QToolButton>("chip_open");
    QCOMPARE(open->text(), u"Open  1"_s);
    QTest::mouseClick(open, Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, u"company"_s), u"Bolt"_s);
    QTest::mouseClick(m_page->findChild<QToolButton*>(u"chip_stage%1"_s.arg(rejected.id.value)), Qt::LeftButton);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(cell(0, u"company"_s), u"Acme"_s);
    FOOTHOLD_VERIFY(store().undo()); // nothing rejected is left, the chip stays while it is chosen
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(m_page->showRecord(refTo<Application>(acme)));
    QCOMPARE(find<FilterChips>("stageChips")->chosen(), u"all"_s);
}

void ApplicationsPageTest::newDayCountsAnew()
{
    const auto id = start(u"Acme"_s, u"ML intern"_s);
    Application application = store().get<Application>(id).value();
    application.nextAction = u"Write the letter"_s;
    application.nextActionDue = QDate(2026, 3, 2);
    FOOTHOLD_VERIFY(store().update(application));
    QVERIFY(m_page->showRecord(refTo<Application>(id)));
    QCOMPARE(cell(0, u"days"_s), u"10"_s);
    QVERIFY(!m_page->summary().contains(u"overdue"_s));
    m_test->campaign.clock.advance(24 * 60 * 60 * 1000);
    m_page->turnDay();
    QCOMPARE(cell(0, u"days"_s), u"11"_s);
    QVERIFY(find<QLabel>("applicationSince")->text().contains(u"11 days"_s));
    QVERIFY2(m_page->summary().contains(u"overdue"_s), qPrintable(m_page->summary()));
}

void ApplicationsPageTest::deleteIsUndoable()
{
    const auto ids = sample::fill(store());
    QVERIFY(m_page->showRecord(refTo<Application>(ids.application)));
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(store().count<Application>(), 0);
    QCOMPARE(store().count<InterviewRound>(), 0);
    QCOMPARE(m_test->notifier.offered, QStringList(u"Deleted the application to Acme Robotics."_s));
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(cell(0, u"stage"_s), u"Second interview"_s);
    QCOMPARE(store().count<InterviewRound>(), 1);
}

void ApplicationsPageTest::linksGoThroughTheNavigator()
{
    const auto ids = sample::fill(store());
    QVERIFY(m_page->showRecord(refTo<Application>(ids.application)));
    action("openCompany")->trigger();
    QCOMPARE(m_test->navigator.opened.last(), refTo<Company>(ids.company));
    action("openAd")->trigger();
    QCOMPARE(m_test->navigator.opened.last(), refTo<JobAd>(ids.ad));
    find<QTabWidget>("applicationTabs")->setCurrentIndex(2);
    auto* rounds = find<TableView>("applicationRounds");
    QCOMPARE(rounds->model()->rowCount(), 1);
    rounds->setCurrentIndex(rounds->model()->index(0, 0));
    rounds->setFocus();
    QTest::keyClick(rounds, Qt::Key_Return);
    QCOMPARE(m_test->navigator.opened.last(), refTo<InterviewRound>(ids.round));
    const auto alone = start(u"Bolt"_s, u"Data intern"_s);
    QVERIFY(m_page->showRecord(refTo<Application>(alone)));
    QVERIFY(!action("openAd")->isEnabled());
    action("openInterviews")->trigger();
    QCOMPARE(m_test->navigator.pages, QList<PageId>{PageId::Interviews});
}

void ApplicationsPageTest::formOffersTheCompanysAds()
{
    const auto ids = sample::fill(store());
    const auto other = addCompany(store(), u"Bolt"_s);
    addAd(store(), other, u"Not theirs"_s);
    QVERIFY(m_page->showRecord(refTo<Application>(ids.application)));
    auto* ads =
        qobject_cast<QComboBox*>(find<QWidget>("applicationForm")->findChild<FieldEditor*>(u"ad_id"_s)->input());
    QVERIFY(ads);
    QCOMPARE(ads->currentText(), u"Machine learning intern"_s);
    QCOMPARE(ads->findText(u"Not theirs"_s), -1);
}

void ApplicationsPageTest::showRecordAndFlush()
{
    const auto ids = sample::fill(store());
    QVERIFY(m_page->showRecord(refTo<StageChange>(ids.stageChange)));
    QCOMPARE(m_page->currentRecord(), refTo<Application>(ids.application));
    QCOMPARE(find<QTabWidget>("applicationTabs")->currentIndex(), 1);
    QVERIFY(!m_page->showRecord(refTo<Company>(ids.company)));
    find<QWidget>("applicationForm")->findChild<FieldEditor*>(u"next_action"_s)->type(u"Call them"_s);
    m_page->flush();
    QCOMPARE(store().get<Application>(ids.application)->nextAction, u"Call them"_s);
    QCOMPARE(cell(0, u"next_action"_s), u"Call them"_s);
}

void ApplicationsPageTest::readOnlyCampaignIsNotEdited()
{
    const auto ids = sample::fill(store());
    m_page.reset();
    auto opened = CampaignStore::open(m_test->campaign.path(), m_test->campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(opened);
    makePage({**opened, m_test->keywords, m_test->navigator, m_test->notifier, m_test->dialogs, m_test->settings,
        m_test->theme});
    QVERIFY(m_page->showRecord(refTo<Application>(ids.application)));
    for (const char* name : {"addApplication", "moveToStage", "deleteApplications", "deleteStageChange"})
        QVERIFY2(!action(name)->isEnabled(), name);
    QVERIFY(!find<QPushButton>("moveButton")->isEnabled());
    QVERIFY(!(index(0, u"next_action"_s).flags() & Qt::ItemIsEditable));
    QVERIFY(action("openCompany")->isEnabled());
    m_page.reset();
}

QTEST_MAIN(ApplicationsPageTest)
#include "ApplicationsPageTest.moc"

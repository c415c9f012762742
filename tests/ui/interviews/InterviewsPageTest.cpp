// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/InterviewsPage.h"

#include "support/TestPageContext.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/FilterProxy.h"
#include "ui/common/PageId.h"
#include "ui/common/RecordTableModelBase.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"
#include "ui/interviews/SheetView.h"
#include "ui/printing/SheetPrinter.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimeZone>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace foothold;

class InterviewsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyCampaignTeaches();
    void comingRoundsComeFirst();
    void newRoundAsksForTheApplication();
    void newRoundOfTheOnlyApplicationIsThereAtOnce();
    void timeOfDayStaysWhenTheZoneIsCorrected();
    void timeIsKeptAcrossDaylightSaving();
    void deleteIsUndoable();
    void storiesAreAddedAndEdited();
    void storySaysWhatIsMissing();
    void storySaysWhatItAnswers();
    void sheetOfTheRoundIsShown();
    void printsTheCurrentRound();
    void savesPdfAndMarkdown();
    void failedSaveIsReported();
    void sheetFollowsTheCampaign();
    void showsRecords();
    void flushStoresTyping();
    void readOnlyCampaignCannotBeEdited();
    void everyControlHasAName();

private:
    void makePage();
    void fill(); // two applications: Acme with rounds on 5 March and 20 February, Zeta without
    template <class T> T* child(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("no child %s", qPrintable(name));
        return found;
    }
    void openTab(const QString& name) { QTest::mouseClick(child<QToolButton>(name), Qt::LeftButton); }
    QStringList firstColumn(const QString& table) const
    {
        const auto* model = child<QTableView>(table)->model();
        QStringList texts;
        for (int row = 0; row < model->rowCount(); ++row)
            texts.append(model->index(row, 0).data().toString());
        return texts;
    }
    FieldEditor* editor(const QString& form, const QString& column) const
    {
        return child<QWidget>(form)->findChild<FieldEditor*>(column);
    }
    CampaignStore& store() { return *m_test->campaign; }
    InterviewRoundId addRound(ApplicationId application, const QDateTime& start, const QString& place = {})
    {
        InterviewRound round;
        round.application = application;
        round.start = start;
        round.zone = u"Europe/Madrid"_s;
        round.place = place;
        return store().add(round).value();
    }

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<InterviewsPage> m_page;
    ApplicationId m_acme;
    ApplicationId m_zeta;
    InterviewRoundId m_coming;
    InterviewRoundId m_past;
};

void InterviewsPageTest::init()
{
    m_test = std::make_unique<TestPageContext>();
}

void InterviewsPageTest::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void InterviewsPageTest::makePage()
{
    m_page = std::make_unique<InterviewsPage>(m_test->context);
    m_page->resize(1100, 760);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void InterviewsPageTest::fill()
{
    const CompanyId acme = addCompany(store(), u"Acme"_s);
    const CompanyId zeta = addCompany(store(), u"Zeta"_s);
    Application application;
    application.company = acme;
    application.ad = addAd(store(), acme, u"Data Intern"_s, u"Requirements\n- Python\n- SQL\n"_s);
    m_acme = store().add(application).value();
    application = {};
    application.company = zeta;
    application.role = u"Trainee"_s;
    m_zeta = store().add(application).value();
    m_past = addRound(m_acme, QDateTime(QDate(2026, 2, 20), QTime(9, 0), Qt::UTC));
    m_coming = addRound(m_acme, QDateTime(QDate(2026, 3, 5), QTime(14, 0), Qt::UTC), u"Room 3"_s);
}

void InterviewsPageTest::emptyCampaignTeaches()
{
    makePage();
    const auto states = m_page->findChildren<QWidget*>(u"emptyState"_s);
    QCOMPARE(states.size(), 2);
    QCOMPARE(std::count_if(states.begin(), states.end(), [](const QWidget* state) { return state->isVisible(); }), 1);
    child<QAction>(u"addRecord"_s)->trigger();
    QCOMPARE(m_test->navigator.pages, QList({PageId::Applications}));
    QCOMPARE(m_test->notifier.said.size(), 1);
    openTab(u"sheetTab"_s);
    QVERIFY(child<QWidget>(u"noSheet"_s)->isVisible());
    QVERIFY(!child<QAction>(u"printSheet"_s)->isEnabled());
    QCOMPARE(InterviewsPage::countIn(store()), 0);
}

void InterviewsPageTest::comingRoundsComeFirst()
{
    fill();
    const auto later = addRound(m_zeta, QDateTime(QDate(2026, 3, 9), QTime(9, 0), Qt::UTC));
    makePage();
    const auto* pane = qobject_cast<TablePane*>(child<QTableView>(u"roundTable"_s)->parentWidget());
    QVERIFY(pane);
    const QAbstractItemModelTester tester(pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(pane->shownIds(), QList({m_coming.value, later.value, m_past.value}));
    QCOMPARE(pane->currentId(), m_coming.value); // the next one is open
    const QModelIndex past = pane->proxy()->index(2, 0);
    QCOMPARE(past.data(Qt::ForegroundRole).value<QColor>(), m_test->theme.color(Theme::Token::Muted));
    QVERIFY(!pane->proxy()->index(0, 0).data(Qt::ForegroundRole).isValid());
    QVERIFY(pane->proxy()->index(0, 3).data().toString().contains(u"15:00"_s)); // local time in Madrid
    QCOMPARE(InterviewsPage::countIn(store()), 2);
    QSignalSpy spy(m_page.get(), &Page::summaryChanged);
    FOOTHOLD_VERIFY(store().remove<InterviewRound>(later));
    QVERIFY(!spy.isEmpty());
    QCOMPARE(InterviewsPage::countIn(store()), 1);
}

void InterviewsPageTest::newRoundAsksForTheApplication()
{
    fill();
    makePage();
    QTest::keyClick(child<QTableView>(u"roundTable"_s), Qt::Key_N, Qt::ControlModifier);
    auto* chooser = child<QWidget>(u"applicationChooser"_s);
    QTRY_VERIFY(chooser->isVisible());
    auto* applications = child<QComboBox>(u"roundApplication"_s);
    QCOMPARE(applications->currentText(), u"Acme, Data Intern"_s); // of the selected round
    applications->lineEdit()->setText(u"nobody"_s);
    QTest::mouseClick(child<QPushButton>(u"addChosenRound"_s), Qt::LeftButton);
    QVERIFY(chooser->isVisible()); // no such application: it asks on
    applications->lineEdit()->setText(u"zeta, trainee"_s);
    QTest::mouseClick(child<QPushButton>(u"addChosenRound"_s), Qt::LeftButton);
    QVERIFY(!chooser->isVisible());
    QCOMPARE(store().count<InterviewRound>(), 3);
    const RecordRef shown = m_page->currentRecord();
    QCOMPARE(store().get<InterviewRound>({shown.id}).value().application, m_zeta);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(store().count<InterviewRound>(), 2);
}

void InterviewsPageTest::newRoundOfTheOnlyApplicationIsThereAtOnce()
{
    Application application;
    application.company = addCompany(store(), u"Acme"_s);
    application.role = u"Intern"_s;
    FOOTHOLD_VERIFY(store().add(application));
    makePage();
    child<QAction>(u"addRecord"_s)->trigger();
    QCOMPARE(store().count<InterviewRound>(), 1);
    QCOMPARE(m_page->currentRecord().kind, RecordKind::InterviewRound);
}

void InterviewsPageTest::timeOfDayStaysWhenTheZoneIsCorrected()
{
    fill();
    makePage();
    FieldEditor* zone = editor(u"roundForm"_s, u"zone"_s);
    zone->type(u"America/New_York"_s);
    m_page->flush();
    const InterviewRound moved = store().get<InterviewRound>(m_coming).value();
    // 15:00 in Madrid became 15:00 in New York, five hours before UTC in winter.
    QCOMPARE(moved.zone, u"America/New_York"_s);
    QCOMPARE(*moved.start, QDateTime(QDate(2026, 3, 5), QTime(20, 0), Qt::UTC));
    QCOMPARE(editor(u"roundForm"_s, u"start"_s)->value().toDateTime(), *moved.start);
    FOOTHOLD_VERIFY(store().undo()); // one step
    QCOMPARE(*store().get<InterviewRound>(m_coming).value().start, QDateTime(QDate(2026, 3, 5), QTime(14, 0), Qt::UTC));
    zone->type(u"Nowhere/Land"_s);
    m_page->flush();
    QVERIFY(!zone->errorText().isEmpty());
    QCOMPARE(store().get<InterviewRound>(m_coming).value().zone, u"Europe/Madrid"_s);
}

void InterviewsPageTest::timeIsKeptAcrossDaylightSaving()
{
    fill();
    makePage();
    // 10:00 in Madrid is 08:00 UTC once the clock went forward.
    const QDateTime summer(QDate(2026, 3, 30), QTime(10, 0), QTimeZone("Europe/Madrid"));
    editor(u"roundForm"_s, u"start"_s)->type(summer.toUTC());
    m_page->flush();
    const InterviewRound stored = store().get<InterviewRound>(m_coming).value();
    QCOMPARE(*stored.start, QDateTime(QDate(2026, 3, 30), QTime(8, 0), Qt::UTC));
    const auto* model = child<QTableView>(u"roundTable"_s)->model();
    QVERIFY(model->index(0, 3).data().toString().contains(u"10:00"_s));
}

void InterviewsPageTest::deleteIsUndoable()
{
    fill();
    makePage();
    auto* table = child<QTableView>(u"roundTable"_s);
    table->selectAll();
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(store().count<InterviewRound>(), 0);
    QCOMPARE(m_test->notifier.offered, QStringList(u"Deleted 2 interview rounds."_s));
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(store().count<InterviewRound>(), 2);
    QVERIFY(m_test->notifier.reported.isEmpty());
}

void InterviewsPageTest::storiesAreAddedAndEdited()
{
    makePage();
    openTab(u"storiesTab"_s);
    child<QAction>(u"addRecord"_s)->trigger();
    QCOMPARE(store().count<PrepStory>(), 1);
    auto* title = qobject_cast<QLineEdit*>(editor(u"storyForm"_s, u"title"_s)->input());
    QTRY_VERIFY(title->hasFocus());
    QTest::keyClicks(title, u"Bike demand"_s); // over the selected proposal
    editor(u"storyForm"_s, u"previous_methods"_s)->type(QStringList{u"Last week"_s, u"ARIMA"_s});
    editor(u"storyForm"_s, u"minutes"_s)->type(3);
    m_page->flush();
    const PrepStory story = store().list<PrepStory>().first();
    QCOMPARE(story.title, u"Bike demand"_s);
    QCOMPARE(story.previousMethods, QStringList({u"Last week"_s, u"ARIMA"_s}));
    QCOMPARE(story.minutes, 3);
    QCOMPARE(firstColumn(u"storyTable"_s), QStringList({u"Bike demand"_s}));
    child<QAction>(u"removeRecord"_s)->trigger();
    QCOMPARE(store().count<PrepStory>(), 0);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(store().count<PrepStory>(), 1);
}

void InterviewsPageTest::storySaysWhatIsMissing()
{
    PrepStory story;
    story.title = u"Bike demand"_s;
    story.problem = story.approach = story.intuition = u"x"_s;
    story.previousMethods = story.skills = {u"y"_s};
    story.result = u"fewer errors"_s;
    FOOTHOLD_VERIFY(store().add(story));
    makePage();
    openTab(u"storiesTab"_s);
    auto* gaps = child<QLabel>(u"storyGaps"_s);
    QCOMPARE(gaps->text(), u"The result has no number yet."_s);
    editor(u"storyForm"_s, u"metric"_s)->type(u"3.1 to 2.3"_s);
    m_page->flush();
    QCOMPARE(gaps->text(), u"All five parts are there."_s);
}

void InterviewsPageTest::storySaysWhatItAnswers()
{
    fill();
    PrepStory story;
    story.title = u"Parser"_s;
    story.skills = {u"Python"_s, u"pottery"_s};
    FOOTHOLD_VERIFY(store().add(story));
    FOOTHOLD_VERIFY(m_test->keywords.readAll());
    makePage();
    openTab(u"storiesTab"_s);
    QCOMPARE(child<QLabel>(u"storyAnswers"_s)->text(), u"Python (1)"_s);
}

void InterviewsPageTest::sheetOfTheRoundIsShown()
{
    fill();
    makePage();
    child<QToolButton>(u"openSheet"_s)->click();
    QVERIFY(child<QToolButton>(u"sheetTab"_s)->isChecked());
    QCOMPARE(child<QComboBox>(u"sheetApplication"_s)->currentText(), u"Acme, Data Intern"_s);
    QCOMPARE(child<QComboBox>(u"sheetRound"_s)->currentData().toLongLong(), m_coming.value);
    auto* view = child<SheetView>(u"sheetView"_s);
    QVERIFY(view->pageCount() >= 1);
    QVERIFY(view->accessibleDescription().contains(u"Room 3"_s));
}

void InterviewsPageTest::printsTheCurrentRound()
{
    fill();
    makePage();
    QStringList printed;
    Status answer;
    m_page->setPrintSheets([&](QWidget*, const SheetPrinter& sheets) {
        printed.append(sheets.title());
        return answer;
    });
    QTest::keyClick(child<QTableView>(u"roundTable"_s), Qt::Key_P, Qt::ControlModifier);
    QTRY_COMPARE(printed, QStringList({u"Interview prep sheet: Acme"_s}));
    answer = Error{Error::Code::Unwritable, u"printer"_s, {}};
    openTab(u"sheetTab"_s);
    child<QAction>(u"printSheet"_s)->trigger();
    QCOMPARE(printed.size(), 2);
    QCOMPARE(m_test->notifier.reported.size(), 1);
    openTab(u"storiesTab"_s);
    QVERIFY(!child<QAction>(u"printSheet"_s)->isEnabled());
}

void InterviewsPageTest::savesPdfAndMarkdown()
{
    fill();
    makePage();
    openTab(u"sheetTab"_s);
    const auto read = [](const QString& path) {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    m_test->dialogs.file = m_test->campaign.folder() + u"/sheet.pdf"_s;
    child<QAction>(u"saveSheetPdf"_s)->trigger();
    QVERIFY(read(m_test->dialogs.file).startsWith("%PDF"));
    m_test->dialogs.file = m_test->campaign.folder() + u"/sheet.md"_s;
    child<QAction>(u"saveSheetMarkdown"_s)->trigger();
    QVERIFY(read(m_test->dialogs.file).contains("Acme"));
    QCOMPARE(m_test->notifier.said.size(), 2);
    m_test->dialogs.file.clear(); // cancelled
    child<QAction>(u"saveSheetPdf"_s)->trigger();
    QCOMPARE(m_test->notifier.said.size(), 2);
    QVERIFY(m_test->notifier.reported.isEmpty());
}

void InterviewsPageTest::failedSaveIsReported()
{
    fill();
    makePage();
    openTab(u"sheetTab"_s);
    m_test->dialogs.file = m_test->campaign.folder() + u"/no/such/folder/sheet"_s;
    child<QAction>(u"saveSheetPdf"_s)->trigger();
    child<QAction>(u"saveSheetMarkdown"_s)->trigger();
    QCOMPARE(m_test->notifier.reported.size(), 2);
    QCOMPARE(m_test->notifier.reported.first().code, Error::Code::Unwritable);
    QVERIFY(m_test->notifier.said.isEmpty());
}

void InterviewsPageTest::sheetFollowsTheCampaign()
{
    fill();
    makePage();
    openTab(u"sheetTab"_s);
    auto* view = child<SheetView>(u"sheetView"_s);
    QVERIFY(!view->accessibleDescription().contains(u"New mission"_s));
    Company company = store().list<Company>().first();
    company.mission = u"New mission"_s;
    FOOTHOLD_VERIFY(store().update(company));
    QVERIFY(view->accessibleDescription().contains(u"New mission"_s));
    FOOTHOLD_VERIFY(store().remove<Application>(m_acme));
    QCOMPARE(child<QComboBox>(u"sheetApplication"_s)->currentText(), u"Zeta, Trainee"_s);
    QVERIFY(!child<QComboBox>(u"sheetRound"_s)->isEnabled());
    QVERIFY(m_test->notifier.reported.isEmpty());
}

void InterviewsPageTest::showsRecords()
{
    fill();
    const auto story = store().add(PrepStory{.title = u"Parser"_s}).value();
    makePage();
    QSignalSpy spy(m_page.get(), &Page::recordShown);
    QVERIFY(m_page->showRecord(refTo<PrepStory>(story)));
    QCOMPARE(m_page->currentRecord(), refTo<PrepStory>(story));
    QVERIFY(m_page->showRecord(refTo<InterviewRound>(m_past)));
    QCOMPARE(m_page->currentRecord(), refTo<InterviewRound>(m_past));
    QVERIFY(!spy.isEmpty());
    QVERIFY(!m_page->showRecord(refTo<InterviewRound>({999})));
    QVERIFY(!m_page->showRecord(refTo<Application>(m_acme)));
}

void InterviewsPageTest::flushStoresTyping()
{
    fill();
    makePage();
    editor(u"roundForm"_s, u"asked"_s)->type(u"Bias and variance"_s);
    QCOMPARE(store().get<InterviewRound>(m_coming).value().asked, QString());
    m_page->flush();
    QCOMPARE(store().get<InterviewRound>(m_coming).value().asked, u"Bias and variance"_s);
}

void InterviewsPageTest::readOnlyCampaignCannotBeEdited()
{
    fill();
    FOOTHOLD_VERIFY(store().add(PrepStory{.title = u"Parser"_s}));
    const auto opened = CampaignStore::open(m_test->campaign.path(), m_test->campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(opened);
    KeywordReader keywords(**opened, Taxonomy::builtIn().value());
    const PageContext context{
        **opened, keywords, m_test->navigator, m_test->notifier, m_test->dialogs, m_test->settings, m_test->theme};
    m_page = std::make_unique<InterviewsPage>(context);
    m_page->show();
    QVERIFY(!child<QAction>(u"addRecord"_s)->isEnabled());
    QVERIFY(!child<QAction>(u"removeRecord"_s)->isEnabled());
    QVERIFY(qobject_cast<QLineEdit*>(editor(u"roundForm"_s, u"place"_s)->input())->isReadOnly());
    QVERIFY(child<QAction>(u"printSheet"_s)->isEnabled()); // reading is allowed
    openTab(u"storiesTab"_s);
    QVERIFY(!child<QAction>(u"addRecord"_s)->isEnabled());
    QVERIFY(qobject_cast<QLineEdit*>(editor(u"storyForm"_s, u"title"_s)->input())->isReadOnly());
    m_page.reset(); // before its campaign
}

void InterviewsPageTest::everyControlHasAName()
{
    fill();
    makePage();
    for (const QToolButton* button : m_page->findChildren<QToolButton*>()) {
        if (button->isVisible() && !qobject_cast<QLineEdit*>(button->parentWidget()))
            QVERIFY2(!button->text().isEmpty() || !button->accessibleName().isEmpty() || !button->toolTip().isEmpty(),
                qPrintable(button->objectName()));
    }
    for (const QComboBox* combo : m_page->findChildren<QComboBox*>())
        QVERIFY2(!combo->accessibleName().isEmpty(), qPrintable(combo->objectName()));
}

QTEST_MAIN(InterviewsPageTest)
#include "InterviewsPageTest.moc"

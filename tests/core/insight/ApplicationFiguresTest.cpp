// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ApplicationFigures.h"

#include <QTest>

using namespace foothold;

class ApplicationFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fourKindsEnd();
    void daysCountFromTheChange();
    void dueStates_data();
    void dueStates();
};

static const QDate kToday(2026, 3, 2);

void ApplicationFiguresTest::fourKindsEnd()
{
    int ends = 0;
    for (size_t kind = 0; kind < choiceWords<StageKind>.size(); ++kind)
        ends += isEnd(StageKind(kind)) ? 1 : 0;
    QCOMPARE(ends, 4);
    QVERIFY(isEnd(StageKind::Accepted));
    QVERIFY(!isEnd(StageKind::Offer));
}

void ApplicationFiguresTest::daysCountFromTheChange()
{
    StageChange change{.date = QDate(2026, 2, 20)};
    QCOMPARE(
        daysInStage(change, StageKind::Applied, kToday), std::optional(10)); // eight left of February, two of March
    QCOMPARE(daysInStage(change, StageKind::Rejected, kToday), std::nullopt);
    change.date = kToday;
    QCOMPARE(daysInStage(change, StageKind::Applied, kToday), std::optional(0));
    change.date = kToday.addDays(3);
    QCOMPARE(daysInStage(change, StageKind::Applied, kToday), std::optional(0));
}

void ApplicationFiguresTest::dueStates_data()
{
    QTest::addColumn<std::optional<QDate>>("due");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("expected");
    const int applied = int(StageKind::Applied);
    QTest::newRow("no day") << std::optional<QDate>() << applied << int(Due::None);
    QTest::newRow("tomorrow") << std::optional(kToday.addDays(1)) << applied << int(Due::Later);
    QTest::newRow("today") << std::optional(kToday) << applied << int(Due::Today);
    QTest::newRow("yesterday") << std::optional(kToday.addDays(-1)) << applied << int(Due::Overdue);
    QTest::newRow("ended") << std::optional(kToday.addDays(-1)) << int(StageKind::Ghosted) << int(Due::None);
}

void ApplicationFiguresTest::dueStates()
{
    QFETCH(std::optional<QDate>, due);
    QFETCH(int, kind);
    Application application;
    application.nextActionDue = due;
    QTEST(int(dueState(application, StageKind(kind), kToday)), "expected");
}

QTEST_GUILESS_MAIN(ApplicationFiguresTest)
#include "ApplicationFiguresTest.moc"

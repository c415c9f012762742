// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/StageHistory.h"

#include <QTest>

using namespace foothold;

class StageHistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLatestDayWins();
    void onOneDayTheLaterEntryWins();
    void equalEntriesGoByUid();
    void withoutChangesThereIsNoStage();
};

static StageChange change(qint64 application, qint64 stage, QDate date, int enteredSecond, const char* uid)
{
    StageChange change{.application = {application}, .stage = {stage}, .date = date};
    change.created = QDateTime(QDate(2026, 3, 1), QTime(8, 0, enteredSecond), Qt::UTC);
    change.uid = QUuid::fromString(QLatin1String(uid));
    return change;
}

constexpr auto kUidA = "00000000-0000-0000-0000-00000000000a";
constexpr auto kUidB = "00000000-0000-0000-0000-00000000000b";

void StageHistoryTest::theLatestDayWins()
{
    // Entered last, but set back to February.
    const auto current =
        currentStages({change(1, 5, QDate(2026, 3, 4), 1, kUidA), change(1, 2, QDate(2026, 2, 1), 2, kUidB)});
    QCOMPARE(current.value({1}).stage, StageId{5});
}

void StageHistoryTest::onOneDayTheLaterEntryWins()
{
    const QDate day(2026, 3, 4);
    const auto current =
        currentStages({change(1, 6, day, 9, kUidA), change(1, 5, day, 3, kUidB), change(2, 7, day, 1, kUidB)});
    QCOMPARE(current.value({1}).stage, StageId{6});
    QCOMPARE(current.value({2}).stage, StageId{7});
}

void StageHistoryTest::equalEntriesGoByUid()
{
    const QDate day(2026, 3, 4);
    const auto a = change(1, 6, day, 1, kUidA);
    const auto b = change(1, 5, day, 1, kUidB);
    QCOMPARE(currentStages({a, b}).value({1}).stage, StageId{5});
    QCOMPARE(currentStages({b, a}).value({1}).stage, StageId{5});
}

void StageHistoryTest::withoutChangesThereIsNoStage()
{
    QVERIFY(currentStages({}).isEmpty());
}

QTEST_GUILESS_MAIN(StageHistoryTest)
#include "StageHistoryTest.moc"

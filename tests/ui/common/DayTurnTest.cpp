// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DayTurn.h"

#include "core/base/Clock.h"

#include <QSignalSpy>
#include <QTest>

using namespace foothold;

class DayTurnTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsOnceADay();
    void turnsByItselfAtMidnight();
    void waitsNoLongerThanSleepAllows();
    void turnsBackWithTheClock();
};

namespace {

QDateTime local(int day, int hour, int minute, int second = 0)
{
    return QDateTime(QDate(2026, 3, day), QTime(hour, minute, second)).toUTC();
}

} // namespace

void DayTurnTest::turnsOnceADay()
{
    FixedClock clock(local(2, 23, 59));
    DayTurn days(clock);
    QSignalSpy turned(&days, &DayTurn::turned);
    days.check();
    QCOMPARE(turned.size(), 0);
    clock.set(local(3, 0, 1));
    days.check();
    days.check();
    QCOMPARE(turned.size(), 1);
    clock.set(local(9, 8, 0)); // a week of sleep is one new day
    days.check();
    QCOMPARE(turned.size(), 2);
}

void DayTurnTest::turnsByItselfAtMidnight()
{
    FixedClock clock(local(2, 23, 59, 59).addMSecs(990));
    DayTurn days(clock);
    QSignalSpy turned(&days, &DayTurn::turned);
    clock.set(local(3, 0, 0));
    QTRY_COMPARE(turned.size(), 1);
}

void DayTurnTest::waitsNoLongerThanSleepAllows()
{
    FixedClock clock(local(2, 9, 0));
    const DayTurn morning(clock);
    QCOMPARE(morning.wait(), 15 * 60 * 1000);
    clock.set(local(2, 23, 59));
    const DayTurn night(clock);
    QCOMPARE(night.wait(), 60 * 1000 + 200);
}

void DayTurnTest::turnsBackWithTheClock()
{
    FixedClock clock(local(3, 9, 0));
    DayTurn days(clock);
    QSignalSpy turned(&days, &DayTurn::turned);
    clock.set(local(2, 9, 0)); // the computer's clock was wrong, or the traveller flew west
    days.check();
    QCOMPARE(turned.size(), 1);
}

QTEST_GUILESS_MAIN(DayTurnTest)
#include "DayTurnTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/BackupPlan.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

BackupStamp at(const QString& moment, BackupKind kind = BackupKind::Daily)
{
    QDateTime made = QDateTime::fromString(moment, Qt::ISODate);
    made.setTimeSpec(Qt::UTC);
    return {u"summer"_s, made, kind};
}

QList<BackupStamp> all(const QStringList& moments, BackupKind kind = BackupKind::Daily)
{
    QList<BackupStamp> stamps;
    for (const QString& moment : moments)
        stamps.append(at(moment, kind));
    return stamps;
}

QStringList momentsOf(const QList<BackupStamp>& stamps)
{
    QStringList moments;
    for (const BackupStamp& stamp : stamps)
        moments.append(stamp.made.toString(u"yyyy-MM-ddTHH:mm:ss"_s));
    moments.sort();
    return moments;
}

// One a day at nine, `days` of them, the last on `end`.
QStringList everyDay(QDate end, int days)
{
    QStringList moments;
    for (int i = 0; i < days; ++i)
        moments.append(end.addDays(-i).toString(Qt::ISODate) + u"T09:00:00"_s);
    return moments;
}

} // namespace

class BackupPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesComeBack_data();
    void namesComeBack();
    void otherNamesAreNone_data();
    void otherNamesAreNone();
    void plainNames_data();
    void plainNames();
    void retention_data();
    void retention();
    void aYearOfDays();
    void otherKindsKeepTheirNewest();
    void dailyIsOnceADay();
};

void BackupPlanTest::namesComeBack_data()
{
    QTest::addColumn<BackupStamp>("stamp");
    QTest::addColumn<QString>("name");
    QTest::newRow("daily") << at(u"2027-03-01T12:00:05"_s) << u"summer_20270301T120005Z_daily.foothold"_s;
    BackupStamp second = at(u"2026-12-31T23:59:59"_s, BackupKind::BeforeImport);
    second.number = 2;
    second.campaign = u"pr\u00e1cticas-2027"_s;
    QTest::newRow("the second of its second")
        << second << u"pr\u00e1cticas-2027_20261231T235959Z_before-import_2.foothold"_s;
}

void BackupPlanTest::namesComeBack()
{
    QFETCH(BackupStamp, stamp);
    QFETCH(QString, name);
    QCOMPARE(stamp.fileName(), name);
    const auto read = BackupStamp::fromFileName(name);
    QVERIFY(read.has_value());
    QCOMPARE(*read, stamp);
}

void BackupPlanTest::otherNamesAreNone_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a campaign") << u"summer.foothold"_s;
    QTest::newRow("an unfinished one") << u"summer_20270301T120005Z_daily.foothold.unfinished"_s;
    QTest::newRow("no such kind") << u"summer_20270301T120005Z_hourly.foothold"_s;
    QTest::newRow("no such day") << u"summer_20270231T120005Z_daily.foothold"_s;
}

void BackupPlanTest::otherNamesAreNone()
{
    QFETCH(QString, name);
    QVERIFY(!BackupStamp::fromFileName(name));
}

void BackupPlanTest::plainNames_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("name");
    QTest::newRow("plain") << u"/home/ana/summer.foothold"_s << u"summer"_s;
    QTest::newRow("spaces, signs and underscores") << u"/a/My_summer: 2027!.foothold"_s << u"My-summer-2027-"_s;
    QTest::newRow("letters of any script") << u"/a/\u00e9t\u00e9.foothold"_s << u"\u00e9t\u00e9"_s;
    QTest::newRow("nothing plain") << u"/a/!!!.foothold"_s << u"campaign"_s;
    QTest::newRow("long") << u"/a/"_s + QString(200, u'x') + u".foothold"_s << QString(40, u'x');
}

void BackupPlanTest::plainNames()
{
    QFETCH(QString, file);
    QFETCH(QString, name);
    QCOMPARE(BackupStamp::plainName(file), name);
}

void BackupPlanTest::retention_data()
{
    QTest::addColumn<QStringList>("made");
    QTest::addColumn<QStringList>("gone");
    QTest::newRow("none") << QStringList{} << QStringList{};
    QTest::newRow("a week of days") << everyDay(QDate(2027, 3, 7), 7) << QStringList{};
    // 2027-03-08 is a Monday. Seven days reach back to the 2nd; the 1st is of the week and month of the 7th.
    QTest::newRow("the eighth day goes") << everyDay(QDate(2027, 3, 8), 8) << QStringList{u"2027-03-01T09:00:00"_s};
    // Twice a day: the later one stays.
    QTest::newRow("two of one day") << QStringList{u"2027-03-07T08:00:00"_s, u"2027-03-07T20:00:00"_s}
                                    << QStringList{u"2027-03-07T08:00:00"_s};
    // Days without one do not count against the seven.
    QTest::newRow("far between") << QStringList{u"2026-03-01T09:00:00"_s, u"2026-09-15T09:00:00"_s,
        u"2027-03-07T09:00:00"_s} << QStringList{};
    // Mondays from 2027-01-04 on: the 7 newest days reach back to 01-25; 01-04, 01-11 and 01-18 are of January, whose
    // newest is 01-25.
    QTest::newRow("ten Mondays") << QStringList{u"2027-01-04T09:00:00"_s, u"2027-01-11T09:00:00"_s,
        u"2027-01-18T09:00:00"_s, u"2027-01-25T09:00:00"_s, u"2027-02-01T09:00:00"_s, u"2027-02-08T09:00:00"_s,
        u"2027-02-15T09:00:00"_s, u"2027-02-22T09:00:00"_s, u"2027-03-01T09:00:00"_s, u"2027-03-08T09:00:00"_s}
                                 << QStringList{
                                        u"2027-01-04T09:00:00"_s, u"2027-01-11T09:00:00"_s, u"2027-01-18T09:00:00"_s};
}

void BackupPlanTest::retention()
{
    QFETCH(QStringList, made);
    QFETCH(QStringList, gone);
    QCOMPARE(momentsOf(retention::surplus(all(made))), gone);
}

// 400 days up to Wednesday 2027-03-10, every day.
void BackupPlanTest::aYearOfDays()
{
    const QList<BackupStamp> made = all(everyDay(QDate(2027, 3, 10), 400));
    QStringList kept = momentsOf(made);
    for (const QString& gone : momentsOf(retention::surplus(made)))
        kept.removeOne(gone);
    QStringList expected;
    for (const char* day : {
             "2027-03-10", "2027-03-09", "2027-03-08", "2027-03-07", "2027-03-06", "2027-03-05", "2027-03-04", // days
             "2027-02-28", "2027-02-21", // Sundays of the weeks before; 03-10 and 03-07 end the first two
             "2027-01-31", "2026-12-31", "2026-11-30", "2026-10-31", "2026-09-30", "2026-08-31", "2026-07-31",
             "2026-06-30", "2026-05-31", "2026-04-30", // months: March and February are there already
         })
        expected.append(QString::fromLatin1(day) + u"T09:00:00"_s);
    expected.sort();
    QCOMPARE(kept, expected);
}

void BackupPlanTest::otherKindsKeepTheirNewest()
{
    // 30 on the same day: days do not matter here.
    QStringList moments;
    for (int minute = 0; minute < 30; ++minute)
        moments.append(u"2027-03-01T12:%1:00"_s.arg(minute, 2, 10, QChar(u'0')));
    QCOMPARE(momentsOf(retention::surplus(all(moments, BackupKind::OnDemand))), QStringList(moments.first(10)));
    QCOMPARE(momentsOf(retention::surplus(all(moments, BackupKind::BeforeImport))), QStringList(moments.first(25)));
    const auto mixed = all(moments.first(5), BackupKind::BeforeImport)
        + all(moments.first(5), BackupKind::BeforeRestore) + all(moments.first(5), BackupKind::BeforeMigration);
    QVERIFY(retention::surplus(mixed).isEmpty());
}

void BackupPlanTest::dailyIsOnceADay()
{
    const QList<BackupStamp> stamps{at(u"2027-03-01T00:00:01"_s), at(u"2027-03-02T09:00:00"_s, BackupKind::OnDemand)};
    QVERIFY(retention::hasDailyOf(stamps, QDate(2027, 3, 1)));
    QVERIFY(!retention::hasDailyOf(stamps, QDate(2027, 3, 2))); // on demand is no daily one
    QVERIFY(!retention::hasDailyOf(stamps, QDate(2027, 2, 28)));
}

QTEST_GUILESS_MAIN(BackupPlanTest)
#include "BackupPlanTest.moc"

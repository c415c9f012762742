// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Zones.h"

#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

using namespace foothold;
using namespace Qt::StringLiterals;

class ZonesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moments_data();
    void moments();
    void unknownZonesAreTheComputersOwn();
    void anInterviewStaysRightOnTheWay_data();
    void anInterviewStaysRightOnTheWay();
    void cleanup() { travelTo("UTC"); }

private:
    static void travelTo(const char* zone)
    {
        qputenv("TZ", zone);
        tzset();
    }
};

// Madrid goes to UTC+2 at 02:00 on 2026-03-29 and back to UTC+1 at 03:00 on 2026-10-25.
void ZonesTest::moments_data()
{
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("local");
    QTest::addColumn<QString>("utc");
    const auto row = [](const char* name, const char* zone, const char* local, const char* utc) {
        QTest::newRow(name) << QString::fromLatin1(zone) << QString::fromLatin1(local) << QString::fromLatin1(utc);
    };
    row("winter", "Europe/Madrid", "2026-02-10T15:00:00", "2026-02-10T14:00:00Z");
    row("summer", "Europe/Madrid", "2026-07-10T15:00:00", "2026-07-10T13:00:00Z");
    row("the day the clocks go forward, before", "Europe/Madrid", "2026-03-29T01:59:00", "2026-03-29T00:59:00Z");
    row("a time that is skipped", "Europe/Madrid", "2026-03-29T02:30:00", "2026-03-29T01:30:00Z");
    row("the day the clocks go forward, after", "Europe/Madrid", "2026-03-29T03:00:00", "2026-03-29T01:00:00Z");
    row("that afternoon", "Europe/Madrid", "2026-03-29T15:00:00", "2026-03-29T13:00:00Z");
    row("the day the clocks go back, before", "Europe/Madrid", "2026-10-25T01:59:00", "2026-10-24T23:59:00Z");
    row("a time that comes twice", "Europe/Madrid", "2026-10-25T02:30:00", "2026-10-25T00:30:00Z");
    row("the day the clocks go back, after", "Europe/Madrid", "2026-10-25T03:00:00", "2026-10-25T02:00:00Z");
    row("that afternoon, an hour later", "Europe/Madrid", "2026-10-25T15:00:00", "2026-10-25T14:00:00Z");
    row("half an hour off", "Asia/Kolkata", "2026-03-29T15:00:00", "2026-03-29T09:30:00Z");
    row("west, twice", "America/New_York", "2026-11-01T01:30:00", "2026-11-01T05:30:00Z");
    row("west, skipped", "America/New_York", "2026-03-08T02:30:00", "2026-03-08T07:30:00Z");
    row("south", "Australia/Lord_Howe", "2026-01-10T09:00:00", "2026-01-09T22:00:00Z");
    row("the next day there", "Pacific/Auckland", "2026-06-02T00:15:00", "2026-06-01T12:15:00Z");
}

void ZonesTest::moments()
{
    QFETCH(QString, zone);
    QFETCH(QString, local);
    QFETCH(QString, utc);
    const QDateTime clocks = QDateTime::fromString(local, Qt::ISODate);
    const QDateTime moment = momentAt(clocks.date(), clocks.time(), QTimeZone(zone.toUtf8()));
    QCOMPARE(moment.toString(Qt::ISODate), utc);
    QCOMPARE(moment.timeSpec(), Qt::UTC);
}

void ZonesTest::unknownZonesAreTheComputersOwn()
{
    travelTo("Asia/Tokyo");
    QCOMPARE(zoneNamed(QString()).id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(zoneNamed(u"Mars/Olympus"_s).id(), QByteArray("Asia/Tokyo"));
    QCOMPARE(zoneNamed(u"Europe/Madrid"_s).id(), QByteArray("Europe/Madrid"));
    QVERIFY(!momentAt({}, QTime(9, 0), zoneNamed(u"UTC"_s)).isValid());
}

void ZonesTest::anInterviewStaysRightOnTheWay_data()
{
    QTest::addColumn<QByteArray>("entered");
    QTest::addColumn<QByteArray>("opened");
    for (const char* entered : {"Europe/Madrid", "America/Los_Angeles"}) {
        for (const char* opened : {"Pacific/Auckland", "America/New_York", "Asia/Kolkata", "UTC"})
            QTest::addRow("from %s to %s", entered, opened) << QByteArray(entered) << QByteArray(opened);
    }
}

void ZonesTest::anInterviewStaysRightOnTheWay()
{
    QFETCH(QByteArray, entered);
    QFETCH(QByteArray, opened);
    travelTo(entered.constData());
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    const QTimeZone madrid("Europe/Madrid");
    QList<InterviewRoundId> rounds;
    for (const QDate day : {QDate(2026, 3, 28), QDate(2026, 3, 29), QDate(2026, 10, 24), QDate(2026, 10, 25)}) {
        InterviewRound round = sample::round(ids.application);
        round.start = momentAt(day, QTime(15, 0), madrid);
        rounds.append(campaign->add(round).value());
    }
    const JobAd ad = campaign->get<JobAd>(ids.ad).value();

    travelTo(opened.constData());
    campaign.reopen();
    const QStringList expected{
        u"2026-03-28 15:00"_s, u"2026-03-29 15:00"_s, u"2026-10-24 15:00"_s, u"2026-10-25 15:00"_s};
    QStringList shown;
    for (const InterviewRoundId id : rounds) {
        const InterviewRound round = campaign->get<InterviewRound>(id).value();
        shown.append(inZone(*round.start, round.zone).toString(u"yyyy-MM-dd HH:mm"_s));
    }
    QCOMPARE(shown, expected);
    // A date is a date everywhere.
    QCOMPARE(campaign->get<JobAd>(ids.ad)->deadline, ad.deadline);
    QCOMPARE(ad.deadline, QDate(2026, 3, 31));
    QCOMPARE(campaign->get<StageChange>(ids.stageChange)->date, QDate(2026, 2, 20));
}

QTEST_GUILESS_MAIN(ZonesTest)
#include "ZonesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqlValue.h"

#include <QTest>
#include <QTimeZone>

using namespace foothold;
using namespace Qt::StringLiterals;

class SqlValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void momentsAreRead_data();
    void momentsAreRead();
    void momentsComeBack_data();
    void momentsComeBack();
};

void SqlValueTest::momentsAreRead_data()
{
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QDateTime>("moment");
    const auto utc = [](int year, int month, int day, int hour, int minute, int second, int ms) {
        return QDateTime(QDate(year, month, day), QTime(hour, minute, second, ms), Qt::UTC);
    };
    QTest::newRow("usual") << u"2026-03-29T01:30:05.007Z"_s << utc(2026, 3, 29, 1, 30, 5, 7);
    QTest::newRow("last of a leap year") << u"2028-12-31T23:59:59.999Z"_s << utc(2028, 12, 31, 23, 59, 59, 999);
    QTest::newRow("without milliseconds") << u"2026-03-29T01:30:05Z"_s << utc(2026, 3, 29, 1, 30, 5, 0);
    QTest::newRow("no such day") << u"2026-02-30T01:30:05.007Z"_s << QDateTime();
    QTest::newRow("no such hour") << u"2026-02-03T25:30:05.007Z"_s << QDateTime();
    QTest::newRow("a letter") << u"2026-02-0xT01:30:05.007Z"_s << QDateTime();
    QTest::newRow("blank") << u"2026-02-03 01:30:05.007Z"_s << utc(2026, 2, 3, 1, 30, 5, 7);
    QTest::newRow("words") << u"tomorrow"_s << QDateTime();
    QTest::newRow("empty") << QString() << QDateTime();
}

void SqlValueTest::momentsAreRead()
{
    QFETCH(QString, stored);
    QFETCH(QDateTime, moment);
    QDateTime read;
    sql::fromSql(QVariant(stored), read);
    QCOMPARE(read.isValid(), moment.isValid());
    if (moment.isValid())
        QCOMPARE(read, moment);
}

void SqlValueTest::momentsComeBack_data()
{
    QTest::addColumn<QDateTime>("moment");
    QTest::newRow("UTC") << QDateTime(QDate(2026, 10, 25), QTime(0, 59, 59, 1), Qt::UTC);
    QTest::newRow("Madrid") << QDateTime(QDate(2026, 10, 25), QTime(15, 0), QTimeZone("Europe/Madrid"));
    QTest::newRow("long ago") << QDateTime(QDate(1, 1, 1), QTime(0, 0), Qt::UTC);
}

void SqlValueTest::momentsComeBack()
{
    QFETCH(QDateTime, moment);
    QDateTime read;
    sql::fromSql(sql::toSql(moment), read);
    QCOMPARE(read, moment);
    QCOMPARE(read.timeSpec(), Qt::UTC);
}

QTEST_GUILESS_MAIN(SqlValueTest)
#include "SqlValueTest.moc"

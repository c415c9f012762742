// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns with pages destroyed in known places, and with bytes flipped at random: what is saved of them.
#include "core/storage/Salvage.h"

#include "core/storage/FileCheck.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestSql.h"

#include <QDir>
#include <QRandomGenerator>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPage = 4096;

SalvagedTable tableOf(const SalvageReport& report, const QString& name)
{
    for (const SalvagedTable& table : report.tables) {
        if (table.table == name)
            return table;
    }
    return {};
}

// Overwrites a page of a table; which: of its pages of that type, counted from 0. Returns how many rows it held.
qint64 destroyPage(const QString& path, const QByteArray& table, const QByteArray& type, int which)
{
    const QByteArray from = " FROM dbstat WHERE name = '" + table + "' AND pagetype = '" + type
        + "' ORDER BY path LIMIT 1 OFFSET " + QByteArray::number(which);
    const qint64 page = numberFrom(path, "SELECT pageno" + from);
    const qint64 rows = numberFrom(path, "SELECT ncell" + from);
    if (page < 2)
        qFatal("no such page");
    QByteArray bytes = bytesOf(path);
    bytes.replace(qsizetype(page - 1) * kPage, kPage, QByteArray(kPage, '\xee'));
    writeBytes(path, bytes);
    return rows;
}

} // namespace

class SalvageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aSoundCampaignComesBackWhole();
    void lostParentsGetStandIns();
    void optionalReferencesToLostRowsAreEmptied();
    void aLostTextLeavesTheRestOfItsRow();
    void valuesThatBreakRulesAreMended();
    void aLostHeaderIsNoLoss();
    void aLostTreeIsSearchedRowByRow();
    void aDamagedListOfTablesIsMended_data();
    void aDamagedListOfTablesIsMended();
    void whatAKilledProcessLeftIsRolledBack();
    void refusals();
    void flippedBytes_data();
    void flippedBytes();

private:
    void fillMany(int companies);
    QString damaged() const { return m_campaign->path(); }
    QString saved() const { return m_campaign->folder() + u"/saved.foothold"_s; }
    void verifyOpens()
    {
        FOOTHOLD_VERIFY(CampaignStore::open(saved(), m_campaign->clock));
        const auto report = checkCampaignFile(saved());
        FOOTHOLD_VERIFY(report);
        QVERIFY2(report->isSound(), qPrintable((report->damage + report->schema).join(u'\n')));
    }

    std::unique_ptr<TestCampaign> m_campaign;
};

void SalvageTest::init()
{
    m_campaign = std::make_unique<TestCampaign>();
}

// Each company with an ad and an application for it.
void SalvageTest::fillMany(int companies)
{
    CampaignStore& store = **m_campaign;
    Transaction transaction = store.begin({});
    for (int i = 0; i < companies; ++i) {
        const CompanyId company = store.add(sample::company(u"Company %1"_s.arg(i))).value();
        const JobAdId ad = store.add(sample::ad(company, u"Ad %1"_s.arg(i))).value();
        Application application = sample::application(company, ad);
        application.role = i % 2 == 0 ? u"Intern"_s : QString(); // without one, the ad may not go
        FOOTHOLD_VERIFY(store.add(application));
    }
    FOOTHOLD_VERIFY(transaction.commit());
    m_campaign->close();
}

void SalvageTest::aSoundCampaignComesBackWhole()
{
    sample::fill(**m_campaign);
    m_campaign->close();
    const auto report = salvageCampaign(damaged(), saved());
    FOOTHOLD_VERIFY(report);
    QVERIFY(report->isComplete());
    QCOMPARE(dataOf(saved()), dataOf(damaged()));
    QVERIFY(!(QFile::permissions(saved()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    verifyOpens();
}

void SalvageTest::lostParentsGetStandIns()
{
    fillMany(300);
    const QStringList ads = dataOf(damaged()).value("job_ad");
    const qint64 rows = destroyPage(damaged(), "company", "leaf", 3);
    QVERIFY(rows > 1);
    const QByteArray before = bytesOf(damaged());
    const auto report = salvageCampaign(damaged(), saved());
    FOOTHOLD_VERIFY(report);
    const SalvagedTable companies = tableOf(*report, u"company"_s);
    QCOMPARE(companies.copied, 300 - rows);
    QCOMPARE(companies.lost, rows);
    QCOMPARE(companies.standIns, rows);
    QVERIFY(!companies.mayLackMore);
    QVERIFY(!report->isComplete());
    QCOMPARE(dataOf(saved()).value("job_ad"), ads);
    QCOMPARE(numberFrom(saved(), "SELECT count(*) FROM company WHERE name = 'Recovered'"), rows);
    QCOMPARE(bytesOf(damaged()), before);
    QCOMPARE(QDir(m_campaign->folder()).entryList(QDir::Files).size(), 2);
    verifyOpens();
}

void SalvageTest::optionalReferencesToLostRowsAreEmptied()
{
    fillMany(300);
    const qint64 rows = destroyPage(damaged(), "job_ad", "leaf", 2);
    QVERIFY(rows > 1);
    const auto report = salvageCampaign(damaged(), saved());
    FOOTHOLD_VERIFY(report);
    const SalvagedTable applications = tableOf(*report, u"application"_s);
    const SalvagedTable ads = tableOf(*report, u"job_ad"_s);
    QCOMPARE(applications.copied, 300);
    // Every second application has a role and can do without its ad.
    QCOMPARE(applications.emptied + ads.standIns, rows);
    QVERIFY(applications.emptied >= rows / 2);
    QVERIFY(ads.standIns >= rows / 2);
    QCOMPARE(numberFrom(saved(), "SELECT count(*) FROM application WHERE ad_id IS NULL"), applications.emptied);
    verifyOpens();
}

void SalvageTest::aLostTextLeavesTheRestOfItsRow()
{
    CampaignStore& store = **m_campaign;
    JobAd ad = sample::ad(store.add(sample::company()).value());
    ad.text = QString(40'000, u'x');
    FOOTHOLD_VERIFY(store.add(ad));
    m_campaign->close();
    destroyPage(damaged(), "job_ad", "overflow", 5);
    // An overflow page names the next one; 0xeeeeeeee is none.
    const auto report = salvageCampaign(damaged(), saved());
    FOOTHOLD_VERIFY(report);
    QCOMPARE(tableOf(*report, u"job_ad"_s).copied, 1);
    QCOMPARE(tableOf(*report, u"job_ad"_s).mended, 1);
    QCOMPARE(numberFrom(saved(), "SELECT count(*) FROM job_ad WHERE title = '" + ad.title.toUtf8() + "'"), 1);
    verifyOpens();
}

void SalvageTest::valuesThatBreakRulesAreMended()
{
    CampaignStore& store = **m_campaign;
    FOOTHOLD_VERIFY(store.add(sample::company(u"First"_s)));
    FOOTHOLD_VERIFY(store.add(sample::company(u"Second"_s)));
    m_campaign->close();
    FOOTHOLD_VERIFY(runSql(damaged(),
        "PRAGMA ignore_check_constraints = ON; UPDATE company SET priority = 9, want = 3 WHERE name = 'First'; "
        "UPDATE company SET name = '' WHERE name = 'Second';"));
    const auto report = salvageCampaign(damaged(), saved());
    FOOTHOLD_VERIFY(report);
    const SalvagedTable companies = tableOf(*report, u"company"_s);
    QCOMPARE(companies.copied, 2);
    QCOMPARE(companies.mended, 2);
    QCOMPARE(companies.lost, 0);
    QCOMPARE(companies.standIns, 0);
    QCOMPARE(numberFrom(saved(), "SELECT count(*) FROM company WHERE name = 'First' AND priority = 0 AND want = 3"), 1);
    QCOMPARE(numberFrom(saved(), "SELECT want FROM company WHERE name = 'Recovered'"), 4);
    verifyOpens();
}

void SalvageTest::aLostHeaderIsNoLoss()
{
    sample::fill(**m_campaign);
    m_campaign->close();
    const auto data = dataOf(damaged());
    QByteArray bytes = bytesOf(damaged());
    bytes.replace(0, 100, QByteArray(100, '\xee'));
    writeBytes(damaged(), bytes);
    const auto report = salvageCampaign(damaged(), saved());
    FOOTHOLD_VERIFY(report);
    QVERIFY(report->isComplete());
    QCOMPARE(dataOf(saved()), data);
    verifyOpens();
}

// The uppermost page of a table is gone, but its index still knows the rows; nothing of them can be reached.
void SalvageTest::aLostTreeIsSearchedRowByRow()
{
    fillMany(300);
    destroyPage(damaged(), "company", "internal", 0);
    const auto report = salvageCampaign(damaged(), saved());
    FOOTHOLD_VERIFY(report);
    QCOMPARE(tableOf(*report, u"company"_s).lost, 300);
    QCOMPARE(tableOf(*report, u"company"_s).standIns, 300); // the ads need them
    QCOMPARE(tableOf(*report, u"job_ad"_s).copied, 300);
    verifyOpens();
}

void SalvageTest::aDamagedListOfTablesIsMended_data()
{
    QTest::addColumn<int>("leaf");
    QTest::addColumn<int>("least"); // tables that must come back whole
    QTest::newRow("the statement of a table") << -1 << 10;
    QTest::newRow("its first page") << 0 << 4;
    QTest::newRow("a page in the middle") << 1 << 4;
    QTest::newRow("its last page") << 2 << 4;
}

void SalvageTest::aDamagedListOfTablesIsMended()
{
    QFETCH(int, leaf);
    QFETCH(int, least);
    fillMany(30);
    const auto data = dataOf(damaged());
    if (leaf >= 0)
        destroyPage(damaged(), "sqlite_schema", "leaf", leaf);
    else
        writeBytes(damaged(), bytesOf(damaged()).replace("CREATE TABLE company", "CREATE TABXE company"));
    QVERIFY(!CampaignStore::open(damaged(), m_campaign->clock));
    const auto report = salvageCampaign(damaged(), saved());
    FOOTHOLD_VERIFY(report);
    int whole = 0;
    for (const SalvagedTable& table : report->tables) {
        const QByteArray name = table.table.toUtf8();
        if (table.mayLackMore)
            continue;
        ++whole;
        if (table.standIns == 0 && table.emptied == 0)
            QCOMPARE(dataOf(saved()).value(name), data.value(name));
    }
    QVERIFY2(whole >= least, qPrintable(QString::number(whole)));
    verifyOpens();
}

void SalvageTest::whatAKilledProcessLeftIsRolledBack()
{
    fillMany(300);
    const auto data = dataOf(damaged());
    OtherProcess writer({u"half"_s, damaged()});
    QCOMPARE(writer.line(), QByteArray("written"));
    writer.kill();
    const QByteArray half = bytesOf(damaged());
    QVERIFY(half.contains("Nobody"));
    FOOTHOLD_VERIFY(salvageCampaign(damaged(), saved()));
    QCOMPARE(dataOf(saved()), data);
    QCOMPARE(bytesOf(damaged()), half);
}

void SalvageTest::refusals()
{
    m_campaign->close();
    writeBytes(saved(), "notes");
    QCOMPARE(salvageCampaign(damaged(), saved()).error().code, Error::Code::Exists);
    QCOMPARE(bytesOf(saved()), QByteArray("notes"));
    const QString other = m_campaign->folder() + u"/other.foothold"_s;
    QCOMPARE(salvageCampaign(saved(), other).error().code, Error::Code::NotACampaign);
    QCOMPARE(salvageCampaign(other, other).error().code, Error::Code::Missing);
    QVERIFY(!QFile::exists(other));
    QVERIFY(!QFile::exists(other + u".unfinished"_s));
}

void SalvageTest::flippedBytes_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 25; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

// Opened, refused or salvaged; never a crash, never a write.
void SalvageTest::flippedBytes()
{
    QFETCH(quint32, seed);
    fillMany(40);
    QRandomGenerator random(seed);
    QByteArray bytes = bytesOf(damaged());
    for (int i = 0; i < 8; ++i) {
        const auto at = random.bounded(bytes.size());
        bytes[at] = char(bytes[at] ^ (1 << random.bounded(8)));
    }
    writeBytes(damaged(), bytes);
    const auto opened = CampaignStore::open(damaged(), m_campaign->clock);
    (void)checkCampaignFile(damaged());
    QCOMPARE(bytesOf(damaged()), bytes);
    if (opened)
        return;
    const auto report = salvageCampaign(damaged(), saved());
    QCOMPARE(bytesOf(damaged()), bytes);
    if (report)
        verifyOpens();
    else
        QCOMPARE(report.error().code, Error::Code::NotACampaign);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "half"_L1)
        return writeHalf(arguments.value(2));
    SalvageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SalvageTest.moc"

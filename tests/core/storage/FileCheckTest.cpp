// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileCheck.h"

#include "core/storage/Migrator.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestSql.h"

#include <QDir>

using namespace foothold;
using namespace Qt::StringLiterals;

class FileCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsTheRecordsOfASoundFile();
    void findsFaults_data();
    void findsFaults();
    void findsAnIndexThatMissesARow();
    void refusesWhatIsNoCampaign();
};

void FileCheckTest::countsTheRecordsOfASoundFile()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    FOOTHOLD_VERIFY(campaign->add(sample::company(u"Second"_s)));
    const QByteArray before = bytesOf(campaign.path());
    const auto report = checkCampaignFile(campaign.path()); // while it is open
    FOOTHOLD_VERIFY(report);
    QVERIFY(report->isSound());
    QCOMPARE(report->schemaVersion, Migrator::newestVersion());
    QVERIFY(report->counts.contains(TableCount{u"company"_s, 2}));
    QVERIFY(report->counts.contains(TableCount{u"job_ad"_s, 1}));
    QVERIFY(report->counts.contains(TableCount{u"campaign"_s, 1}));
    QCOMPARE(bytesOf(campaign.path()), before);
}

void FileCheckTest::findsFaults_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("words");
    QTest::newRow("a reference to nothing")
        << QByteArray("UPDATE job_ad SET company_id = 77") << u"job_ad names a row of company that is not there"_s;
    QTest::newRow("a value no rule allows")
        << QByteArray("PRAGMA ignore_check_constraints = ON; UPDATE company SET priority = 9")
        << u"CHECK constraint failed in company"_s;
    QTest::newRow("a missing table") << QByteArray("DROP TABLE prep_story") << u"prep_story is missing"_s;
    QTest::newRow("a missing column") << QByteArray("ALTER TABLE company DROP COLUMN website")
                                      << u"company.website is missing"_s;
    QTest::newRow("a table of somebody else") << QByteArray("CREATE TABLE dream (a)") << u"dream is unknown"_s;
}

void FileCheckTest::findsFaults()
{
    QFETCH(QByteArray, sql);
    QFETCH(QString, words);
    TestCampaign campaign;
    sample::fill(*campaign);
    campaign.close();
    FOOTHOLD_VERIFY(runSql(campaign.path(), sql));
    const QByteArray before = bytesOf(campaign.path());
    const auto report = checkCampaignFile(campaign.path());
    FOOTHOLD_VERIFY(report);
    QVERIFY(!report->isSound());
    QCOMPARE(report->damage + report->schema, QStringList{words});
    QCOMPARE(bytesOf(campaign.path()), before);
    QCOMPARE(QDir(campaign.folder()).entryList(QDir::Files).size(), 1);
}

// What opening does not look for: it would take too long each time.
void FileCheckTest::findsAnIndexThatMissesARow()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    campaign.close();
    const qint64 page = numberFrom(campaign.path(), "SELECT pageno FROM dbstat WHERE name = 'job_ad_company'");
    QByteArray bytes = bytesOf(campaign.path());
    bytes[qsizetype(page - 1) * 4096 + 4] = 0; // the page's number of cells was 1
    writeBytes(campaign.path(), bytes);
    const auto report = checkCampaignFile(campaign.path());
    FOOTHOLD_VERIFY(report);
    QVERIFY(report->damage.join(u'\n').contains(u"job_ad_company"_s));
}

void FileCheckTest::refusesWhatIsNoCampaign()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"notes.txt"_s);
    QCOMPARE(checkCampaignFile(path).error().code, Error::Code::Missing);
    writeBytes(path, "notes");
    QCOMPARE(checkCampaignFile(path).error().code, Error::Code::NotACampaign);
}

QTEST_GUILESS_MAIN(FileCheckTest)
#include "FileCheckTest.moc"

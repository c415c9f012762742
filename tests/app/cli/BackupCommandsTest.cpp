// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real foothold-cli: backup, restore and check.
#include "core/campaign/CampaignStore.h"
#include "tests/support/CommandLine.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestSql.h"

#include <QDir>
#include <QJsonArray>

using namespace foothold;
using namespace Qt::StringLiterals;

class BackupCommandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void backupSaysWhatItHolds();
    void backupGoesWhereItIsTold();
    void importMakesOneFirst();
    void importGoesOnWithoutOne();
    void restorePutsBackAndKeeps();
    void restoreIsRefusedWhileOpen();
    void checkOfASoundFile();
    void checkOfADamagedFile();
    void salvage();
    void refusals_data();
    void refusals();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString campaign() const { return file(u"c.foothold"_s); }
    QStringList files(const QString& folder) const { return QDir(folder).entryList(QDir::Files, QDir::Name); }
    QString backups() const
    {
        const QStringList folders = QDir(file(u"backups"_s)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
        return file(u"backups/"_s + folders.value(0));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void BackupCommandsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("FOOTHOLD_BACKUPS", file(u"backups"_s).toUtf8());
    QCOMPARE(cli({u"init"_s, campaign()}).code, 0);
    const Clock clock;
    const auto store = CampaignStore::open(campaign(), clock);
    FOOTHOLD_VERIFY(store);
    sample::fill(**store);
}

void BackupCommandsTest::backupSaysWhatItHolds()
{
    const Answer answer = cli({u"backup"_s, campaign(), u"--json"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject made = jsonLines(answer.out).first();
    QCOMPARE(made["kind"_L1].toString(), u"manual"_s);
    QCOMPARE(made["sound"_L1].toBool(), true);
    QCOMPARE(made["counts"_L1]["company"_L1].toInt(), 1);
    QCOMPARE(dataOf(made["backup"_L1].toString()), dataOf(campaign()));
    QCOMPARE(QFileInfo(made["backup"_L1].toString()).path(), backups());
    const Answer words = cli({u"backup"_s, campaign()});
    QVERIFY(QFile::exists(QString::fromUtf8(words.out.trimmed())));
    QVERIFY2(words.words.contains("1 company, 1 job ad, 1 application"), words.words.constData());
    QCOMPARE(jsonLines(cli({u"backup"_s, campaign(), u"--list"_s, u"--json"_s}).out).size(), 2);
}

void BackupCommandsTest::backupGoesWhereItIsTold()
{
    const QString folder = file(u"stick"_s);
    for (int i = 0; i < 25; ++i) // more than are kept elsewhere
        QCOMPARE(cli({u"backup"_s, campaign(), u"--to"_s, folder}).code, 0);
    QCOMPARE(files(folder).size(), 25);
    QVERIFY(!QFile::exists(file(u"backups"_s)));
}

void BackupCommandsTest::importMakesOneFirst()
{
    writeBytes(file(u"ad.txt"_s), "You must know Python.");
    const Answer answer =
        cli({u"import"_s, campaign(), file(u"ad.txt"_s), u"--company"_s, u"Other"_s, u"--title"_s, u"Intern"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(files(backups()).size(), 1);
    QVERIFY(files(backups()).first().contains(u"before-import"_s));
    const QString kept = backups() + u'/' + files(backups()).first();
    QCOMPARE(numberFrom(kept, "SELECT count(*) FROM job_ad"), 1);
    QCOMPARE(numberFrom(campaign(), "SELECT count(*) FROM job_ad"), 2);
}

void BackupCommandsTest::importGoesOnWithoutOne()
{
    writeBytes(file(u"backups"_s), "a file is in the way");
    writeBytes(file(u"ad.txt"_s), "You must know Python.");
    const Answer answer =
        cli({u"import"_s, campaign(), file(u"ad.txt"_s), u"--company"_s, u"Other"_s, u"--title"_s, u"Intern"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.words.contains("No backup was made"));
    QCOMPARE(numberFrom(campaign(), "SELECT count(*) FROM job_ad"), 2);
}

void BackupCommandsTest::restorePutsBackAndKeeps()
{
    const QString backup = QString::fromUtf8(cli({u"backup"_s, campaign()}).out.trimmed());
    const auto before = dataOf(campaign());
    FOOTHOLD_VERIFY(runSql(campaign(), "DELETE FROM prep_story"));
    const Answer answer = cli({u"restore"_s, backup, campaign(), u"--json"_s});
    QCOMPARE(answer.code, 0);
    QCOMPARE(dataOf(campaign()), before);
    const QString kept = jsonLines(answer.out).first()["kept"_L1].toString();
    QCOMPARE(QFileInfo(kept).path(), backups());
    QCOMPARE(numberFrom(kept, "SELECT count(*) FROM prep_story"), 0);
    QCOMPARE(cli({u"restore"_s, backup, file(u"new.foothold"_s)}).code, 0);
    QCOMPARE(dataOf(file(u"new.foothold"_s)), before);
}

void BackupCommandsTest::restoreIsRefusedWhileOpen()
{
    const QString backup = QString::fromUtf8(cli({u"backup"_s, campaign()}).out.trimmed());
    const Clock clock;
    const auto store = CampaignStore::open(campaign(), clock);
    FOOTHOLD_VERIFY(store);
    const QByteArray before = bytesOf(campaign());
    const Answer answer = cli({u"restore"_s, backup, campaign()});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.words.contains(QByteArray::number(QCoreApplication::applicationPid())));
    QCOMPARE(bytesOf(campaign()), before);
}

void BackupCommandsTest::checkOfASoundFile()
{
    const Answer answer = cli({u"check"_s, campaign(), u"--json"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject report = jsonLines(answer.out).first();
    QCOMPARE(report["sound"_L1].toBool(), true);
    QCOMPARE(report["counts"_L1]["job_ad"_L1].toInt(), 1);
    QVERIFY(cli({u"check"_s, campaign()}).words.contains("is sound"));
}

void BackupCommandsTest::checkOfADamagedFile()
{
    FOOTHOLD_VERIFY(runSql(campaign(), "UPDATE job_ad SET company_id = 77"));
    const Answer answer = cli({u"check"_s, campaign(), u"--json"_s});
    QCOMPARE(answer.code, 1);
    QCOMPARE(jsonLines(answer.out).first()["damage"_L1].toArray().size(), 1);
    const Answer words = cli({u"check"_s, campaign()});
    QCOMPARE(words.code, 1);
    QCOMPARE(words.out, QByteArray("job_ad names a row of company that is not there\n"));
    QVERIFY(words.words.contains("c.foothold is damaged"));
}

void BackupCommandsTest::salvage()
{
    FOOTHOLD_VERIFY(runSql(campaign(), "UPDATE job_ad SET company_id = 77"));
    const Answer answer = cli({u"check"_s, campaign(), u"--salvage"_s, file(u"s.foothold"_s), u"--json"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject report = jsonLines(answer.out).first();
    QCOMPARE(report["complete"_L1].toBool(), false);
    QCOMPARE(numberFrom(file(u"s.foothold"_s), "SELECT count(*) FROM company WHERE name = 'Recovered'"), 1);
    QCOMPARE(cli({u"check"_s, file(u"s.foothold"_s)}).code, 0);
    const Answer words = cli({u"check"_s, campaign(), u"--salvage"_s, file(u"t.foothold"_s)});
    QCOMPARE(words.out, QByteArray("company: 1 row named Recovered stands in for a lost one that others need.\n"));
    QCOMPARE(cli({u"check"_s, campaign(), u"--salvage"_s, file(u"t.foothold"_s)}).code, 1); // it exists now
}

void BackupCommandsTest::refusals_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::newRow("backup of nothing") << QStringList{u"backup"_s, u"GONE"_s} << 1;
    QTest::newRow("backup of notes") << QStringList{u"backup"_s, u"NOTES"_s} << 1;
    QTest::newRow("restore of nothing") << QStringList{u"restore"_s, u"GONE"_s, u"CAMPAIGN"_s} << 1;
    QTest::newRow("restore of notes") << QStringList{u"restore"_s, u"NOTES"_s, u"CAMPAIGN"_s} << 1;
    QTest::newRow("check of nothing") << QStringList{u"check"_s, u"GONE"_s} << 1;
    QTest::newRow("check of notes") << QStringList{u"check"_s, u"NOTES"_s} << 1;
    QTest::newRow("salvage of notes") << QStringList{u"check"_s, u"NOTES"_s, u"--salvage"_s, u"OUT"_s} << 1;
    QTest::newRow("restore to nowhere") << QStringList{u"restore"_s, u"CAMPAIGN"_s} << 2;
    QTest::newRow("check of what?") << QStringList{u"check"_s} << 2;
}

void BackupCommandsTest::refusals()
{
    QFETCH(QStringList, arguments);
    QFETCH(int, code);
    writeBytes(file(u"notes.txt"_s), "Dear diary");
    arguments.replaceInStrings(u"GONE"_s, file(u"gone.foothold"_s));
    arguments.replaceInStrings(u"NOTES"_s, file(u"notes.txt"_s));
    arguments.replaceInStrings(u"CAMPAIGN"_s, campaign());
    arguments.replaceInStrings(u"OUT"_s, file(u"out.foothold"_s));
    const QByteArray before = bytesOf(campaign());
    const Answer answer = cli(arguments);
    QCOMPARE(answer.code, code);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.words.trimmed().isEmpty());
    QCOMPARE(bytesOf(campaign()), before);
    QVERIFY(!QFile::exists(file(u"out.foothold"_s)));
    QVERIFY(!QFile::exists(file(u"gone.foothold"_s)));
}

QTEST_GUILESS_MAIN(BackupCommandsTest)
#include "BackupCommandsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Backup.h"

#include "core/storage/CampaignFile.h"
#include "core/storage/DurableFile.h"
#include "core/storage/Migrator.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestSql.h"

#include <QDir>
#include <QtConcurrent>

using namespace foothold;
using namespace Qt::StringLiterals;

class BackupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_root = std::make_unique<QTemporaryDir>(); }
    void holdsAllThereIs();
    void worksWhileTheCampaignIsEdited();
    void liesInTheCampaignsOwnFolder();
    void aDamagedCampaignGivesNoBackup();
    void noRoomLeavesNothing();
    void dailyIsMadeOnce();
    void surplusGoes();
    void listTellsGoodFromBad();
    void foldersAreFoundByNameToo();
    void olderCampaignsAreKeptBeforeTheyChange();

private:
    QString root() const { return m_root->path(); }
    QStringList files(const QString& folder) const { return QDir(folder).entryList(QDir::Files, QDir::Name); }

    std::unique_ptr<QTemporaryDir> m_root;
};

void BackupTest::holdsAllThereIs()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    const QByteArray before = bytesOf(campaign.path());
    const auto made = backup::make(campaign.path(), root(), BackupKind::OnDemand, campaign.clock.now());
    FOOTHOLD_VERIFY(made);
    QCOMPARE(made->path, root() + u"/test_20260302T090000Z_manual.foothold"_s);
    QVERIFY(made->sound);
    QCOMPARE(made->bytes, QFileInfo(made->path).size());
    QVERIFY(made->counts.contains(TableCount{u"job_ad"_s, 1}));
    QCOMPARE(dataOf(made->path), dataOf(campaign.path()));
    QVERIFY(!(QFile::permissions(made->path) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(bytesOf(campaign.path()), before);
    const auto second = backup::make(campaign.path(), root(), BackupKind::OnDemand, campaign.clock.now());
    FOOTHOLD_VERIFY(second);
    QVERIFY(second->path != made->path);
    QCOMPARE(files(root()).size(), 2);
    FOOTHOLD_VERIFY(CampaignStore::open(made->path, campaign.clock));
}

// Each backup is the campaign as it was between two commits: as many ads as companies.
void BackupTest::worksWhileTheCampaignIsEdited()
{
    TestCampaign campaign;
    const QString file = campaign.path();
    const QString folder = root();
    const QDateTime moment = campaign.clock.now();
    auto running = QtConcurrent::run([=] {
        QStringList made;
        for (int i = 0; i < 10; ++i) {
            const auto one = backup::make(file, folder, BackupKind::OnDemand, moment);
            if (one)
                made.append(one->path);
        }
        return made;
    });
    int pairs = 0;
    while (!running.isFinished() || pairs < 20) {
        Transaction transaction = campaign->begin({});
        const auto company = campaign->add(sample::company(u"Company %1"_s.arg(pairs)));
        FOOTHOLD_VERIFY(company);
        FOOTHOLD_VERIFY(campaign->add(sample::ad(*company)));
        FOOTHOLD_VERIFY(transaction.commit());
        ++pairs;
    }
    QVERIFY(!running.result().isEmpty());
    for (const QString& path : running.result())
        QCOMPARE(numberFrom(path, "SELECT count(*) FROM company"), numberFrom(path, "SELECT count(*) FROM job_ad"));
    QCOMPARE(campaign->count<Company>(), pairs);
}

void BackupTest::liesInTheCampaignsOwnFolder()
{
    TestCampaign campaign;
    const QString folder = root() + u'/' + campaign->campaign().uid.toString(QUuid::WithoutBraces);
    QCOMPARE(backup::folderOf(campaign.path(), root()), folder);
    const auto made = backup::keep(campaign.path(), root(), BackupKind::OnDemand, campaign.clock.now());
    FOOTHOLD_VERIFY(made);
    QCOMPARE(QFileInfo(made->path).path(), folder);
    QVERIFY(!(QFile::permissions(folder) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
}

void BackupTest::aDamagedCampaignGivesNoBackup()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    campaign.close();
    QByteArray bytes = bytesOf(campaign.path());
    bytes.replace(4096, 30'000, QByteArray(30'000, '\x5a'));
    writeBytes(campaign.path(), bytes);
    QVERIFY(!backup::make(campaign.path(), root(), BackupKind::Daily, campaign.clock.now()));
    QVERIFY(files(root()).isEmpty());
    QCOMPARE(bytesOf(campaign.path()), bytes);
    const auto gone = backup::make(campaign.path() + u"x"_s, root(), BackupKind::Daily, campaign.clock.now());
    QCOMPARE(gone.error().code, Error::Code::Missing);
}

void BackupTest::noRoomLeavesNothing()
{
    TestCampaign campaign;
    writeBytes(root() + u"/file"_s, {});
    const auto made =
        backup::make(campaign.path(), root() + u"/file/folder"_s, BackupKind::Daily, campaign.clock.now());
    QVERIFY(!made);
    QCOMPARE(made.error().code, Error::Code::Unwritable);
    QCOMPARE(files(root()), QStringList{u"file"_s});
}

void BackupTest::dailyIsMadeOnce()
{
    TestCampaign campaign;
    const auto keepDaily = [&] { return backup::keepDaily(campaign.path(), root(), campaign.clock.now()); };
    const auto first = keepDaily();
    FOOTHOLD_VERIFY(first);
    QVERIFY(first->has_value());
    campaign.clock.advance(10 * 60 * 60 * 1000);
    const auto later = keepDaily();
    FOOTHOLD_VERIFY(later);
    QVERIFY(!later->has_value());
    campaign.clock.advance(14 * 60 * 60 * 1000);
    const auto tomorrow = keepDaily();
    FOOTHOLD_VERIFY(tomorrow);
    QVERIFY(tomorrow->has_value());
}

void BackupTest::surplusGoes()
{
    TestCampaign campaign;
    const QString folder = backup::folderOf(campaign.path(), root());
    QVERIFY(QDir().mkpath(folder));
    writeBytes(folder + u"/notes.txt"_s, "mine");
    for (int i = 0; i < 7; ++i) {
        FOOTHOLD_VERIFY(backup::keep(campaign.path(), root(), BackupKind::BeforeImport, campaign.clock.now()));
        campaign.clock.advance(1000);
    }
    const QStringList left = files(folder);
    QCOMPARE(left.size(), retention::kBeforeChange + 1);
    QVERIFY(left.contains(u"notes.txt"_s));
    QVERIFY(!left.contains(u"test_20260302T090000Z_before-import.foothold"_s));
    QVERIFY(left.contains(u"test_20260302T090006Z_before-import.foothold"_s));
    // A clock set back: what was just made stays, even if it counts as the oldest.
    campaign.clock.set(QDateTime(QDate(2020, 1, 1), QTime(0, 0), Qt::UTC));
    const auto old = backup::keep(campaign.path(), root(), BackupKind::BeforeImport, campaign.clock.now());
    FOOTHOLD_VERIFY(old);
    QVERIFY(QFile::exists(old->path));
}

void BackupTest::listTellsGoodFromBad()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    FOOTHOLD_VERIFY(backup::make(campaign.path(), root(), BackupKind::Daily, campaign.clock.now()));
    campaign.clock.advance(60'000);
    const auto newer = backup::make(campaign.path(), root(), BackupKind::OnDemand, campaign.clock.now());
    FOOTHOLD_VERIFY(newer);
    QByteArray bytes = bytesOf(newer->path);
    bytes.replace(4096, 30'000, QByteArray(30'000, '\x5a'));
    writeBytes(newer->path, bytes);
    const QList<BackupInfo> listed = backup::list(root());
    QCOMPARE(listed.size(), 2);
    QCOMPARE(listed[0].path, newer->path);
    QVERIFY(!listed[0].sound);
    QVERIFY(listed[1].sound);
    QCOMPARE(listed[1].stamp.kind, BackupKind::Daily);
    QVERIFY(listed[1].counts.contains(TableCount{u"company"_s, 1}));
    QCOMPARE(files(root()).size(), 2); // nothing appeared beside them
    QVERIFY(backup::list(root() + u"/none"_s).isEmpty());
}

void BackupTest::foldersAreFoundByNameToo()
{
    TestCampaign campaign;
    const auto made = backup::keep(campaign.path(), root(), BackupKind::Daily, campaign.clock.now());
    FOOTHOLD_VERIFY(made);
    campaign.close();
    writeBytes(campaign.path(), QByteArray(5000, '\x5a'));
    QCOMPARE(backup::folderOf(campaign.path(), root()), QFileInfo(made->path).path());
    QVERIFY(backup::folderOf(campaign.folder() + u"/other.foothold"_s, root()).isEmpty());
}

void BackupTest::olderCampaignsAreKeptBeforeTheyChange()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.foothold"_s);
    FOOTHOLD_VERIFY(durable::makeEmpty(path));
    // The least that a campaign of before could be: its one row and nothing else that a script would make.
    FOOTHOLD_VERIFY(runSql(path,
        "CREATE TABLE old_note (id INTEGER PRIMARY KEY); PRAGMA application_id = "
            + QByteArray::number(kApplicationId)));
    const QDateTime moment(QDate(2027, 3, 1), QTime(9, 0), Qt::UTC);
    Database::Opening opening;
    opening.beforeMigration = backup::beforeMigration(root(), moment);
    const auto database = Database::open(path, opening);
    QVERIFY(!database); // it cannot tell which campaign it is, so it cannot be kept
    QCOMPARE(database.error().code, Error::Code::NoBackup);
    QCOMPARE(inspectCampaignFile(path)->schemaVersion, 0U);
}

QTEST_GUILESS_MAIN(BackupTest)
#include "BackupTest.moc"

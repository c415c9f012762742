// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/CampaignStore.h"
#include "core/storage/CampaignFile.h"
#include "core/storage/Migrator.h"
#include "tests/support/CampaignContents.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

using namespace foothold;
using namespace Qt::StringLiterals;

// Each older form of a campaign file is kept in tests/data as the program of its day wrote it.
class MigrationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void olderFilesOpenWithAllTheyHeld_data();
    void olderFilesOpenWithAllTheyHeld();
    void everyOlderVersionHasItsFile();
};

static QString oldFile(quint32 version)
{
    return QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/data/version-%1.foothold").arg(version);
}

void MigrationTest::olderFilesOpenWithAllTheyHeld_data()
{
    QTest::addColumn<quint32>("version");
    for (quint32 version = 1; version < Migrator::newestVersion(); ++version)
        QTest::addRow("version %u", version) << version;
}

void MigrationTest::olderFilesOpenWithAllTheyHeld()
{
    QFETCH(quint32, version);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.foothold"_s);
    QVERIFY(QFile::copy(oldFile(version), path));
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner));
    const FixedClock clock(QDateTime(QDate(2026, 12, 1), QTime(9, 0), Qt::UTC));
    auto opened = CampaignStore::open(path, clock);
    FOOTHOLD_VERIFY(opened);
    CampaignStore& store = **opened;
    QCOMPARE(inspectCampaignFile(path)->schemaVersion, Migrator::newestVersion());

    // Counted in the file with the sqlite3 program before it was brought up to date.
    QCOMPARE(store.count<Company>(), 36);
    QCOMPARE(store.count<JobAd>(), 48);
    QCOMPARE(store.count<ResearchNote>(), 142);
    QCOMPARE(store.count<Application>(), 14);
    QCOMPARE(store.count<StageChange>(), 52);
    QCOMPARE(store.count<PrepStory>(), 6);
    QCOMPARE(store.count<InterviewRound>(), 5);
    QCOMPARE(store.count<Stage>(), 11);
    QCOMPARE(store.get<Company>(CompanyId{1})->name, u"Palletra Robotics"_s);
    const JobAd ad = store.get<JobAd>(JobAdId{1}).value();
    QCOMPARE(ad.title, u"Perception Intern, Depalletising"_s);
    QCOMPARE(ad.text.size(), 2107);
    QVERIFY(!ad.original.isValid());

    const CampaignContents before(store);
    const auto ids = sample::fill(store);
    FOOTHOLD_VERIFY(store.remove<Company>(ids.company));
    while (store.undoLabel())
        FOOTHOLD_VERIFY(store.undo());
    QVERIFY(CampaignContents(store) == before);
}

void MigrationTest::everyOlderVersionHasItsFile()
{
    for (quint32 version = 1; version < Migrator::newestVersion(); ++version)
        QCOMPARE(inspectCampaignFile(oldFile(version))->schemaVersion, version);
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "MigrationTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Opening without checking first: quick, and still nothing is written into a file that nobody found sound.
#include "core/storage/Database.h"
#include "core/storage/FileCheck.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestSql.h"

using namespace foothold;
using namespace Qt::StringLiterals;

class CheckLaterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstChangeChecks();
    void aSoundFileIsConfirmed();
    void damagedFilesAreNotWritten_data();
    void damagedFilesAreNotWritten();
    void anOlderFileIsCheckedAtOnce();
};

namespace {

const Database::Opening kLater{.checkLater = true};
constexpr int kPage = 4096;

// Near the end, where the ads are: the schema stays as it was.
void damagePages(const QString& path)
{
    QByteArray bytes = bytesOf(path);
    constexpr qsizetype kDamage = kPage * 8;
    writeBytes(path, bytes.replace(bytes.size() - 2 * kDamage, kDamage, QByteArray(kDamage, '\x5a')));
}

void orphanAnAd(const QString& path)
{
    FOOTHOLD_VERIFY(runSql(path, "PRAGMA foreign_keys = OFF; UPDATE job_ad SET company_id = 4711"));
}

} // namespace

void CheckLaterTest::theFirstChangeChecks()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
    QVERIFY(campaign->isChecked()); // as always where nobody asked to wait
    campaign.close();
    const QByteArray before = bytesOf(campaign.path());
    {
        const auto store = CampaignStore::open(campaign.path(), campaign.clock, kLater);
        FOOTHOLD_VERIFY(store);
        QVERIFY(!(*store)->isChecked());
        QCOMPARE((*store)->list<Company>().size(), 1);
        QCOMPARE(bytesOf(campaign.path()), before);
        FOOTHOLD_VERIFY((*store)->add(Company{.name = u"Bolt"_s}));
        QVERIFY((*store)->isChecked());
        FOOTHOLD_VERIFY((*store)->undo());
        FOOTHOLD_VERIFY((*store)->redo());
    }
    const auto again = CampaignStore::open(campaign.path(), campaign.clock);
    FOOTHOLD_VERIFY(again);
    QCOMPARE((*again)->count<Company>(), 2);
}

void CheckLaterTest::aSoundFileIsConfirmed()
{
    TestCampaign campaign;
    campaign.close();
    const auto store = CampaignStore::open(campaign.path(), campaign.clock, kLater);
    FOOTHOLD_VERIFY(store);
    FOOTHOLD_VERIFY(checkQuickly(campaign.path()));
    FOOTHOLD_VERIFY((*store)->confirmSound());
    QVERIFY((*store)->isChecked());
    FOOTHOLD_VERIFY((*store)->add(Company{.name = u"Bolt"_s}));
}

void CheckLaterTest::damagedFilesAreNotWritten_data()
{
    QTest::addColumn<bool>("pages");
    QTest::newRow("pages of rubbish") << true;
    QTest::newRow("an ad of a company that is not there") << false;
}

void CheckLaterTest::damagedFilesAreNotWritten()
{
    QFETCH(bool, pages);
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    for (int i = 0; i < 100; ++i)
        FOOTHOLD_VERIFY(campaign->add(
            JobAd{.company = company, .title = u"Intern %1"_s.arg(i), .text = u"Lift. "_s.repeated(400)}));
    campaign.close();
    if (pages)
        damagePages(campaign.path());
    else
        orphanAnAd(campaign.path());
    const QByteArray before = bytesOf(campaign.path());
    QCOMPARE(checkQuickly(campaign.path()).error().code, Error::Code::DamagedCampaign);
    {
        const auto store = CampaignStore::open(campaign.path(), campaign.clock, kLater);
        FOOTHOLD_VERIFY(store);
        for (int round = 0; round < 2; ++round) { // asking again changes nothing
            QCOMPARE((*store)->add(sample::company()).error().code, Error::Code::DamagedCampaign);
            QCOMPARE((*store)->storeMentions(u"engine"_s, {}).error().code, Error::Code::DamagedCampaign);
            QVERIFY(!(*store)->isChecked());
        }
    }
    QCOMPARE(bytesOf(campaign.path()), before);
}

void CheckLaterTest::anOlderFileIsCheckedAtOnce()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.foothold"_s);
    QVERIFY(QFile::copy(QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/data/version-1.foothold"), path));
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    const Clock clock;
    const auto store = CampaignStore::open(path, clock, kLater);
    FOOTHOLD_VERIFY(store);
    QVERIFY((*store)->isChecked());
}

QTEST_GUILESS_MAIN(CheckLaterTest)
#include "CheckLaterTest.moc"

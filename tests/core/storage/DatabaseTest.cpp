// SPDX-License-Identifier: GPL-3.0-or-later
// Opening campaign files: what is refused, what is read without being touched, who holds the lock, and what happens
// when the file changes under an open campaign. Other processes are this program with a word for what to do.
#include "core/storage/Database.h"

#include "core/storage/CampaignFile.h"
#include "core/storage/DurableFile.h"
#include "core/storage/Migrator.h"
#include "core/storage/SqliteFile.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestSql.h"

#include <QDir>
#include <QSignalSpy>
#include <QSysInfo>

#include <iostream>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

using Mode = Database::Mode;

const Database::Opening kNewerToo{.mode = Mode::ReadOnly, .newerToo = true};

QStringList filesBeside(const TestCampaign& campaign)
{
    return QDir(campaign.folder()).entryList(QDir::Files, QDir::Name);
}

// The first form a campaign file ever had: marked as ours, no table yet.
void makeOldest(const QString& path)
{
    FOOTHOLD_VERIFY(durable::makeEmpty(path));
    FOOTHOLD_VERIFY(runSql(path, "PRAGMA application_id = " + QByteArray::number(kApplicationId)));
}

Error::Code refusal(const QString& path, Mode mode)
{
    const auto database = Database::open(path, mode);
    return database ? Error::Code::Internal : database.error().code;
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newFilesAreTheirOwners();
    void linksLeadToTheFile();
    void newerFilesAreReadOnRequest();
    void newerFilesThatLackSomethingAreNot();
    void olderFilesAreReadInACopy();
    void olderFilesAreKeptBeforeTheyChange();
    void damagedFilesAreNotTouched_data();
    void damagedFilesAreNotTouched();
    void halfWrittenChangesAreRolledBack();
    void lockNamesItsHolder();
    void lockOfADeadProcessIsTakenOver();
    void lockOfAnotherComputerStays();
    void lockOfNobodyIsTakenOver();
    void whatMayNotBeWrittenIsRead_data();
    void whatMayNotBeWrittenIsRead();
    void aFolderThatClosesIsWaitedFor();
    void aFileThatIsGoneIsNotWritten_data();
    void aFileThatIsGoneIsNotWritten();
    void copiesLeaveExistingFilesAlone();
    void changesOfOthersEndTheHistory();
    void undoAfterAChangeOfOthersIsRefused();
};

void DatabaseTest::newFilesAreTheirOwners()
{
    TestCampaign campaign;
    const QString copy = campaign.folder() + u"/copy.foothold"_s;
    FOOTHOLD_VERIFY(campaign->saveCopy(copy));
    constexpr auto kOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ExeGroup
        | QFileDevice::ReadOther | QFileDevice::WriteOther | QFileDevice::ExeOther;
    for (const QString& path : {campaign.path(), copy})
        QVERIFY(!(QFile::permissions(path) & kOthers));
}

void DatabaseTest::linksLeadToTheFile()
{
    TestCampaign campaign;
    campaign.close();
    QTemporaryDir elsewhere;
    const QString link = elsewhere.filePath(u"link.foothold"_s);
    QVERIFY(QFile::link(campaign.path(), link));
    const auto store = CampaignStore::open(link, campaign.clock);
    FOOTHOLD_VERIFY(store);
    QCOMPARE((*store)->path(), QFileInfo(campaign.path()).canonicalFilePath());
    FOOTHOLD_VERIFY((*store)->add(sample::company()));
    QVERIFY(QFile::exists(FileLock::pathFor((*store)->path())));
    QCOMPARE(QDir(elsewhere.path()).entryList(QDir::Files), QStringList{u"link.foothold"_s});
    QCOMPARE(refusal(campaign.path(), Mode::ReadWrite), Error::Code::Locked); // the same file by its own name
}

void DatabaseTest::newerFilesAreReadOnRequest()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
    campaign.close();
    FOOTHOLD_VERIFY(runSql(campaign.path(),
        "ALTER TABLE company ADD COLUMN mood TEXT; CREATE TABLE dream (id INTEGER PRIMARY KEY); "
        "PRAGMA user_version = 9999;"));
    const QByteArray before = bytesOf(campaign.path());
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) // only who asks for it gets half of it
        QCOMPARE(refusal(campaign.path(), mode), Error::Code::NewerCampaign);
    {
        const auto store = CampaignStore::open(campaign.path(), campaign.clock, kNewerToo);
        FOOTHOLD_VERIFY(store);
        QCOMPARE((*store)->access(), Database::Access::ReadOnlyAsked);
        QCOMPARE((*store)->list<Company>().value(0).name, u"Acme Robotics"_s);
        QCOMPARE((*store)->add(sample::company()).error().code, Error::Code::ReadOnly);
    }
    QCOMPARE(bytesOf(campaign.path()), before);
    // What is unknown is refused in a file of our own version.
    FOOTHOLD_VERIFY(runSql(campaign.path(), "PRAGMA user_version = " + QByteArray::number(Migrator::newestVersion())));
    QCOMPARE(refusal(campaign.path(), Mode::ReadOnly), Error::Code::DamagedCampaign);
}

void DatabaseTest::newerFilesThatLackSomethingAreNot()
{
    TestCampaign campaign;
    campaign.close();
    FOOTHOLD_VERIFY(runSql(campaign.path(), "ALTER TABLE company DROP COLUMN website; PRAGMA user_version = 9999;"));
    const auto database = Database::open(campaign.path(), kNewerToo);
    QVERIFY(!database);
    QCOMPARE(database.error().code, Error::Code::NewerCampaign);
    QCOMPARE(database.error().detail, u"company.website is missing"_s);
}

void DatabaseTest::olderFilesAreReadInACopy()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.foothold"_s);
    makeOldest(path);
    const QByteArray before = bytesOf(path);
    {
        const auto database = Database::open(path, Mode::ReadOnly);
        FOOTHOLD_VERIFY(database);
        QCOMPARE((*database)->path(), QFileInfo(path).canonicalFilePath());
        QVERIFY((*database)->isReadOnly());
        auto rows = (*database)->run(u"SELECT count(*) FROM company"_s);
        FOOTHOLD_VERIFY(rows);
        QVERIFY(rows->next());
        QVERIFY(!(*database)->run(u"DELETE FROM company"_s)); // nor is the copy written any more
    }
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);
}

void DatabaseTest::olderFilesAreKeptBeforeTheyChange()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"old.foothold"_s);
    makeOldest(path);
    const QByteArray before = bytesOf(path);
    QByteArray seen;
    Database::Opening opening;
    opening.beforeMigration = [](const QString& file) { return Error{Error::Code::DiskFull, file, u"no room"_s}; };
    const auto refused = Database::open(path, opening);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, Error::Code::NoBackup);
    QCOMPARE(refused.error().detail, u"no room"_s);
    QCOMPARE(bytesOf(path), before);

    opening.beforeMigration = [&](const QString& file) {
        seen = bytesOf(file);
        return Status();
    };
    FOOTHOLD_VERIFY(Database::open(path, opening));
    QCOMPARE(seen, before);
    QCOMPARE(inspectCampaignFile(path)->schemaVersion, Migrator::newestVersion());
    seen.clear();
    FOOTHOLD_VERIFY(Database::open(path, opening));
    QVERIFY(seen.isEmpty()); // there was nothing left to change
}

void DatabaseTest::damagedFilesAreNotTouched_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("noise in its pages") << 4096 << QByteArray();
    QTest::newRow("noise in its schema") << 110 << QByteArray();
    QTest::newRow("a reference to nothing")
        << 0 << QByteArray("PRAGMA foreign_keys = OFF; UPDATE job_ad SET company_id = 77;");
    QTest::newRow("a table that is not there") << 0 << QByteArray("DROP TABLE prep_story;");
    QTest::newRow("a version that is not its own") << 0 << QByteArray("PRAGMA user_version = 0;");
}

void DatabaseTest::damagedFilesAreNotTouched()
{
    QFETCH(int, from);
    QFETCH(QByteArray, sql);
    TestCampaign campaign;
    sample::fill(*campaign);
    campaign.close();
    if (!sql.isEmpty())
        FOOTHOLD_VERIFY(runSql(campaign.path(), sql));
    QByteArray bytes = bytesOf(campaign.path());
    if (from > 0)
        bytes.replace(from, 6000, QByteArray(6000, '\x5a'));
    writeBytes(campaign.path(), bytes);
    for (const Mode mode : {Mode::ReadWrite, Mode::ReadOnly}) {
        QCOMPARE(refusal(campaign.path(), mode), Error::Code::DamagedCampaign);
        QCOMPARE(bytesOf(campaign.path()), bytes);
        QCOMPARE(filesBeside(campaign), QStringList{u"test.foothold"_s});
    }
}

void DatabaseTest::halfWrittenChangesAreRolledBack()
{
    TestCampaign campaign;
    for (int i = 0; i < 200; ++i)
        FOOTHOLD_VERIFY(campaign->add(sample::company(u"Company %1"_s.arg(i))));
    campaign.close();
    OtherProcess writer({u"half"_s, campaign.path()});
    QCOMPARE(writer.line(), QByteArray("written"));
    writer.kill();
    const QByteArray half = bytesOf(campaign.path());
    const QByteArray journal = bytesOf(campaign.path() + u"-journal"_s);
    QVERIFY(half.contains("Nobody"));
    QVERIFY(!journal.isEmpty());
    {
        const auto reader = CampaignStore::open(campaign.path(), campaign.clock, Mode::ReadOnly);
        FOOTHOLD_VERIFY(reader);
        QCOMPARE((*reader)->count<Company>(), 200);
        QCOMPARE((*reader)->list<Company>().last().name, u"Company 199"_s);
    }
    QCOMPARE(bytesOf(campaign.path()), half);
    QCOMPARE(bytesOf(campaign.path() + u"-journal"_s), journal);
    campaign.reopen();
    QCOMPARE(campaign->list<Company>().last().name, u"Company 199"_s);
    QVERIFY(!QFile::exists(campaign.path() + u"-journal"_s));
}

void DatabaseTest::lockNamesItsHolder()
{
    TestCampaign campaign;
    campaign.close();
    OtherProcess holder({u"hold"_s, campaign.path()});
    QCOMPARE(holder.line(), QByteArray("open"));
    const auto second = CampaignStore::open(campaign.path(), campaign.clock);
    QVERIFY(!second);
    QCOMPARE(second.error().code, Error::Code::Locked);
    const LockHolder named = LockHolder::fromDetail(second.error().detail);
    QCOMPARE(named.pid, holder.pid());
    QCOMPARE(named.host, QSysInfo::machineHostName());
    QVERIFY(named.isOnThisHost());
    QCOMPARE(named.program, QFileInfo(QCoreApplication::applicationFilePath()).fileName());
    FOOTHOLD_VERIFY(CampaignStore::open(campaign.path(), campaign.clock, Mode::ReadOnly));
}

void DatabaseTest::lockOfADeadProcessIsTakenOver()
{
    TestCampaign campaign;
    campaign.close();
    OtherProcess holder({u"hold"_s, campaign.path()});
    QCOMPARE(holder.line(), QByteArray("open"));
    holder.kill();
    QVERIFY(QFile::exists(FileLock::pathFor(campaign.path())));
    const auto next = CampaignStore::open(campaign.path(), campaign.clock);
    FOOTHOLD_VERIFY(next);
    QVERIFY(!(*next)->isReadOnly());
}

void DatabaseTest::lockOfAnotherComputerStays()
{
    TestCampaign campaign;
    campaign.close();
    const QString lock = FileLock::pathFor(campaign.path());
    const QByteArray theirs = "4242\nfoothold\nthe-other-laptop\nffffffff\nffffffff-0000\n";
    writeBytes(lock, theirs);
    const auto store = CampaignStore::open(campaign.path(), campaign.clock);
    QVERIFY(!store);
    QCOMPARE(store.error().code, Error::Code::Locked);
    const LockHolder expected{u"foothold"_s, u"the-other-laptop"_s, 4242};
    QCOMPARE(LockHolder::fromDetail(store.error().detail), expected);
    QVERIFY(!expected.isOnThisHost());
    QCOMPARE(bytesOf(lock), theirs);
}

void DatabaseTest::lockOfNobodyIsTakenOver()
{
    TestCampaign campaign;
    campaign.close();
    writeBytes(FileLock::pathFor(campaign.path()), {});
    FOOTHOLD_VERIFY(CampaignStore::open(campaign.path(), campaign.clock));
}

void DatabaseTest::whatMayNotBeWrittenIsRead_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<int>("folder");
    QTest::newRow("the folder") << 0x6666 << 0x5555;
    QTest::newRow("the file") << 0x4444 << 0x7777;
}

void DatabaseTest::whatMayNotBeWrittenIsRead()
{
    QFETCH(int, file);
    QFETCH(int, folder);
    const auto stranger = asStranger();
    if (!stranger)
        QSKIP("root may write everywhere, and setpriv (util-linux) is not there");
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
    campaign.close();
    QVERIFY(QFile::setPermissions(campaign.path(), QFileDevice::Permissions(file)));
    QVERIFY(QFile::setPermissions(campaign.folder(), QFileDevice::Permissions(folder)));
    const QByteArray before = bytesOf(campaign.path());
    OtherProcess other({u"open"_s, campaign.path()}, *stranger);
    const QByteArray said = other.line();
    QVERIFY(QFile::setPermissions(campaign.folder(), QFileDevice::Permissions(0x7777)));
    if (said.isEmpty())
        QSKIP("a stranger cannot run this program where it lies");
    QCOMPARE(said,
        "access " + QByteArray::number(int(Database::Access::ReadOnlyPlace)) + " companies 1 add "
            + QByteArray::number(int(Error::Code::ReadOnly)));
    QCOMPARE(bytesOf(campaign.path()), before);
    QCOMPARE(filesBeside(campaign), QStringList{u"test.foothold"_s});
}

// No journal can be made: the edit is refused with words, and works when the folder is open again.
void DatabaseTest::aFolderThatClosesIsWaitedFor()
{
    const auto stranger = asStranger();
    if (!stranger)
        QSKIP("root may write everywhere, and setpriv (util-linux) is not there");
    const QTemporaryDir folder;
    QVERIFY(QFile::setPermissions(folder.path(), QFileDevice::Permissions(0x7777)));
    OtherProcess other({u"closing"_s, folder.path() + u"/own"_s}, *stranger);
    const QByteArray said = other.line();
    if (said.isEmpty())
        QSKIP("a stranger cannot run this program where it lies");
    QCOMPARE(said, "refused " + QByteArray::number(int(Error::Code::Unwritable)) + " companies 1 steps 1 then 2");
}

void DatabaseTest::aFileThatIsGoneIsNotWritten_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("deleted") << u"deleted"_s;
    QTest::newRow("moved") << u"moved"_s;
    QTest::newRow("replaced") << u"replaced"_s;
}

void DatabaseTest::aFileThatIsGoneIsNotWritten()
{
    QFETCH(QString, how);
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
    const QString other = campaign.folder() + u"/other"_s;
    if (how == "deleted"_L1)
        QVERIFY(QFile::remove(campaign.path()));
    if (how == "moved"_L1)
        QVERIFY(QFile::rename(campaign.path(), other));
    if (how == "replaced"_L1) {
        writeBytes(other, "somebody's notes");
        FOOTHOLD_VERIFY(durable::replace(other, campaign.path()));
    }
    QCOMPARE(campaign->add(sample::company(u"Lost"_s)).error().code, Error::Code::Moved);
    QCOMPARE(campaign->undo().error().code, Error::Code::Moved);
    QCOMPARE(campaign->count<Company>(), 1);
    QVERIFY(campaign->undoLabel().has_value());
    if (how == "replaced"_L1)
        QCOMPARE(bytesOf(campaign.path()), QByteArray("somebody's notes"));

    const QString saved = campaign.folder() + u"/saved.foothold"_s;
    FOOTHOLD_VERIFY(campaign->saveCopy(saved));
    const auto store = CampaignStore::open(saved, campaign.clock);
    FOOTHOLD_VERIFY(store);
    QCOMPARE((*store)->campaign().uid, campaign->campaign().uid);
    QCOMPARE((*store)->list<Company>().value(0).name, u"Acme Robotics"_s);
}

void DatabaseTest::copiesLeaveExistingFilesAlone()
{
    TestCampaign campaign;
    const QString there = campaign.folder() + u"/there.foothold"_s;
    writeBytes(there, "notes");
    QCOMPARE(campaign->saveCopy(there).error().code, Error::Code::Exists);
    QCOMPARE(campaign->saveCopy(campaign.path()).error().code, Error::Code::Exists);
    QCOMPARE(bytesOf(there), QByteArray("notes"));
    QCOMPARE(campaign->saveCopy(campaign.folder() + u"/no/such.foothold"_s).error().code, Error::Code::Unwritable);
}

void DatabaseTest::changesOfOthersEndTheHistory()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
    QSignalSpy outside(&campaign.store(), &CampaignStore::changedOutside);
    FOOTHOLD_VERIFY(campaign->add(sample::company(u"Second"_s)));
    QCOMPARE(outside.size(), 0); // our own changes are none of others
    FOOTHOLD_VERIFY(runSql(campaign.path(), "UPDATE company SET name = 'Renamed' WHERE name = 'Second'"));
    FOOTHOLD_VERIFY(campaign->add(sample::company(u"Third"_s)));
    QCOMPARE(outside.size(), 1);
    QCOMPARE(campaign->list<Company>().value(1).name, u"Renamed"_s);
    QCOMPARE(campaign->count<Company>(), 3);
    FOOTHOLD_VERIFY(campaign->undo()); // the step after the change
    QCOMPARE(campaign->count<Company>(), 2);
    QVERIFY(!campaign->undoLabel());
}

void DatabaseTest::undoAfterAChangeOfOthersIsRefused()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
    QSignalSpy outside(&campaign.store(), &CampaignStore::changedOutside);
    FOOTHOLD_VERIFY(runSql(campaign.path(), "UPDATE company SET name = 'Renamed'"));
    QCOMPARE(campaign->undo().error().code, Error::Code::ChangedOutside);
    QCOMPARE(outside.size(), 1);
    QVERIFY(!campaign->undoLabel());
    QCOMPARE(campaign->list<Company>().value(0).name, u"Renamed"_s);
}

namespace {

int hold(const QString& path)
{
    const auto database = Database::open(path, Mode::ReadWrite);
    std::cout << (database ? "open" : "refused") << std::endl;
    waitToBeKilled();
    return 0;
}

int open(const QString& path)
{
    const Clock clock;
    const auto store = CampaignStore::open(path, clock);
    if (!store) {
        std::cout << "refused " << int(store.error().code) << std::endl;
        return 1;
    }
    const auto added = (*store)->add(sample::company());
    std::cout << "access " << int((*store)->access()) << " companies " << (*store)->count<Company>() << " add "
              << int(added ? Error::Code::Internal : added.error().code) << std::endl;
    return 0;
}

int closing(const QString& folder)
{
    const Clock clock;
    QDir().mkpath(folder);
    const auto store = CampaignStore::create(folder + u"/c.foothold"_s, clock, {}).value();
    (void)store->add(sample::company());
    QFile::setPermissions(folder, QFileDevice::Permissions(0x5555));
    const auto refused = store->add(sample::company(u"Second"_s));
    const bool step = store->undoLabel().has_value();
    const qint64 before = store->count<Company>();
    QFile::setPermissions(folder, QFileDevice::Permissions(0x7777));
    (void)store->add(sample::company(u"Third"_s));
    std::cout << "refused " << int(refused ? Error::Code::Internal : refused.error().code) << " companies " << before
              << " steps " << step << " then " << store->count<Company>() << std::endl;
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "hold"_L1)
        return hold(arguments.value(2));
    if (arguments.value(1) == "half"_L1)
        return writeHalf(arguments.value(2));
    if (arguments.value(1) == "open"_L1)
        return open(arguments.value(2));
    if (arguments.value(1) == "closing"_L1)
        return closing(arguments.value(2));
    DatabaseTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "DatabaseTest.moc"

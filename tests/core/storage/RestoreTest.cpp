// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Restore.h"

#include "core/storage/Backup.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"
#include "tests/support/TestFiles.h"
#include "tests/support/TestSql.h"

#include <QDir>
#include <QRandomGenerator>
#include <QThread>

using namespace foothold;
using namespace Qt::StringLiterals;

class RestoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void putsTheBackupBackAndKeepsTheOther();
    void restoresWhatIsDamagedOrGone_data();
    void restoresWhatIsDamagedOrGone();
    void anOldJournalIsNotAppliedToTheNewFile();
    void refusesWhileTheCampaignIsOpen();
    void refusesBadBackups_data();
    void refusesBadBackups();
    void killedItLeavesOneOfTheTwo();

private:
    Restore restore() const { return {m_backup, m_campaign->path(), keepIn(), m_campaign->clock.now()}; }
    QString keepIn() const { return m_folder->filePath(u"kept"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<TestCampaign> m_campaign;
    QString m_backup;
    QMap<QByteArray, QStringList> m_old; // what the backup holds
};

// A backup of a campaign with 100 companies, to which others were added since.
void RestoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_campaign = std::make_unique<TestCampaign>();
    Transaction transaction = (*m_campaign)->begin({});
    for (int i = 0; i < 100; ++i)
        FOOTHOLD_VERIFY((*m_campaign)->add(sample::company(u"Company %1"_s.arg(i))));
    FOOTHOLD_VERIFY(transaction.commit());
    const auto made = backup::make(m_campaign->path(), m_folder->path(), BackupKind::Daily, m_campaign->clock.now());
    FOOTHOLD_VERIFY(made);
    m_backup = made->path;
    m_old = dataOf(m_backup);
    FOOTHOLD_VERIFY((*m_campaign)->add(sample::company(u"Since then"_s)));
    m_campaign->close();
}

void RestoreTest::putsTheBackupBackAndKeepsTheOther()
{
    const QByteArray replaced = bytesOf(m_campaign->path());
    const auto done = restore().run();
    FOOTHOLD_VERIFY(done);
    QCOMPARE(dataOf(m_campaign->path()), m_old);
    QCOMPARE(done->kept, keepIn() + u"/test_20260302T090000Z_before-restore.foothold"_s);
    QCOMPARE(bytesOf(done->kept), replaced);
    QVERIFY(QFile::exists(m_backup));
    QVERIFY(!(QFile::permissions(m_campaign->path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    QCOMPARE(QDir(m_campaign->folder()).entryList(QDir::Files), QStringList{u"test.foothold"_s});
    m_campaign->reopen();
    QCOMPARE((*m_campaign)->count<Company>(), 100);
    // And back again.
    m_campaign->close();
    Restore again = restore();
    again.backup = done->kept;
    FOOTHOLD_VERIFY(again.run());
    QCOMPARE(numberFrom(m_campaign->path(), "SELECT count(*) FROM company"), 101);
}

void RestoreTest::restoresWhatIsDamagedOrGone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("damaged") << QByteArray(9000, '\x5a');
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("gone") << QByteArray();
}

void RestoreTest::restoresWhatIsDamagedOrGone()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(QFile::remove(m_campaign->path()));
    if (!bytes.isNull())
        writeBytes(m_campaign->path(), bytes);
    const auto done = restore().run();
    FOOTHOLD_VERIFY(done);
    QCOMPARE(dataOf(m_campaign->path()), m_old);
    QCOMPARE(done->kept.isEmpty(), bytes.isNull());
    if (!bytes.isNull())
        QCOMPARE(bytesOf(done->kept), bytes);
}

void RestoreTest::anOldJournalIsNotAppliedToTheNewFile()
{
    OtherProcess writer({u"half"_s, m_campaign->path()});
    QCOMPARE(writer.line(), QByteArray("written"));
    writer.kill();
    QVERIFY(QFile::exists(m_campaign->path() + u"-journal"_s));
    const auto done = restore().run();
    FOOTHOLD_VERIFY(done);
    QVERIFY(!QFile::exists(m_campaign->path() + u"-journal"_s));
    QCOMPARE(dataOf(m_campaign->path()), m_old);
    QCOMPARE(numberFrom(done->kept, "SELECT count(*) FROM company WHERE name = 'Since then'"), 1);
    QCOMPARE(numberFrom(done->kept, "SELECT count(*) FROM company WHERE name = 'Nobody'"), 0);
}

void RestoreTest::refusesWhileTheCampaignIsOpen()
{
    OtherProcess holder({u"hold"_s, m_campaign->path()});
    QCOMPARE(holder.line(), QByteArray("open"));
    const QByteArray before = bytesOf(m_campaign->path());
    const auto done = restore().run();
    QVERIFY(!done);
    QCOMPARE(done.error().code, Error::Code::Locked);
    QCOMPARE(bytesOf(m_campaign->path()), before);
    QVERIFY(!QFile::exists(keepIn()));
}

void RestoreTest::refusesBadBackups_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<Error::Code>("code");
    QTest::newRow("gone") << u"gone"_s << Error::Code::Missing;
    QTest::newRow("a text file") << u"text"_s << Error::Code::NotACampaign;
    QTest::newRow("damaged") << u"damaged"_s << Error::Code::DamagedBackup;
    QTest::newRow("newer") << u"newer"_s << Error::Code::NewerCampaign;
    QTest::newRow("the campaign itself") << u"itself"_s << Error::Code::Exists;
}

void RestoreTest::refusesBadBackups()
{
    QFETCH(QString, what);
    QFETCH(Error::Code, code);
    if (what == "gone"_L1)
        QVERIFY(QFile::remove(m_backup));
    if (what == "text"_L1)
        writeBytes(m_backup, "notes");
    if (what == "damaged"_L1)
        writeBytes(m_backup, bytesOf(m_backup).replace(4096, 30'000, QByteArray(30'000, '\x5a')));
    if (what == "newer"_L1)
        FOOTHOLD_VERIFY(runSql(m_backup, "PRAGMA user_version = 9999"));
    const QByteArray before = bytesOf(m_campaign->path());
    Restore wanted = restore();
    if (what == "itself"_L1)
        wanted.backup = m_campaign->path();
    const auto done = wanted.run();
    QVERIFY(!done);
    QCOMPARE(done.error().code, code);
    QCOMPARE(bytesOf(m_campaign->path()), before);
    QVERIFY(!QFile::exists(keepIn()));
}

// Two contents take turns in another process; whenever it dies, one of them is there.
void RestoreTest::killedItLeavesOneOfTheTwo()
{
    const QString other = m_folder->filePath(u"other.foothold"_s);
    QVERIFY(QFile::copy(m_campaign->path(), other));
    const auto second = dataOf(other);
    QRandomGenerator random(7);
    for (int i = 0; i < 15; ++i) {
        OtherProcess turns({u"turns"_s, m_backup, other, m_campaign->path(), keepIn()});
        QCOMPARE(turns.line(), QByteArray("turning"));
        QThread::usleep(random.bounded(1000, 60'000)); // the moment is what varies, no time is expected
        turns.kill();
        const auto found = dataOf(m_campaign->path());
        QVERIFY(found == m_old || found == second);
        m_campaign->reopen();
        m_campaign->close();
    }
}

namespace {

int turns(const QStringList& arguments)
{
    std::cout << "turning" << std::endl;
    for (int i = 0;; ++i) {
        const Restore one{arguments.value(2 + i % 2), arguments.value(4), arguments.value(5),
            QDateTime(QDate(2027, 3, 1), QTime(9, 0), Qt::UTC)};
        if (const auto done = one.run(); !done)
            return 1;
    }
}

int hold(const QString& path)
{
    const auto database = Database::open(path, Database::Mode::ReadWrite);
    std::cout << (database ? "open" : "refused") << std::endl;
    waitToBeKilled();
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.value(1) == "turns"_L1)
        return turns(arguments);
    if (arguments.value(1) == "half"_L1)
        return writeHalf(arguments.value(2));
    if (arguments.value(1) == "hold"_L1)
        return hold(arguments.value(2));
    RestoreTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "RestoreTest.moc"

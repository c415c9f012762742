// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportPlan.h"
#include "core/storage/Backup.h"
#include "core/storage/FileCheck.h"
#include "core/storage/Restore.h"
#include "tests/faults/FaultSupport.h"
#include "tests/support/RandomEdits.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QDir>
#include <QThread>

#include <iostream>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

const QDateTime kNow(QDate(2026, 3, 2), QTime(10, 0), Qt::UTC);
const QString kOldFile = QStringLiteral(FOOTHOLD_SOURCE_DIR "/tests/data/version-1.foothold");
constexpr int kImported = 80;

void say(const QByteArray& line)
{
    std::cout << line.constData() << std::endl;
}

ImportPlan plan()
{
    ImportPlan plan;
    for (int i = 0; i < kImported; ++i) {
        plan.ads.append({QString::number(i), u"Company %1"_s.arg(i % 7),
            JobAd{.title = u"Ad %1"_s.arg(i), .text = u"You know %1 and more. "_s.arg(i).repeated(200)}});
    }
    return plan;
}

// What the other process does until it is killed.
int work(const QStringList& arguments)
{
    const QString& what = arguments[1];
    const QString& path = arguments[2];
    const FixedClock clock(kNow);
    if (what == u"backup") {
        for (int i = 0;; ++i) {
            const auto made = backup::make(path, arguments[3], BackupKind::OnDemand, kNow.addSecs(i));
            say(made ? "made" : "failed");
        }
    }
    if (what == u"restore") {
        const auto done = Restore{arguments[3], path, arguments[4], kNow}.run();
        say(done ? "restored" : "failed");
        return 0;
    }
    const auto store = CampaignStore::open(path, clock);
    if (!store)
        return 1;
    say("open");
    if (what == u"import")
        say(applyImport(**store, plan()) ? "imported" : "failed");
    RandomEdits edits(**store, arguments.value(3).toUInt());
    for (int i = 1; what == u"edit"; ++i) {
        edits.edit();
        say(QByteArray::number(i));
    }
    return 0;
}

} // namespace

// Another process works on a campaign and is killed at a random moment. What it acknowledged is there, what it did not
// is there as a whole or not at all.
class KillTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void edits();
    void migration();
    void import();
    void backups();
    void restore();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString copyOf(const QString& source, const QString& name) const;
    void wait(int microseconds) { QThread::usleep(ulong(m_random.bounded(microseconds))); }
    CampaignContents contents(const QString& path, bool* opened) const;

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_base;
    QRandomGenerator m_random;
};

void KillTest::init()
{
    m_random.seed(faults::seed());
    m_folder = std::make_unique<QTemporaryDir>();
    TestCampaign campaign;
    sample::fill(*campaign);
    campaign.close();
    m_base = copyOf(campaign.path(), u"base.foothold"_s);
}

QString KillTest::copyOf(const QString& source, const QString& name) const
{
    const QString path = file(name);
    QFile::remove(path);
    QFile::remove(path + u"-journal"_s);
    if (!QFile::copy(source, path) || !QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        qFatal("cannot copy %s", qPrintable(source));
    return path;
}

CampaignContents KillTest::contents(const QString& path, bool* opened) const
{
    const FixedClock clock(kNow);
    const auto store = CampaignStore::open(path, clock);
    *opened = store.ok();
    if (!store)
        qWarning("%s", qPrintable(store.error().detail));
    return store ? CampaignContents(**store) : CampaignContents();
}

void KillTest::edits()
{
    const int kills = faults::times(30, 300);
    int acknowledged = 0;
    int unsaid = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const quint32 seed = m_random.generate();
        const QString path = copyOf(m_base, u"edited.foothold"_s);
        OtherProcess editor({u"edit"_s, path, QString::number(seed)});
        QCOMPARE(editor.line(), QByteArray("open"));
        int done = 0;
        for (int wanted = m_random.bounded(15); done < wanted;)
            done = editor.line().toInt();
        wait(20'000);
        editor.kill();
        const QByteArrayList rest = editor.rest();
        if (!rest.isEmpty())
            done = rest.last().toInt();

        bool opened = false;
        const CampaignContents left = contents(path, &opened);
        const QByteArray which = "seed " + QByteArray::number(seed);
        QVERIFY2(opened, which.constData());
        const auto report = checkCampaignFile(path);
        QVERIFY2(report && report->isSound(), which.constData());
        QVERIFY2(faults::unsound(path).isEmpty(), which.constData());

        const QString reference = copyOf(m_base, u"reference.foothold"_s);
        const FixedClock clock(kNow);
        const auto store = CampaignStore::open(reference, clock);
        FOOTHOLD_VERIFY(store);
        RandomEdits same(**store, seed);
        for (int i = 0; i < done; ++i)
            same.edit();
        acknowledged += done;
        if (!(left == CampaignContents(**store))) {
            same.edit(); // committed, but killed before it said so
            ++unsaid;
            QVERIFY2(left == CampaignContents(**store), which.constData());
        }
    }
    qInfo("%d kills, %d acknowledged edits kept, %d more found whole", kills, acknowledged, unsaid);
}

void KillTest::migration()
{
    const int kills = faults::times(6, 60);
    bool opened = false;
    const CampaignContents expected = contents(copyOf(kOldFile, u"expected.foothold"_s), &opened);
    QVERIFY(opened);
    QVERIFY(expected.size() > 300);
    for (int kill = 0; kill < kills; ++kill) {
        const QString path = copyOf(kOldFile, u"old.foothold"_s);
        OtherProcess migrating({u"open"_s, path});
        wait(300'000);
        migrating.kill();
        QVERIFY(contents(path, &opened) == expected);
        QVERIFY(opened);
        QCOMPARE(faults::unsound(path), QString());
    }
}

void KillTest::import()
{
    const int kills = faults::times(8, 60);
    int whole = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString path = copyOf(m_base, u"imported.foothold"_s);
        OtherProcess importing({u"import"_s, path});
        QCOMPARE(importing.line(), QByteArray("open"));
        wait(150'000);
        importing.kill();
        const bool said = importing.rest().contains("imported");
        bool opened = false;
        const auto ads = contents(path, &opened).of<JobAd>().size();
        QVERIFY(opened);
        QVERIFY(ads == 1 || ads == 1 + kImported);
        QVERIFY(!said || ads == 1 + kImported);
        QCOMPARE(faults::unsound(path), QString());
        whole += ads > 1 ? 1 : 0;
    }
    qInfo("%d kills, %d imports were done", kills, whole);
}

void KillTest::backups()
{
    const int kills = faults::times(6, 60);
    bool opened = false;
    const CampaignContents expected = contents(m_base, &opened);
    qsizetype found = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString folder = file(u"backups-%1"_s.arg(kill));
        QVERIFY(QDir().mkpath(folder));
        OtherProcess backingUp({u"backup"_s, m_base, folder});
        QCOMPARE(backingUp.line(), QByteArray("made"));
        wait(60'000);
        backingUp.kill();
        const QList<BackupInfo> backups = backup::list(folder);
        QVERIFY(!backups.isEmpty());
        for (const BackupInfo& info : backups) {
            QVERIFY(info.sound);
            QVERIFY(contents(copyOf(info.path, u"restored.foothold"_s), &opened) == expected);
        }
        found += backups.size();
        QCOMPARE(faults::unsound(m_base), QString());
    }
    qInfo("%d kills, %d backups, all of them whole", kills, int(found));
}

void KillTest::restore()
{
    const int kills = faults::times(8, 60);
    bool opened = false;
    const QString other = copyOf(m_base, u"other.foothold"_s);
    {
        const FixedClock clock(kNow);
        const auto store = CampaignStore::open(other, clock);
        FOOTHOLD_VERIFY((*store)->add(sample::company(u"Only in the backup"_s)));
    }
    const CampaignContents before = contents(m_base, &opened);
    const CampaignContents after = contents(other, &opened);
    const auto saved = backup::make(other, m_folder->path(), BackupKind::OnDemand, kNow);
    FOOTHOLD_VERIFY(saved);
    int restored = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const QString path = copyOf(m_base, u"current.foothold"_s);
        OtherProcess restoring({u"restore"_s, path, saved->path, file(u"kept-%1"_s.arg(kill))});
        wait(300'000);
        restoring.kill();
        const bool said = restoring.rest().contains("restored");
        const CampaignContents now = contents(path, &opened);
        QVERIFY(opened);
        QVERIFY(now == after || (!said && now == before));
        QCOMPARE(faults::unsound(path), QString());
        restored += now == after ? 1 : 0;
    }
    qInfo("%d kills, %d campaigns were restored, the others as before", kills, restored);
}

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 2)
        return work(application.arguments());
    KillTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "KillTest.moc"

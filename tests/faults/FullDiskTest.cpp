// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/FaultSupport.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QProcess>
#include <QScopeGuard>

#include <csignal>
#include <sys/resource.h>

using namespace foothold;
using namespace Qt::StringLiterals;

// There is no room for an edit: it fails with words, file and undo stack are as before, and work goes on when there is
// room again.
class FullDiskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sizeLimit_data();
    void sizeLimit();
    void smallDisk_data();
    void smallDisk();
};

namespace {

constexpr int kKilo = 1024;

JobAd longAd(CompanyId company)
{
    JobAd ad = sample::ad(company, u"A long one"_s);
    for (int i = 0; ad.text.size() < 300 * kKilo; ++i)
        ad.text += u"word%1 "_s.arg(i * 7919);
    return ad;
}

// While the guard lives there is little room.
template <class Narrow> void tryEdits(CampaignStore& store, Narrow&& narrow)
{
    const CompanyId company = store.list<Company>().first().id;
    const JobAdId big = store.add(longAd(company)).value();
    const std::vector<std::pair<const char*, std::function<Status()>>> edits{
        {"add",
            [&]() -> Status {
                const auto added = store.add(longAd(company));
                return added ? Status() : Status(added.error());
            }},
        {"edit",
            [&] {
                JobAd ad = store.get<JobAd>(big).value();
                ad.text = ad.text.toUpper() + ad.text;
                return store.update(ad);
            }},
        {"remove", [&] { return store.remove<Company>(company); }},
        {"undo", [&] { return store.undo(); }},
    };
    for (const auto& [name, edit] : edits) {
        const CampaignContents before(store);
        const auto undoLabel = store.undoLabel();
        const auto redoLabel = store.redoLabel();
        Status failed;
        {
            const auto guard = narrow();
            failed = edit();
        }
        if (!failed) {
            QVERIFY2(failed.error().code == Error::Code::DiskFull || failed.error().code == Error::Code::Unwritable,
                qPrintable(QString::number(int(failed.error().code)) + failed.error().detail));
            QVERIFY2(CampaignContents(store) == before, name);
            QVERIFY2(store.undoLabel() == undoLabel && store.redoLabel() == redoLabel, name);
            const Status again = edit();
            QVERIFY2(again.ok(), qPrintable(again.ok() ? QString() : again.error().detail));
        }
        QVERIFY2(!(CampaignContents(store) == before), name);
        if (qstrcmp(name, "undo") != 0)
            FOOTHOLD_VERIFY(store.undo());
        else
            FOOTHOLD_VERIFY(store.redo());
        QVERIFY2(CampaignContents(store) == before, name);
        const QString problem = faults::unsound(store.path());
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }
}

} // namespace

void FullDiskTest::sizeLimit_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {0, 100, 512, 600, 4096, 5000, 8192, 20'000, 60'000, 100'000, 200'000, 400'000, 800'000})
        QTest::addRow("%d bytes", limit) << limit;
}

// No file may be longer than the limit: neither the journal nor the campaign.
void FullDiskTest::sizeLimit()
{
    QFETCH(int, limit);
    std::signal(SIGXFSZ, SIG_IGN);
    TestCampaign campaign;
    sample::fill(*campaign);
    tryEdits(*campaign, [limit] {
        rlimit before{};
        getrlimit(RLIMIT_FSIZE, &before);
        const rlimit narrow{rlim_t(limit), before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &narrow);
        return qScopeGuard([before] { setrlimit(RLIMIT_FSIZE, &before); });
    });
}

void FullDiskTest::smallDisk_data()
{
    QTest::addColumn<int>("left");
    for (const int left : {0, 4, 8, 16, 40, 100, 200, 300, 400, 600})
        QTest::addRow("%d kB left", left) << left;
}

void FullDiskTest::smallDisk()
{
    QFETCH(int, left);
    const QTemporaryDir folder;
    const QString disk = folder.filePath(u"disk"_s);
    QVERIFY(QDir().mkpath(disk));
    if (QProcess::execute(u"mount"_s, {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=16m"_s, u"tmpfs"_s, disk}) != 0)
        QSKIP("a small disk can be mounted as root only");
    const auto unmount = qScopeGuard([disk] { QProcess::execute(u"umount"_s, {disk}); });
    const FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    auto store = CampaignStore::create(disk + u"/small.foothold"_s, clock, {});
    FOOTHOLD_VERIFY(store);
    sample::fill(**store);
    const QString ballast = disk + u"/ballast"_s;
    tryEdits(**store, [&ballast, left] {
        QFile file(ballast);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            qFatal("no ballast");
        const QByteArray block(4 * kKilo, 'x');
        while (file.write(block) == block.size()) { }
        file.resize(std::max<qint64>(0, file.size() / block.size() * block.size() - left * kKilo));
        return qScopeGuard([&ballast] { QFile::remove(ballast); });
    });
    store->reset();
}

QTEST_GUILESS_MAIN(FullDiskTest)
#include "FullDiskTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what the campaign file costs on this machine, beside plain SQLite doing the same rows in the same run.
#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"
#include "core/exchange/ImportPlan.h"
#include "core/storage/Backup.h"
#include "tests/bench/BenchSupport.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <algorithm>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAds = 10'000;
constexpr int kCompanies = 2'000;
constexpr int kCommits = 200;
const QString kStamp = u"2026-11-20T09:00:00.000Z"_s;

ImportPlan largePlan()
{
    const QList<QString> texts = bench::adTexts();
    ImportPlan plan;
    for (int i = 0; i < kAds; ++i) {
        const QString number = QString::number(i);
        plan.ads.append({number + u".txt"_s, u"Company "_s + QString::number(i % kCompanies),
            JobAd{
                .title = u"Intern "_s + number, .places = {u"Valencia"_s}, .text = texts[i % texts.size()] + number}});
    }
    return plan;
}

// A campaign file under plain SQLite: same pragmas, same tables, index and triggers, prepared statements.
class Plain
{
public:
    explicit Plain(const QString& path)
    {
        sqlite3_open(path.toUtf8().constData(), &m_handle);
        run("PRAGMA foreign_keys = ON; PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL");
    }
    Plain(const Plain&) = delete;
    Plain& operator=(const Plain&) = delete;
    ~Plain()
    {
        for (sqlite3_stmt* statement : m_statements)
            sqlite3_finalize(statement);
        sqlite3_close(m_handle);
    }

    void run(const char* sql)
    {
        if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
    }
    sqlite3_stmt* prepare(const char* sql)
    {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(m_handle, sql, -1, &statement, nullptr) != SQLITE_OK)
            qFatal("%s", sqlite3_errmsg(m_handle));
        m_statements.append(statement);
        return statement;
    }
    void step(sqlite3_stmt* statement, const QList<QByteArray>& values)
    {
        for (qsizetype i = 0; i < values.size(); ++i)
            sqlite3_bind_text(statement, int(i) + 1, values[i].constData(), int(values[i].size()), SQLITE_STATIC);
        if (sqlite3_step(statement) != SQLITE_DONE)
            qFatal("%s", sqlite3_errmsg(m_handle));
        sqlite3_reset(statement);
    }

private:
    sqlite3* m_handle = nullptr;
    QList<sqlite3_stmt*> m_statements;
};

double plainImport(const QString& path, const ImportPlan& plan)
{
    Plain plain(path);
    sqlite3_stmt* company =
        plain.prepare("INSERT INTO company (id, uid, created, updated, name) VALUES (?1, ?2, ?3, ?3, ?4)");
    sqlite3_stmt* ad = plain.prepare("INSERT INTO job_ad (uid, created, updated, company_id, title, places, text) "
                                     "VALUES (?1, ?2, ?2, ?3, ?4, '[\"Valencia\"]', ?5)");
    const QByteArray stamp = kStamp.toUtf8();
    return bench::seconds([&] {
        plain.run("BEGIN IMMEDIATE");
        for (int i = 0; i < kCompanies; ++i)
            plain.step(company,
                {QByteArray::number(i + 1), QUuid::createUuid().toByteArray(QUuid::WithoutBraces), stamp,
                    plan.ads[i].company.toUtf8()});
        for (int i = 0; i < kAds; ++i)
            plain.step(ad,
                {QUuid::createUuid().toByteArray(QUuid::WithoutBraces), stamp, QByteArray::number(i % kCompanies + 1),
                    plan.ads[i].ad.title.toUtf8(), plan.ads[i].ad.text.toUtf8()});
        plain.run("COMMIT");
    });
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Turn by turn, so that both meet the same noise.
void commits(CampaignStore& store, const QString& plainPath)
{
    Plain plain(plainPath);
    sqlite3_stmt* update = plain.prepare("UPDATE company SET mission = ?1, updated = ?2 WHERE id = ?3");
    QList<double> ours;
    QList<double> theirs;
    const QList<Company> companies = store.list<Company>();
    for (int i = 0; i < kCommits; ++i) {
        Company company = companies[i];
        company.mission = u"Mission "_s + QString::number(i);
        ours.append(bench::seconds([&] { (void)store.update(company); }));
        theirs.append(bench::seconds([&] {
            plain.run("BEGIN IMMEDIATE");
            plain.step(update, {company.mission.toUtf8(), kStamp.toUtf8(), QByteArray::number(i + 1)});
            plain.run("COMMIT");
        }));
    }
    bench::print(u"commit of one edit, median of %1"_s.arg(kCommits),
        u"%1 ms; plain SQLite %2 ms; ratio %3"_s.arg(median(ours) * 1000, 0, 'f', 2)
            .arg(median(theirs) * 1000, 0, 'f', 2)
            .arg(median(ours) / median(theirs), 0, 'f', 2));
}

void searches(const CampaignStore& store)
{
    constexpr int kRuns = 11;
    for (const QString& typed : {u"m"_s, u"ma"_s, u"in"_s, u"co"_s, u"mac"_s, u"machine"_s, u"machine lear"_s,
             u"\"machine learning\""_s, u"data engineering inte"_s, u"intern 99"_s, u"zzz"_s}) {
        QList<double> times;
        qsizetype hits = 0;
        for (int run = 0; run < kRuns; ++run)
            times.append(bench::seconds([&] { hits = store.search(typed).size(); }));
        bench::print(u"search %1 in %2 ads"_s.arg(typed).arg(kAds),
            u"%1 ms, longest %2 ms, %3 shown"_s.arg(median(times) * 1000, 0, 'f', 1)
                .arg(*std::max_element(times.begin(), times.end()) * 1000, 0, 'f', 1)
                .arg(hits));
    }
}

QString peakMemory()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return u"not told by this system"_s;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return u"%1 MB"_s.arg(line.mid(6).simplified().split(' ').first().toLongLong() / 1024);
    }
    return {};
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Clock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.foothold"_s);
    const QString plainPath = folder.filePath(u"plain.foothold"_s);
    auto store = CampaignStore::create(path, clock, {}).value();
    QFile::copy(path, plainPath);

    const QString before = peakMemory();
    double importing = 0;
    double plainImporting = 0;
    {
        const ImportPlan plan = largePlan();
        const QString planned = peakMemory();
        importing = bench::seconds([&] { (void)applyImport(*store, plan); });
        bench::print(u"peak memory: program, with the texts to import, after it"_s,
            u"%1, %2, %3"_s.arg(before, planned, peakMemory()));
        plainImporting = plainImport(plainPath, plan);
    }
    bench::print(u"import: %1 ads of %2 companies, one step"_s.arg(kAds).arg(kCompanies),
        u"%1 s; plain SQLite %2 s; ratio %3"_s.arg(importing, 0, 'f', 2)
            .arg(plainImporting, 0, 'f', 2)
            .arg(importing / plainImporting, 0, 'f', 2));
    bench::print(u"undo of that import"_s, u"%1 s"_s.arg(bench::seconds([&] { (void)store->undo(); }), 0, 'f', 2));
    bench::print(u"redo of that import"_s, u"%1 s"_s.arg(bench::seconds([&] { (void)store->redo(); }), 0, 'f', 2));
    commits(*store, plainPath);
    searches(*store);
    const double backingUp = bench::seconds(
        [&] { (void)backup::make(path, folder.path(), BackupKind::OnDemand, QDateTime::currentDateTimeUtc()); });
    bench::print(u"backup of the file (%1 MB), checked"_s.arg(QFile(path).size() / 1'000'000),
        u"%1 s"_s.arg(backingUp, 0, 'f', 2));
    store.reset();
    const double opening = bench::seconds([&] { store = CampaignStore::open(path, clock).value(); });
    bench::print(u"opening it, checks included"_s, u"%1 ms"_s.arg(opening * 1000, 0, 'f', 0));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a campaign as JSON costs on this machine, beside plain SQLite reading the same rows in the same run.
#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"
#include "core/exchange/json/CampaignJson.h"
#include "core/exchange/json/MergeRun.h"
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
constexpr int kLetters = 3'800; // of an ad
constexpr int kRounds = 5;

Status fill(CampaignStore& store)
{
    const QList<QString> texts = bench::adTexts();
    QList<CompanyId> companies;
    for (int i = 0; i < kCompanies; ++i) {
        const auto id = store.add(Company{.name = u"Company "_s + QString::number(i), .mission = u"Lift safely"_s});
        if (!id)
            return id.error();
        companies.append(*id);
    }
    for (int i = 0; i < kAds; ++i) {
        const QString number = QString::number(i);
        QString text = number + texts[i % texts.size()];
        while (text.size() < kLetters)
            text += u'\n' + text;
        const auto id = store.add(JobAd{.company = companies[i % kCompanies],
            .title = u"Intern "_s + number,
            .places = {u"Valencia"_s},
            .url = u"https://jobs.example/"_s + number,
            .text = text.left(kLetters)});
        if (!id)
            return id.error();
    }
    return {};
}

// All rows of all record tables, read by SQLite alone and their bytes written out.
qint64 plainDump(const QString& campaign, const QString& target)
{
    QFile out(target);
    sqlite3* handle = nullptr;
    if (!out.open(QIODevice::WriteOnly)
        || sqlite3_open_v2(campaign.toUtf8().constData(), &handle, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        qFatal("cannot open");
    forEachRecord([&]<class R>(std::type_identity<R>) {
        const QByteArray sql = QByteArray("SELECT * FROM ").append(Fields<R>::table.data());
        sqlite3_stmt* statement = nullptr;
        sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr);
        const int columns = sqlite3_column_count(statement);
        while (sqlite3_step(statement) == SQLITE_ROW) {
            for (int i = 0; i < columns; ++i) {
                if (const auto* bytes = sqlite3_column_text(statement, i))
                    out.write(reinterpret_cast<const char*>(bytes), sqlite3_column_bytes(statement, i));
                out.write("\n", 1);
            }
        }
        sqlite3_finalize(statement);
    });
    sqlite3_close(handle);
    out.close();
    return out.size();
}

// The best of some rounds: what the machine can do, others' work left out.
template <class F> double best(F&& work)
{
    double least = bench::seconds(work);
    for (int round = 1; round < kRounds; ++round)
        least = std::min(least, bench::seconds(work));
    return least;
}

// The process's peak memory since resetPeak(), in MB; Linux tells.
double peak()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() / 1024;
    }
    return 0;
}

void resetPeak()
{
    QFile refs(u"/proc/self/clear_refs"_s);
    if (refs.open(QIODevice::WriteOnly))
        refs.write("5");
}

QString figure(double seconds, double plain)
{
    return u"%1 ms, %2x plain"_s.arg(seconds * 1000, 0, 'f', 0).arg(seconds / plain, 0, 'f', 2);
}

void check(const Status& status)
{
    if (!status)
        qFatal("%s: %s", qPrintable(status.error().subject), qPrintable(status.error().detail));
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const Clock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.foothold"_s);
    const QString json = folder.filePath(u"large.json"_s);
    CampaignStore::create(path, clock, {.fill = fill}).value().reset();

    qint64 dumped = 0;
    const double plain = best([&] { dumped = plainDump(path, folder.filePath(u"plain"_s)); });
    bench::print(u"plain SQLite: read and write %1 ads (%2 MB)"_s.arg(kAds).arg(dumped / 1'000'000),
        u"%1 ms"_s.arg(plain * 1000, 0, 'f', 0));
    auto store = CampaignStore::open(path, clock).value();
    resetPeak();
    const double before = peak();
    const double writing = best([&] {
        QFile out(json);
        if (!out.open(QIODevice::WriteOnly))
            qFatal("cannot write");
        check(campaignJson::write(*store, out));
    });
    bench::print(u"export as JSON, the open campaign itself"_s, figure(writing, plain));
    const double exporting = best([&] { check(campaignJson::writeFile(path, json, clock)); });
    bench::print(u"export as JSON to a file, by way of a copy and its check"_s, figure(exporting, plain));
    bench::print(
        u"export: memory at its peak, before"_s, u"%1 MB, %2 MB"_s.arg(peak(), 0, 'f', 0).arg(before, 0, 'f', 0));

    std::optional<CampaignCopy> copy;
    const double reading = bench::seconds([&] { copy = campaignJson::readFile(json).value(); });
    bench::print(u"reading that JSON (%1 MB)"_s.arg(QFile(json).size() / 1'000'000), figure(reading, plain));
    std::optional<MergePlan> plan;
    const double planning = bench::seconds([&] { plan = planMerge(*store, *copy).value(); });
    bench::print(u"merge plan of an equal copy"_s, figure(planning, plain));
    if (!plan->isEmpty())
        qFatal("the copy is not equal");
    plan.reset();
    copy.reset();
    store.reset();

    resetPeak();
    const double importing = bench::seconds([&] {
        const auto made =
            campaignJson::create(folder.filePath(u"made.foothold"_s), clock, campaignJson::readFile(json).value());
        check(made ? Status() : made.error());
    });
    bench::print(u"import of that JSON as a new campaign"_s,
        u"%1 s, %2 ads/s"_s.arg(importing, 0, 'f', 2).arg(kAds / importing, 0, 'f', 0));
    bench::print(u"import: memory at its peak"_s, u"%1 MB"_s.arg(peak(), 0, 'f', 0));
    return 0;
}

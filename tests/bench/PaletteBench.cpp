// SPDX-License-Identifier: GPL-3.0-or-later
// Prints what a key costs in the palette and in the search page of a campaign of 10,000 ads and 2,000 companies.
#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"
#include "core/exchange/ImportPlan.h"
#include "tests/bench/BenchSupport.h"
#include "ui/common/RecordNames.h"
#include "ui/common/Theme.h"
#include "ui/shell/CommandPalette.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAds = 10'000;
constexpr int kCompanies = 2'000;
constexpr int kRuns = 7;

std::unique_ptr<CampaignStore> makeCampaign(const QString& path, const Clock& clock)
{
    const QStringList first{u"Acme"_s, u"Bolt"_s, u"Ciervo"_s, u"Delta"_s, u"Enara"_s, u"Fjord"_s, u"Gamma"_s};
    const QStringList second{u"Robotics"_s, u"Foods"_s, u"Health"_s, u"Energy"_s, u"Analytics"_s};
    const QStringList roles{u"Machine learning"_s, u"Data engineering"_s, u"Computer vision"_s, u"Signal processing"_s,
        u"Research"_s, u"Software"_s, u"Statistics"_s};
    const QList<QString> texts = bench::adTexts(500);
    ImportPlan plan;
    for (int i = 0; i < kAds; ++i) {
        const int company = i % kCompanies;
        plan.ads.append({QString::number(i),
            u"%1 %2 %3"_s.arg(first[company % 7], second[company % 5], QString::number(company)),
            JobAd{.title = u"%1 intern %2"_s.arg(roles[i % 7], QString::number(i)), .text = texts[i % texts.size()]}});
    }
    auto store = CampaignStore::create(path, clock, {}).value();
    if (!applyImport(*store, plan))
        qFatal("the import failed");
    return store;
}

void printTimes(const QString& what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    bench::print(what,
        u"median %1 ms, longest %2 ms"_s.arg(times[times.size() / 2] * 1000, 0, 'f', 1)
            .arg(times.last() * 1000, 0, 'f', 1));
}

// Each key with the painting of its rows, as the student waits for it.
void typing(QWidget& window, CommandPalette& palette, const PaletteModel::Source& source)
{
    auto* line = palette.findChild<QLineEdit*>();
    QList<double> all;
    for (const QString& typed :
        {u"machine learning intern 42"_s, u"acmrob"_s, u"mlint"_s, u"i"_s, u"acme vis"_s, u"zzzz"_s, u"intern 9"_s}) {
        QList<double> times;
        for (int run = 0; run < kRuns; ++run) {
            palette.open(source);
            for (const QChar key : typed) {
                times.append(bench::seconds([&] {
                    QTest::keyClick(line, key.toLatin1());
                    window.grab();
                }));
            }
        }
        all += times;
        printTimes(u"palette, a key of \"%1\""_s.arg(typed), times);
    }
    printTimes(u"palette, all keys: %1 ads, %2 companies"_s.arg(kAds).arg(kCompanies), all);
}

} // namespace

int main(int argc, char** argv)
{
    const QApplication application(argc, argv);
    const Clock clock;
    const QTemporaryDir folder;
    const auto store = makeCampaign(folder.filePath(u"large.foothold"_s), clock);
    Theme theme(Theme::Scheme::Light);
    theme.apply();
    RecordNames& names = RecordNames::of(*store);
    bench::print(u"reading all names"_s, u"%1 ms"_s.arg(bench::seconds([&] { names.readAll(); }) * 1000, 0, 'f', 0));
    QWidget window;
    window.resize(1280, 800);
    window.show();
    CommandPalette palette(&window);
    QAction action(u"New company"_s);
    typing(window, palette, {.names = &names, .commands = {{&action, u"Companies"_s}}});

    QList<double> edits;
    for (JobAd ad : store->list<JobAd>().first(20)) {
        ad.title += u"!"_s;
        edits.append(bench::seconds([&] { (void)store->update(ad); }));
    }
    printTimes(u"an edited title, with the names following"_s, edits);
    for (const QString& typed : {u"m"_s, u"in"_s, u"machine"_s, u"machine lear"_s, u"\"machine learning\""_s,
             u"python kubernetes"_s, u"zzz"_s}) {
        QList<double> times;
        for (int run = 0; run < kRuns; ++run)
            times.append(bench::seconds([&] { (void)store->search(typed, 200); }));
        printTimes(u"search of everything, \"%1\""_s.arg(typed), times);
    }
    return 0;
}

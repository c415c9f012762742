// SPDX-License-Identifier: GPL-3.0-or-later
// Prints how fast the core is on this machine: extraction, import, opening. Figures, not tests.
#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"
#include "core/campaign/KeywordReader.h"
#include "core/exchange/ImportPlan.h"
#include "core/insight/DemandMatrix.h"
#include "core/keywords/tagger/CrfTagger.h"
#include "tests/bench/BenchSupport.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <optional>
#include <vector>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

constexpr int kAds = 10'000;
constexpr int kCompanies = 2'000;

void measure(const QString& name, const KeywordExtractor& extractor, const QList<QString>& texts)
{
    constexpr int kRead = 2'000;
    qint64 bytes = 0;
    qint64 mentions = 0;
    const double time = bench::seconds([&] {
        for (int i = 0; i < kRead; ++i) {
            const QString& text = texts[i % texts.size()];
            bytes += text.toUtf8().size();
            mentions += extractor.extract(text).size();
        }
    });
    bench::print(u"extraction, %1: %2 ads, one core"_s.arg(name).arg(kRead),
        u"%1 ads/s, %2 MB/s, %3 mentions"_s.arg(kRead / time, 0, 'f', 0)
            .arg(double(bytes) / 1e6 / time, 0, 'f', 2)
            .arg(mentions));
}

// What the child process does: from its start to the first ad's mentions, then a line to its parent.
int readFirstAd()
{
    CrfTagger::wakeUp();
    const QString text = bench::adTexts(1).value(0);
    const auto taxonomy = Taxonomy::builtIn();
    const auto tagger = CrfTagger::builtIn();
    const KeywordExtractor extractor(*taxonomy, Vocabulary(), *tagger);
    bench::print(u"mentions"_s, QString::number(extractor.extract(text).size()));
    return 0;
}

void startToFirstAd()
{
    constexpr int kStarts = 15;
    std::vector<double> times;
    for (int i = 0; i < kStarts; ++i) {
        QProcess child;
        times.push_back(bench::seconds([&child] {
            child.start(QCoreApplication::applicationFilePath(), {u"--first-ad"_s});
            child.waitForReadyRead();
        }));
        child.waitForFinished();
    }
    std::sort(times.begin(), times.end());
    bench::print(u"start of a process to its first ad's mentions"_s,
        u"%1 ms (best of %2: %3 ms)"_s.arg(times[kStarts / 2] * 1000, 0, 'f', 0)
            .arg(kStarts)
            .arg(times.front() * 1000, 0, 'f', 0));
}

void extraction(const QList<QString>& texts)
{
    std::shared_ptr<const Taxonomy> taxonomy;
    const double loading = bench::seconds([&] { taxonomy = Taxonomy::builtIn().value(); });
    bench::print(u"taxonomy: read %1 terms"_s.arg(taxonomy->terms().size()), u"%1 ms"_s.arg(loading * 1000, 0, 'f', 1));
    std::shared_ptr<const SpanTagger> tagger;
    const double waking = bench::seconds([&] {
        if (const auto builtIn = CrfTagger::builtIn())
            tagger = *builtIn;
    });
    bench::print(u"tagger: read the model"_s, u"%1 ms"_s.arg(waking * 1000, 0, 'f', 1));
    std::optional<KeywordExtractor> lists;
    const double building = bench::seconds([&] { lists.emplace(taxonomy, Vocabulary()); });
    bench::print(u"lists: build the matcher"_s, u"%1 ms"_s.arg(building * 1000, 0, 'f', 1));
    measure(u"lists alone"_s, *lists, texts);
    measure(u"tagger alone"_s,
        KeywordExtractor(std::make_shared<Taxonomy>(), Vocabulary(), tagger, KeywordExtractor::TaggerUse::Alone),
        texts);
    measure(u"whole engine"_s, KeywordExtractor(taxonomy, Vocabulary(), tagger), texts);
}

ImportPlan largePlan(const QList<QString>& texts)
{
    ImportPlan plan;
    for (int i = 0; i < kAds; ++i) {
        const QString number = QString::number(i);
        plan.ads.append({number + u".txt"_s, u"Company "_s + QString::number(i % kCompanies),
            JobAd{
                .title = u"Intern "_s + number, .places = {u"Valencia"_s}, .text = texts[i % texts.size()] + number}});
    }
    return plan;
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    if (application.arguments().contains(u"--first-ad"_s))
        return readFirstAd();
    const QList<QString> texts = bench::adTexts();
    startToFirstAd();
    bench::print(u"ads measured with"_s, QString::number(texts.size()));
    extraction(texts);

    const Clock clock;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"large.foothold"_s);
    auto store = CampaignStore::create(path, clock, {}).value();
    const ImportPlan plan = largePlan(texts);
    const double importing = bench::seconds([&] { (void)applyImport(*store, plan); });
    bench::print(u"import: %1 ads of %2 companies, one step"_s.arg(kAds).arg(kCompanies),
        u"%1 s, %2 ads/s"_s.arg(importing, 0, 'f', 2).arg(kAds / importing, 0, 'f', 0));
    const double undoing = bench::seconds([&] { (void)store->undo(); });
    bench::print(u"undo of that import"_s, u"%1 s"_s.arg(undoing, 0, 'f', 2));
    (void)store->redo();

    KeywordReader reader(*store, Taxonomy::builtIn().value());
    const double reading = bench::seconds([&] { (void)reader.readAll(); });
    bench::print(
        u"reading and storing the keywords of %1 ads, all cores"_s.arg(kAds), u"%1 s"_s.arg(reading, 0, 'f', 2));
    store.reset();

    const double opening = bench::seconds([&] { store = CampaignStore::open(path, clock).value(); });
    bench::print(u"opening that campaign (%1 MB), checks included"_s.arg(QFile(path).size() / 1'000'000),
        u"%1 ms"_s.arg(opening * 1000, 0, 'f', 0));
    const double listing = bench::seconds([&] { (void)(store->list<Company>().size() + store->list<JobAd>().size()); });
    bench::print(u"listing its companies and ads"_s, u"%1 ms"_s.arg(listing * 1000, 0, 'f', 0));
    qsizetype rows = 0;
    const double matrix =
        bench::seconds([&] { rows = DemandMatrix::ofCampaign(*store, DemandMatrix::By::Company).rows().size(); });
    bench::print(u"demand matrix: %1 terms x %2 companies"_s.arg(rows).arg(kCompanies),
        u"%1 ms"_s.arg(matrix * 1000, 0, 'f', 0));
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"
#include "core/campaign/KeywordReader.h"
#include "core/keywords/KeywordExtractor.h"
#include "core/keywords/Taxonomy.h"
#include "core/keywords/tagger/CrfTagger.h"
#include "tests/bench/BenchSupport.h"

namespace foothold::bench {

// A campaign far larger than a student's: 2,000 companies, 10,000 ads, notes, applications, contacts; the same at each
// call. Its keywords are stored, as if everything had been read.
class BigCampaign
{
public:
    static constexpr int kCompanies = 2'000;
    static constexpr int kAds = 10'000;
    static constexpr int kApplications = 300;

    static void write(const QString& path, const Clock& clock)
    {
        const BigCampaign big;
        auto store = CampaignStore::create(
            path, clock, {.fill = [&big](CampaignStore& campaign) { return big.fill(campaign); }});
        if (!store || !big.storeKeywords(**store))
            qFatal("cannot write %s", qPrintable(path));
    }

private:
    const QList<QString> m_texts = adTexts();

    template <class R> static auto add(CampaignStore& store, const R& record)
    {
        const auto id = store.add(record);
        if (!id)
            qFatal("%s: %s", qPrintable(id.error().subject), qPrintable(id.error().detail));
        return *id;
    }

    Status fill(CampaignStore& store) const
    {
        QList<CompanyId> companies;
        for (int i = 0; i < kCompanies; ++i) {
            const QString number = QString::number(i);
            companies.append(add(store,
                Company{.name = QStringLiteral("Company ") + number,
                    .website = QStringLiteral("https://company") + number + QStringLiteral(".example"),
                    .industry = QStringLiteral("Industry ") + QString::number(i % 23),
                    .places = {QStringLiteral("Place ") + QString::number(i % 41)},
                    .priority = i % 4,
                    .mission = QStringLiteral("To lift things safely"),
                    .want = i % 6,
                    .status = i % 50 == 0 ? CompanyStatus::Target : CompanyStatus::Candidate}));
            for (int note = 0; note < i % 4; ++note)
                add(store,
                    ResearchNote{.company = companies.last(),
                        .kind = ResearchKind(note),
                        .text = QStringLiteral("What is known of company ") + number});
            if (i % 7 == 0)
                add(store, Contact{.name = QStringLiteral("Person ") + number, .company = companies.last()});
        }
        const QDate today = store.clock().today();
        for (int i = 0; i < kAds; ++i) {
            const QString number = QString::number(i);
            const auto ad = add(store,
                JobAd{.company = companies[i % kCompanies],
                    .title = QStringLiteral("Machine learning intern ") + number,
                    .places = {QStringLiteral("Place ") + QString::number(i % 41)},
                    .season = i % 2 ? QStringLiteral("Summer 2027") : QString(),
                    .url = QStringLiteral("https://jobs.example/") + number,
                    .deadline = i % 3 ? std::nullopt : std::optional(today.addDays(i % 90)),
                    .text = m_texts[i % m_texts.size()] + number,
                    .state = AdState(i % 3),
                    .capturedOn = today.addDays(-(i % 60))});
            if (i < kApplications)
                add(store, Application{.company = companies[i % kCompanies], .ad = ad});
        }
        return {};
    }

    // Each text is read once and its mentions stored with all ads that have it.
    bool storeKeywords(CampaignStore& store) const
    {
        const auto taxonomy = Taxonomy::builtIn().value();
        const KeywordReader reader(store, taxonomy);
        const KeywordExtractor extractor(taxonomy, {}, CrfTagger::builtIn().value());
        QList<QList<KeywordMention>> mentions;
        for (const QString& text : m_texts)
            mentions.append(extractor.extract(text));
        QHash<JobAdId, QList<KeywordMention>> all;
        for (const JobAd& ad : store.list<JobAd>())
            all.insert(ad.id, mentions[all.size() % mentions.size()]);
        return store.storeMentions(reader.engine(), all).ok();
    }
};

} // namespace foothold::bench

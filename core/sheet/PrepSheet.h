// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/insight/AskedTerms.h"
#include "core/model/Application.h"
#include "core/model/Company.h"
#include "core/model/InterviewRound.h"
#include "core/model/PrepStory.h"
#include "core/model/ResearchNote.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace foothold {

class CampaignStore;
class KeywordExtractor;

// What is on the sheet a student takes to one application's interview. Everything comes from the campaign; the keyword
// evidence is the stories in which the same engine finds the same terms.
struct PrepSheet
{
    struct Keyword
    {
        QString term{};
        Demand demand = Demand::Required;
        QStringList stories{}; // titles that show it
    };
    struct Story
    {
        PrepStory story{};
        QStringList terms{}; // of the ad, shown by it
    };

    static constexpr int kStories = 3;
    static constexpr int kKeywords = 18;

    QString owner{};
    QString contact{};
    Company company{};
    QString role{};
    std::optional<InterviewRound> next{}; // the coming round, else the latest
    QList<InterviewRound> earlier{}; // already over, latest first
    QList<ResearchNote> brief{}; // pinned notes first, then the newest of each kind
    QList<ResearchNote> whyMe{}; // core problem, machine learning idea, value I add
    QStringList questions{};
    QList<Keyword> keywords{}; // required, then preferred
    QList<Story> stories{};

    static Result<PrepSheet> collect(
        const CampaignStore& store, const KeywordExtractor& extractor, ApplicationId application);
};

// The applications that have a round, those with the next interview first.
QList<ApplicationId> applicationsWithRounds(const CampaignStore& store);

} // namespace foothold

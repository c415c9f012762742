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
    struct Evidence
    {
        QString title{};
        int number = 0; // of the story on this sheet, from 1; 0: not told on it
    };
    struct Keyword
    {
        QString term{};
        Demand demand = Demand::Required;
        QList<Evidence> evidence{}; // stories that show it, those on the sheet first
    };
    struct Story
    {
        PrepStory story{};
        QStringList terms{}; // of the ad, shown by it
    };

    static constexpr int kStories = 3;
    static constexpr int kFewestStories = 2; // filled up with others where fewer answer the ad
    static constexpr int kKeywords = 18;

    QString owner{};
    QString contact{};
    Company company{};
    QString role{};
    std::optional<InterviewRound> next{}; // the one asked for, else the coming one, else the latest
    QList<InterviewRound> earlier{}; // already over, latest first
    QList<ResearchNote> brief{}; // pinned notes first, then the newest of each kind
    QList<ResearchNote> whyMe{}; // core problem, machine learning idea, value I add
    QStringList questions{};
    QList<Keyword> keywords{}; // required, then preferred; where the ad has neither, those it mentions
    QList<Story> stories{};

    // `round` must be the application's; none: chosen as said at `next`.
    static Result<PrepSheet> collect(const CampaignStore& store, const KeywordExtractor& extractor,
        ApplicationId application, InterviewRoundId round = {});
};

// Whether anything was written down after it.
bool hasAccount(const InterviewRound& round);

// Over: its time has passed, or it has no time but an account of how it went.
bool isOver(const InterviewRound& round, const QDateTime& now);

// In the order they matter: coming ones, the next first; those without a date; past ones, the latest first.
void sortRounds(QList<InterviewRound>& rounds, const QDateTime& now);

// The applications that have a round, in the order of sortRounds.
QList<ApplicationId> applicationsWithRounds(const CampaignStore& store);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Records.h"
#include "core/storage/RecordTable.h"

namespace foothold {

// What must hold for each kind of record before it is written; one file per record. prepare() fills what follows from
// other fields and refuses what breaks a rule (Invalid, subject table.column). beforeRemove() does what must happen
// first, within the same transaction, or refuses (InUse). subjectOf() names the record in an undo step.
namespace rules {

Status prepare(Campaign& campaign, Database& database);
Status prepare(Company& company, Database& database);
Status prepare(JobAd& ad, Database& database);
Status prepare(ResearchNote& note, Database& database);
Status prepare(VocabularyEntry& entry, Database& database);
Status prepare(Stage& stage, Database& database);
Status prepare(Application& application, Database& database);
Status prepare(StageChange& change, Database& database);
Status prepare(PrepStory& story, Database& database);
Status prepare(InterviewRound& round, Database& database);

template <RecordType R> Status beforeRemove(typename R::Id, Database&)
{
    return {};
}
template <> Status beforeRemove<Campaign>(CampaignId id, Database& database);
template <> Status beforeRemove<JobAd>(JobAdId id, Database& database);
template <> Status beforeRemove<Stage>(StageId id, Database& database);

inline QString subjectOf(const Campaign& campaign, Database&)
{
    return campaign.name;
}
inline QString subjectOf(const Company& company, Database&)
{
    return company.name;
}
inline QString subjectOf(const JobAd& ad, Database&)
{
    return ad.title;
}
inline QString subjectOf(const ResearchNote&, Database&)
{
    return {};
}
inline QString subjectOf(const VocabularyEntry& entry, Database&)
{
    return entry.name;
}
inline QString subjectOf(const Stage& stage, Database&)
{
    return stage.name;
}
QString subjectOf(const Application& application, Database& database);
QString subjectOf(const StageChange& change, Database& database);
inline QString subjectOf(const PrepStory& story, Database&)
{
    return story.title;
}
QString subjectOf(const InterviewRound& round, Database& database);

// Helpers for the rules' own files.
Error invalid(std::string_view table, const char* column);
Status checkCurrency(const QString& currency, std::string_view table, const char* column); // ISO 4217 shape or empty

} // namespace rules

} // namespace foothold

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
Status prepare(AdVersion& version, Database& database);
Status prepare(Attachment& attachment, Database& database);
Status prepare(Contact& contact, Database& database);
Status prepare(Document& document, Database& database);
Status prepare(Event& event, Database& database);
Status prepare(Interaction& interaction, Database& database);
Status prepare(JournalEntry& entry, Database& database);
Status prepare(LearningItem& item, Database& database);
Status prepare(Project& project, Database& database);
Status prepare(Question& question, Database& database);
Status prepare(SavedFilter& filter, Database& database);
Status prepare(Skill& skill, Database& database);
Status prepareAlone(Skill& skill); // without looking at the other skills
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
QString subjectOf(const AdVersion& version, Database& database);
QString subjectOf(const Attachment& attachment, Database& database);
inline QString subjectOf(const Contact& contact, Database&)
{
    return contact.name;
}
inline QString subjectOf(const Document& document, Database&)
{
    return document.name;
}
inline QString subjectOf(const Event& event, Database&)
{
    return event.name;
}
QString subjectOf(const Interaction& interaction, Database& database);
inline QString subjectOf(const JournalEntry&, Database&)
{
    return {};
}
inline QString subjectOf(const LearningItem& item, Database&)
{
    return item.name;
}
inline QString subjectOf(const Project& project, Database&)
{
    return project.name;
}
inline QString subjectOf(const Question&, Database&)
{
    return {};
}
inline QString subjectOf(const SavedFilter& filter, Database&)
{
    return filter.name;
}
inline QString subjectOf(const Skill& skill, Database&)
{
    return skill.term;
}

// Helpers for the rules' own files.
Error invalid(std::string_view table, const char* column);
Status checkCurrency(const QString& currency, std::string_view table, const char* column); // ISO 4217 shape or empty
Status checkZone(const QString& zone, std::string_view table, const char* column); // an IANA name or empty

} // namespace rules

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

namespace foothold {

using CampaignId = Id<struct CampaignTag>;
using DocumentId = Id<struct DocumentTag>;
using CompanyId = Id<struct CompanyTag>;
using ContactId = Id<struct ContactTag>;
using JobAdId = Id<struct JobAdTag>;
using AdVersionId = Id<struct AdVersionTag>;
using ResearchNoteId = Id<struct ResearchNoteTag>;
using VocabularyEntryId = Id<struct VocabularyEntryTag>;
using StageId = Id<struct StageTag>;
using ApplicationId = Id<struct ApplicationTag>;
using StageChangeId = Id<struct StageChangeTag>;
using ProjectId = Id<struct ProjectTag>;
using PrepStoryId = Id<struct PrepStoryTag>;
using InterviewRoundId = Id<struct InterviewRoundTag>;
using SkillId = Id<struct SkillTag>;
using LearningItemId = Id<struct LearningItemTag>;
using QuestionId = Id<struct QuestionTag>;
using InteractionId = Id<struct InteractionTag>;
using EventId = Id<struct EventTag>;
using JournalEntryId = Id<struct JournalEntryTag>;
using AttachmentId = Id<struct AttachmentTag>;
using SavedFilterId = Id<struct SavedFilterTag>;

} // namespace foothold

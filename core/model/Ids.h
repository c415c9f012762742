// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

namespace foothold {

using CampaignId = Id<struct CampaignTag>;
using CompanyId = Id<struct CompanyTag>;
using ResearchNoteId = Id<struct ResearchNoteTag>;
using JobAdId = Id<struct JobAdTag>;
using VocabularyEntryId = Id<struct VocabularyEntryTag>;
using StageId = Id<struct StageTag>;
using StageChangeId = Id<struct StageChangeTag>;
using ApplicationId = Id<struct ApplicationTag>;
using PrepStoryId = Id<struct PrepStoryTag>;
using InterviewRoundId = Id<struct InterviewRoundTag>;

} // namespace foothold

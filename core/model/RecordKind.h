// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foothold {

// Every kind of record, in the order of the Records tuple (Records.h).
enum class RecordKind {
    Campaign,
    Document,
    Company,
    Contact,
    JobAd,
    AdVersion,
    ResearchNote,
    VocabularyEntry,
    Stage,
    Application,
    StageChange,
    Project,
    PrepStory,
    InterviewRound,
    Skill,
    LearningItem,
    Question,
    Interaction,
    Event,
    JournalEntry,
    Attachment,
    SavedFilter,
};
inline constexpr int kRecordKinds = 22;

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foothold {

// Every kind of record, in the order of the Records tuple (Records.h).
enum class RecordKind {
    Campaign,
    Company,
    ResearchNote,
    JobAd,
    VocabularyEntry,
    Stage,
    StageChange,
    Application,
    PrepStory,
    InterviewRound,
};
inline constexpr int kRecordKinds = 10;

} // namespace foothold

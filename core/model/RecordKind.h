// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foothold {

// Every kind of record, in the order of the Records tuple (Records.h).
enum class RecordKind {
    Campaign,
    Company,
    JobAd,
    ResearchNote,
    VocabularyEntry,
    Stage,
    Application,
    StageChange,
    PrepStory,
    InterviewRound,
};
inline constexpr int kRecordKinds = 10;

} // namespace foothold

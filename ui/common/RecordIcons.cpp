// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordIcons.h"

namespace foothold {

Icon recordIcon(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Company:
        return Icon::Companies;
    case RecordKind::JobAd:
    case RecordKind::AdVersion:
        return Icon::Ads;
    case RecordKind::Application:
    case RecordKind::StageChange:
    case RecordKind::Stage:
        return Icon::Applications;
    case RecordKind::InterviewRound:
        return Icon::Interviews;
    case RecordKind::PrepStory:
        return Icon::Story;
    case RecordKind::Contact:
    case RecordKind::Interaction:
        return Icon::Person;
    case RecordKind::ResearchNote:
    case RecordKind::JournalEntry:
        return Icon::Note;
    case RecordKind::Skill:
    case RecordKind::VocabularyEntry:
    case RecordKind::LearningItem:
        return Icon::Keywords;
    case RecordKind::Project:
        return Icon::Folder;
    case RecordKind::Question:
        return Icon::Help;
    case RecordKind::Event:
        return Icon::Calendar;
    default:
        return Icon::File;
    }
}

} // namespace foothold

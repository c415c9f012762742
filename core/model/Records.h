// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/AdVersion.h"
#include "core/model/Application.h"
#include "core/model/Attachment.h"
#include "core/model/Campaign.h"
#include "core/model/Company.h"
#include "core/model/Contact.h"
#include "core/model/Document.h"
#include "core/model/Event.h"
#include "core/model/Interaction.h"
#include "core/model/InterviewRound.h"
#include "core/model/JobAd.h"
#include "core/model/JournalEntry.h"
#include "core/model/LearningItem.h"
#include "core/model/PrepStory.h"
#include "core/model/Project.h"
#include "core/model/Question.h"
#include "core/model/ResearchNote.h"
#include "core/model/SavedFilter.h"
#include "core/model/Skill.h"
#include "core/model/Stage.h"
#include "core/model/StageChange.h"
#include "core/model/VocabularyEntry.h"

#include <type_traits>
#include <utility>

namespace foothold {

// All records, parents before children. A new record is added here and to RecordKind.
using Records = std::tuple<Campaign, Document, Company, Contact, JobAd, AdVersion, ResearchNote, VocabularyEntry, Stage,
    Application, StageChange, Project, PrepStory, InterviewRound, Skill, LearningItem, Question, Interaction, Event,
    JournalEntry, Attachment, SavedFilter>;
static_assert(std::tuple_size_v<Records> == kRecordKinds);

template <class R>
concept RecordType = requires
{
    Fields<R>::kind;
}
&&Fields<R>::kind < RecordKind(kRecordKinds);

// Calls visit(std::type_identity<R>) for every record type.
template <class F> constexpr void forEachRecord(F&& visit)
{
    [&]<size_t... I>(std::index_sequence<I...>)
    {
        (visit(std::type_identity<std::tuple_element_t<I, Records>>{}), ...);
    }
    (std::make_index_sequence<std::tuple_size_v<Records>>{});
}

// The table a kind of record is kept in.
constexpr std::string_view tableOf(RecordKind kind)
{
    std::string_view table;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (Fields<R>::kind == kind)
            table = Fields<R>::table;
    });
    return table;
}

} // namespace foothold

// X(Record) for each record type: explicit instantiations.
#define FOOTHOLD_FOR_EACH_RECORD(X)                                                                                    \
    X(Campaign)                                                                                                        \
    X(Document)                                                                                                        \
    X(Company)                                                                                                         \
    X(Contact)                                                                                                         \
    X(JobAd)                                                                                                           \
    X(AdVersion)                                                                                                       \
    X(ResearchNote)                                                                                                    \
    X(VocabularyEntry)                                                                                                 \
    X(Stage)                                                                                                           \
    X(Application)                                                                                                     \
    X(StageChange)                                                                                                     \
    X(Project)                                                                                                         \
    X(PrepStory)                                                                                                       \
    X(InterviewRound)                                                                                                  \
    X(Skill)                                                                                                           \
    X(LearningItem)                                                                                                    \
    X(Question)                                                                                                        \
    X(Interaction)                                                                                                     \
    X(Event)                                                                                                           \
    X(JournalEntry)                                                                                                    \
    X(Attachment)                                                                                                      \
    X(SavedFilter)

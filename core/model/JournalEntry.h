// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace foothold {

enum class JournalKind { Question, Onboarding, Meeting, Learning, Blocker, Win, Feedback, Paper, Result };
template <>
inline constexpr auto choiceWords<JournalKind> = std::to_array<std::string_view>(
    {"question", "onboarding", "meeting", "learning", "blocker", "win", "feedback", "paper", "result"});

// A line of the internship's log: a blocker, a win, feedback, something learnt. Open until closedOn, where that
// applies.
struct JournalEntry : Record<JournalEntryId>
{
    ApplicationId application{};
    QDate date{};
    JournalKind kind = JournalKind::Question;
    QString text{};
    QString metric{}; // the result in a number
    QStringList skills{};
    QString askedWhom{};
    std::optional<QDate> closedOn{};

    bool operator==(const JournalEntry&) const = default;
};

template <> struct Fields<JournalEntry>
{
    static constexpr auto kind = RecordKind::JournalEntry;
    static constexpr std::string_view table = "journal_entry";
    static constexpr auto list =
        std::tuple{field("application_id", &JournalEntry::application, FieldKind::Reference, Required),
            field("date", &JournalEntry::date, FieldKind::Date, Required),
            field("kind", &JournalEntry::kind, FieldKind::Choice),
            field("text", &JournalEntry::text, FieldKind::LongText, Required | Searchable),
            field("metric", &JournalEntry::metric, FieldKind::Text, Searchable),
            field("skills", &JournalEntry::skills, FieldKind::Words, Searchable),
            field("asked_whom", &JournalEntry::askedWhom, FieldKind::Text, Searchable),
            field("closed_on", &JournalEntry::closedOn, FieldKind::Date)};
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QString>

#include <optional>

namespace foothold {

enum class ResearchKind { Need, CoreProblem, Operations, MlIdea, Value, News, Question };
template <>
inline constexpr auto choiceWords<ResearchKind> = std::to_array<std::string_view>(
    {"need", "core_problem", "operations", "ml_idea", "value", "news", "question"});

// One dated fact or idea about a company, with its source; pinned ones go to the prep sheet.
struct ResearchNote : Record<ResearchNoteId>
{
    CompanyId company{};
    ResearchKind kind = ResearchKind::Need;
    QString text{};
    std::optional<QDate> date{};
    QString sourceUrl{};
    bool pinned = false;
    JobAdId ad{}; // optional: the ad it was read in
    int rangeStart = 0; // UTF-16 units in that ad's text
    int rangeLength = 0;

    bool operator==(const ResearchNote&) const = default;
};

template <> struct Fields<ResearchNote>
{
    static constexpr auto kind = RecordKind::ResearchNote;
    static constexpr std::string_view table = "research_note";
    static constexpr auto list = std::tuple{field("company_id", &ResearchNote::company, FieldKind::Reference, Required),
        field("kind", &ResearchNote::kind, FieldKind::Choice),
        field("text", &ResearchNote::text, FieldKind::LongText, Required | Searchable),
        field("date", &ResearchNote::date, FieldKind::Date),
        field("source_url", &ResearchNote::sourceUrl, FieldKind::Url),
        field("pinned", &ResearchNote::pinned, FieldKind::YesNo),
        field("ad_id", &ResearchNote::ad, FieldKind::Reference),
        field("range_start", &ResearchNote::rangeStart, FieldKind::Number),
        field("range_length", &ResearchNote::rangeLength, FieldKind::Number)};
};

} // namespace foothold

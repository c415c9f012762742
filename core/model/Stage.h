// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QString>

namespace foothold {

enum class StageKind {
    Saved,
    Preparing,
    Applied,
    Assessment,
    Interview,
    Offer,
    Accepted,
    Rejected,
    Withdrawn,
    Ghosted
};
template <>
inline constexpr auto choiceWords<StageKind> = std::to_array<std::string_view>({"saved", "preparing", "applied",
    "assessment", "interview", "offer", "accepted", "rejected", "withdrawn", "ghosted"});

// A step an application can stand at; the student names and orders them, the kind carries the meaning.
struct Stage : Record<StageId>
{
    QString name{};
    StageKind kind = StageKind::Saved;
    int position = 0; // order on screen, from 0
    QString colour{}; // #rrggbb, or empty for the kind's own

    bool operator==(const Stage&) const = default;
};

template <> struct Fields<Stage>
{
    static constexpr auto kind = RecordKind::Stage;
    static constexpr std::string_view table = "stage";
    static constexpr auto list = std::tuple{field("name", &Stage::name, FieldKind::Text, Required),
        field("kind", &Stage::kind, FieldKind::Choice), field("position", &Stage::position, FieldKind::Number),
        field("colour", &Stage::colour, FieldKind::Text)};
};

} // namespace foothold

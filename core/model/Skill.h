// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QString>

namespace foothold {

// How well the student knows a keyword, and how well they want to. One for each term, case folded.
struct Skill : Record<SkillId>
{
    QString term{};
    int level = 0; // 0: none, 1: seen, 2: used, 3: good, 4: could teach it
    int wantedLevel = 0; // 0: not set
    QString evidence{};

    bool operator==(const Skill&) const = default;
};

template <> struct Fields<Skill>
{
    static constexpr auto kind = RecordKind::Skill;
    static constexpr std::string_view table = "skill";
    static constexpr auto list = std::tuple{field("term", &Skill::term, FieldKind::Text, Required | Searchable),
        field("level", &Skill::level, FieldKind::Number), field("wanted_level", &Skill::wantedLevel, FieldKind::Number),
        field("evidence", &Skill::evidence, FieldKind::LongText, Searchable)};
};

} // namespace foothold

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

enum class LearningKind { Course, Book, Paper, Project, Volunteering, Practice };
template <>
inline constexpr auto choiceWords<LearningKind> = std::to_array<std::string_view>(
    {"course", "book", "paper", "project", "volunteering", "practice"});

enum class LearningState { Planned, Doing, Done };
template <>
inline constexpr auto choiceWords<LearningState> = std::to_array<std::string_view>({"planned", "doing", "done"});

// One thing done to raise a skill. It is done when it was applied, so done needs evidence.
struct LearningItem : Record<LearningItemId>
{
    SkillId skill{};
    LearningKind kind = LearningKind::Course;
    QString name{};
    QString url{};
    int plannedMinutes = 0;
    int spentMinutes = 0;
    std::optional<QDate> due{};
    LearningState state = LearningState::Planned;
    QString evidence{};

    bool operator==(const LearningItem&) const = default;
};

template <> struct Fields<LearningItem>
{
    static constexpr auto kind = RecordKind::LearningItem;
    static constexpr std::string_view table = "learning_item";
    static constexpr auto list = std::tuple{field("skill_id", &LearningItem::skill, FieldKind::Reference, Required),
        field("kind", &LearningItem::kind, FieldKind::Choice),
        field("name", &LearningItem::name, FieldKind::Text, Required | Searchable),
        field("url", &LearningItem::url, FieldKind::Url),
        field("planned_minutes", &LearningItem::plannedMinutes, FieldKind::Number),
        field("spent_minutes", &LearningItem::spentMinutes, FieldKind::Number),
        field("due", &LearningItem::due, FieldKind::Date), field("state", &LearningItem::state, FieldKind::Choice),
        field("evidence", &LearningItem::evidence, FieldKind::LongText, Searchable)};
};

} // namespace foothold

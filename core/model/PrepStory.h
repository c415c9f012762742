// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QString>
#include <QStringList>

namespace foothold {

// Past work told in five parts: problem, one or two previous methods, approach, result, intuition.
struct PrepStory : Record<PrepStoryId>
{
    QString title{};
    QString problem{};
    QStringList previousMethods{}; // one or two
    QString approach{};
    QString result{};
    QString metric{}; // the result in a number
    QString intuition{};
    QStringList skills{};
    int minutes = 0; // to tell; 0: not timed
    ProjectId project{}; // optional: the work it tells of

    bool operator==(const PrepStory&) const = default;
};

template <> struct Fields<PrepStory>
{
    static constexpr auto kind = RecordKind::PrepStory;
    static constexpr std::string_view table = "prep_story";
    static constexpr auto list = std::tuple{field("title", &PrepStory::title, FieldKind::Text, Required | Searchable),
        field("problem", &PrepStory::problem, FieldKind::LongText, Searchable),
        field("previous_methods", &PrepStory::previousMethods, FieldKind::Words, Searchable),
        field("approach", &PrepStory::approach, FieldKind::LongText, Searchable),
        field("result", &PrepStory::result, FieldKind::LongText, Searchable),
        field("metric", &PrepStory::metric, FieldKind::Text, Searchable),
        field("intuition", &PrepStory::intuition, FieldKind::LongText, Searchable),
        field("skills", &PrepStory::skills, FieldKind::Words, Searchable),
        field("minutes", &PrepStory::minutes, FieldKind::Number),
        field("project_id", &PrepStory::project, FieldKind::Reference)};
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace foothold {

// Past work of the student: what stories and evidence are made of.
struct Project : Record<ProjectId>
{
    QString name{};
    QString summary{};
    QString url{};
    std::optional<QDate> started{};
    std::optional<QDate> ended{};
    QStringList tools{};
    QString role{};
    QString result{};
    QString metric{}; // the result in a number

    bool operator==(const Project&) const = default;
};

template <> struct Fields<Project>
{
    static constexpr auto kind = RecordKind::Project;
    static constexpr std::string_view table = "project";
    static constexpr auto list = std::tuple{field("name", &Project::name, FieldKind::Text, Required | Searchable),
        field("summary", &Project::summary, FieldKind::LongText, Searchable),
        field("url", &Project::url, FieldKind::Url), field("started", &Project::started, FieldKind::Date),
        field("ended", &Project::ended, FieldKind::Date), field("tools", &Project::tools, FieldKind::Words, Searchable),
        field("role", &Project::role, FieldKind::Text, Searchable),
        field("result", &Project::result, FieldKind::LongText, Searchable),
        field("metric", &Project::metric, FieldKind::Text, Searchable)};
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QString>
#include <QStringList>

namespace foothold {

enum class CompanyStatus { Candidate, Target, Dropped };
template <>
inline constexpr auto choiceWords<CompanyStatus> = std::to_array<std::string_view>({"candidate", "target", "dropped"});

// By number of people: under 50, under 250, under 1,000, more; public: a public body.
enum class CompanySize { Unknown, Startup, Small, Medium, Large, Public };
template <>
inline constexpr auto choiceWords<CompanySize> = std::to_array<std::string_view>(
    {"", "startup", "small", "medium", "large", "public"});

// An employer the student considers, with what is known of it and whether they want to be part of it.
struct Company : Record<CompanyId>
{
    QString name{};
    QString website{};
    QString careers{};
    QString blog{};
    QString linkedin{};
    QString industry{};
    CompanySize size = CompanySize::Unknown;
    QStringList places{};
    QString source{}; // where the student heard of it
    int priority = 0; // 1 (first) to 3; 0: not set
    QStringList tags{};
    QString brand{};
    QString culture{};
    QString mission{};
    int want = 0; // 0-5: is this something I want to be part of?
    QString wantReason{};
    CompanyStatus status = CompanyStatus::Candidate;
    QString droppedReason{};

    bool operator==(const Company&) const = default;
};

template <> struct Fields<Company>
{
    static constexpr auto kind = RecordKind::Company;
    static constexpr std::string_view table = "company";
    static constexpr auto list = std::tuple{field("name", &Company::name, FieldKind::Text, Required | Searchable),
        field("website", &Company::website, FieldKind::Url), field("careers", &Company::careers, FieldKind::Url),
        field("blog", &Company::blog, FieldKind::Url), field("linkedin", &Company::linkedin, FieldKind::Url),
        field("industry", &Company::industry, FieldKind::Text, Searchable),
        field("size", &Company::size, FieldKind::Choice),
        field("places", &Company::places, FieldKind::Words, Searchable),
        field("source", &Company::source, FieldKind::Text, Searchable),
        field("priority", &Company::priority, FieldKind::Number),
        field("tags", &Company::tags, FieldKind::Words, Searchable),
        field("brand", &Company::brand, FieldKind::LongText, Searchable),
        field("culture", &Company::culture, FieldKind::LongText, Searchable),
        field("mission", &Company::mission, FieldKind::LongText, Searchable),
        field("want", &Company::want, FieldKind::Rating),
        field("want_reason", &Company::wantReason, FieldKind::LongText, Searchable),
        field("status", &Company::status, FieldKind::Choice),
        field("dropped_reason", &Company::droppedReason, FieldKind::Text, Searchable)};
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QString>

namespace foothold {

// An application reached a stage on a day, which may be set back. The latest one is where it stands.
struct StageChange : Record<StageChangeId>
{
    ApplicationId application{};
    StageId stage{};
    QDate date{};
    QString note{};

    bool operator==(const StageChange&) const = default;
};

template <> struct Fields<StageChange>
{
    static constexpr auto kind = RecordKind::StageChange;
    static constexpr std::string_view table = "stage_change";
    static constexpr auto list =
        std::tuple{field("application_id", &StageChange::application, FieldKind::Reference, Required),
            field("stage_id", &StageChange::stage, FieldKind::Reference, Required),
            field("date", &StageChange::date, FieldKind::Date, Required),
            field("note", &StageChange::note, FieldKind::LongText, Searchable)};
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QString>

namespace foothold {

// A filter of a page's table, kept under a name.
struct SavedFilter : Record<SavedFilterId>
{
    QString page{};
    QString name{};
    QString filter{}; // JSON, as the page wrote it

    bool operator==(const SavedFilter&) const = default;
};

template <> struct Fields<SavedFilter>
{
    static constexpr auto kind = RecordKind::SavedFilter;
    static constexpr std::string_view table = "saved_filter";
    static constexpr auto list = std::tuple{field("page", &SavedFilter::page, FieldKind::Text, Required),
        field("name", &SavedFilter::name, FieldKind::Text, Required),
        field("filter", &SavedFilter::filter, FieldKind::Text, Required)};
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QString>

namespace foothold {

// An earlier text of an ad, kept when the ad was captured anew.
struct AdVersion : Record<AdVersionId>
{
    JobAdId ad{};
    QString text{};
    QDate capturedOn{};

    bool operator==(const AdVersion&) const = default;
};

template <> struct Fields<AdVersion>
{
    static constexpr auto kind = RecordKind::AdVersion;
    static constexpr std::string_view table = "ad_version";
    static constexpr auto list = std::tuple{field("ad_id", &AdVersion::ad, FieldKind::Reference, Required),
        field("text", &AdVersion::text, FieldKind::LongText, Heavy),
        field("captured_on", &AdVersion::capturedOn, FieldKind::Date, Required)};
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QString>

namespace foothold {

// The campaign itself: one row in its file.
struct Campaign : Record<CampaignId>
{
    QString name{};
    QString owner{}; // printed on the prep sheets
    QString contact{}; // e-mail or phone, printed on the prep sheets
    int targetsFrom = 30;
    int targetsTo = 40;
    QString season{};
    QString currency{}; // ISO 4217

    bool operator==(const Campaign&) const = default;
};

template <> struct Fields<Campaign>
{
    static constexpr auto kind = RecordKind::Campaign;
    static constexpr std::string_view table = "campaign";
    static constexpr auto list = std::tuple{field("name", &Campaign::name, FieldKind::Text),
        field("owner", &Campaign::owner, FieldKind::Text), field("contact", &Campaign::contact, FieldKind::Text),
        field("targets_from", &Campaign::targetsFrom, FieldKind::Number),
        field("targets_to", &Campaign::targetsTo, FieldKind::Number),
        field("season", &Campaign::season, FieldKind::Text), field("currency", &Campaign::currency, FieldKind::Text)};
};

} // namespace foothold

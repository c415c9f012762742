// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace foothold {

// What marks a SQLite file as a campaign: the application id in its header ("FthC") and the schema's version.
// https://www.sqlite.org/fileformat.html#the_database_header
inline constexpr quint32 kApplicationId = 0x46746843;

struct CampaignFileInfo
{
    quint32 schemaVersion = 0;
};

// Reads the header's bytes only, so that a foreign file is never touched by SQLite.
Result<CampaignFileInfo> inspectCampaignFile(const QString& path);

} // namespace foothold

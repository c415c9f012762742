// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"

namespace foothold::cli {

// Merges a campaign's JSON into the campaign, or makes the campaign of it where there is no such file.
int importCampaign(const QString& campaign, const QString& json, bool dryRun, Console& console);

} // namespace foothold::cli

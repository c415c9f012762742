// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace foothold {

class Database;

enum class UnknownColumns { Refused, Allowed }; // allowed: a newer file that is only read

// Compares the tables of an open file with the field lists and refuses to guess: DamagedCampaign names the first
// table or column that is missing or unknown. A newer file that lacks something stays NewerCampaign.
Status checkSchema(Database& database, UnknownColumns unknown);

// A campaign's triggers run with every edit, so a file that brings views or triggers of its own is refused before it
// is written to.
Status checkTriggers(Database& database);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace foothold {

class Database;

// Compares the tables of an open file with the field lists and refuses to guess: DamagedCampaign names the first
// table or column that is missing or unknown.
Status checkSchema(Database& database);

// A campaign's triggers run with every edit, so a file that brings views or triggers of its own is refused before it
// is written to. Triggers of the search index of another version pass; SearchIndex takes them away.
Status checkTriggers(Database& database);

} // namespace foothold

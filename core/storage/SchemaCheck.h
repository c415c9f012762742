// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace foothold {

class Database;

// Compares the tables of an open file with the field lists and refuses to guess: DamagedCampaign names the first
// table or column that is missing or unknown.
Status checkSchema(Database& database);

} // namespace foothold

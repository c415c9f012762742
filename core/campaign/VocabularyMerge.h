// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/TermCategory.h"

#include <QString>

namespace foothold {

class CampaignStore;

// Makes a keyword another name of one that stays, in the student's vocabulary, as one step: the entry of the name that
// stays is made or gets an alias, and takes over an entry of the other name.
Status mergeKeywords(CampaignStore& store, const QString& keep, TermCategory category, const QString& other);

} // namespace foothold

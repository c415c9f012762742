// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace foothold {

class CampaignStore;
class TermNames;

// Notes how well the student knows a term, 0-4, as one step: in the skill that stands for it, or in a new one. Of
// several skills for one term none stays above the level.
Status setSkillLevel(CampaignStore& store, const QString& term, int level, const TermNames& names);

} // namespace foothold

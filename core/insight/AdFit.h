// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/RelatedAds.h"
#include "core/insight/SkillFit.h"

namespace foothold {

// How an ad's required keywords meet the student's skills, for sorting many ads by it.
enum class FitKind { NoSkills, NothingRequired, SomeMissing, AllMet };

// The fit of each of many ads; a value. See SkillFit for what counts as met.
class AdFit
{
public:
    AdFit() = default;
    AdFit(const AdTerms& terms, const SkillLevels& levels);

    FitKind of(JobAdId ad) const;

private:
    AdTerms m_terms;
    QList<bool> m_met; // by term
    bool m_anySkills = false;
};

} // namespace foothold

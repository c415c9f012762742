// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AdFit.h"

namespace foothold {

AdFit::AdFit(const AdTerms& terms, const SkillLevels& levels)
    : m_terms(terms)
    , m_anySkills(!levels.isEmpty())
{
    for (int term = 0; term < terms.terms(); ++term)
        m_met.append(levels.meets(terms.name(term)));
}

FitKind AdFit::of(JobAdId ad) const
{
    if (!m_anySkills)
        return FitKind::NoSkills;
    bool any = false;
    for (const AdTerms::Asked& asked : m_terms.asked(ad)) {
        if (asked.demand != Demand::Required)
            continue;
        if (!m_met.at(asked.term))
            return FitKind::SomeMissing;
        any = true;
    }
    return any ? FitKind::AllMet : FitKind::NothingRequired;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/SkillFit.h"

#include <algorithm>

namespace foothold {

SkillLevels::SkillLevels(const QList<Skill>& skills, const TermNames& names)
{
    for (const Skill& skill : skills) {
        int& level = m_levels[names.usual(skill.term).toCaseFolded()];
        level = std::max(level, skill.level);
    }
}

std::optional<int> SkillLevels::of(const QString& term) const
{
    const auto level = m_levels.constFind(term.toCaseFolded());
    return level == m_levels.cend() ? std::nullopt : std::optional(*level);
}

std::optional<SkillFit> skillFit(const QList<AskedTerm>& asked, const SkillLevels& levels)
{
    if (levels.isEmpty())
        return std::nullopt;
    SkillFit fit;
    for (const AskedTerm& term : asked) {
        if (term.demand == Demand::Mentioned)
            continue;
        const bool required = term.demand == Demand::Required;
        const bool met = levels.meets(term.term);
        ++(required ? fit.required : fit.preferred);
        if (met)
            ++(required ? fit.requiredMet : fit.preferredMet);
        else
            (required ? fit.requiredMissing : fit.preferredMissing).append(term.term);
    }
    return fit;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepareAlone(Skill& skill)
{
    skill.term = skill.term.simplified();
    if (skill.term.isEmpty())
        return invalid("skill", "term");
    if (skill.level < 0 || skill.level > 4)
        return invalid("skill", "level");
    if (skill.wantedLevel < 0 || skill.wantedLevel > 4)
        return invalid("skill", "wanted_level");
    return {};
}

Status prepare(Skill& skill, Database& database)
{
    if (const Status alone = prepareAlone(skill); !alone)
        return alone;
    const auto skills = RecordTable<Skill>(database).list();
    if (!skills)
        return skills.error();
    for (const Skill& other : *skills) {
        if (other.id != skill.id && other.term.compare(skill.term, Qt::CaseInsensitive) == 0)
            return invalid("skill", "term");
    }
    return {};
}

} // namespace foothold::rules

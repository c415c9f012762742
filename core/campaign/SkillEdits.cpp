// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/SkillEdits.h"

#include "core/campaign/CampaignStore.h"
#include "core/keywords/TermNames.h"

namespace foothold {

Status setSkillLevel(CampaignStore& store, const QString& term, int level, const TermNames& names)
{
    const QString wanted = names.usual(term);
    QList<Skill> skills = store.list<Skill>();
    skills.removeIf(
        [&](const Skill& skill) { return names.usual(skill.term).compare(wanted, Qt::CaseInsensitive) != 0; });
    if (skills.isEmpty()) {
        const auto added = store.add(Skill{.term = term, .level = level});
        return added ? Status() : Status(added.error());
    }
    Transaction transaction = store.begin({.step = Step::Edit, .record = RecordKind::Skill, .subject = wanted});
    if (!transaction.status())
        return transaction.status();
    for (qsizetype i = 0; i < skills.size(); ++i) {
        Skill& skill = skills[i];
        if (i > 0 && skill.level <= level)
            continue;
        skill.level = level;
        if (const Status done = store.update(skill); !done)
            return done;
    }
    return transaction.commit();
}

} // namespace foothold

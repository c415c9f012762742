// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(LearningItem& item, Database&)
{
    item.name = item.name.simplified();
    if (item.name.isEmpty())
        return invalid("learning_item", "name");
    if (!item.skill.isValid())
        return invalid("learning_item", "skill_id");
    if (item.plannedMinutes < 0)
        return invalid("learning_item", "planned_minutes");
    if (item.spentMinutes < 0)
        return invalid("learning_item", "spent_minutes");
    // Watched is not learnt: done names what it was applied to.
    if (item.state == LearningState::Done && item.evidence.trimmed().isEmpty())
        return invalid("learning_item", "evidence");
    return {};
}

} // namespace foothold::rules

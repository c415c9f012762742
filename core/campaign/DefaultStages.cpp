// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/DefaultStages.h"

using namespace Qt::StringLiterals;

namespace foothold {

QList<Stage> defaultStages()
{
    QList<Stage> stages{
        {.name = u"Saved"_s, .kind = StageKind::Saved},
        {.name = u"Preparing"_s, .kind = StageKind::Preparing},
        {.name = u"Applied"_s, .kind = StageKind::Applied},
        {.name = u"Online assessment"_s, .kind = StageKind::Assessment},
        {.name = u"Take-home"_s, .kind = StageKind::Assessment},
        {.name = u"Interview"_s, .kind = StageKind::Interview},
        {.name = u"Offer"_s, .kind = StageKind::Offer},
        {.name = u"Accepted"_s, .kind = StageKind::Accepted},
        {.name = u"Rejected"_s, .kind = StageKind::Rejected},
        {.name = u"Withdrawn"_s, .kind = StageKind::Withdrawn},
        {.name = u"Ghosted"_s, .kind = StageKind::Ghosted},
    };
    for (int i = 0; i < stages.size(); ++i)
        stages[i].position = i;
    return stages;
}

} // namespace foothold

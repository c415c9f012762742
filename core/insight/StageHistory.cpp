// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/StageHistory.h"

#include <algorithm>
#include <tuple>

namespace foothold {

bool isEarlier(const StageChange& a, const StageChange& b)
{
    return std::tie(a.date, a.created, a.uid) < std::tie(b.date, b.created, b.uid);
}

void sortHistory(QList<StageChange>& changes)
{
    std::sort(changes.begin(), changes.end(), isEarlier);
}

QHash<ApplicationId, StageChange> currentStages(const QList<StageChange>& changes)
{
    QHash<ApplicationId, StageChange> latest;
    for (const StageChange& change : changes) {
        auto known = latest.find(change.application);
        if (known == latest.end())
            latest.insert(change.application, change);
        else if (isEarlier(*known, change))
            *known = change;
    }
    return latest;
}

} // namespace foothold

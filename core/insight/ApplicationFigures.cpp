// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/ApplicationFigures.h"

#include <algorithm>

namespace foothold {

bool isEnd(StageKind kind)
{
    switch (kind) {
    case StageKind::Accepted:
    case StageKind::Rejected:
    case StageKind::Withdrawn:
    case StageKind::Ghosted:
        return true;
    case StageKind::Saved:
    case StageKind::Preparing:
    case StageKind::Applied:
    case StageKind::Assessment:
    case StageKind::Interview:
    case StageKind::Offer:
        break;
    }
    return false;
}

std::optional<int> daysInStage(const StageChange& since, StageKind kind, QDate today)
{
    if (isEnd(kind))
        return std::nullopt;
    return int(std::max(qint64(0), since.date.daysTo(today)));
}

Due dueState(const Application& application, StageKind kind, QDate today)
{
    if (!application.nextActionDue || isEnd(kind))
        return Due::None;
    if (*application.nextActionDue < today)
        return Due::Overdue;
    return *application.nextActionDue == today ? Due::Today : Due::Later;
}

} // namespace foothold

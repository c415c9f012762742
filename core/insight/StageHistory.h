// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/StageChange.h"

#include <QHash>
#include <QList>

namespace foothold {

// An application's history in order: by date, then by when it was entered, then by uid.
bool isEarlier(const StageChange& a, const StageChange& b);
void sortHistory(QList<StageChange>& changes);

// Where each application stands: its latest change. Applications without any are not in it.
QHash<ApplicationId, StageChange> currentStages(const QList<StageChange>& changes);

} // namespace foothold

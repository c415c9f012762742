// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Application.h"
#include "core/model/Stage.h"
#include "core/model/StageChange.h"

#include <QDate>

#include <optional>

namespace foothold {

// Nothing more happens in such a stage: accepted, rejected, withdrawn, ghosted.
bool isEnd(StageKind kind);

// Whole days since the change; none in an end stage, where time has stopped. A day in the future counts as today.
std::optional<int> daysInStage(const StageChange& since, StageKind kind, QDate today);

enum class Due { None, Later, Today, Overdue };

// Whether the next action's day has come. An application that has ended, or without a day, has none.
Due dueState(const Application& application, StageKind kind, QDate today);

} // namespace foothold

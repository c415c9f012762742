// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Application.h"
#include "core/model/Stage.h"

#include <QDate>
#include <QList>

#include <optional>

namespace foothold {

class CampaignStore;

// One step: each application gets a dated change to the stage. The day may lie in the past.
Status moveToStage(CampaignStore& store, const QList<ApplicationId>& applications, StageId stage, QDate date,
    const QString& note = {});

// One step: the application and its first stage, the first of kind Saved, on that day.
Result<ApplicationId> startApplication(CampaignStore& store, const Application& application, QDate date);

// By position, as the student ordered them.
QList<Stage> stagesInOrder(const CampaignStore& store);

} // namespace foothold

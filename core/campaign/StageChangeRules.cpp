// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(StageChange& change, Database&)
{
    if (!change.application.isValid())
        return invalid("stage_change", "application_id");
    if (!change.stage.isValid())
        return invalid("stage_change", "stage_id");
    if (!change.date.isValid())
        return invalid("stage_change", "date");
    return {};
}

QString subjectOf(const StageChange& change, Database& database)
{
    const auto application = RecordTable<Application>(database).get(change.application);
    return application ? subjectOf(*application, database) : QString();
}

} // namespace foothold::rules

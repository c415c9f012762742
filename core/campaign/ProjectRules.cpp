// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(Project& project, Database&)
{
    project.name = project.name.simplified();
    if (project.name.isEmpty())
        return invalid("project", "name");
    if (project.started && project.ended && *project.ended < *project.started)
        return invalid("project", "ended");
    return {};
}

} // namespace foothold::rules

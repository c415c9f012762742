// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(Event& event, Database&)
{
    event.name = event.name.simplified();
    if (event.name.isEmpty())
        return invalid("event", "name");
    if (event.start)
        event.start = event.start->toUTC();
    return checkZone(event.zone, "event", "zone");
}

} // namespace foothold::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(Contact& contact, Database&)
{
    contact.name = contact.name.simplified();
    if (contact.name.isEmpty())
        return invalid("contact", "name");
    if (contact.rhythmDays < 0)
        return invalid("contact", "rhythm_days");
    if (contact.introducedBy.isValid() && contact.introducedBy == contact.id)
        return invalid("contact", "introduced_by");
    return {};
}

} // namespace foothold::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(SavedFilter& filter, Database&)
{
    filter.name = filter.name.simplified();
    if (filter.name.isEmpty())
        return invalid("saved_filter", "name");
    if (filter.page.isEmpty())
        return invalid("saved_filter", "page");
    if (filter.filter.isEmpty())
        return invalid("saved_filter", "filter");
    return {};
}

} // namespace foothold::rules

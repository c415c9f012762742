// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(Company& company, Database&)
{
    company.name = company.name.simplified();
    if (company.name.isEmpty())
        return invalid("company", "name");
    if (company.want < 0 || company.want > 5)
        return invalid("company", "want");
    if (company.priority < 0 || company.priority > 3)
        return invalid("company", "priority");
    return {};
}

} // namespace foothold::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(Document& document, Database&)
{
    document.name = document.name.simplified();
    if (document.name.isEmpty())
        return invalid("document", "name");
    if (document.sha256.size() != 64)
        return invalid("document", "sha256");
    if (document.size < 0)
        return invalid("document", "size");
    return {};
}

} // namespace foothold::rules

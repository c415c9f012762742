// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"
#include "core/storage/BlobTable.h"

namespace foothold::rules {

Status prepare(Document& document, Database& database)
{
    document.name = document.name.simplified();
    if (document.name.isEmpty())
        return invalid("document", "name");
    const auto size = BlobTable(database).sizeOf(document.sha256);
    if (!size)
        return size.error();
    if (!*size)
        return invalid("document", "sha256");
    document.size = **size;
    return {};
}

} // namespace foothold::rules

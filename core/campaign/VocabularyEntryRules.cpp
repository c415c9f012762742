// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(VocabularyEntry& entry, Database&)
{
    entry.name = entry.name.simplified();
    if (entry.name.isEmpty())
        return invalid("vocabulary_entry", "name");
    for (QString& alias : entry.aliases)
        alias = alias.simplified();
    entry.aliases.removeAll(QString());
    return {};
}

} // namespace foothold::rules

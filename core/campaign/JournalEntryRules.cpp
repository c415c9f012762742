// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(JournalEntry& entry, Database&)
{
    if (!entry.application.isValid())
        return invalid("journal_entry", "application_id");
    if (!entry.date.isValid())
        return invalid("journal_entry", "date");
    if (entry.text.trimmed().isEmpty())
        return invalid("journal_entry", "text");
    return {};
}

} // namespace foothold::rules

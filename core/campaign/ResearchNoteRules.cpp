// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(ResearchNote& note, Database&)
{
    if (note.text.trimmed().isEmpty())
        return invalid("research_note", "text");
    if (!note.company.isValid())
        return invalid("research_note", "company_id");
    if (note.rangeStart < 0 || note.rangeLength < 0)
        return invalid("research_note", "range_start");
    return {};
}

} // namespace foothold::rules

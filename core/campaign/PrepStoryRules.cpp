// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(PrepStory& story, Database&)
{
    story.title = story.title.simplified();
    if (story.title.isEmpty())
        return invalid("prep_story", "title");
    if (story.minutes < 0)
        return invalid("prep_story", "minutes");
    return {};
}

} // namespace foothold::rules

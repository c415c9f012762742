// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/PrepStory.h"

#include <QList>

namespace foothold {

// What a story told in five parts still lacks.
enum class StoryGap { Problem, PreviousMethods, TooManyMethods, Approach, Result, Number, Intuition, Skills };

// In the order of the telling; Number: neither result nor metric has a figure.
QList<StoryGap> storyGaps(const PrepStory& story);

} // namespace foothold

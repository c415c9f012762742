// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/StoryGaps.h"

#include <algorithm>

namespace foothold {

namespace {

bool isBlank(const QString& text)
{
    return text.trimmed().isEmpty();
}

bool hasFigure(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace

QList<StoryGap> storyGaps(const PrepStory& story)
{
    constexpr qsizetype kMostMethods = 2;
    const bool hasResult = !isBlank(story.result) || !isBlank(story.metric);
    const std::pair<StoryGap, bool> checks[] = {
        {StoryGap::Problem, isBlank(story.problem)},
        {StoryGap::PreviousMethods, story.previousMethods.isEmpty()},
        {StoryGap::TooManyMethods, story.previousMethods.size() > kMostMethods},
        {StoryGap::Approach, isBlank(story.approach)},
        {StoryGap::Result, !hasResult},
        {StoryGap::Number, hasResult && !hasFigure(story.metric) && !hasFigure(story.result)},
        {StoryGap::Intuition, isBlank(story.intuition)},
        {StoryGap::Skills, story.skills.isEmpty()},
    };
    QList<StoryGap> gaps;
    for (const auto& [gap, open] : checks) {
        if (open)
            gaps.append(gap);
    }
    return gaps;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/StoryCoverage.h"

#include <algorithm>

namespace foothold {

QList<StoryFit> rankStories(const QList<AskedTerm>& asked, const QHash<PrepStoryId, QSet<QString>>& storyTerms)
{
    QList<StoryFit> fits;
    for (auto story = storyTerms.cbegin(); story != storyTerms.cend(); ++story) {
        StoryFit fit{story.key()};
        for (const AskedTerm& term : asked) {
            if (!story->contains(term.term))
                continue;
            fit.terms.append(term.term);
            fit.score += 1 + int(term.demand);
        }
        if (fit.score > 0)
            fits.append(fit);
    }
    std::sort(fits.begin(), fits.end(), [](const StoryFit& a, const StoryFit& b) {
        return a.score != b.score ? a.score > b.score : a.story < b.story;
    });
    return fits;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AskedTerms.h"
#include "core/model/Ids.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace foothold {

// How well one story answers what an ad asks for.
struct StoryFit
{
    PrepStoryId story{};
    QStringList terms{}; // asked for and shown by the story, in the order of `asked`
    int score = 0; // 3 for each required term, 2 preferred, 1 mentioned

    bool operator==(const StoryFit&) const = default;
};

// Best first; equal scores by id. Stories that show nothing asked for are left out.
QList<StoryFit> rankStories(const QList<AskedTerm>& asked, const QHash<PrepStoryId, QSet<QString>>& storyTerms);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/PrepStory.h"

#include <QSet>
#include <QString>

namespace foothold {

class KeywordExtractor;

// The terms a story shows: what the ads' engine finds in the student's own words.
QSet<QString> storyTerms(const PrepStory& story, const KeywordExtractor& extractor);

} // namespace foothold

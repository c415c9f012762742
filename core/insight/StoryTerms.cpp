// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/StoryTerms.h"

#include "core/keywords/KeywordExtractor.h"

using namespace Qt::StringLiterals;

namespace foothold {

QSet<QString> storyTerms(const PrepStory& story, const KeywordExtractor& extractor)
{
    // Sentence ends between the fields, so that no term is found across two of them.
    const QString text = QStringList{story.skills.join(u", "_s), story.title, story.problem,
        story.previousMethods.join(u".\n"_s), story.approach, story.result, story.metric, story.intuition}
                             .join(u".\n"_s);
    QSet<QString> terms;
    for (const KeywordMention& mention : extractor.extract(text))
        terms.insert(mention.term);
    return terms;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/StoryForm.h"

#include "core/insight/StoryGaps.h"
#include "ui/common/Labels.h"

#include <QLabel>
#include <QLayout>

using namespace Qt::StringLiterals;

namespace foothold {

StoryForm::StoryForm(const PageContext& context, QWidget* parent)
    : RecordForm(context, parent)
    , m_store(context.store)
    , m_gaps(plainLabel({}, "muted", this))
    , m_answers(plainLabel({}, "muted", this))
{
    setObjectName(u"storyForm"_s);
    m_gaps->setObjectName(u"storyGaps"_s);
    m_gaps->setWordWrap(true);
    m_answers->setObjectName(u"storyAnswers"_s);
    m_answers->setWordWrap(true);
    m_answers->setTextInteractionFlags(Qt::TextSelectableByMouse);
    addWide(m_gaps);
    addField(&PrepStory::title);
    addPart(&PrepStory::problem, tr("What was wrong, for whom, and why it was hard."));
    addPart(&PrepStory::previousMethods,
        tr("One or two ways it was done before, one on each line, and where each falls short."), true);
    addPart(&PrepStory::approach, tr("What you yourself did, and why that and not something else."));
    addPart(&PrepStory::result, tr("What came of it, also what did not work."));
    addPart(&PrepStory::metric, tr("The result as a figure against the baseline, such as \"error 3.1 to 2.3\"."));
    addPart(&PrepStory::intuition, tr("Why it works, in words a person from another field understands."));
    addPart(&PrepStory::skills, tr("The words an ad would use for what you did; they match stories to ads."));
    addField(&PrepStory::minutes);
    //: heading above keywords that a story shows, each with a number in brackets
    addSection(tr("What it answers, and how many ads name it"));
    addWide(m_answers);
    connect(&m_store, &CampaignStore::changed, this, [this](const ChangeSet& changes) {
        if (changes.touches<PrepStory>(record()))
            updateGaps();
    });
}

template <class M> void StoryForm::addPart(M PrepStory::*member, const QString& prompt, bool asLines)
{
    FieldEditor* editor = addField(member, asLines);
    auto* line = plainLabel(prompt, "small", this);
    line->setWordWrap(true);
    editor->setToolTip(prompt);
    editor->layout()->addWidget(line);
}

void StoryForm::showStory(PrepStoryId id)
{
    setRecord(id);
    updateGaps();
}

void StoryForm::setAnswers(const QString& text)
{
    m_answers->setText(text);
}

QString StoryForm::gapWords(const PrepStory& story)
{
    QStringList words;
    for (const StoryGap gap : storyGaps(story)) {
        switch (gap) {
        case StoryGap::Problem:
            words.append(tr("The problem is missing."));
            break;
        case StoryGap::PreviousMethods:
            words.append(tr("No previous method is named yet."));
            break;
        case StoryGap::TooManyMethods:
            words.append(tr("One or two previous methods are enough."));
            break;
        case StoryGap::Approach:
            words.append(tr("Your approach is missing."));
            break;
        case StoryGap::Result:
            words.append(tr("The result is missing."));
            break;
        case StoryGap::Number:
            words.append(tr("The result has no number yet."));
            break;
        case StoryGap::Intuition:
            words.append(tr("The intuition is missing."));
            break;
        case StoryGap::Skills:
            words.append(tr("No skills are named yet."));
            break;
        }
    }
    return words.join(u' ');
}

void StoryForm::updateGaps()
{
    const auto story = m_store.get<PrepStory>(record());
    const QString words = story ? gapWords(*story) : QString();
    m_gaps->setText(words.isEmpty() && story ? tr("All five parts are there.") : words);
}

} // namespace foothold

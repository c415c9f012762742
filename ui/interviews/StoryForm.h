// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordForm.h"

class QLabel;

namespace foothold {

// One story in its five parts, each with a line that says what belongs in it, and a quiet word on what is missing.
class StoryForm : public RecordForm<PrepStory>
{
    Q_OBJECT

public:
    explicit StoryForm(const PageContext& context, QWidget* parent = nullptr);

    void showStory(PrepStoryId id);
    void setAnswers(const QString& text); // what ads ask for that it shows
    static QString gapWords(const PrepStory& story); // empty: all five parts are there

private:
    template <class M> void addPart(M PrepStory::*member, const QString& prompt, bool asLines = false);
    void updateGaps();

    CampaignStore& m_store;
    QLabel* m_gaps;
    QLabel* m_answers;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/StoryGaps.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class StoryGapsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyStoryLacksAllParts();
    void completeStoryLacksNothing();
    void wantsOneNumberAnywhere();
    void wantsNoThirdMethod();
};

static PrepStory complete()
{
    PrepStory story;
    story.problem = u"p"_s;
    story.previousMethods = {u"one"_s, u"two"_s};
    story.approach = u"a"_s;
    story.result = u"fewer errors"_s;
    story.metric = u"3.1 to 2.3"_s;
    story.intuition = u"i"_s;
    story.skills = {u"Python"_s};
    return story;
}

void StoryGapsTest::emptyStoryLacksAllParts()
{
    PrepStory story;
    story.problem = u" \n"_s; // blank is not told
    QCOMPARE(storyGaps(story),
        QList({StoryGap::Problem, StoryGap::PreviousMethods, StoryGap::Approach, StoryGap::Result, StoryGap::Intuition,
            StoryGap::Skills}));
}

void StoryGapsTest::completeStoryLacksNothing()
{
    QVERIFY(storyGaps(complete()).isEmpty());
}

void StoryGapsTest::wantsOneNumberAnywhere()
{
    PrepStory story = complete();
    story.metric.clear();
    QCOMPARE(storyGaps(story), QList({StoryGap::Number}));
    story.result = u"18 % fewer errors"_s;
    QVERIFY(storyGaps(story).isEmpty());
}

void StoryGapsTest::wantsNoThirdMethod()
{
    PrepStory story = complete();
    story.previousMethods.append(u"three"_s);
    QCOMPARE(storyGaps(story), QList({StoryGap::TooManyMethods}));
}

QTEST_GUILESS_MAIN(StoryGapsTest)
#include "StoryGapsTest.moc"

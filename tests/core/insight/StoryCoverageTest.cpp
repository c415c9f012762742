// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/StoryCoverage.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class StoryCoverageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void asksForEachTermOnceWithItsStrongestDemand();
    void ranksStoriesByWhatTheyAnswer();
};

static KeywordMention mention(int start, const QString& term, Demand demand)
{
    return {start, int(term.size()), term, TermCategory::Tool, demand};
}

void StoryCoverageTest::asksForEachTermOnceWithItsStrongestDemand()
{
    const auto asked = askedTerms({mention(0, u"Git"_s, Demand::Mentioned), mention(10, u"SQL"_s, Demand::Preferred),
        mention(20, u"Python"_s, Demand::Required), mention(30, u"SQL"_s, Demand::Required)});
    QCOMPARE(asked.size(), 3);
    QCOMPARE(asked[0].term, u"SQL"_s); // required and earlier in the text than Python
    QCOMPARE(asked[0].places.size(), 2);
    QCOMPARE(asked[1].term, u"Python"_s);
    QCOMPARE(asked[2].term, u"Git"_s);
    QCOMPARE(asked[2].demand, Demand::Mentioned);
}

void StoryCoverageTest::ranksStoriesByWhatTheyAnswer()
{
    const auto asked = askedTerms({mention(0, u"Git"_s, Demand::Mentioned), mention(10, u"SQL"_s, Demand::Preferred),
        mention(20, u"Python"_s, Demand::Required)});
    const PrepStoryId both{1};
    const PrepStoryId one{2};
    const PrepStoryId none{3};
    const PrepStoryId sameAsOne{4};
    const auto fits = rankStories(asked,
        {{none, {u"Rust"_s}}, {one, {u"Python"_s}}, {both, {u"SQL"_s, u"Git"_s, u"Python"_s}},
            {sameAsOne, {u"Python"_s}}});
    QCOMPARE(fits.size(), 3);
    QCOMPARE(fits[0], (StoryFit{both, {u"Python"_s, u"SQL"_s, u"Git"_s}, 3 + 2 + 1}));
    QCOMPARE(fits[1], (StoryFit{one, {u"Python"_s}, 3}));
    QCOMPARE(fits[2].story, sameAsOne);
}

QTEST_GUILESS_MAIN(StoryCoverageTest)
#include "StoryCoverageTest.moc"

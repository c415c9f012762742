// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/VocabularyMerge.h"

#include "tests/support/TestCampaign.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class VocabularyMergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesAnEntry();
    void extendsAnEntry();
    void takesOverTheOther();
    void leavesBansAlone();
    void refusedLeavesAll();
};

namespace {

QStringList entriesOf(CampaignStore& store)
{
    QStringList all;
    for (const VocabularyEntry& entry : store.list<VocabularyEntry>())
        all.append(entry.name + u'=' + entry.aliases.join(u','));
    return all;
}

VocabularyEntry entry(const QString& name, const QStringList& aliases = {})
{
    VocabularyEntry made;
    made.name = name;
    made.aliases = aliases;
    return made;
}

} // namespace

void VocabularyMergeTest::makesAnEntry()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(mergeKeywords(*campaign, u"zorb-flow"_s, TermCategory::Tool, u"zorb flow"_s));
    QCOMPARE(entriesOf(*campaign), QStringList{u"zorb-flow=zorb flow"_s});
    QCOMPARE(campaign->list<VocabularyEntry>().first().category, TermCategory::Tool);
    QCOMPARE(campaign->undoLabel()->subject, u"zorb-flow"_s);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(entriesOf(*campaign), QStringList());
    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(entriesOf(*campaign), QStringList{u"zorb-flow=zorb flow"_s});
}

void VocabularyMergeTest::extendsAnEntry()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(entry(u"Zorb-Flow"_s, {u"zf"_s})));
    FOOTHOLD_VERIFY(mergeKeywords(*campaign, u"zorb-flow"_s, TermCategory::Tool, u"zorbflow"_s));
    FOOTHOLD_VERIFY(mergeKeywords(*campaign, u"zorb-flow"_s, TermCategory::Tool, u"zorbflow"_s)); // twice is once
    QCOMPARE(entriesOf(*campaign), QStringList{u"Zorb-Flow=zf,zorbflow"_s});
}

void VocabularyMergeTest::takesOverTheOther()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(entry(u"zorbflow"_s, {u"zf"_s, u"flowzorb"_s})));
    FOOTHOLD_VERIFY(campaign->add(entry(u"zorb-flow"_s, {u"zf"_s})));
    FOOTHOLD_VERIFY(mergeKeywords(*campaign, u"zorb-flow"_s, TermCategory::Tool, u"zorbflow"_s));
    QCOMPARE(entriesOf(*campaign), QStringList{u"zorb-flow=zf,zorbflow,flowzorb"_s});
    FOOTHOLD_VERIFY(campaign->undo()); // one step
    QCOMPARE(entriesOf(*campaign), (QStringList{u"zorbflow=zf,flowzorb"_s, u"zorb-flow=zf"_s}));
}

void VocabularyMergeTest::leavesBansAlone()
{
    TestCampaign campaign;
    VocabularyEntry ban = entry(u"zorbflow"_s);
    ban.banned = true;
    FOOTHOLD_VERIFY(campaign->add(ban));
    FOOTHOLD_VERIFY(mergeKeywords(*campaign, u"zorb-flow"_s, TermCategory::Tool, u"zorbflow"_s));
    QCOMPARE(entriesOf(*campaign), (QStringList{u"zorbflow="_s, u"zorb-flow=zorbflow"_s}));
}

void VocabularyMergeTest::refusedLeavesAll()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(entry(u"zorbflow"_s)));
    const auto label = campaign->undoLabel();
    QVERIFY(!mergeKeywords(*campaign, u" "_s, TermCategory::Tool, u"zorbflow"_s)); // no name
    QCOMPARE(entriesOf(*campaign), QStringList{u"zorbflow="_s});
    QCOMPARE(campaign->undoLabel(), label);
}

QTEST_GUILESS_MAIN(VocabularyMergeTest)
#include "VocabularyMergeTest.moc"

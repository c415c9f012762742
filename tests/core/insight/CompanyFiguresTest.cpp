// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/CompanyFigures.h"

#include "core/model/Ids.h"

#include <QTest>

using namespace foothold;

class CompanyFiguresTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aKindCountsOnceHoweverManyNotes();
    void namesWhatIsMissing();
    void notesMoveAndGo();
    void targetsAgainstTheRange_data();
    void targetsAgainstTheRange();
    void talliesFollowRecords();
};

static ResearchNote note(qint64 id, qint64 company, ResearchKind kind)
{
    ResearchNote note{.company = {company}, .kind = kind};
    note.id = {id};
    return note;
}

void CompanyFiguresTest::aKindCountsOnceHoweverManyNotes()
{
    ResearchTally tally;
    QCOMPARE(tally.put(note(1, 7, ResearchKind::Need)), QList<CompanyId>{{7}});
    tally.put(note(2, 7, ResearchKind::Need));
    tally.put(note(3, 7, ResearchKind::News));
    tally.put(note(4, 8, ResearchKind::Value));
    QCOMPARE(tally.of({7}).done(), 2);
    QCOMPARE(tally.of({7}).notes(ResearchKind::Need), 2);
    QCOMPARE(tally.of({8}).done(), 1);
    QCOMPARE(tally.of({9}).done(), 0);
}

void CompanyFiguresTest::namesWhatIsMissing()
{
    ResearchProgress progress;
    QCOMPARE(progress.missing().size(), kResearchKinds);
    for (const auto kind :
        {ResearchKind::Need, ResearchKind::Operations, ResearchKind::MlIdea, ResearchKind::Value, ResearchKind::News})
        progress.count(kind, 1);
    QCOMPARE(progress.missing(), QList({ResearchKind::CoreProblem, ResearchKind::Question}));
}

void CompanyFiguresTest::notesMoveAndGo()
{
    ResearchTally tally;
    tally.put(note(1, 7, ResearchKind::Need));
    QVERIFY(tally.put(note(1, 7, ResearchKind::Need)).isEmpty()); // nothing is another
    QCOMPARE(tally.put(note(1, 8, ResearchKind::News)), QList<CompanyId>({{7}, {8}}));
    QCOMPARE(tally.of({7}), ResearchProgress());
    QCOMPARE(tally.of({8}).notes(ResearchKind::News), 1);
    QCOMPARE(tally.remove({1}), QList<CompanyId>{{8}});
    QCOMPARE(tally.of({8}).done(), 0);
    QVERIFY(tally.remove({1}).isEmpty());
}

void CompanyFiguresTest::targetsAgainstTheRange_data()
{
    QTest::addColumn<int>("targets");
    QTest::addColumn<int>("reach");
    QTest::addColumn<int>("missing");
    QTest::newRow("none") << 0 << int(TargetProgress::Reach::Below) << 30;
    QTest::newRow("two short") << 28 << int(TargetProgress::Reach::Below) << 2;
    QTest::newRow("first that is enough") << 30 << int(TargetProgress::Reach::Within) << 0;
    QTest::newRow("last in the range") << 40 << int(TargetProgress::Reach::Within) << 0;
    QTest::newRow("too many") << 41 << int(TargetProgress::Reach::Above) << 0;
}

void CompanyFiguresTest::targetsAgainstTheRange()
{
    QFETCH(int, targets);
    const TargetProgress progress{targets, 30, 40};
    QTEST(int(progress.reach()), "reach");
    QTEST(progress.missing(), "missing");
}

void CompanyFiguresTest::talliesFollowRecords()
{
    CompanyTally<JobAdId> tally;
    tally.put({1}, {7});
    tally.put({2}, {7});
    QCOMPARE(tally.of({7}), 2);
    QVERIFY(tally.put({2}, {7}).isEmpty());
    QCOMPARE(tally.put({2}, {8}), QList<CompanyId>({{7}, {8}}));
    QCOMPARE(tally.of({7}), 1);
    QCOMPARE(tally.of({8}), 1);
    QCOMPARE(tally.remove({1}), QList<CompanyId>{{7}});
    QCOMPARE(tally.of({7}), 0);
    QVERIFY(tally.remove({1}).isEmpty());
}

QTEST_GUILESS_MAIN(CompanyFiguresTest)
#include "CompanyFiguresTest.moc"

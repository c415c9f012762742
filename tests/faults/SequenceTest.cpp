// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/faults/FaultSupport.h"
#include "tests/support/RandomEdits.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

using namespace foothold;
using namespace Qt::StringLiterals;

// Random edits over all records: undoing all of them gives the start, redoing all the end.
class SequenceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoAndRedoOfAnything();
};

void SequenceTest::undoAndRedoOfAnything()
{
    constexpr int kEdits = 25;
    const quint32 first = faults::seed();
    const int sequences = faults::times(50, 500);
    int refused = 0;
    for (int sequence = 0; sequence < sequences; ++sequence) {
        const quint32 seed = first + quint32(sequence);
        const QString which = u"seed %1: "_s.arg(seed);
        TestCampaign campaign;
        const auto ids = sample::fill(*campaign);
        campaign.reopen(); // with nothing to undo
        const CampaignContents start(*campaign);
        RandomEdits edits(*campaign, seed);
        QList<CampaignContents> after{start};
        for (int i = 0; i < kEdits; ++i) {
            campaign.clock.advance(60'000);
            const auto label = campaign->undoLabel();
            edits.edit();
            if (CampaignContents now(*campaign); !(now == after.last()))
                after.append(now);
            if (i % 5 == 0)
                (void)campaign->storeMentions(
                    u"1"_s, {{ids.ad, {{0, 3, u"You"_s, TermCategory::Other, Demand::Mentioned, Origin::User, 1.0}}}});
        }
        refused += edits.refused();
        const CampaignContents end(*campaign);
        QString problem = faults::unsound(campaign.path());
        QVERIFY2(problem.isEmpty(), qPrintable(which + problem));

        qsizetype steps = 0;
        for (; campaign->undoLabel(); ++steps) {
            FOOTHOLD_VERIFY(campaign->undo());
            if (steps % 8 == 0)
                problem = faults::unsound(campaign.path());
            QVERIFY2(problem.isEmpty(), qPrintable(which + problem));
        }
        QVERIFY2(CampaignContents(*campaign) == start, qPrintable(which));
        QCOMPARE(steps, after.size() - 1);
        for (qsizetype i = 1; i <= steps; ++i) {
            FOOTHOLD_VERIFY(campaign->redo());
            QVERIFY2(CampaignContents(*campaign) == after[i], qPrintable(which));
        }
        QVERIFY2(CampaignContents(*campaign) == end, qPrintable(which));
        problem = faults::unsound(campaign.path());
        QVERIFY2(problem.isEmpty(), qPrintable(which + problem));
    }
    qInfo("%d sequences of %d edits, %d records refused by the rules", sequences, kEdits, refused);
}

QTEST_GUILESS_MAIN(SequenceTest)
#include "SequenceTest.moc"

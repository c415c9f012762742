// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/StageMoves.h"

#include "core/insight/StageHistory.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class StageMovesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsAtSavedInOneStep();
    void startRefusedLeavesNothing();
    void movesSeveralInOneStep();
    void mayBeSetBack();
    void refusesUnknownStagesAndApplications();
    void stagesComeInTheirOrder();

private:
    static StageId stage(CampaignStore& store, StageKind kind)
    {
        for (const Stage& each : stagesInOrder(store)) {
            if (each.kind == kind)
                return each.id;
        }
        return {};
    }
};

void StageMovesTest::startsAtSavedInOneStep()
{
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    const JobAdId ad = campaign->add(sample::ad(company)).value();
    QSignalSpy changed(campaign.operator->(), &CampaignStore::changed);
    const auto id = startApplication(*campaign, Application{.ad = ad}, QDate(2026, 3, 2));
    FOOTHOLD_VERIFY(id);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(campaign->get<Application>(*id)->company, company);
    const auto current = currentStages(campaign->list<StageChange>()).value(*id);
    QCOMPARE(current.stage, stage(*campaign, StageKind::Saved));
    QCOMPARE(current.date, QDate(2026, 3, 2));
    QCOMPARE(campaign->undoLabel(), (StepLabel{Step::Add, RecordKind::Application, u"Acme Robotics"_s}));
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->count<Application>(), 0);
    QCOMPARE(campaign->count<StageChange>(), 0);
    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(campaign->count<StageChange>(), 1);
}

void StageMovesTest::startRefusedLeavesNothing()
{
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    QSignalSpy changed(campaign.operator->(), &CampaignStore::changed);
    const auto id = startApplication(*campaign, Application{.company = company}, QDate(2026, 3, 2)); // no role
    QVERIFY(!id);
    QCOMPARE(id.error().subject, u"application.role"_s);
    QVERIFY(changed.isEmpty());
    QCOMPARE(campaign->count<Application>(), 0);
}

void StageMovesTest::movesSeveralInOneStep()
{
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    const auto first = startApplication(*campaign, Application{.company = company, .role = u"A"_s}, QDate(2026, 3, 1));
    const auto second = startApplication(*campaign, Application{.company = company, .role = u"B"_s}, QDate(2026, 3, 1));
    const StageId applied = stage(*campaign, StageKind::Applied);
    FOOTHOLD_VERIFY(moveToStage(*campaign, {*first, *second}, applied, QDate(2026, 3, 2), u"by e-mail"_s));
    auto current = currentStages(campaign->list<StageChange>());
    QCOMPARE(current.value(*first).stage, applied);
    QCOMPARE(current.value(*second).note, u"by e-mail"_s);
    QCOMPARE(campaign->undoLabel(), (StepLabel{Step::MoveToStage, RecordKind::Application, {}, u"Applied"_s, 2}));
    FOOTHOLD_VERIFY(campaign->undo());
    current = currentStages(campaign->list<StageChange>());
    QCOMPARE(current.value(*first).stage, stage(*campaign, StageKind::Saved));
    QCOMPARE(campaign->count<StageChange>(), 2);
}

void StageMovesTest::mayBeSetBack()
{
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    const auto id = startApplication(*campaign, Application{.company = company, .role = u"A"_s}, QDate(2026, 3, 2));
    FOOTHOLD_VERIFY(moveToStage(*campaign, {*id}, stage(*campaign, StageKind::Applied), QDate(2026, 2, 1)));
    QCOMPARE(campaign->undoLabel()->subject, u"Acme Robotics"_s);
    QCOMPARE(campaign->undoLabel()->target, u"Applied"_s);
    const auto current = currentStages(campaign->list<StageChange>()).value(*id);
    QCOMPARE(current.stage, stage(*campaign, StageKind::Saved)); // the later day still says where it stands
}

void StageMovesTest::refusesUnknownStagesAndApplications()
{
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    const auto id = startApplication(*campaign, Application{.company = company, .role = u"A"_s}, QDate(2026, 3, 2));
    const StageId applied = stage(*campaign, StageKind::Applied);
    QVERIFY(!moveToStage(*campaign, {*id}, StageId{999}, QDate(2026, 3, 2)));
    QVERIFY(!moveToStage(*campaign, {*id}, applied, QDate()));
    QVERIFY(!moveToStage(*campaign, {*id, ApplicationId{999}}, applied, QDate(2026, 3, 2)));
    QCOMPARE(campaign->count<StageChange>(), 1);
}

void StageMovesTest::stagesComeInTheirOrder()
{
    TestCampaign campaign;
    campaign->add(Stage{.name = u"Wish"_s, .kind = StageKind::Saved, .position = -1}).value();
    const auto stages = stagesInOrder(*campaign);
    QCOMPARE(stages.first().name, u"Wish"_s);
    QCOMPARE(stages.last().name, u"Ghosted"_s);
}

QTEST_GUILESS_MAIN(StageMovesTest)
#include "StageMovesTest.moc"

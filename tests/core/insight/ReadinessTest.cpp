// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Readiness.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;
using Condition = Readiness::Condition;
using State = Readiness::State;

class ReadinessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ready();
    void nothingYet();
    void oneThingMissing_data();
    void oneThingMissing();
};

// All is there: five questions answered, 4 stars with a reason, 2 of 2 required met, one CV, one story.
static Readiness::Facts enough()
{
    Readiness::Facts facts;
    facts.company = {.want = 4, .wantReason = u"Cranes"_s};
    ResearchProgress research;
    for (const auto kind : {ResearchKind::Need, ResearchKind::CoreProblem, ResearchKind::Operations,
             ResearchKind::MlIdea, ResearchKind::Value})
        research.count(kind, 1);
    facts.completeness = Completeness(facts.company, research, 1);
    facts.hasAds = true;
    facts.fit = SkillFit{.required = 2, .requiredMet = 2};
    facts.applications = 1;
    facts.applicationsWithCv = 1;
    facts.stories = 3;
    facts.storyFits = {{{7}, {u"Python"_s}, 3}};
    return facts;
}

static Readiness::Finding finding(const Readiness::Facts& facts, Condition condition)
{
    return Readiness(facts).findings().at(int(condition));
}

void ReadinessTest::ready()
{
    const Readiness readiness(enough());
    QVERIFY(readiness.isReady());
    QCOMPARE(readiness.findings().size(), 5);
    QCOMPARE(finding(enough(), Condition::Research), (Readiness::Finding{Condition::Research, State::Met, 5, 5}));
    QCOMPARE(finding(enough(), Condition::Want), (Readiness::Finding{Condition::Want, State::Met, 4, 5}));
    QCOMPARE(finding(enough(), Condition::Story),
        (Readiness::Finding{Condition::Story, State::Met, 1, 3, {}, {u"Python"_s}}));
}

void ReadinessTest::nothingYet()
{
    const Readiness readiness(Readiness::Facts{});
    QVERIFY(!readiness.isReady());
    QList<State> states;
    for (const Readiness::Finding& each : readiness.findings())
        states.append(each.state);
    QCOMPARE(states, QList({State::NotMet, State::Unknown, State::Unknown, State::NotMet, State::Unknown}));
    QCOMPARE(readiness.findings().first().missing,
        QList({CompanyPiece::Need, CompanyPiece::CoreProblem, CompanyPiece::Operations, CompanyPiece::MlIdea,
            CompanyPiece::Value}));
}

void ReadinessTest::oneThingMissing_data()
{
    QTest::addColumn<Readiness::Facts>("facts");
    QTest::addColumn<Readiness::Finding>("expected");
    const auto row = [](const char* name, auto change, const Readiness::Finding& expected) {
        Readiness::Facts facts = enough();
        change(facts);
        QTest::newRow(name) << facts << expected;
    };
    row("an idea is missing",
        [](Readiness::Facts& facts) {
            ResearchProgress research;
            for (const auto kind :
                {ResearchKind::Need, ResearchKind::CoreProblem, ResearchKind::Operations, ResearchKind::Value})
                research.count(kind, 2);
            facts.completeness = Completeness(facts.company, research, 1);
        },
        {Condition::Research, State::NotMet, 4, 5, {CompanyPiece::MlIdea}});
    row("two stars",
        [](Readiness::Facts& facts) {
            facts.company.want = 2;
            facts.completeness = Completeness(facts.company, {}, 1);
        },
        {Condition::Want, State::NotMet, 2, 5});
    row("five stars without a reason",
        [](Readiness::Facts& facts) {
            facts.company.want = 5;
            facts.company.wantReason.clear();
            facts.completeness = Completeness(facts.company, {}, 1);
        },
        {Condition::Want, State::NotMet, 5, 5});
    row("a requirement is missing",
        [](Readiness::Facts& facts) {
            facts.fit = SkillFit{.required = 3, .requiredMet = 2, .requiredMissing = {u"SQL"_s}};
        },
        {Condition::Requirements, State::NotMet, 2, 3, {}, {u"SQL"_s}});
    row("no skills are noted", [](Readiness::Facts& facts) { facts.fit.reset(); },
        {Condition::Requirements, State::Unknown});
    row("its ads require nothing", [](Readiness::Facts& facts) { facts.fit = SkillFit{}; },
        {Condition::Requirements, State::Met});
    row("no CV is chosen", [](Readiness::Facts& facts) { facts.applicationsWithCv = 0; },
        {Condition::Cv, State::NotMet, 0, 1});
    row("no story fits", [](Readiness::Facts& facts) { facts.storyFits.clear(); },
        {Condition::Story, State::NotMet, 0, 3});
}

void ReadinessTest::oneThingMissing()
{
    QFETCH(Readiness::Facts, facts);
    QFETCH(Readiness::Finding, expected);
    QCOMPARE(finding(facts, expected.condition), expected);
    QCOMPARE(Readiness(facts).isReady(), expected.state == State::Met);
}

QTEST_GUILESS_MAIN(ReadinessTest)
#include "ReadinessTest.moc"

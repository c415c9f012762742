// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AdFit.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class AdFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void kinds();
    void saysNothingWithoutSkills();
};

namespace {

AskedTerm asked(const QString& term, Demand demand)
{
    return {term, TermCategory::Tool, demand, {{.start = 0, .length = 1, .term = term, .demand = demand}}};
}

AdTerms terms()
{
    AdTerms all;
    all.set({1}, {asked(u"Python"_s, Demand::Required), asked(u"Rust"_s, Demand::Preferred)});
    all.set({2}, {asked(u"Python"_s, Demand::Required), asked(u"SQL"_s, Demand::Required)});
    all.set({3}, {asked(u"SQL"_s, Demand::Mentioned)});
    return all;
}

} // namespace

// Python is used (2, met), SQL only seen (1, not met).
void AdFitTest::kinds()
{
    const AdFit fit(terms(), SkillLevels({{.term = u"python"_s, .level = 2}, {.term = u"SQL"_s, .level = 1}}));
    QCOMPARE(fit.of({1}), FitKind::AllMet);
    QCOMPARE(fit.of({2}), FitKind::SomeMissing);
    QCOMPARE(fit.of({3}), FitKind::NothingRequired);
    QCOMPARE(fit.of({9}), FitKind::NothingRequired); // not read, or without keywords
}

void AdFitTest::saysNothingWithoutSkills()
{
    QCOMPARE(AdFit(terms(), SkillLevels()).of({1}), FitKind::NoSkills);
    QCOMPARE(AdFit().of({1}), FitKind::NoSkills);
}

QTEST_GUILESS_MAIN(AdFitTest)
#include "AdFitTest.moc"

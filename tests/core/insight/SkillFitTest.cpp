// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/SkillFit.h"

#include "core/keywords/Taxonomy.h"
#include "core/keywords/Vocabulary.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class SkillFitTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsWhatIsMet();
    void nothingIsSaidWithoutSkills();
    void anAdThatRequiresNothing();
    void levels_data();
    void levels();
    void otherNames();
};

static AskedTerm asked(const QString& term, Demand demand)
{
    return {term, TermCategory::Tool, demand, {{.start = 0, .length = 1, .term = term, .demand = demand}}};
}

// Required: Python (3, met), SQL (1, seen only), Docker (not noted): 1 of 3. Preferred: Git (2, met), Spark (0): 1
// of 2.
void SkillFitTest::countsWhatIsMet()
{
    const SkillLevels mine({{.term = u"Python"_s, .level = 3}, {.term = u"SQL"_s, .level = 1},
        {.term = u"Git"_s, .level = 2}, {.term = u"Spark"_s, .level = 0}, {.term = u"Rust"_s, .level = 4}});
    const auto fit = skillFit({asked(u"Python"_s, Demand::Required), asked(u"SQL"_s, Demand::Required),
                                  asked(u"Docker"_s, Demand::Required), asked(u"Git"_s, Demand::Preferred),
                                  asked(u"Spark"_s, Demand::Preferred), asked(u"Java"_s, Demand::Mentioned)},
        mine);
    QVERIFY(fit);
    QCOMPARE(*fit, (SkillFit{3, 1, 2, 1, {u"SQL"_s, u"Docker"_s}, {u"Spark"_s}}));
    QVERIFY(!fit->meetsRequired());
}

void SkillFitTest::nothingIsSaidWithoutSkills()
{
    QVERIFY(!skillFit({asked(u"Python"_s, Demand::Required)}, SkillLevels()));
    QVERIFY(!skillFit({}, SkillLevels()));
}

void SkillFitTest::anAdThatRequiresNothing()
{
    const auto fit = skillFit({asked(u"Java"_s, Demand::Mentioned)}, SkillLevels({{.term = u"Git"_s, .level = 1}}));
    QVERIFY(fit);
    QCOMPARE(*fit, SkillFit{});
    QVERIFY(fit->meetsRequired());
}

void SkillFitTest::levels_data()
{
    QTest::addColumn<int>("level");
    QTest::addColumn<bool>("met");
    QTest::newRow("none") << 0 << false;
    QTest::newRow("seen") << 1 << false;
    QTest::newRow("used") << 2 << true;
    QTest::newRow("good") << 3 << true;
    QTest::newRow("could teach it") << 4 << true;
}

void SkillFitTest::levels()
{
    QFETCH(int, level);
    QFETCH(bool, met);
    const SkillLevels mine({{.term = u"pyTorch"_s, .level = level}});
    QCOMPARE(mine.of(u"PyTorch"_s), std::optional(level));
    QCOMPARE(mine.meets(u"PYTORCH"_s), met);
    QCOMPARE(mine.of(u"Torch"_s), std::nullopt);
}

void SkillFitTest::otherNames()
{
    const Vocabulary words({{.name = u"machine learning"_s, .aliases = {u"ML"_s}}});
    const SkillLevels mine(
        {{.term = u"ML"_s, .level = 3}, {.term = u"Machine Learning"_s, .level = 1}}, TermNames({}, words));
    QCOMPARE(mine.of(u"machine learning"_s), std::optional(3));
    QCOMPARE(mine.of(u"ML"_s), std::nullopt); // ads name terms by their usual name
}

QTEST_GUILESS_MAIN(SkillFitTest)
#include "SkillFitTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Completeness.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class CompletenessTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnown();
    void everyPieceCounts_data();
    void everyPieceCounts();
    void allIsKnown();
    void theThinnestComesFirst();
};

static ResearchProgress research(const QList<ResearchKind>& kinds)
{
    ResearchProgress progress;
    for (const ResearchKind kind : kinds)
        progress.count(kind, 1);
    return progress;
}

static ResearchProgress allResearch()
{
    return research({ResearchKind::Need, ResearchKind::CoreProblem, ResearchKind::Operations, ResearchKind::MlIdea,
        ResearchKind::Value, ResearchKind::News, ResearchKind::Question});
}

static Company wellKnown()
{
    return {.name = u"Acme"_s,
        .website = u"https://acme.example"_s,
        .brand = u"Quiet"_s,
        .culture = u"Kind"_s,
        .mission = u"Lift safely"_s,
        .want = 4,
        .wantReason = u"Cranes"_s};
}

void CompletenessTest::nothingIsKnown()
{
    const Completeness nothing(Company{.name = u"Acme"_s}, {}, 0);
    QCOMPARE(nothing.done(), 0);
    QCOMPARE(nothing.missing().size(), 13);
    QCOMPARE(nothing.missing().first(), CompanyPiece::Need);
    QCOMPARE(nothing.missing().last(), CompanyPiece::Ad);
}

void CompletenessTest::everyPieceCounts_data()
{
    QTest::addColumn<Company>("company");
    QTest::addColumn<QList<ResearchKind>>("notes");
    QTest::addColumn<int>("ads");
    QTest::addColumn<QList<CompanyPiece>>("there");
    const QList<ResearchKind> none;
    using Pieces = QList<CompanyPiece>;
    QTest::newRow("a note on the core problem")
        << Company{} << QList{ResearchKind::CoreProblem} << 0 << Pieces{CompanyPiece::CoreProblem};
    QTest::newRow("news and a question") << Company{} << QList{ResearchKind::News, ResearchKind::Question} << 0
                                         << Pieces{CompanyPiece::News, CompanyPiece::Question};
    QTest::newRow("two ads are one piece") << Company{} << none << 2 << Pieces{CompanyPiece::Ad};
    QTest::newRow("mission") << Company{.mission = u"Lift"_s} << none << 0 << Pieces{CompanyPiece::Mission};
    QTest::newRow("blanks say nothing") << Company{.culture = u" \n"_s} << none << 0 << Pieces{};
    QTest::newRow("stars without a reason") << Company{.want = 5} << none << 0 << Pieces{};
    QTest::newRow("a reason without stars") << Company{.wantReason = u"Cranes"_s} << none << 0 << Pieces{};
    QTest::newRow("stars with a reason") << Company{.want = 1, .wantReason = u"Near"_s} << none << 0
                                         << Pieces{CompanyPiece::Want};
}

void CompletenessTest::everyPieceCounts()
{
    QFETCH(Company, company);
    QFETCH(QList<ResearchKind>, notes);
    QFETCH(int, ads);
    QFETCH(QList<CompanyPiece>, there);
    const Completeness completeness(company, research(notes), ads);
    QCOMPARE(completeness.done(), int(there.size()));
    for (const CompanyPiece piece : there)
        QVERIFY(completeness.has(piece));
}

void CompletenessTest::allIsKnown()
{
    const Completeness whole(wellKnown(), allResearch(), 1);
    QCOMPARE(whole.done(), 13);
    QVERIFY(whole.missing().isEmpty());
}

// Of three targets one lacks nothing, one a mission, one a mission and news: two lack a mission, one news.
void CompletenessTest::theThinnestComesFirst()
{
    Company silent = wellKnown();
    silent.mission.clear();
    ResearchProgress quiet = allResearch();
    quiet.count(ResearchKind::News, -1);
    const QList<std::pair<CompanyId, Completeness>> targets{
        {{1}, {wellKnown(), allResearch(), 1}}, {{2}, {silent, allResearch(), 1}}, {{3}, {silent, quiet, 1}}};
    const QList<ThinPiece> expected{{CompanyPiece::Mission, {{2}, {3}}}, {CompanyPiece::News, {{3}}}};
    QCOMPARE(thinPieces(targets), expected);
    QVERIFY(thinPieces({}).isEmpty());
}

QTEST_GUILESS_MAIN(CompletenessTest)
#include "CompletenessTest.moc"

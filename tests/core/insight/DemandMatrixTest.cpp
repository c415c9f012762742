// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/DemandMatrix.h"

#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

using namespace foothold;
using namespace Qt::StringLiterals;

class DemandMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsCompaniesAndKeepsTheStrongestDemand();
    void orderOfAddingDoesNotMatter();
    void filters_data();
    void filters();
    void emptyMatrix();
    void ofACampaign();
};

static KeywordMention mention(
    int start, const QString& term, Demand demand, TermCategory category = TermCategory::Language)
{
    return {start, int(term.size()), term, category, demand};
}

// Three companies; Acme (column 0) has two ads.
//              Acme                       Borealis     Cumulus
//   Python     required (ad 2, place 40)  mentioned    preferred
//   SQL        preferred (ad 1, place 9)  required     -
//   Git        -                          required     preferred
//   Spanish    mentioned                  -            -
static DemandMatrix sampleMatrix(bool reversed = false)
{
    DemandMatrix::Builder builder({{11, u"Acme"_s}, {12, u"Borealis"_s}, {13, u"Cumulus"_s}});
    builder.addAd({1}, {11}, 0);
    builder.addAd({2}, {11}, 0);
    builder.addAd({3}, {12}, 1);
    builder.addAd({4}, {13}, 2);
    QList<std::pair<JobAdId, KeywordMention>> places{
        {{1}, mention(5, u"Python"_s, Demand::Mentioned)}, {{1}, mention(9, u"SQL"_s, Demand::Preferred)},
        {{1}, mention(30, u"Spanish"_s, Demand::Mentioned, TermCategory::Spoken)},
        {{2}, mention(40, u"Python"_s, Demand::Required)}, {{2}, mention(60, u"Python"_s, Demand::Required)},
        {{3}, mention(0, u"Python"_s, Demand::Mentioned)}, {{3}, mention(8, u"SQL"_s, Demand::Required)},
        {{3}, mention(12, u"Git"_s, Demand::Required, TermCategory::Tool)},
        {{4}, mention(0, u"Python"_s, Demand::Preferred)},
        {{4}, mention(9, u"Git"_s, Demand::Preferred, TermCategory::Tool)},
        {{99}, mention(0, u"Ghost"_s, Demand::Required)}, // an ad of no column
    };
    if (reversed)
        std::reverse(places.begin(), places.end());
    for (const auto& [ad, place] : places)
        builder.addMention(ad, place);
    return builder.build();
}

static QStringList terms(const DemandMatrix& matrix)
{
    QStringList names;
    for (const auto& row : matrix.rows())
        names.append(row.term);
    return names;
}

void DemandMatrixTest::countsCompaniesAndKeepsTheStrongestDemand()
{
    const DemandMatrix matrix = sampleMatrix();
    // Git and SQL: two companies, one requires; by name then.
    QCOMPARE(terms(matrix), (QStringList{u"Python"_s, u"Git"_s, u"SQL"_s, u"Spanish"_s}));
    const auto& python = matrix.rows()[0];
    QCOMPARE(python.companies, 3);
    QCOMPARE(python.required, 1);
    QCOMPARE(*python.cellAt(0), (DemandMatrix::Cell{0, Demand::Required, {2}, 40, 6}));
    QCOMPARE(python.cellAt(1)->demand, Demand::Mentioned);
    QCOMPARE(python.cellAt(2)->demand, Demand::Preferred);
    const auto& git = matrix.rows()[1];
    QVERIFY(!git.cellAt(0));
    QCOMPARE(git.companies, 2);
    QCOMPARE(matrix.rows()[2].cellAt(0)->start, 9);
}

void DemandMatrixTest::orderOfAddingDoesNotMatter()
{
    const DemandMatrix one = sampleMatrix();
    const DemandMatrix other = sampleMatrix(true);
    QCOMPARE(terms(one), terms(other));
    for (qsizetype i = 0; i < one.rows().size(); ++i)
        QCOMPARE(one.rows()[i].cells, other.rows()[i].cells);
}

void DemandMatrixTest::filters_data()
{
    QTest::addColumn<QList<int>>("categories");
    QTest::addColumn<int>("atLeast");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("left");
    QTest::newRow("all") << QList<int>{} << 0 << QString()
                         << QStringList{u"Python"_s, u"Git"_s, u"SQL"_s, u"Spanish"_s};
    QTest::newRow("tools") << QList<int>{int(TermCategory::Tool)} << 0 << QString() << QStringList{u"Git"_s};
    QTest::newRow("preferred or more") << QList<int>{} << 1 << QString()
                                       << QStringList{u"Python"_s, u"Git"_s, u"SQL"_s};
    QTest::newRow("text") << QList<int>{} << 0 << u"pY"_s << QStringList{u"Python"_s};
    QTest::newRow("nothing left") << QList<int>{int(TermCategory::Spoken)} << 2 << QString() << QStringList{};
}

void DemandMatrixTest::filters()
{
    QFETCH(QList<int>, categories);
    QFETCH(int, atLeast);
    QFETCH(QString, text);
    DemandMatrix::Filter filter{{}, static_cast<Demand>(atLeast), text};
    for (const int category : categories)
        filter.categories.insert(static_cast<TermCategory>(category));
    const DemandMatrix matrix = sampleMatrix().filtered(filter);
    QTEST(terms(matrix), "left");
    for (const auto& row : matrix.rows()) {
        for (const auto& cell : row.cells)
            QVERIFY(int(cell.demand) >= atLeast);
    }
}

void DemandMatrixTest::emptyMatrix()
{
    const DemandMatrix matrix = DemandMatrix::Builder({}).build();
    QVERIFY(matrix.rows().isEmpty());
    QVERIFY(matrix.filtered({}).rows().isEmpty());
}

void DemandMatrixTest::ofACampaign()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    const CompanyId other = campaign->add(sample::company(u"Borealis"_s)).value();
    const JobAdId ad = campaign->add(sample::ad(other, u"Data intern"_s)).value();
    FOOTHOLD_VERIFY(campaign->storeMentions(u"1"_s,
        {{ids.ad, {mention(14, u"Python"_s, Demand::Required)}}, {ad, {mention(14, u"Python"_s, Demand::Preferred)}}}));

    const DemandMatrix byCompany = DemandMatrix::ofCampaign(*campaign, DemandMatrix::By::Company);
    QCOMPARE(byCompany.columns(),
        (QList<DemandMatrix::Column>{{ids.company.value, u"Acme Robotics"_s}, {other.value, u"Borealis"_s}}));
    QCOMPARE(byCompany.rows().size(), 1);
    QCOMPARE(byCompany.rows()[0].companies, 2);
    QCOMPARE(byCompany.rows()[0].cellAt(1)->ad, ad);

    const DemandMatrix byAd = DemandMatrix::ofCampaign(*campaign, DemandMatrix::By::Ad);
    QCOMPARE(byAd.columns()[1].name, u"Borealis: Data intern"_s);
    QCOMPARE(byAd.rows()[0].cellAt(0)->demand, Demand::Required);
}

QTEST_GUILESS_MAIN(DemandMatrixTest)
#include "DemandMatrixTest.moc"

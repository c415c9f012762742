// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/DemandMatrix.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class DemandMatrixTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isEmptyWithoutAds();
    void sortsRowsByColumnsThenRequiredThenName();
    void keepsTheStrongestDemandOfAColumn();
    void findsThePlaceToJumpTo();
    void filters();
    void leavesOutUnlistedColumns();
    void collectsTheTermsOfAnAd();
    void holdsTenThousandAds();
};

namespace {

using enum Demand;

AdKeywords ad(qint64 id, qint64 column, const QList<AdTerm>& terms)
{
    return {JobAdId{id}, column, terms};
}

AdTerm term(const QString& name, Demand demand, int start = 0, TermCategory category = TermCategory::Language)
{
    return {name, category, demand, start};
}

const QList<DemandMatrix::Column> kColumns = {{10, u"Acme"_s}, {20, u"Beta"_s}, {30, u"Gamma"_s}};

QStringList names(const DemandMatrix& matrix)
{
    QStringList list;
    for (const DemandMatrix::Row& row : matrix.rows())
        list.append(u"%1:%2:%3"_s.arg(row.term).arg(row.columns()).arg(row.required));
    return list;
}

} // namespace

void DemandMatrixTest::isEmptyWithoutAds()
{
    const DemandMatrix matrix({}, kColumns);
    QVERIFY(matrix.rows().isEmpty());
    QCOMPARE(matrix.columns(), kColumns);
    QVERIFY(!matrix.cell(0, 0));
}

void DemandMatrixTest::sortsRowsByColumnsThenRequiredThenName()
{
    const DemandMatrix matrix(
        {ad(1, 10, {term(u"SQL"_s, Mentioned), term(u"Python"_s, Required), term(u"Go"_s, Required)}),
            ad(2, 20, {term(u"Python"_s, Mentioned), term(u"SQL"_s, Preferred), term(u"awk"_s, Required)}),
            ad(3, 30, {term(u"SQL"_s, Required), term(u"Python"_s, Required), term(u"C"_s, Mentioned)})},
        kColumns);
    QCOMPARE(names(matrix), QStringList({u"Python:3:2"_s, u"SQL:3:1"_s, u"awk:1:1"_s, u"Go:1:1"_s, u"C:1:0"_s}));
}

void DemandMatrixTest::keepsTheStrongestDemandOfAColumn()
{
    const DemandMatrix matrix({ad(1, 10, {term(u"Git"_s, Mentioned, 5)}), ad(2, 10, {term(u"Git"_s, Required, 40)}),
                                  ad(3, 10, {term(u"Git"_s, Preferred, 7)})},
        kColumns);
    QCOMPARE(matrix.rows().size(), 1);
    QCOMPARE(matrix.rows().first().columns(), 1);
    QVERIFY(matrix.cell(0, 0));
    QCOMPARE(matrix.cell(0, 0)->demand, Required);
    QVERIFY(!matrix.cell(0, 1));
    QVERIFY(!matrix.cell(0, 99));
    QVERIFY(!matrix.cell(5, 0));
    QVERIFY(!matrix.cell(-1, 0));
}

void DemandMatrixTest::findsThePlaceToJumpTo()
{
    const DemandMatrix matrix({ad(7, 20, {term(u"Git"_s, Mentioned, 5)}), ad(8, 20, {term(u"Git"_s, Preferred, 40)}),
                                  ad(9, 20, {term(u"Git"_s, Preferred, 3)})},
        kColumns);
    const DemandMatrix::Cell* cell = matrix.cell(0, 1);
    QVERIFY(cell);
    QCOMPARE(cell->ad, JobAdId{8}); // the first ad that prefers it
    QCOMPARE(cell->start, 40);
}

void DemandMatrixTest::filters()
{
    const QList<AdKeywords> ads = {
        ad(1, 10, {term(u"Python"_s, Required), term(u"fintech"_s, Mentioned, 0, TermCategory::Domain)}),
        ad(2, 20, {term(u"Python"_s, Mentioned), term(u"fintech"_s, Required, 9, TermCategory::Domain)})};
    QCOMPARE(names(DemandMatrix(ads, kColumns, {{TermCategory::Domain}, Mentioned})), QStringList({u"fintech:2:1"_s}));
    QCOMPARE(names(DemandMatrix(ads, kColumns, {{}, Required})), QStringList({u"fintech:1:1"_s, u"Python:1:1"_s}));
    QCOMPARE(names(DemandMatrix(ads, kColumns, {{TermCategory::Quality}, Mentioned})), QStringList());
}

void DemandMatrixTest::leavesOutUnlistedColumns()
{
    const DemandMatrix matrix({ad(1, 99, {term(u"Python"_s, Required)})}, kColumns);
    QVERIFY(matrix.rows().isEmpty());
}

void DemandMatrixTest::collectsTheTermsOfAnAd()
{
    const QList<KeywordMention> mentions = {{0, 6, u"Python"_s, TermCategory::Language, Mentioned},
        {10, 3, u"SQL"_s, TermCategory::Language, Preferred}, {20, 6, u"Python"_s, TermCategory::Language, Required},
        {30, 6, u"Python"_s, TermCategory::Language, Required}};
    QCOMPARE(adTerms(mentions), QList<AdTerm>({term(u"Python"_s, Required, 20), term(u"SQL"_s, Preferred, 10)}));
}

void DemandMatrixTest::holdsTenThousandAds()
{
    QList<AdKeywords> ads;
    QList<DemandMatrix::Column> columns;
    for (int i = 0; i < 2000; ++i)
        columns.append({i, u"Company %1"_s.arg(i)});
    for (int i = 0; i < 10'000; ++i) {
        QList<AdTerm> terms;
        for (int t = 0; t < 40; ++t)
            terms.append(term(u"term %1"_s.arg((i * 7 + t * 13) % 1500), static_cast<Demand>(t % 3), t));
        ads.append(ad(i + 1, i % 2000, terms));
    }
    const DemandMatrix matrix(ads, columns);
    QCOMPARE(matrix.rows().size(), 1500);
    qsizetype cells = 0;
    for (const DemandMatrix::Row& row : matrix.rows())
        cells += row.cells.size();
    QVERIFY(cells > 0 && cells <= 400'000);
}

QTEST_GUILESS_MAIN(DemandMatrixTest)
#include "DemandMatrixTest.moc"

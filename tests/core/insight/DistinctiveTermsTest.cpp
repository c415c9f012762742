// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/DistinctiveTerms.h"

#include <QTest>

#include <cmath>

using namespace foothold;
using namespace Qt::StringLiterals;

class DistinctiveTermsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFormula();
    void whatAllAskForIsNotDistinctive();
    void moreAdsSayMore();
    void equalOnesGoByName();
    void nothingToCompareWith();
};

namespace {

struct Campaign
{
    AdTerms terms{};
    QHash<JobAdId, CompanyId> owners{};

    void addAd(qint64 ad, qint64 company, const QStringList& named)
    {
        QList<AskedTerm> asked;
        for (const QString& term : named)
            asked.append({term, TermCategory::Tool, Demand::Required, {{.start = 0, .length = 1, .term = term}}});
        terms.set({ad}, asked);
        owners.insert({ad}, {company});
    }
    QList<DistinctiveTerm> of(qint64 company) const { return distinctiveTerms(terms, owners, {company}); }
};

QStringList names(const QList<DistinctiveTerm>& terms)
{
    QStringList names;
    for (const DistinctiveTerm& term : terms)
        names.append(term.term);
    return names;
}

} // namespace

// Company 1: two ads, both name Zorb, 2 names in all; companies 2 and 3: an ad each that names Flux, 2 names in all.
// The prior of 50 names gives Zorb 50 * 2/4 = 25, so 2 + 25 = 27 of 52 here and 0 + 25 = 25 of 52 there:
// ln(27/25) - ln(25/27) = 2 ln(27/25), over sqrt(1/27 + 1/25).
void DistinctiveTermsTest::theFormula()
{
    Campaign campaign;
    campaign.addAd(1, 1, {u"Zorb"_s});
    campaign.addAd(2, 1, {u"Zorb"_s});
    campaign.addAd(3, 2, {u"Flux"_s});
    campaign.addAd(4, 3, {u"Flux"_s});
    const QList<DistinctiveTerm> found = campaign.of(1);
    QCOMPARE(names(found), QStringList{u"Zorb"_s});
    const double expected = 2 * std::log(27.0 / 25.0) / std::sqrt(1.0 / 27.0 + 1.0 / 25.0);
    QVERIFY(std::abs(found.first().score - expected) < 1e-12);
    QCOMPARE(found.first().ads, 2);
    QCOMPARE(found.first().ofAds, 2);
    QCOMPARE(found.first().companies, 0);
    QCOMPARE(found.first().ofCompanies, 2);
}

void DistinctiveTermsTest::whatAllAskForIsNotDistinctive()
{
    Campaign campaign;
    campaign.addAd(1, 1, {u"Python"_s, u"Zorb"_s});
    campaign.addAd(2, 2, {u"Python"_s, u"Flux"_s});
    QCOMPARE(names(campaign.of(1)), QStringList{u"Zorb"_s});
    QCOMPARE(names(campaign.of(2)), QStringList{u"Flux"_s});
}

// Zorb stands in two of the company's ads, Glim in one; one other company names Zorb too.
void DistinctiveTermsTest::moreAdsSayMore()
{
    Campaign campaign;
    campaign.addAd(1, 1, {u"Glim"_s, u"Zorb"_s});
    campaign.addAd(2, 1, {u"Zorb"_s});
    campaign.addAd(3, 1, {u"Zorb"_s});
    campaign.addAd(4, 2, {u"Flux"_s, u"Python"_s});
    campaign.addAd(5, 3, {u"Flux"_s, u"Zorb"_s, u"Python"_s, u"SQL"_s});
    const QList<DistinctiveTerm> found = campaign.of(1);
    QCOMPARE(names(found), QStringList({u"Zorb"_s, u"Glim"_s}));
    QCOMPARE(found.first().ads, 3);
    QCOMPARE(found.first().ofAds, 3);
    QCOMPARE(found.first().companies, 1);
    QCOMPARE(found.first().ofCompanies, 2);
    QCOMPARE(found.last().ads, 1);
}

void DistinctiveTermsTest::equalOnesGoByName()
{
    Campaign campaign;
    campaign.addAd(1, 1, {u"Zorb"_s, u"Glim"_s, u"Murk"_s});
    campaign.addAd(2, 2, {u"Flux"_s});
    QCOMPARE(names(campaign.of(1)), QStringList({u"Glim"_s, u"Murk"_s, u"Zorb"_s}));
}

void DistinctiveTermsTest::nothingToCompareWith()
{
    Campaign campaign;
    QVERIFY(campaign.of(1).isEmpty());
    campaign.addAd(1, 1, {u"Zorb"_s});
    QVERIFY(campaign.of(1).isEmpty()); // no other company
    QVERIFY(campaign.of(2).isEmpty()); // no ad of its own
    campaign.owners.clear();
    QVERIFY(campaign.of(1).isEmpty()); // an ad that is gone
}

QTEST_GUILESS_MAIN(DistinctiveTermsTest)
#include "DistinctiveTermsTest.moc"

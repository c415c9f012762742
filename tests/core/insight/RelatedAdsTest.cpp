// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/RelatedAds.h"

#include <QElapsedTimer>
#include <QTest>

#include <cmath>

using namespace foothold;
using namespace Qt::StringLiterals;

class RelatedAdsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rareKeywordsSayMore();
    void nothingInCommonIsNotRelated();
    void followsChanges();
    void tenThousandAds();
};

namespace {

QList<AskedTerm> asking(const QStringList& terms)
{
    QList<AskedTerm> asked;
    for (const QString& term : terms)
        asked.append({term, TermCategory::Tool, Demand::Required, {{.start = 0, .length = 1, .term = term}}});
    return asked;
}

} // namespace

// Four ads: Python in all (weight ln 2), SQL in 2 (ln 3), Zorb in 2 (ln 3), Git in 1 (ln 5).
// 1 and 2 share Python and SQL: (ln2 + ln3) / (ln2 + ln3 + ln3); 1 and 3 share Python alone: ln2 / (ln2 + ln3 + ln3);
// 1 and 4 share Python: ln2 / (ln2 + ln3 + ln5 + ln3).
void RelatedAdsTest::rareKeywordsSayMore()
{
    AdTerms terms;
    terms.set({1}, asking({u"Python"_s, u"SQL"_s}));
    terms.set({2}, asking({u"SQL"_s, u"Python"_s, u"Zorb"_s}));
    terms.set({3}, asking({u"Python"_s, u"Zorb"_s}));
    terms.set({4}, asking({u"Git"_s, u"Python"_s}));
    const QList<RelatedAd> related = relatedAds(terms, {1});
    QCOMPARE(related.size(), 3);
    QCOMPARE(related[0].ad, JobAdId{2});
    QCOMPARE(related[0].shared, QStringList({u"SQL"_s, u"Python"_s}));
    const double ln2 = std::log(2);
    const double ln3 = std::log(3);
    QCOMPARE(related[0].likeness, (ln2 + ln3) / (ln2 + 2 * ln3));
    QCOMPARE(related[1].ad, JobAdId{3});
    QCOMPARE(related[1].likeness, ln2 / (ln2 + 2 * ln3));
    QCOMPARE(related[2].ad, JobAdId{4});
    QCOMPARE(related[2].likeness, ln2 / (ln2 + ln3 + std::log(5)));
    QCOMPARE(relatedAds(terms, {1}, 1).size(), 1);
}

void RelatedAdsTest::nothingInCommonIsNotRelated()
{
    AdTerms terms;
    QCOMPARE(relatedAds(terms, {1}).size(), 0);
    terms.set({1}, asking({u"Python"_s}));
    terms.set({2}, asking({u"Rust"_s}));
    terms.set({3}, {});
    QCOMPARE(relatedAds(terms, {1}).size(), 0);
    QCOMPARE(relatedAds(terms, {3}).size(), 0);
    QCOMPARE(relatedAds(terms, {9}).size(), 0);
}

void RelatedAdsTest::followsChanges()
{
    AdTerms terms;
    terms.set({1}, asking({u"Python"_s}));
    terms.set({2}, asking({u"Python"_s}));
    QCOMPARE(relatedAds(terms, {1}).first().likeness, 1.0);
    terms.set({2}, asking({u"Rust"_s}));
    QCOMPARE(relatedAds(terms, {1}).size(), 0);
    terms.set({2}, asking({u"Python"_s}));
    terms.remove({2});
    QCOMPARE(relatedAds(terms, {1}).size(), 0);
}

void RelatedAdsTest::tenThousandAds()
{
    AdTerms terms;
    for (int ad = 1; ad <= 10000; ++ad) {
        QStringList words;
        for (int i = 0; i < 30; ++i)
            words.append(u"term %1"_s.arg((ad * 7919 + i * i * 31) % 1500));
        words.removeDuplicates();
        terms.set({ad}, asking(words));
    }
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(relatedAds(terms, {77}).size(), 20);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(RelatedAdsTest)
#include "RelatedAdsTest.moc"

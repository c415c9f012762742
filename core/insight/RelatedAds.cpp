// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/RelatedAds.h"

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

QList<double> weightsOf(const AdTerms& terms)
{
    QList<double> counts(terms.terms(), 0.0);
    for (const QList<AdTerms::Asked>& asked : terms.ads()) {
        for (const AdTerms::Asked& term : asked)
            counts[term.term] += 1;
    }
    const auto ads = double(terms.size());
    for (double& count : counts)
        count = count > 0 ? std::log(1 + ads / count) : 0;
    return counts;
}

double weightOf(const QList<AdTerms::Asked>& asked, const QList<double>& weights)
{
    double sum = 0;
    for (const AdTerms::Asked& term : asked)
        sum += weights[term.term];
    return sum;
}

} // namespace

void AdTerms::set(JobAdId ad, const QList<AskedTerm>& terms)
{
    QList<Asked> asked;
    asked.reserve(terms.size());
    for (const AskedTerm& term : terms) {
        auto number = m_numbers.constFind(term.term);
        if (number == m_numbers.cend()) {
            number = m_numbers.insert(term.term, int(m_names.size()));
            m_names.append(term.term);
        }
        asked.append({*number, term.demand});
    }
    std::sort(asked.begin(), asked.end(), [](const Asked& a, const Asked& b) { return a.term < b.term; });
    m_ads.insert(ad, asked);
}

QList<RelatedAd> relatedAds(const AdTerms& terms, JobAdId ad, int most)
{
    const QList<double> weights = weightsOf(terms);
    const QList<AdTerms::Asked> own = terms.asked(ad);
    const double ownWeight = weightOf(own, weights);
    QList<bool> isOwn(terms.terms(), false);
    for (const AdTerms::Asked& term : own)
        isOwn[term.term] = true;
    QList<RelatedAd> related;
    for (auto other = terms.ads().cbegin(); other != terms.ads().cend(); ++other) {
        double shared = 0;
        for (const AdTerms::Asked& term : *other)
            shared += isOwn[term.term] ? weights[term.term] : 0;
        if (other.key() != ad && shared > 0)
            related.append({other.key(), shared / (ownWeight + weightOf(*other, weights) - shared)});
    }
    std::sort(related.begin(), related.end(), [](const RelatedAd& a, const RelatedAd& b) {
        return a.likeness != b.likeness ? a.likeness > b.likeness : a.ad.value < b.ad.value;
    });
    related.resize(std::min<qsizetype>(related.size(), most));
    for (RelatedAd& one : related) {
        QList<int> shared;
        for (const AdTerms::Asked& term : terms.asked(one.ad)) {
            if (isOwn[term.term])
                shared.append(term.term);
        }
        std::stable_sort(shared.begin(), shared.end(), [&](int a, int b) { return weights[a] > weights[b]; });
        for (const int term : std::as_const(shared))
            one.shared.append(terms.name(term));
    }
    return related;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/DistinctiveTerms.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr double kPrior = 50; // keywords, about as many as an ad names

// How often a term is named, here by the company's ads and there by all others'.
struct Count
{
    int here = 0;
    int there = 0;
    QSet<CompanyId> others{};
};

} // namespace

QList<DistinctiveTerm> distinctiveTerms(
    const AdTerms& terms, const QHash<JobAdId, CompanyId>& owners, CompanyId company)
{
    std::vector<Count> counts(size_t(terms.terms()));
    QSet<CompanyId> companies;
    int ads = 0;
    double here = 0;
    double there = 0;
    for (auto ad = terms.ads().cbegin(); ad != terms.ads().cend(); ++ad) {
        const CompanyId owner = owners.value(ad.key());
        if (!owner.isValid())
            continue;
        const bool own = owner == company;
        ads += own;
        if (!own)
            companies.insert(owner);
        (own ? here : there) += double(ad->size());
        for (const AdTerms::Asked& asked : *ad) {
            Count& count = counts[size_t(asked.term)];
            ++(own ? count.here : count.there);
            if (!own)
                count.others.insert(owner);
        }
    }
    QList<DistinctiveTerm> found;
    for (int term = 0; term < terms.terms(); ++term) {
        const Count& count = counts[size_t(term)];
        if (count.here == 0 || there == 0)
            continue;
        const double prior = kPrior * (count.here + count.there) / (here + there);
        const double inside = count.here + prior;
        const double outside = count.there + prior;
        const double ratio =
            std::log(inside / (here + kPrior - inside)) - std::log(outside / (there + kPrior - outside));
        const double score = ratio / std::sqrt(1 / inside + 1 / outside);
        if (score > 0)
            found.append({terms.name(term), score, count.here, ads, int(count.others.size()), int(companies.size())});
    }
    std::sort(found.begin(), found.end(), [](const DistinctiveTerm& a, const DistinctiveTerm& b) {
        return a.score != b.score ? a.score > b.score : a.term < b.term;
    });
    return found;
}

} // namespace foothold

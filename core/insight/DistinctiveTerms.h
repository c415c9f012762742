// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/RelatedAds.h"

namespace foothold {

// A keyword that one company's ads name more than others' do, with the numbers that explain it.
struct DistinctiveTerm
{
    QString term{};
    double score = 0; // z-score of the log-odds ratio; above 1.96 it is hardly chance
    int ads = 0; // of the company's that name it
    int ofAds = 0;
    int companies = 0; // other ones whose ads name it
    int ofCompanies = 0; // other ones with ads that have keywords

    bool operator==(const DistinctiveTerm&) const = default;
};

// What this company asks for that others don't, the most distinctive first, equal ones by name; only terms that speak
// for it. Log-odds ratio with informative Dirichlet prior (Monroe, Colaresi and Quinn 2008, Fightin' Words, eq. 16, 20
// and 22) over the number of ads that name a term; the prior weighs as much as one usual ad. `owners`: the company of
// each ad.
QList<DistinctiveTerm> distinctiveTerms(
    const AdTerms& terms, const QHash<JobAdId, CompanyId>& owners, CompanyId company);

} // namespace foothold

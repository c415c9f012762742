// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/AskedTerms.h"

#include <QHash>

#include <algorithm>

namespace foothold {

QList<AskedTerm> askedTerms(const QList<KeywordMention>& mentions)
{
    QList<AskedTerm> terms;
    QHash<QString, qsizetype> positions;
    for (const KeywordMention& mention : mentions) {
        const auto known = positions.constFind(mention.term);
        if (known == positions.cend()) {
            positions.insert(mention.term, terms.size());
            terms.append({mention.term, mention.category, mention.demand, {mention}});
        } else {
            AskedTerm& term = terms[*known];
            term.demand = std::max(term.demand, mention.demand);
            term.places.append(mention);
        }
    }
    std::stable_sort(
        terms.begin(), terms.end(), [](const AskedTerm& a, const AskedTerm& b) { return a.demand > b.demand; });
    return terms;
}

} // namespace foothold

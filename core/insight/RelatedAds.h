// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AskedTerms.h"
#include "core/model/Ids.h"

#include <QHash>
#include <QStringList>

namespace foothold {

// What each of many ads asks for, small enough to be kept for ten thousand of them. A value: hand a copy to the pool.
class AdTerms
{
public:
    struct Asked
    {
        int term = 0;
        Demand demand = Demand::Mentioned;

        bool operator==(const Asked&) const = default;
    };

    void set(JobAdId ad, const QList<AskedTerm>& terms); // in place of what was there
    void remove(JobAdId ad) { m_ads.remove(ad); }
    bool contains(JobAdId ad) const { return m_ads.contains(ad); }
    qsizetype size() const { return m_ads.size(); }
    QList<Asked> asked(JobAdId ad) const { return m_ads.value(ad); } // by term, each once
    const QHash<JobAdId, QList<Asked>>& ads() const { return m_ads; }
    const QString& name(int term) const { return m_names.at(term); }
    int terms() const { return int(m_names.size()); }

private:
    QHash<JobAdId, QList<Asked>> m_ads;
    QHash<QString, int> m_numbers;
    QStringList m_names;
};

struct RelatedAd
{
    JobAdId ad{};
    double likeness = 0; // 0-1
    QStringList shared{}; // keywords both ask for, the rarest first

    bool operator==(const RelatedAd&) const = default;
};

// The ads most like one, the likest first. A keyword weighs ln(1 + ads / ads that have it), so that what few ads ask
// for says more; likeness is the weight of the shared keywords by the weight of those of either ad.
QList<RelatedAd> relatedAds(const AdTerms& terms, JobAdId ad, int most = 20);

} // namespace foothold

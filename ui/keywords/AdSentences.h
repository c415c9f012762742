// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Ids.h"

#include <QHash>
#include <QString>

namespace foothold {

class CampaignStore;

// The sentences that keywords stand in, looked up when they are shown and then kept until the ads change.
class AdSentences
{
public:
    explicit AdSentences(const CampaignStore& store);

    QString at(JobAdId ad, int start, int length) const; // on one line; long ones are cut around the place
    void forget() { m_known.clear(); }

private:
    const CampaignStore& m_store;
    mutable QHash<std::pair<JobAdId, int>, QString> m_known;
};

} // namespace foothold

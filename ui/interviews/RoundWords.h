// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"

#include <QString>

#include <utility>

namespace foothold {

// How rounds and their applications are called on the interviews page.
class RoundWords
{
public:
    static QString company(const CampaignStore& store, ApplicationId id);
    static QString role(const CampaignStore& store, ApplicationId id); // its own, else the ad's title
    static QString application(const CampaignStore& store, ApplicationId id); // "Acme, Intern"
    static QString when(const InterviewRound& round); // local time of its zone; empty: no date
    // Those with the next interview first, then those without one by company.
    static QList<std::pair<qint64, QString>> applications(const CampaignStore& store);
};

} // namespace foothold

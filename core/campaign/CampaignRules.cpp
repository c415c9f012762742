// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

#include <QTimeZone>

#include <algorithm>

namespace foothold::rules {

Error invalid(std::string_view table, const char* column)
{
    return {Error::Code::Invalid,
        QString::fromLatin1(table.data(), qsizetype(table.size())) + u'.' + QLatin1StringView(column), {}};
}

Status checkCurrency(const QString& currency, std::string_view table, const char* column)
{
    const bool threeLetters = currency.size() == 3
        && std::all_of(currency.begin(), currency.end(), [](QChar c) { return c >= u'A' && c <= u'Z'; });
    if (currency.isEmpty() || threeLetters)
        return {};
    return invalid(table, column);
}

Status checkZone(const QString& zone, std::string_view table, const char* column)
{
    if (zone.isEmpty() || QTimeZone::isTimeZoneIdAvailable(zone.toUtf8()))
        return {};
    return invalid(table, column);
}

Status prepare(Campaign& campaign, Database&)
{
    campaign.name = campaign.name.trimmed();
    campaign.currency = campaign.currency.trimmed().toUpper();
    if (campaign.targetsFrom < 1)
        return invalid("campaign", "targets_from");
    if (campaign.targetsTo < campaign.targetsFrom)
        return invalid("campaign", "targets_to");
    return checkCurrency(campaign.currency, "campaign", "currency");
}

template <> Status beforeRemove<Campaign>(CampaignId, Database& database)
{
    return Error{Error::Code::InUse, database.path(), {}};
}

} // namespace foothold::rules

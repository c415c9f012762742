// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(AdVersion& version, Database&)
{
    if (!version.ad.isValid())
        return invalid("ad_version", "ad_id");
    if (!version.capturedOn.isValid())
        return invalid("ad_version", "captured_on");
    return {};
}

QString subjectOf(const AdVersion& version, Database& database)
{
    const auto ad = RecordTable<JobAd>(database).get(version.ad);
    return ad ? ad->title : QString();
}

} // namespace foothold::rules

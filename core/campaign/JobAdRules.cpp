// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/UrlKey.h"
#include "core/campaign/Rules.h"

using namespace Qt::StringLiterals;

namespace foothold::rules {

Status prepare(JobAd& ad, Database&)
{
    ad.title = ad.title.simplified();
    ad.payCurrency = ad.payCurrency.trimmed().toUpper();
    ad.urlKey = urlKey(ad.url);
    if (ad.title.isEmpty())
        return invalid("job_ad", "title");
    if (!ad.company.isValid())
        return invalid("job_ad", "company_id");
    if (ad.payMin && ad.payMax && *ad.payMin > *ad.payMax)
        return invalid("job_ad", "pay_max");
    return checkCurrency(ad.payCurrency, "job_ad", "pay_currency");
}

// An application outlives its ad: it keeps the title as its role.
template <> Status beforeRemove<JobAd>(JobAdId id, Database& database)
{
    RecordTable<Application> applications(database);
    const auto toThisAd = applications.listWhere(&Application::ad, id);
    if (!toThisAd)
        return toThisAd.error();
    if (toThisAd->isEmpty())
        return {};
    const auto ad = RecordTable<JobAd>(database).get(id);
    if (!ad)
        return ad.error();
    for (const Application& application : *toThisAd) {
        Application detached = application;
        detached.ad = {};
        if (detached.role.isEmpty())
            detached.role = ad->title;
        if (const Status done = applications.update(application, detached); !done)
            return done;
    }
    return {};
}

} // namespace foothold::rules

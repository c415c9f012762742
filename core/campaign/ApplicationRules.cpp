// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

using namespace Qt::StringLiterals;

namespace foothold::rules {

Status prepare(Application& application, Database& database)
{
    application.role = application.role.simplified();
    application.payCurrency = application.payCurrency.trimmed().toUpper();
    if (application.ad.isValid()) {
        const auto ad = RecordTable<JobAd>(database).get(application.ad);
        if (!ad)
            return ad.error();
        application.company = ad->company;
    } else if (application.role.isEmpty()) {
        return invalid("application", "role");
    }
    if (!application.company.isValid())
        return invalid("application", "company_id");
    return checkCurrency(application.payCurrency, "application", "pay_currency");
}

QString subjectOf(const Application& application, Database& database)
{
    const auto company = RecordTable<Company>(database).get(application.company);
    return company ? company->name : QString();
}

} // namespace foothold::rules

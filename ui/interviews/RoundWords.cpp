// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/interviews/RoundWords.h"

#include "core/base/Zones.h"

#include "core/sheet/PrepSheet.h"
#include "ui/common/FieldText.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

QString RoundWords::company(const CampaignStore& store, ApplicationId id)
{
    const auto application = store.get<Application>(id);
    if (!application)
        return {};
    const auto company = store.get<Company>(application->company);
    return company ? company->name : QString();
}

QString RoundWords::role(const CampaignStore& store, ApplicationId id)
{
    const auto application = store.get<Application>(id);
    if (!application || !application->role.isEmpty() || !application->ad.isValid())
        return application ? application->role : QString();
    const auto ad = store.get<JobAd>(application->ad);
    return ad ? ad->title : QString();
}

QString RoundWords::application(const CampaignStore& store, ApplicationId id)
{
    QStringList names{company(store, id), role(store, id)};
    names.removeAll(QString());
    return names.join(u", "_s);
}

QString RoundWords::when(const InterviewRound& round)
{
    return round.start ? FieldText::moment(inZone(*round.start, round.zone)) : QString();
}

QList<std::pair<qint64, QString>> RoundWords::applications(const CampaignStore& store)
{
    QList<std::pair<qint64, QString>> named;
    const QList<ApplicationId> invited = applicationsWithRounds(store);
    for (const ApplicationId id : invited)
        named.append({id.value, application(store, id)});
    const qsizetype first = named.size();
    for (const Application& each : store.list<Application>()) {
        if (!invited.contains(each.id))
            named.append({each.id.value, application(store, each.id)});
    }
    QCollator collator;
    collator.setCaseSensitivity(Qt::CaseInsensitive);
    std::sort(named.begin() + first, named.end(),
        [&](const auto& a, const auto& b) { return collator.compare(a.second, b.second) < 0; });
    return named;
}

} // namespace foothold

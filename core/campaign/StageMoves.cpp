// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/StageMoves.h"

#include "core/campaign/CampaignStore.h"

#include <algorithm>
#include <tuple>

namespace foothold {

namespace {

// Which stage a new application stands at; invalid where the campaign has none.
StageId firstStage(const CampaignStore& store)
{
    const QList<Stage> stages = stagesInOrder(store);
    const auto saved =
        std::find_if(stages.begin(), stages.end(), [](const Stage& stage) { return stage.kind == StageKind::Saved; });
    if (saved != stages.end())
        return saved->id;
    return stages.isEmpty() ? StageId{} : stages.first().id;
}

QString companyName(const CampaignStore& store, ApplicationId id)
{
    const auto application = store.get<Application>(id);
    if (!application)
        return {};
    const auto company = store.get<Company>(application->company);
    return company ? company->name : QString();
}

} // namespace

QList<Stage> stagesInOrder(const CampaignStore& store)
{
    QList<Stage> stages = store.list<Stage>();
    std::sort(stages.begin(), stages.end(),
        [](const Stage& a, const Stage& b) { return std::tie(a.position, a.id) < std::tie(b.position, b.id); });
    return stages;
}

Status moveToStage(
    CampaignStore& store, const QList<ApplicationId>& applications, StageId stage, QDate date, const QString& note)
{
    const auto target = store.get<Stage>(stage);
    if (!target)
        return target.error();
    if (applications.isEmpty())
        return {};
    const int count = int(applications.size());
    Transaction step = store.begin({Step::MoveToStage, RecordKind::Application,
        count == 1 ? companyName(store, applications.first()) : QString(), target->name, count});
    if (!step.status())
        return step.status();
    for (const ApplicationId application : applications) {
        const auto added =
            store.add(StageChange{.application = application, .stage = stage, .date = date, .note = note});
        if (!added)
            return added.error();
    }
    return step.commit();
}

Result<ApplicationId> startApplication(CampaignStore& store, const Application& application, QDate date)
{
    CompanyId companyId = application.company;
    if (const auto ad = store.get<JobAd>(application.ad))
        companyId = ad->company;
    const auto company = store.get<Company>(companyId);
    Transaction step = store.begin({Step::Add, RecordKind::Application, company ? company->name : QString()});
    if (!step.status())
        return step.status().error();
    auto id = store.add(application);
    if (!id)
        return id;
    if (const StageId first = firstStage(store); first.isValid()) {
        const auto change = store.add(StageChange{.application = *id, .stage = first, .date = date});
        if (!change)
            return change.error();
    }
    if (const Status committed = step.commit(); !committed)
        return committed.error();
    return id;
}

} // namespace foothold

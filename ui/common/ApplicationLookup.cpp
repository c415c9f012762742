// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ApplicationLookup.h"

#include "core/campaign/CampaignStore.h"
#include "core/campaign/StageMoves.h"
#include "core/insight/StageHistory.h"

#include <QSet>

namespace foothold {

namespace {

constexpr int kReadAllFrom = 200; // so many changes at once are read together

}

ApplicationLookup::ApplicationLookup(CampaignStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_stages(stagesInOrder(store))
{
    loadChanges();
    connect(&store, &CampaignStore::changed, this, &ApplicationLookup::follow);
}

void ApplicationLookup::loadChanges()
{
    const QList<StageChange> changes = m_store.list<StageChange>();
    m_applicationOf.clear();
    for (const StageChange& change : changes)
        m_applicationOf.insert(change.id, change.application);
    m_standing = currentStages(changes);
}

void ApplicationLookup::follow(const ChangeSet& changes)
{
    bool all = false;
    if (changes.touches<Stage>()) {
        m_stages = stagesInOrder(m_store);
        all = true;
    }
    const auto& companies = changes.rows<Company>();
    for (auto row = companies.cbegin(); row != companies.cend(); ++row)
        all = m_companies.remove(CompanyId{row.key()}) || all;
    const auto& ads = changes.rows<JobAd>();
    for (auto row = ads.cbegin(); row != ads.cend(); ++row)
        all = m_ads.remove(JobAdId{row.key()}) || all;
    if (changes.touches<StageChange>())
        followStages(changes);
    if (all)
        Q_EMIT allTouched();
}

void ApplicationLookup::followStages(const ChangeSet& changes)
{
    const auto& rows = changes.rows<StageChange>();
    if (rows.size() >= kReadAllFrom) {
        loadChanges();
        Q_EMIT allTouched();
        return;
    }
    QSet<ApplicationId> applications;
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const StageChangeId id{row.key()};
        if (const ApplicationId before = m_applicationOf.take(id); before.isValid())
            applications.insert(before);
        if (const auto change = m_store.get<StageChange>(id)) {
            m_applicationOf.insert(id, change->application);
            applications.insert(change->application);
        }
    }
    QList<qint64> ids;
    for (const ApplicationId application : std::as_const(applications)) {
        m_standing.remove(application);
        m_standing.insert(currentStages(m_store.listWhere(&StageChange::application, application)));
        ids.append(application.value);
    }
    Q_EMIT touched(ids);
}

QString ApplicationLookup::company(const Application& application) const
{
    auto known = m_companies.constFind(application.company);
    if (known == m_companies.cend()) {
        const auto company = m_store.get<Company>(application.company);
        known = m_companies.insert(application.company, company ? company->name : QString());
    }
    return *known;
}

QString ApplicationLookup::role(const Application& application) const
{
    if (!application.role.isEmpty() || !application.ad.isValid())
        return application.role;
    auto known = m_ads.constFind(application.ad);
    if (known == m_ads.cend()) {
        const auto ad = m_store.get<JobAd>(application.ad);
        known = m_ads.insert(application.ad, ad ? ad->title : QString());
    }
    return *known;
}

std::optional<StageChange> ApplicationLookup::standing(ApplicationId id) const
{
    const auto known = m_standing.constFind(id);
    return known == m_standing.cend() ? std::nullopt : std::optional(*known);
}

Stage ApplicationLookup::stage(StageId id) const
{
    for (const Stage& stage : m_stages) {
        if (stage.id == id)
            return stage;
    }
    return {};
}

Stage ApplicationLookup::stage(ApplicationId id) const
{
    return stage(m_standing.value(id).stage);
}

std::optional<int> ApplicationLookup::days(ApplicationId id) const
{
    const auto change = standing(id);
    return change ? daysInStage(*change, stage(change->stage).kind, m_store.clock().today()) : std::nullopt;
}

Due ApplicationLookup::due(const Application& application) const
{
    return dueState(application, stage(application.id).kind, m_store.clock().today());
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyCounts.h"

#include "core/campaign/CampaignStore.h"

namespace foothold {

namespace {

constexpr int kReadAllFrom = 200; // so many changes at once are read together

template <class Id> void put(CompanyTally<Id>& tally, const auto& record, QList<CompanyId>* touched = nullptr)
{
    const QList<CompanyId> companies = tally.put(record.id, record.company);
    if (touched)
        touched->append(companies);
}
void put(ResearchTally& tally, const ResearchNote& note, QList<CompanyId>* touched = nullptr)
{
    const QList<CompanyId> companies = tally.put(note);
    if (touched)
        touched->append(companies);
}

template <RecordType R, class Tally>
void followRows(const CampaignStore& store, const ChangeSet& changes, Tally& tally, QList<CompanyId>& touched)
{
    const auto& rows = changes.rows<R>();
    for (auto row = rows.cbegin(); row != rows.cend(); ++row) {
        const typename R::Id id{row.key()};
        if (const auto record = store.get<R>(id))
            put(tally, *record, &touched);
        else
            touched.append(tally.remove(id));
    }
}

} // namespace

CompanyCounts::CompanyCounts(CampaignStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    load();
    connect(&store, &CampaignStore::changed, this, &CompanyCounts::follow);
}

void CompanyCounts::load()
{
    m_ads = {};
    m_applications = {};
    m_research = {};
    for (const auto& [ad, company] : m_store.values(&JobAd::company))
        m_ads.put(ad, company);
    for (const auto& [application, company] : m_store.values(&Application::company))
        m_applications.put(application, company);
    for (const ResearchNote& note : m_store.list<ResearchNote>())
        put(m_research, note);
}

void CompanyCounts::follow(const ChangeSet& changes)
{
    const qsizetype rows =
        changes.rows<JobAd>().size() + changes.rows<Application>().size() + changes.rows<ResearchNote>().size();
    if (rows >= kReadAllFrom) {
        load();
        Q_EMIT allTouched();
        return;
    }
    QList<CompanyId> companies;
    followRows<JobAd>(m_store, changes, m_ads, companies);
    followRows<Application>(m_store, changes, m_applications, companies);
    followRows<ResearchNote>(m_store, changes, m_research, companies);
    if (!companies.isEmpty())
        Q_EMIT touched(companies);
}

} // namespace foothold

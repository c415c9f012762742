// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Completeness.h"
#include "core/model/Application.h"
#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"

#include <QObject>

namespace foothold {

class CampaignStore;

// What each company has: ads, applications, research. Brought up to date with the store record by record; make it
// before the models that ask it.
class CompanyCounts : public QObject
{
    Q_OBJECT

public:
    explicit CompanyCounts(CampaignStore& store, QObject* parent = nullptr);

    int ads(CompanyId company) const { return m_ads.of(company); }
    int applications(CompanyId company) const { return m_applications.of(company); }
    ResearchProgress research(CompanyId company) const { return m_research.of(company); }
    Completeness completeness(const Company& company) const { return {company, research(company.id), ads(company.id)}; }
    const QHash<JobAdId, CompanyId>& adOwners() const { return m_ads.owners(); }

Q_SIGNALS:
    void touched(const QList<foothold::CompanyId>& companies); // their numbers are others now
    void allTouched();

private:
    void load();
    void follow(const ChangeSet& changes);

    CampaignStore& m_store;
    CompanyTally<JobAdId> m_ads;
    CompanyTally<ApplicationId> m_applications;
    ResearchTally m_research;
};

} // namespace foothold

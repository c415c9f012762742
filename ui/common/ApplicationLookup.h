// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/ApplicationFigures.h"
#include "core/model/JobAd.h"
#include "core/storage/ChangeSet.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace foothold {

class CampaignStore;

// What tables say of an application beyond its own fields: names, stage, days. Kept at hand and brought up to date
// with the store, so make it before the models that ask it.
class ApplicationLookup : public QObject
{
    Q_OBJECT

public:
    explicit ApplicationLookup(CampaignStore& store, QObject* parent = nullptr);

    QString company(const Application& application) const;
    QString role(const Application& application) const; // its own, or the ad's title
    std::optional<StageChange> standing(ApplicationId id) const; // the latest change
    Stage stage(ApplicationId id) const; // where it stands; without an id: nowhere
    Stage stage(StageId id) const;
    const QList<Stage>& stages() const { return m_stages; } // in the student's order
    std::optional<int> days(ApplicationId id) const; // in the stage
    Due due(const Application& application) const;
    void turnDay() { Q_EMIT allTouched(); } // days are others, and what is due

Q_SIGNALS:
    void touched(const QList<qint64>& applications); // their answers are others now
    void allTouched();

private:
    void follow(const ChangeSet& changes);
    void followStages(const ChangeSet& changes);
    void loadChanges();

    CampaignStore& m_store;
    QList<Stage> m_stages;
    QHash<StageChangeId, ApplicationId> m_applicationOf;
    QHash<ApplicationId, StageChange> m_standing;
    mutable QHash<CompanyId, QString> m_companies; // read when asked for
    mutable QHash<JobAdId, QString> m_ads;
};

} // namespace foothold

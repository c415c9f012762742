// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/RelatedAds.h"
#include "core/storage/ChangeSet.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace foothold {

class CampaignStore;

// What each ad of the campaign asks for, to compare ads by. Read in slices from the event loop once somebody asks for
// it, then kept in step with the campaign.
class AdIndex : public QObject
{
    Q_OBJECT

public:
    // The store must outlive the index; `ads` names all there are.
    AdIndex(CampaignStore& store, std::function<QList<JobAdId>()> ads, QObject* parent = nullptr);

    void start(); // does nothing the second time
    bool isComplete() const { return m_started && m_waiting.isEmpty(); }
    const AdTerms& terms() const { return m_terms; }

Q_SIGNALS:
    void completed(); // also when it has followed a change

private:
    void follow(const ChangeSet& changes);
    void readSlice();

    CampaignStore& m_store;
    std::function<QList<JobAdId>()> m_ads;
    AdTerms m_terms;
    QList<JobAdId> m_waiting;
    QTimer m_slices;
    bool m_started = false;
};

} // namespace foothold

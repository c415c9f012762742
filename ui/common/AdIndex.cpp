// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AdIndex.h"

#include "core/campaign/CampaignStore.h"

#include <QElapsedTimer>

namespace foothold {

namespace {

constexpr int kSlice = 8; // ms

} // namespace

AdIndex::AdIndex(CampaignStore& store, std::function<QList<JobAdId>()> ads, QObject* parent)
    : QObject(parent)
    , m_store(store)
    , m_ads(std::move(ads))
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &AdIndex::readSlice);
    connect(&store, &CampaignStore::changed, this, &AdIndex::follow);
    connect(&store, &CampaignStore::mentionsChanged, this, [this](const QList<JobAdId>& read) {
        if (!m_started)
            return;
        m_waiting.append(read);
        m_slices.start();
    });
}

void AdIndex::start()
{
    if (m_started)
        return;
    m_started = true;
    m_waiting = m_ads();
    m_slices.start();
}

void AdIndex::follow(const ChangeSet& changes)
{
    if (!m_started)
        return;
    const auto& rows = changes.rows<JobAd>();
    for (auto row = rows.cbegin(); row != rows.cend(); ++row)
        m_waiting.append(JobAdId{row.key()});
    if (!rows.isEmpty())
        m_slices.start();
}

void AdIndex::readSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.isEmpty() && timer.elapsed() < kSlice) {
        const JobAdId ad = m_waiting.takeLast();
        const QList<AskedTerm> terms = askedTerms(m_store.mentions(ad));
        if (terms.isEmpty())
            m_terms.remove(ad);
        else
            m_terms.set(ad, terms);
    }
    if (!m_waiting.isEmpty())
        return;
    m_slices.stop();
    Q_EMIT completed();
}

} // namespace foothold

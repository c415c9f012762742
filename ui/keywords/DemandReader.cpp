// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/DemandReader.h"

#include "core/campaign/CampaignStore.h"
#include "ui/common/OnPool.h"

#include <QElapsedTimer>

namespace foothold {

namespace {

constexpr int kSlice = 15; // ms

} // namespace

DemandReader::DemandReader(const CampaignStore& store, QObject* parent)
    : QObject(parent)
    , m_store(store)
{
    m_slices.setInterval(0);
    connect(&m_slices, &QTimer::timeout, this, &DemandReader::readSlice);
}

void DemandReader::read(const DemandMatrix::Builder& builder, const QList<JobAdId>& ads, Done done)
{
    ++m_asked;
    m_builder = builder;
    m_waiting = ads;
    m_done = std::move(done);
    m_slices.stop();
    readSlice();
}

void DemandReader::readSlice()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_waiting.isEmpty() && timer.elapsed() < kSlice) {
        const JobAdId ad = m_waiting.takeLast();
        const QList<KeywordMention> mentions = m_store.mentions(ad);
        for (const KeywordMention& mention : mentions)
            m_builder->addMention(ad, mention);
    }
    if (!m_waiting.isEmpty())
        return m_slices.start();
    build(!m_slices.isActive());
    m_slices.stop();
}

// What took one slice is built as quickly.
void DemandReader::build(bool atOnce)
{
    if (atOnce)
        return m_done(m_builder->build());
    onPool(
        this, [builder = *m_builder] { return builder.build(); },
        [this, asked = m_asked](const DemandMatrix& matrix) {
            if (asked == m_asked)
                m_done(matrix);
        });
}

} // namespace foothold

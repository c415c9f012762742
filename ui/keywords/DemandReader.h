// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <optional>

namespace foothold {

class CampaignStore;

// Counts a campaign's keywords without keeping the window waiting: mentions are read in slices from the event loop, the
// matrix is built on the pool. What a slice can do alone is there at once.
class DemandReader : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const DemandMatrix&)>;

    // The store must outlive the reader.
    explicit DemandReader(const CampaignStore& store, QObject* parent = nullptr);

    // Ends a reading that is under way; that one's `done` is never called.
    void read(const DemandMatrix::Builder& builder, const QList<JobAdId>& ads, Done done);

private:
    void readSlice();
    void build(bool atOnce);

    const CampaignStore& m_store;
    std::optional<DemandMatrix::Builder> m_builder;
    QList<JobAdId> m_waiting;
    Done m_done;
    QTimer m_slices;
    int m_asked = 0;
};

} // namespace foothold

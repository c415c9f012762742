// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace foothold {

// A campaign as it stood, in a file of its own and open for reading: what reads the whole of it works here, in any
// thread, without holding up who writes. The file goes with it.
class CampaignSnapshot
{
public:
    // See snapshotTo(). The clock must outlive it.
    static Result<CampaignSnapshot> of(
        const QString& campaign, const Clock& clock, const std::function<bool()>& keepGoing = {});

    CampaignStore& store() { return *m_store; }

private:
    CampaignSnapshot() = default;

    std::unique_ptr<QTemporaryDir> m_folder = std::make_unique<QTemporaryDir>(); // outlives the store
    std::unique_ptr<CampaignStore> m_store;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"
#include "core/storage/ReadingCopy.h"

#include <memory>

namespace foothold {

// A campaign as it stood, in a file of its own and open for reading: what reads the whole of it works here, in any
// thread, without holding up who writes. The file goes with it.
class CampaignSnapshot
{
public:
    // The clock must outlive it.
    static Result<CampaignSnapshot> of(const QString& campaign, const Clock& clock);

    CampaignStore& store() { return *m_store; }

private:
    CampaignSnapshot(ReadingCopy copy, std::unique_ptr<CampaignStore> store)
        : m_copy(std::move(copy))
        , m_store(std::move(store))
    { }

    ReadingCopy m_copy; // outlives the store
    std::unique_ptr<CampaignStore> m_store;
};

} // namespace foothold

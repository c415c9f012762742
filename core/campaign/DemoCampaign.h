// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"

namespace foothold {

// The invented campaign under resources/demo, built through CampaignStore like anyone's. Its dates count from the
// clock's today.
class DemoCampaign
{
public:
    // Makes a new campaign file; refuses one that exists. `stages` as for CampaignStore::NewCampaign, in the order of
    // defaultStages().
    static Result<std::unique_ptr<CampaignStore>> create(
        const QString& path, const Clock& clock, const QList<Stage>& stages = {});
};

} // namespace foothold

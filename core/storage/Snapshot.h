// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <functional>

namespace foothold {

// Copies a campaign as it stands to a new file, so that what reads the whole of it need not hold up who writes. Works
// in any thread, also while the campaign is open. `keepGoing` is asked now and then; false ends with Cancelled. No
// copy is left where that fails.
Status snapshotTo(const QString& campaign, const QString& copy, const std::function<bool()>& keepGoing = {});

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/CampaignSnapshot.h"

#include <QFileInfo>

namespace foothold {

Result<CampaignSnapshot> CampaignSnapshot::of(const QString& campaign, const Clock& clock)
{
    if (!QFileInfo::exists(campaign))
        return Error{Error::Code::Missing, campaign, {}};
    auto copy = ReadingCopy::make(campaign);
    if (!copy)
        return copy.error();
    auto store = CampaignStore::open(copy->path(), clock, Database::Mode::ReadOnly);
    if (!store) {
        Error error = store.error();
        error.subject = campaign; // the copy is nothing the student knows of
        return error;
    }
    return CampaignSnapshot(std::move(copy).value(), std::move(store).value());
}

} // namespace foothold

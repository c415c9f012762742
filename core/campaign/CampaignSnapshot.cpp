// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/CampaignSnapshot.h"

#include "core/storage/CampaignFile.h"
#include "core/storage/Snapshot.h"

using namespace Qt::StringLiterals;

namespace foothold {

Result<CampaignSnapshot> CampaignSnapshot::of(
    const QString& campaign, const Clock& clock, const std::function<bool()>& keepGoing)
{
    CampaignSnapshot snapshot;
    if (!snapshot.m_folder->isValid())
        return Error{Error::Code::Unwritable, snapshot.m_folder->path(), snapshot.m_folder->errorString()};
    const QString copy = snapshot.m_folder->filePath(u"copy.foothold"_s);
    if (const auto info = inspectCampaignFile(campaign); !info)
        return info.error();
    if (const Status copied = snapshotTo(campaign, copy, keepGoing); !copied)
        return copied.error();
    auto store = CampaignStore::open(copy, clock, Database::Mode::ReadOnly);
    if (!store) {
        Error error = store.error();
        error.subject = campaign; // the copy is nothing the student knows of
        return error;
    }
    snapshot.m_store = std::move(store).value();
    return snapshot;
}

} // namespace foothold

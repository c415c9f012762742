// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/json/CampaignCopy.h"

#include "core/base/Clock.h"
#include "core/base/Result.h"

class QIODevice;

namespace foothold {

class CampaignStore;

// A campaign as one JSON document without any loss: every record with all its fields, its uid and its moments, and
// the bytes of its documents. References are uids. What is derived is left out. The same content gives the same bytes.
namespace campaignJson {

inline constexpr qint64 kVersion = 1; // of the format; goes up when an older program would misread it

Status write(CampaignStore& store, QIODevice& out, const KeepGoing& keepGoing = {});

// Write a campaign that may be open elsewhere: work on a copy of it, in any thread. The file is whole or as it was.
Status writeCopy(const QString& campaign, QIODevice& out, const Clock& clock, const KeepGoing& keepGoing = {});
Status writeFile(const QString& campaign, const QString& path, const Clock& clock, const KeepGoing& keepGoing = {});

// Refuses what is not whole and sound: BadFormat, NewerCampaign or TooLarge, with the place in `detail`.
Result<CampaignCopy> read(QIODevice& in, const KeepGoing& keepGoing = {});
Result<CampaignCopy> readFile(const QString& path, const KeepGoing& keepGoing = {});

// Makes a campaign file of what was read; refuses a file that exists, and leaves none where it fails.
Result<std::unique_ptr<CampaignStore>> create(const QString& path, const Clock& clock, const CampaignCopy& copy);

} // namespace campaignJson

} // namespace foothold

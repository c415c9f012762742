// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordRef.h"

namespace foothold {

class CampaignStore;
class Navigator;

// The record on whose page another one is seen: the company of a contact, the ad of an earlier version. Invalid: none.
RecordRef ownerOf(const CampaignStore& store, const RecordRef& record);

// Opens the record, or the nearest one it belongs to that a page shows. False: there is none.
bool openNearest(Navigator& navigator, const CampaignStore& store, const RecordRef& record);

} // namespace foothold

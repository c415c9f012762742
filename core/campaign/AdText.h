// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Ids.h"
#include "core/text/Tokenizer.h"

#include <QString>

#include <optional>

// Another text for an ad, as one step. Passages that research notes mark in it move along; where a passage is gone, its
// note stays without a place.
namespace foothold {

class CampaignStore;

// The same ad, its words set right.
Status correctAdText(CampaignStore& store, JobAdId ad, const QString& text);
// The ad as captured anew: the text so far stays as an AdVersion.
Status captureAdText(CampaignStore& store, JobAdId ad, const QString& text);

// Where a passage of one text stands in another; none: it is gone.
std::optional<TextRange> movedRange(const QString& before, const QString& after, const TextRange& range);

} // namespace foothold

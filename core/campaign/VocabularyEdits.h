// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/TermCategory.h"

#include <QString>

// What the student says about a word they met in an ad. Each is one step; case and accents make no other word.
namespace foothold {

class CampaignStore;

// The word becomes a keyword of its own: a ban on it ends, and it is no longer another name of something.
Status addKeyword(CampaignStore& store, const QString& word, TermCategory category);
// The word becomes another name of a keyword, whatever it was before.
Status addKeywordName(CampaignStore& store, const QString& keyword, TermCategory category, const QString& word);
// The word is never a keyword again: an entry of this name goes.
Status banKeyword(CampaignStore& store, const QString& word);
// Says what kind of thing a keyword is, in place of what the lists say.
Status setKeywordCategory(CampaignStore& store, const QString& keyword, TermCategory category);

} // namespace foothold

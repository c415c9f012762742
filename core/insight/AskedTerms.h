// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"

#include <QList>

namespace foothold {

// What an ad asks for: each term once with its strongest demand and all its places.
struct AskedTerm
{
    QString term{};
    TermCategory category = TermCategory::Other;
    Demand demand = Demand::Mentioned;
    QList<KeywordMention> places{}; // in order; never empty

    bool operator==(const AskedTerm&) const = default;
};

// Strongest demand first, then in the order of the text.
QList<AskedTerm> askedTerms(const QList<KeywordMention>& mentions);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/TermCategory.h"

#include <QString>

namespace foothold {

// How strongly an ad asks for a term; higher wins where an ad names it more than once.
enum class Demand { Mentioned, Preferred, Required };
template <>
inline constexpr auto choiceWords<Demand> = std::to_array<std::string_view>({"mentioned", "preferred", "required"});

// Who found the term: the built-in taxonomy, the tagger, or the student's own vocabulary.
enum class Origin { Taxonomy, Tagger, User };
template <> inline constexpr auto choiceWords<Origin> = std::to_array<std::string_view>({"taxonomy", "tagger", "user"});

// One place in an ad that names a term. The offsets are UTF-16 units in the ad's text.
struct KeywordMention
{
    int start = 0;
    int length = 0;
    QString term{}; // the concept's usual name
    TermCategory category = TermCategory::Other;
    Demand demand = Demand::Mentioned;
    Origin origin = Origin::Taxonomy;
    double confidence = 1.0; // 0-1

    bool operator==(const KeywordMention&) const = default;
};

} // namespace foothold

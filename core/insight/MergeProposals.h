// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"
#include "core/model/Choice.h"

#include <QList>
#include <QString>

namespace foothold {

class Taxonomy;
class Vocabulary;

// A keyword of the campaign with how often it is asked for.
struct CountedTerm
{
    QString name{};
    TermCategory category = TermCategory::Other;
    int count = 0;

    bool operator==(const CountedTerm&) const = default;
};

// Why two keywords may be one: the same letters, one in the plural, a slip of the pen, initials ("NLP") or a name that
// says both ("machine learning (ML)"), or an alias on a list.
enum class Likeness { Spelling, Plural, Listed, Abbreviation, Slip };
template <>
inline constexpr auto choiceWords<Likeness> = std::to_array<std::string_view>(
    {"spelling", "plural", "listed", "abbreviation", "slip"});

// Two keywords that probably mean one thing. Nothing is merged before the student says so.
struct MergeProposal
{
    CountedTerm keep{}; // the likelier name: on a list, or asked for more often
    CountedTerm other{};
    Likeness likeness = Likeness::Spelling;

    bool operator==(const MergeProposal&) const = default;
};

// The surest first, then by how often both are asked for. Terms that the lists or the student hold apart are never
// proposed. Thousands of terms take milliseconds.
QList<MergeProposal> mergeProposals(
    const QList<CountedTerm>& terms, const Taxonomy& taxonomy, const Vocabulary& vocabulary);

} // namespace foothold

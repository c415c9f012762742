// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"
#include "core/keywords/ReadText.h"
#include "core/keywords/Taxonomy.h"
#include "core/keywords/TermTrie.h"
#include "core/keywords/Vocabulary.h"

#include <QList>

#include <vector>

namespace foothold {

// A term the matcher knows: from the taxonomy or the student's vocabulary.
struct KnownTerm
{
    QString name{};
    TermCategory category = TermCategory::Other;
    Origin origin = Origin::Taxonomy;
    QString source{}; // "file:line" of its list; empty for the student's own

    bool operator==(const KnownTerm&) const = default;
};

// How a term was found: as its list writes it, bent (plural, hyphen, in one word), by the head or start it shares with
// its neighbour ("natural language and image processing"), or told as an action ("train models").
enum class MatchRule { Listed, Bent, SharedHead, SharedStart, Action };
template <>
inline constexpr auto choiceWords<MatchRule> = std::to_array<std::string_view>(
    {"listed", "bent", "shared head", "shared start", "action"});

// A place where a known term stands.
struct TermHit
{
    TextRange range{};
    int term = 0; // index in PhraseMatcher::terms()
    QString form{}; // what the list calls it
    MatchRule rule = MatchRule::Listed;
    bool ambiguous = false; // counted for the technical company it stands in

    bool operator==(const TermHit&) const = default;
};

// Finds all terms of taxonomy and vocabulary at once: whole words, longest first, in linear time. Immutable, so safe
// in threads.
class PhraseMatcher
{
public:
    PhraseMatcher(const Taxonomy& taxonomy, const Vocabulary& vocabulary);

    const QList<KnownTerm>& terms() const { return m_terms; }
    // The hits in order of their start; no two overlap.
    QList<TermHit> match(const ReadText& text) const;
    // The word sequences that this matcher and another treat otherwise, and the single words that only one of them has.
    // Where a text lacks a word of each of them, both find the same.
    QList<QStringList> differences(const PhraseMatcher& other) const;

private:
    friend class MatchRun;
    class Builder;
    class Comparison;

    struct Form
    {
        int term = 0;
        bool exact = false;
        bool context = false;
        bool bent = false;
        QString written{}; // as it is listed
        QString compact{}; // the form without blanks and hyphens, to compare the case of exact ones
    };

    QList<KnownTerm> m_terms;
    std::vector<Form> m_forms;
    TermTrie m_trie;
};

} // namespace foothold

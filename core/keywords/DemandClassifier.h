// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"
#include "core/keywords/ReadText.h"

#include <vector>

namespace foothold {

// Why a mention has its demand: the section it stands in, or the words that decided.
struct DemandReason
{
    Demand demand = Demand::Mentioned;
    SectionKind section = SectionKind::Unknown;
    TextRange heading{}; // of that section, in the ad's text; may be empty
    TextRange cue{}; // in the ad's text; empty: the section alone decided

    bool operator==(const DemandReason&) const = default;
};

// Tells required, preferred and merely mentioned apart, from an ad's sections and the words around a place.
class DemandClassifier
{
public:
    explicit DemandClassifier(const ReadText& text);

    DemandReason demandOf(const TextRange& range) const;

private:
    // Where a cue looks: at what follows it ("must have X") or at what stands before it ("X is a plus").
    enum class Reach { Forward, Backward };
    enum class Says { Required, Preferred, NotNeeded, Skill };
    struct Cue
    {
        TextRange range{};
        Says says = Says::Skill;
        Reach reach = Reach::Forward;
        bool opens = false; // among the first words of its sentence
        bool bracketed = false; // inside brackets
        bool remark = false; // alone in its brackets
    };

    struct Break // between two clauses
    {
        TextRange range{};
        bool bracket = false;
    };

    void readSentence(const Sentence& sentence);
    void addCue(qsizetype first, qsizetype end, int value, const Sentence& sentence);
    qsizetype addYears(qsizetype index, const Sentence& sentence);
    void markBrackets(Cue& cue, qsizetype first, qsizetype end, const Sentence& sentence) const;
    TextRange clauseAt(int offset, const Sentence& sentence, bool brackets) const;
    const Cue* decidingCue(const TextRange& range, const TextRange& clause, bool brackets) const;
    bool hasCommaBetween(int from, int to) const;
    const Cue* skillCue(const TextRange& range, const Sentence& sentence, SectionKind section) const;
    bool separates(qsizetype token, const Sentence& sentence) const;

    const ReadText& m_text;
    std::vector<Cue> m_cues; // by start
    std::vector<Break> m_breaks; // by start
};

} // namespace foothold

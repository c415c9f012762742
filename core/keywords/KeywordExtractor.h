// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/DemandClassifier.h"
#include "core/keywords/KeywordMention.h"
#include "core/keywords/PhraseMatcher.h"
#include "core/keywords/SpanTagger.h"
#include "core/keywords/Taxonomy.h"
#include "core/keywords/Vocabulary.h"

#include <QList>

#include <memory>

namespace foothold {

// Why a mention is there: the list's form and how the text bends it. A tagger's mention has its confidence alone.
struct FindReason
{
    QString form{};
    QString source{}; // "file:line" of the list
    MatchRule rule = MatchRule::Listed;
    bool ambiguous = false; // counted for the technical company it stands in

    bool operator==(const FindReason&) const = default;
};

// A mention with why it was found and what decided its demand.
struct ExplainedMention
{
    KeywordMention mention{};
    DemandReason reason{};
    FindReason found{};

    bool operator==(const ExplainedMention&) const = default;
};

// From an ad's text to its keywords. Immutable: the same text gives the same mentions on every run and thread.
class KeywordExtractor
{
public:
    static constexpr int kEngineVersion = 2; // raise it when the same text would give other mentions

    static constexpr qsizetype kSlice = 512 * 1024; // UTF-16 units read at once, so that memory stays bounded

    // Beside the lists the tagger speaks only where it is sure; alone it says all it would mark.
    enum class TaggerUse { BesideLists, Alone };

    KeywordExtractor(std::shared_ptr<const Taxonomy> taxonomy, const Vocabulary& vocabulary,
        std::shared_ptr<const SpanTagger> tagger = nullptr, TaggerUse use = TaggerUse::BesideLists);

    // By start, the longer first; no two of one category overlap. Offsets are UTF-16 units in the text.
    QList<KeywordMention> extract(const QString& text) const;
    QList<ExplainedMention> explain(const QString& text) const;

private:
    QList<ExplainedMention> explainSlice(const QString& slice, int offset) const;
    void addTagged(const ReadText& text, const DemandClassifier& demand, QList<ExplainedMention>& mentions) const;

    Vocabulary m_vocabulary;
    PhraseMatcher m_matcher;
    std::shared_ptr<const SpanTagger> m_tagger;
    TaggerUse m_use = TaggerUse::BesideLists;
};

} // namespace foothold

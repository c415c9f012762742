// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/HashTable.h"
#include "core/model/TermCategory.h"

#include <vector>

namespace foothold::tagger {

struct WordLooks;

// A class of words that stand in like places: its path in the tree of merges, first step in the highest bit.
struct ClusterPath
{
    quint32 bits = 0;
    quint8 length = 0;

    quint32 prefix(int steps) const { return steps >= length ? bits : bits & ~(0xffffffffU >> steps); }
    bool operator==(const ClusterPath&) const = default;
};

// What the tagger knows of words beforehand: their classes, and the names that stand on public lists. Words are kept
// as hashes only.
class Lexicon
{
public:
    static constexpr int kLongestName = 5; // words

    struct Word
    {
        quint32 hash = 0;
        quint16 cluster = 0; // index in clusters
        bool operator==(const Word&) const = default;
    };
    struct Name
    {
        quint32 hash = 0; // of the name's words, see nameHash()
        quint8 lists = 0; // one bit a list
        bool operator==(const Name&) const = default;
    };

    // What the names that end in a word mostly are.
    struct Head
    {
        quint32 hash = 0;
        quint8 category = 0; // TermCategory
        bool operator==(const Head&) const = default;
    };

    Lexicon() = default;
    Lexicon(std::vector<ClusterPath> clusters, std::vector<Word> words, std::vector<Name> names,
        std::vector<Head> heads = {});

    const ClusterPath* clusterOf(quint64 lower) const;
    // The lists a name stands on, 0: none.
    int listsOf(quint32 nameHash) const;
    TermCategory categoryOf(quint64 lastWord) const; // Other: unknown
    static quint64 nameHash(quint64 before, quint64 lower);

    const std::vector<ClusterPath>& clusters() const { return m_clusters; }
    const std::vector<Word>& words() const { return m_words; }
    const std::vector<Name>& names() const { return m_names; }
    const std::vector<Head>& heads() const { return m_heads; }

private:
    std::vector<ClusterPath> m_clusters;
    std::vector<Word> m_words;
    std::vector<Name> m_names;
    std::vector<Head> m_heads;
    HashTable m_wordTable;
    HashTable m_nameTable;
    HashTable m_headTable;
};

// What the words of a class are counted under, beside themselves.
quint32 classHash(const Lexicon& lexicon, const WordLooks& word);

} // namespace foothold::tagger

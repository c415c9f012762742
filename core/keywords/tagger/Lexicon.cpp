// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/Lexicon.h"

#include "core/keywords/tagger/FeatureHash.h"
#include "core/keywords/tagger/WordLooks.h"

namespace foothold::tagger {

Lexicon::Lexicon(
    std::vector<ClusterPath> clusters, std::vector<Word> words, std::vector<Name> names, std::vector<Head> heads)
    : m_clusters(std::move(clusters))
    , m_words(std::move(words))
    , m_names(std::move(names))
    , m_heads(std::move(heads))
    , m_wordTable(m_words.size())
    , m_nameTable(m_names.size())
    , m_headTable(m_heads.size())
{
    for (const Word& word : m_words)
        m_wordTable.add(word.hash, word.cluster);
    for (const Name& name : m_names)
        m_nameTable.add(name.hash, name.lists);
    for (const Head& head : m_heads)
        m_headTable.add(head.hash, head.category);
}

TermCategory Lexicon::categoryOf(quint64 lastWord) const
{
    const int found = m_headTable.find(shortHash(lastWord));
    return found == HashTable::kNone || found > int(TermCategory::Other) ? TermCategory::Other : TermCategory(found);
}

const ClusterPath* Lexicon::clusterOf(quint64 lower) const
{
    const int found = m_wordTable.find(shortHash(lower));
    return found == HashTable::kNone ? nullptr : &m_clusters[static_cast<size_t>(found)];
}

int Lexicon::listsOf(quint32 nameHash) const
{
    const int found = m_nameTable.find(nameHash);
    return found == HashTable::kNone ? 0 : found;
}

quint64 Lexicon::nameHash(quint64 before, quint64 lower)
{
    return mixHash(before, lower);
}

quint32 classHash(const Lexicon& lexicon, const WordLooks& word)
{
    const ClusterPath* path = lexicon.clusterOf(word.lower);
    return featureHash(
        1, mixHash(path ? mixHash(path->prefix(11), path->length) : word.kind, word.startsUpper ? 1 : 0));
}

} // namespace foothold::tagger

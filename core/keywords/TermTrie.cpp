// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/TermTrie.h"

#include <algorithm>

namespace foothold {

namespace {

constexpr size_t kFewPlaces = 64;

quint32 hashOf(std::u16string_view word)
{
    quint64 hash = 0x9e3779b97f4a7c15ULL;
    for (const char16_t unit : word)
        hash = (hash ^ unit) * 0x100000001b3ULL;
    return quint32(hash ^ (hash >> 32));
}

quint32 hashOf(int node, int word)
{
    const quint64 both = (quint64(quint32(node)) << 32) | quint32(word);
    return quint32((both * 0x9e3779b97f4a7c15ULL) >> 32);
}

size_t placesFor(size_t entries)
{
    size_t places = kFewPlaces;
    while (places < entries * 3 / 2)
        places *= 2;
    return places;
}

bool isCrowded(size_t entries, size_t places)
{
    return entries * 3 / 2 > places;
}

} // namespace

TermTrie::TermTrie()
{
    resizeWordTable(kFewPlaces);
    resizeEdgeTable(kFewPlaces);
}

void TermTrie::reserve(size_t forms)
{
    const size_t words = forms * 3;
    const size_t nodes = forms * 6;
    m_letters.reserve(words * 8);
    m_words.reserve(words);
    m_nodes.reserve(nodes);
    m_entries.reserve(nodes);
    resizeWordTable(placesFor(words));
    resizeEdgeTable(placesFor(nodes));
}

size_t TermTrie::wordPlace(std::u16string_view word, quint32 hash) const
{
    const size_t mask = m_wordTable.size() - 1;
    size_t place = hash & mask;
    for (; m_wordTable[place].number != kNone; place = (place + 1) & mask) {
        if (m_wordTable[place].hash == hash && this->word(m_wordTable[place].number) == word)
            break;
    }
    return place;
}

size_t TermTrie::edgePlace(int node, int word, quint32 hash) const
{
    const size_t mask = m_edgeTable.size() - 1;
    size_t place = hash & mask;
    for (; m_edgeTable[place].number != kNone; place = (place + 1) & mask) {
        if (m_edgeTable[place].hash != hash)
            continue;
        const Node& child = m_nodes[size_t(m_edgeTable[place].number)];
        if (child.parent == node && child.word == word)
            break;
    }
    return place;
}

void TermTrie::resizeWordTable(size_t places)
{
    m_wordTable.assign(std::max(places, m_wordTable.size()), Place{});
    for (size_t i = 0; i < m_words.size(); ++i) {
        const quint32 hash = hashOf(word(int(i)));
        m_wordTable[wordPlace(word(int(i)), hash)] = {hash, int(i)};
    }
}

void TermTrie::resizeEdgeTable(size_t places)
{
    m_edgeTable.assign(std::max(places, m_edgeTable.size()), Place{});
    for (size_t i = 1; i < m_nodes.size(); ++i) {
        const quint32 hash = hashOf(m_nodes[i].parent, m_nodes[i].word);
        m_edgeTable[edgePlace(m_nodes[i].parent, m_nodes[i].word, hash)] = {hash, int(i)};
    }
}

std::u16string_view TermTrie::word(int number) const
{
    const Word& word = m_words[size_t(number)];
    return std::u16string_view(m_letters).substr(word.start, word.length);
}

int TermTrie::intern(std::u16string_view word)
{
    const quint32 hash = hashOf(word);
    const size_t place = wordPlace(word, hash);
    if (m_wordTable[place].number != kNone)
        return m_wordTable[place].number;
    const int number = int(m_words.size());
    m_wordTable[place] = {hash, number};
    m_words.push_back({quint32(m_letters.size()), quint32(word.size())});
    m_letters.append(word);
    if (isCrowded(m_words.size(), m_wordTable.size()))
        resizeWordTable(m_wordTable.size() * 2);
    return number;
}

int TermTrie::child(int node, int word)
{
    const quint32 hash = hashOf(node, word);
    const size_t place = edgePlace(node, word, hash);
    if (m_edgeTable[place].number != kNone)
        return m_edgeTable[place].number;
    const int child = int(m_nodes.size());
    m_edgeTable[place] = {hash, child};
    m_nodes.push_back({node, word});
    if (isCrowded(m_nodes.size(), m_edgeTable.size()))
        resizeEdgeTable(m_edgeTable.size() * 2);
    return child;
}

void TermTrie::add(int node, int form)
{
    const int entry = int(m_entries.size());
    m_entries.push_back({form, kNone});
    Node& end = m_nodes[size_t(node)];
    if (end.lastEntry == kNone)
        end.firstEntry = entry;
    else
        m_entries[size_t(end.lastEntry)].next = entry;
    end.lastEntry = entry;
}

int TermTrie::wordOf(std::u16string_view word) const
{
    return m_wordTable[wordPlace(word, hashOf(word))].number;
}

int TermTrie::next(int node, int word) const
{
    if (word == kNone || node == kNone)
        return kNone;
    return m_edgeTable[edgePlace(node, word, hashOf(node, word))].number;
}

} // namespace foothold

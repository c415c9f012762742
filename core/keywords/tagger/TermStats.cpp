// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/TermStats.h"

namespace foothold::tagger {

namespace {

template <class Entry> void fill(HashTable& table, const std::vector<Entry>& entries)
{
    table.reserve(entries.size());
    for (size_t i = 0; i < entries.size(); ++i)
        table.add(entries[i].hash, int(i));
}

template <class Entry> const Entry& lookUp(const HashTable& table, const std::vector<Entry>& entries, quint32 hash)
{
    static const Entry kNothing{};
    const int found = table.find(hash);
    return found == HashTable::kNone ? kNothing : entries[size_t(found)];
}

} // namespace

TermStats::TermStats(std::vector<Term> terms, std::vector<Word> words, std::vector<Header> headers)
    : m_terms(std::move(terms))
    , m_words(std::move(words))
    , m_headers(std::move(headers))
{
    fill(m_termTable, m_terms);
    fill(m_wordTable, m_words);
    fill(m_headerTable, m_headers);
}

const TermStats::Term& TermStats::term(quint32 hash) const
{
    return lookUp(m_termTable, m_terms, hash);
}
const TermStats::Word& TermStats::word(quint32 hash) const
{
    return lookUp(m_wordTable, m_words, hash);
}
const TermStats::Header& TermStats::header(quint32 hash) const
{
    return lookUp(m_headerTable, m_headers, hash);
}

} // namespace foothold::tagger

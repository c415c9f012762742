// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/HashTable.h"

#include <vector>

namespace foothold::tagger {

// What was marked in the training texts, counted: whole terms, single words, words of headers. Known by hash only.
class TermStats
{
public:
    struct Term
    {
        quint32 hash = 0;
        quint16 marked = 0;
        quint16 seen = 0;
        bool operator==(const Term&) const = default;
    };
    struct Word
    {
        quint32 hash = 0;
        quint16 seen = 0;
        quint16 inside = 0; // of a marked span
        quint16 first = 0;
        quint16 last = 0;
        quint16 before = 0; // the word before a span
        quint16 after = 0;
        bool operator==(const Word&) const = default;
    };
    struct Header
    {
        quint32 hash = 0;
        quint16 words = 0; // under it
        quint16 inside = 0;
        bool operator==(const Header&) const = default;
    };

    TermStats() = default;
    TermStats(std::vector<Term> terms, std::vector<Word> words, std::vector<Header> headers);

    // What was counted of a hash; all zero where nothing was.
    const Term& term(quint32 hash) const;
    const Word& word(quint32 hash) const;
    const Header& header(quint32 hash) const;

    const std::vector<Term>& terms() const { return m_terms; }
    const std::vector<Word>& words() const { return m_words; }
    const std::vector<Header>& headers() const { return m_headers; }

private:
    std::vector<Term> m_terms;
    std::vector<Word> m_words;
    std::vector<Header> m_headers;
    HashTable m_termTable;
    HashTable m_wordTable;
    HashTable m_headerTable;
};

} // namespace foothold::tagger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Tokenizer.h"

#include <initializer_list>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace foothold {

// Fixed phrases of folded words ("nice to have"), each with a number, found at a token. Hyphens in the text count as
// blanks, "&" as "and". The literals must be static.
class PhraseTable
{
public:
    struct Entry
    {
        int value = 0;
        std::u16string_view phrases; // several, separated by '|'
    };
    struct Hit
    {
        int value = 0;
        qsizetype tokens = 0; // how many tokens the phrase takes; 0: no phrase here

        explicit operator bool() const { return tokens > 0; }
    };

    PhraseTable(std::initializer_list<Entry> entries);

    // The longest phrase that starts at the token and ends before the token with index end.
    Hit at(const Tokens& tokens, qsizetype index, qsizetype end) const;

private:
    struct Phrase
    {
        std::vector<std::u16string_view> rest;
        int value = 0;
    };

    std::unordered_map<std::u16string_view, std::vector<Phrase>> m_byFirst;
};

} // namespace foothold

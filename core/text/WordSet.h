// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <initializer_list>
#include <string_view>
#include <unordered_set>

namespace foothold {

// A fixed set of folded words, asked by view without an allocation. The literals it is made of must be static.
class WordSet
{
public:
    WordSet(std::initializer_list<std::u16string_view> words)
        : m_words(words)
    { }
    bool contains(QStringView word) const
    {
        return m_words.contains(std::u16string_view(word.utf16(), static_cast<size_t>(word.size())));
    }

private:
    std::unordered_set<std::u16string_view> m_words;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace foothold {

// Word sequences with the numbers of the forms that end there. Words are interned; one look-up a step.
class TermTrie
{
public:
    static constexpr int kNone = -1;
    static constexpr int kRoot = 0;

    void reserve(size_t forms); // how many may come; it only saves time
    void add(const QStringList& words, int form);
    bool holds(const QStringList& words) const;

    int wordOf(std::u16string_view word) const;
    int next(int node, int word) const;
    const std::vector<int>& formsAt(int node) const { return m_forms[static_cast<size_t>(node)]; }

private:
    struct Hash
    {
        using is_transparent = void;
        size_t operator()(std::u16string_view word) const { return std::hash<std::u16string_view>{}(word); }
    };

    static quint64 key(int node, int word) { return (quint64(quint32(node)) << 32) | quint32(word); }

    std::unordered_map<std::u16string, int, Hash, std::equal_to<>> m_words;
    std::unordered_map<quint64, int> m_edges;
    std::vector<std::vector<int>> m_forms = std::vector<std::vector<int>>(1);
};

} // namespace foothold

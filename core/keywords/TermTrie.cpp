// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/TermTrie.h"

namespace foothold {

void TermTrie::add(const QStringList& words, int form)
{
    if (words.isEmpty())
        return;
    int node = kRoot;
    for (const QString& word : words) {
        const auto id = m_words.try_emplace(word.toStdU16String(), int(m_words.size())).first->second;
        const auto [edge, isNew] = m_edges.try_emplace(key(node, id), int(m_forms.size()));
        if (isNew)
            m_forms.emplace_back();
        node = edge->second;
    }
    m_forms[static_cast<size_t>(node)].push_back(form);
}

bool TermTrie::holds(const QStringList& words) const
{
    int node = kRoot;
    for (const QString& word : words) {
        node = next(node, wordOf(word.toStdU16String()));
        if (node == kNone)
            return false;
    }
    return !formsAt(node).empty();
}

int TermTrie::wordOf(std::u16string_view word) const
{
    const auto found = m_words.find(word);
    return found == m_words.end() ? kNone : found->second;
}

int TermTrie::next(int node, int word) const
{
    if (word == kNone)
        return kNone;
    const auto found = m_edges.find(key(node, word));
    return found == m_edges.end() ? kNone : found->second;
}

} // namespace foothold

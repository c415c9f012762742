// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/TermTrie.h"

namespace foothold {

namespace {

std::u16string_view viewOf(const QString& word)
{
    return {reinterpret_cast<const char16_t*>(word.utf16()), static_cast<size_t>(word.size())};
}

} // namespace

void TermTrie::reserve(size_t forms)
{
    m_words.reserve(forms);
    m_edges.reserve(2 * forms);
    m_forms.reserve(2 * forms);
}

void TermTrie::add(const QStringList& words, int form)
{
    if (words.isEmpty())
        return;
    int node = kRoot;
    for (const QString& word : words) {
        int id = wordOf(viewOf(word)); // most words are known: no copy for them
        if (id == kNone)
            id = m_words.try_emplace(word.toStdU16String(), int(m_words.size())).first->second;
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
        node = next(node, wordOf(viewOf(word)));
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

// SPDX-License-Identifier: GPL-3.0-or-later
// The part of PhraseMatcher that tells two matchers apart.
#include "core/keywords/PhraseMatcher.h"

#include <algorithm>
#include <tuple>

namespace foothold {

// Walks over all nodes of one trie with the same node of the other at hand.
class PhraseMatcher::Comparison
{
public:
    Comparison(const PhraseMatcher& one, const PhraseMatcher& other);

    // Nodes of the one where the other has other forms; with `missing`, only those the other has no form at.
    void addNodes(bool missing, QList<QStringList>& differences) const;
    void addWords(QList<QStringList>& differences) const;

private:
    bool differs(int node, int otherNode) const;
    QStringList wordsTo(int node) const;
    QString word(int number) const;

    const PhraseMatcher& m_one;
    const PhraseMatcher& m_other;
    std::vector<int> m_words; // number here to number there
    std::vector<int> m_nodes;
};

PhraseMatcher::Comparison::Comparison(const PhraseMatcher& one, const PhraseMatcher& other)
    : m_one(one)
    , m_other(other)
{
    const TermTrie& trie = one.m_trie;
    for (int i = 0; i < trie.wordCount(); ++i)
        m_words.push_back(other.m_trie.wordOf(trie.word(i)));
    m_nodes.push_back(TermTrie::kRoot);
    for (int node = 1; node < trie.nodeCount(); ++node) // a node comes after its parent
        m_nodes.push_back(
            other.m_trie.next(m_nodes[size_t(trie.parentOf(node))], m_words[size_t(trie.wordInto(node))]));
}

QString PhraseMatcher::Comparison::word(int number) const
{
    const std::u16string_view word = m_one.m_trie.word(number);
    return QString::fromUtf16(word.data(), qsizetype(word.size()));
}

QStringList PhraseMatcher::Comparison::wordsTo(int node) const
{
    QStringList words;
    for (; node != TermTrie::kRoot; node = m_one.m_trie.parentOf(node))
        words.prepend(word(m_one.m_trie.wordInto(node)));
    return words;
}

bool PhraseMatcher::Comparison::differs(int node, int otherNode) const
{
    const auto describe = [](const PhraseMatcher& matcher, int form) {
        const Form& f = matcher.m_forms[size_t(form)];
        const KnownTerm& term = matcher.m_terms.at(f.term);
        return std::tuple(term.name, term.category, term.origin, term.source, f.exact, f.context, f.compact);
    };
    const TermTrie::Forms here = m_one.m_trie.formsAt(node);
    const TermTrie::Forms there = m_other.m_trie.formsAt(otherNode);
    auto left = here.begin();
    auto right = there.begin();
    for (; left != here.end() && right != there.end(); ++left, ++right) {
        if (describe(m_one, *left) != describe(m_other, *right))
            return true;
    }
    return left != here.end() || right != there.end();
}

void PhraseMatcher::Comparison::addNodes(bool missing, QList<QStringList>& differences) const
{
    for (int node = 1; node < m_one.m_trie.nodeCount(); ++node) {
        const int there = m_nodes[size_t(node)];
        const bool lacks = there == TermTrie::kNone || m_other.m_trie.formsAt(there).empty();
        if (m_one.m_trie.formsAt(node).empty() && (lacks || missing))
            continue;
        if (lacks || (!missing && differs(node, there)))
            differences.append(wordsTo(node));
    }
}

// The matcher asks of a word whether it is in any term, before it takes it apart.
void PhraseMatcher::Comparison::addWords(QList<QStringList>& differences) const
{
    for (size_t i = 0; i < m_words.size(); ++i) {
        if (m_words[i] == TermTrie::kNone)
            differences.append(QStringList{word(int(i))});
    }
}

QList<QStringList> PhraseMatcher::differences(const PhraseMatcher& other) const
{
    QList<QStringList> found;
    const Comparison forward(*this, other);
    const Comparison backward(other, *this);
    forward.addNodes(false, found);
    backward.addNodes(true, found);
    forward.addWords(found);
    backward.addWords(found);
    return found;
}

} // namespace foothold

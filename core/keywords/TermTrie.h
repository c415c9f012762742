// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string>
#include <string_view>
#include <vector>

namespace foothold {

// Word sequences with the numbers of the forms that end there. Words are interned; one look-up a step. All of it lies
// in a few flat arrays, so that thousands of forms are added within milliseconds.
class TermTrie
{
public:
    static constexpr int kNone = -1;
    static constexpr int kRoot = 0;

    // The forms that end at a node, in the order they were added.
    class Forms
    {
    public:
        class Iterator
        {
        public:
            Iterator(const TermTrie& trie, int entry)
                : m_trie(trie)
                , m_entry(entry)
            { }
            int operator*() const { return m_trie.m_entries[size_t(m_entry)].form; }
            Iterator& operator++()
            {
                m_entry = m_trie.m_entries[size_t(m_entry)].next;
                return *this;
            }
            bool operator!=(const Iterator& other) const { return m_entry != other.m_entry; }

        private:
            const TermTrie& m_trie;
            int m_entry;
        };

        Forms(const TermTrie& trie, int first)
            : m_trie(trie)
            , m_first(first)
        { }
        bool empty() const { return m_first == kNone; }
        int front() const { return *begin(); }
        Iterator begin() const { return {m_trie, m_first}; }
        Iterator end() const { return {m_trie, kNone}; }

    private:
        const TermTrie& m_trie;
        int m_first;
    };

    TermTrie();

    void reserve(size_t forms); // how many will come, variants not counted; it only saves time
    int intern(std::u16string_view word);
    int child(int node, int word); // made where it is missing
    void add(int node, int form);

    int wordOf(std::u16string_view word) const;
    int next(int node, int word) const;
    Forms formsAt(int node) const { return {*this, m_nodes[size_t(node)].firstEntry}; }

    int wordCount() const { return int(m_words.size()); }
    std::u16string_view word(int number) const;
    int nodeCount() const { return int(m_nodes.size()); }
    int parentOf(int node) const { return m_nodes[size_t(node)].parent; }
    int wordInto(int node) const { return m_nodes[size_t(node)].word; } // the last of the words that lead there

private:
    struct Word
    {
        quint32 start = 0; // in m_letters
        quint32 length = 0;
    };
    struct Node
    {
        int parent = kNone;
        int word = kNone;
        int firstEntry = kNone;
        int lastEntry = kNone;
    };
    struct Entry
    {
        int form = kNone;
        int next = kNone;
    };
    struct Place // in a table
    {
        quint32 hash = 0;
        int number = kNone; // of the word or node; kNone: the place is free
    };

    size_t wordPlace(std::u16string_view word, quint32 hash) const; // where it is or would be
    size_t edgePlace(int node, int word, quint32 hash) const;
    void resizeWordTable(size_t places);
    void resizeEdgeTable(size_t places);

    std::u16string m_letters;
    std::vector<Word> m_words;
    std::vector<Node> m_nodes{Node{}};
    std::vector<Entry> m_entries;
    std::vector<Place> m_wordTable; // open addressing; sizes are powers of two
    std::vector<Place> m_edgeTable;
};

} // namespace foothold

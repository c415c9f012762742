// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/BrownClusters.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace foothold::train {

namespace {

// Merges classes so that the mutual information of neighbours falls the least. At most classes + 1 are live at once.
class Clusterer
{
public:
    Clusterer(const std::vector<int>& text, const BrownSettings& settings)
        : m_slots(size_t(settings.classes) + 1)
        , m_share(m_slots, 0.0)
        , m_live(m_slots, false)
        , m_node(m_slots, -1)
        , m_pairs(m_slots * m_slots, 0.0)
        , m_links(m_slots * m_slots, 0.0)
        , m_loss(m_slots * m_slots, 0.0)
    {
        countWords(text, settings.minCount);
    }

    std::vector<BrownWord> run();

private:
    double& pair(size_t a, size_t b) { return m_pairs[a * m_slots + b]; }
    double pair(size_t a, size_t b) const { return m_pairs[a * m_slots + b]; }
    double& link(size_t a, size_t b) { return m_links[a * m_slots + b]; }
    double& loss(size_t a, size_t b) { return m_loss[std::min(a, b) * m_slots + std::max(a, b)]; }

    static double information(double both, double a, double b)
    {
        return both > 0.0 ? both * std::log(both / (a * b)) : 0.0;
    }
    // What two classes tell of each other, in both orders.
    double linkOf(size_t a, size_t b) const
    {
        const double one = information(pair(a, b), m_share[a], m_share[b]);
        return a == b ? one : one + information(pair(b, a), m_share[b], m_share[a]);
    }
    // The same between the union of two classes and a third one.
    double linkOfUnion(size_t a, size_t b, size_t other) const
    {
        const double share = m_share[a] + m_share[b];
        return information(pair(a, other) + pair(b, other), share, m_share[other])
            + information(pair(other, a) + pair(other, b), m_share[other], share);
    }
    double linkOfUnion(size_t a, size_t b) const
    {
        const double share = m_share[a] + m_share[b];
        return information(pair(a, a) + pair(a, b) + pair(b, a) + pair(b, b), share, share);
    }

    void countWords(const std::vector<int>& text, int minCount);
    void addWord(size_t rank);
    void mergeBest();
    void collect(int node, const QString& path, std::vector<BrownWord>& words) const;

    size_t m_slots;
    std::vector<int> m_words; // by rank, the most frequent first
    std::vector<double> m_wordShare;
    std::vector<std::vector<std::pair<int, double>>> m_next; // by rank: the ranks that follow, and how often
    std::vector<std::vector<std::pair<int, double>>> m_before;
    std::vector<int> m_slotOf; // rank to slot, -1: not in yet

    std::vector<double> m_share; // by slot
    std::vector<char> m_live;
    std::vector<int> m_node; // slot to node of the tree
    std::vector<double> m_pairs;
    std::vector<double> m_links;
    std::vector<double> m_loss;

    struct Node
    {
        int left = -1;
        int right = -1;
        std::vector<int> words{}; // ranks
    };
    std::vector<Node> m_nodes;
};

void Clusterer::countWords(const std::vector<int>& text, int minCount)
{
    std::vector<int> counts;
    for (const int word : text) {
        if (word >= int(counts.size()))
            counts.resize(size_t(word) + 1, 0);
        if (word >= 0)
            ++counts[size_t(word)];
    }
    for (size_t word = 0; word < counts.size(); ++word) {
        if (counts[word] >= minCount)
            m_words.push_back(int(word));
    }
    std::stable_sort(
        m_words.begin(), m_words.end(), [&counts](int a, int b) { return counts[size_t(a)] > counts[size_t(b)]; });
    std::vector<int> rank(counts.size(), -1);
    for (size_t i = 0; i < m_words.size(); ++i)
        rank[size_t(m_words[i])] = int(i);
    double total = 0.0;
    std::vector<std::unordered_map<int, double>> next(m_words.size());
    m_wordShare.assign(m_words.size(), 0.0);
    for (size_t i = 0; i + 1 < text.size(); ++i) {
        const int a = text[i] < 0 ? -1 : rank[size_t(text[i])];
        const int b = text[i + 1] < 0 ? -1 : rank[size_t(text[i + 1])];
        if (a < 0 || b < 0)
            continue;
        next[size_t(a)][b] += 1.0;
        m_wordShare[size_t(a)] += 0.5;
        m_wordShare[size_t(b)] += 0.5;
        total += 1.0;
    }
    m_next.resize(m_words.size());
    m_before.resize(m_words.size());
    for (size_t a = 0; a < next.size(); ++a) {
        std::vector<std::pair<int, double>> row(next[a].begin(), next[a].end());
        std::sort(row.begin(), row.end());
        for (auto& [b, count] : row) {
            count /= total;
            m_before[size_t(b)].push_back({int(a), count});
        }
        m_next[a] = std::move(row);
        m_wordShare[a] = std::max(m_wordShare[a], 0.5) / total;
    }
    m_slotOf.assign(m_words.size(), -1);
}

void Clusterer::addWord(size_t rank)
{
    const size_t slot = size_t(std::find(m_live.begin(), m_live.end(), 0) - m_live.begin());
    m_live[slot] = true;
    m_share[slot] = m_wordShare[rank];
    m_slotOf[rank] = int(slot);
    m_node[slot] = int(m_nodes.size());
    m_nodes.push_back({-1, -1, {int(rank)}});
    for (size_t other = 0; other < m_slots; ++other)
        pair(slot, other) = pair(other, slot) = 0.0;
    for (const auto& [word, count] : m_next[rank]) {
        if (m_slotOf[size_t(word)] >= 0)
            pair(slot, size_t(m_slotOf[size_t(word)])) += count;
    }
    for (const auto& [word, count] : m_before[rank]) {
        if (size_t(word) != rank && m_slotOf[size_t(word)] >= 0)
            pair(size_t(m_slotOf[size_t(word)]), slot) += count;
    }
    for (size_t other = 0; other < m_slots; ++other)
        link(slot, other) = link(other, slot) = m_live[other] ? linkOf(slot, other) : 0.0;
    for (size_t a = 0; a < m_slots; ++a) {
        if (!m_live[a] || a == slot)
            continue;
        for (size_t b = a + 1; b < m_slots; ++b) {
            if (m_live[b] && b != slot)
                loss(a, b) += link(a, slot) + link(b, slot) - linkOfUnion(a, b, slot);
        }
        double sum = link(a, a) + link(slot, slot) + link(a, slot) - linkOfUnion(a, slot);
        for (size_t other = 0; other < m_slots; ++other) {
            if (m_live[other] && other != a && other != slot)
                sum += link(a, other) + link(slot, other) - linkOfUnion(a, slot, other);
        }
        loss(a, slot) = sum;
    }
}

void Clusterer::mergeBest()
{
    size_t a = m_slots;
    size_t b = m_slots;
    for (size_t i = 0; i < m_slots; ++i) {
        for (size_t j = i + 1; j < m_slots; ++j) {
            if (m_live[i] && m_live[j] && (a == m_slots || loss(i, j) < loss(a, b))) {
                a = i;
                b = j;
            }
        }
    }
    // Take out what the two told of the others, then put in what their union tells.
    for (size_t i = 0; i < m_slots; ++i) {
        for (size_t j = i + 1; j < m_slots; ++j) {
            if (!m_live[i] || !m_live[j] || i == a || j == a || i == b || j == b)
                continue;
            loss(i, j) -= link(i, a) + link(j, a) - linkOfUnion(i, j, a);
            loss(i, j) -= link(i, b) + link(j, b) - linkOfUnion(i, j, b);
        }
    }
    m_share[a] += m_share[b];
    const double self = pair(a, a) + pair(a, b) + pair(b, a) + pair(b, b);
    for (size_t other = 0; other < m_slots; ++other) {
        pair(a, other) += pair(b, other);
        pair(other, a) += pair(other, b);
    }
    pair(a, a) = self;
    m_live[b] = false;
    for (size_t other = 0; other < m_slots; ++other) {
        pair(b, other) = pair(other, b) = 0.0;
        link(b, other) = link(other, b) = 0.0;
    }
    for (int& slot : m_slotOf)
        slot = slot == int(b) ? int(a) : slot;
    m_nodes.push_back({m_node[a], m_node[b], {}});
    m_node[a] = int(m_nodes.size()) - 1;
    for (size_t other = 0; other < m_slots; ++other)
        link(a, other) = link(other, a) = m_live[other] ? linkOf(a, other) : 0.0;
    for (size_t i = 0; i < m_slots; ++i) {
        if (!m_live[i] || i == a)
            continue;
        for (size_t j = i + 1; j < m_slots; ++j) {
            if (m_live[j] && j != a)
                loss(i, j) += link(i, a) + link(j, a) - linkOfUnion(i, j, a);
        }
        double sum = link(i, i) + link(a, a) + link(i, a) - linkOfUnion(i, a);
        for (size_t other = 0; other < m_slots; ++other) {
            if (m_live[other] && other != i && other != a)
                sum += link(i, other) + link(a, other) - linkOfUnion(i, a, other);
        }
        loss(i, a) = sum;
    }
}

void Clusterer::collect(int node, const QString& path, std::vector<BrownWord>& words) const
{
    const Node& here = m_nodes[size_t(node)];
    for (const int rank : here.words)
        words.push_back({m_words[size_t(rank)], path});
    if (here.left >= 0) {
        collect(here.left, path + u'0', words);
        collect(here.right, path + u'1', words);
    }
}

std::vector<BrownWord> Clusterer::run()
{
    for (size_t rank = 0; rank < m_words.size(); ++rank) {
        addWord(rank);
        if (rank + 1 < m_slots)
            continue;
        mergeBest();
    }
    // Within a class the order of merging says nothing that lasts: one leaf for each class.
    for (size_t slot = 0; slot < m_slots; ++slot) {
        if (!m_live[slot])
            continue;
        std::vector<int> open{m_node[slot]};
        Node leaf;
        while (!open.empty()) {
            const Node node = m_nodes[size_t(open.back())];
            open.pop_back();
            leaf.words.insert(leaf.words.end(), node.words.begin(), node.words.end());
            if (node.left >= 0) {
                open.push_back(node.left);
                open.push_back(node.right);
            }
        }
        std::sort(leaf.words.begin(), leaf.words.end());
        m_node[slot] = int(m_nodes.size());
        m_nodes.push_back(leaf);
    }
    while (std::count(m_live.begin(), m_live.end(), 1) > 1)
        mergeBest();
    std::vector<BrownWord> words;
    const size_t last = size_t(std::find(m_live.begin(), m_live.end(), 1) - m_live.begin());
    if (last < m_slots)
        collect(m_node[last], QString(), words);
    return words;
}

} // namespace

std::vector<BrownWord> clusterWords(const std::vector<int>& text, const BrownSettings& settings)
{
    return Clusterer(text, settings).run();
}

} // namespace foothold::train

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace foothold::tagger {

// A sum of small decision trees over rows of figures; its answer is a chance.
class BoostedTrees
{
public:
    // A node goes left where the row's figure is below the limit; a leaf has no children and adds its value.
    struct Node
    {
        float value = 0.0F; // limit, or the leaf's value
        qint16 figure = -1; // -1: a leaf
        quint16 left = 0; // in its tree; the right child follows the left
        bool operator==(const Node&) const = default;
    };
    using Tree = std::vector<Node>;

    BoostedTrees() = default;
    BoostedTrees(float bias, std::vector<Tree> trees);

    double chance(const float* row) const;
    // The same for many rows: tree by tree, so that each stays near.
    std::vector<double> chances(const std::vector<float>& rows, size_t figures) const;

    float bias() const { return m_bias; }
    const std::vector<Tree>& trees() const { return m_trees; }
    bool operator==(const BoostedTrees& other) const { return m_bias == other.m_bias && m_trees == other.m_trees; }

private:
    // A question of a tree that is filled up to the full depth, so that a walk has no branches.
    struct Question
    {
        float limit = 0.0F;
        int figure = 0;
    };

    void fillUp(const Tree& tree, size_t node, size_t place, int depth);

    float m_bias = 0.0F;
    std::vector<Tree> m_trees;
    int m_depth = 0;
    std::vector<Question> m_questions; // by tree: the root, its children, theirs ...
    std::vector<float> m_leaves;
};

// The mean over several, for rows of figures that stand one after the other.
std::vector<double> meanChances(
    const std::vector<BoostedTrees>& forests, const std::vector<float>& rows, size_t figures);

} // namespace foothold::tagger

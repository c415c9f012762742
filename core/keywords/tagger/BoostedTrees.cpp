// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/BoostedTrees.h"

#include <algorithm>
#include <cmath>

namespace foothold::tagger {

namespace {

constexpr int kDeepest = 8; // of trees that are filled up

int depthOf(const BoostedTrees::Tree& tree)
{
    std::vector<int> depths(tree.size(), 0);
    int deepest = 0;
    for (size_t i = 0; i < tree.size(); ++i) {
        if (tree[i].figure < 0)
            continue;
        depths[tree[i].left] = depths[size_t(tree[i].left) + 1] = depths[i] + 1;
        deepest = std::max(deepest, depths[i] + 1);
    }
    return deepest;
}

double leafOf(const BoostedTrees::Tree& tree, const float* row)
{
    size_t node = 0;
    while (tree[node].figure >= 0)
        node = size_t(tree[node].left) + (row[tree[node].figure] < tree[node].value ? 0 : 1);
    return double(tree[node].value);
}

double chanceOf(double sum)
{
    return 1.0 / (1.0 + std::exp(-sum));
}

} // namespace

BoostedTrees::BoostedTrees(float bias, std::vector<Tree> trees)
    : m_bias(bias)
    , m_trees(std::move(trees))
{
    for (const Tree& tree : m_trees)
        m_depth = std::max(m_depth, depthOf(tree));
    if (m_depth > kDeepest)
        return; // too large filled up: walked node by node
    const size_t leaves = size_t(1) << m_depth;
    m_questions.resize(m_trees.size() * (leaves - 1));
    m_leaves.resize(m_trees.size() * leaves);
    for (size_t tree = 0; tree < m_trees.size(); ++tree)
        fillUp(m_trees[tree], 0, tree, m_depth);
}

// Writes the part of a tree below a node; where it ends early, its leaf is repeated. The place counts over all trees
// on this level.
void BoostedTrees::fillUp(const Tree& tree, size_t node, size_t place, int depth)
{
    if (depth == 0) {
        m_leaves[place] = tree[node].value;
        return;
    }
    const bool leaf = tree[node].figure < 0;
    const size_t width = size_t(1) << (m_depth - depth); // of the level
    const size_t leaves = size_t(1) << m_depth;
    Question& question = m_questions[place / width * (leaves - 1) + width - 1 + place % width];
    if (!leaf)
        question = {tree[node].value, tree[node].figure};
    fillUp(tree, leaf ? node : tree[node].left, place * 2, depth - 1);
    fillUp(tree, leaf ? node : size_t(tree[node].left) + 1, place * 2 + 1, depth - 1);
}

double BoostedTrees::chance(const float* row) const
{
    double sum = double(m_bias);
    for (const Tree& tree : m_trees)
        sum += leafOf(tree, row);
    return chanceOf(sum);
}

std::vector<double> BoostedTrees::chances(const std::vector<float>& rows, size_t figures) const
{
    std::vector<double> sums(rows.size() / figures, double(m_bias));
    const size_t leaves = size_t(1) << m_depth;
    for (size_t tree = 0; tree < m_trees.size(); ++tree) {
        const Question* questions = m_questions.data() + tree * (leaves - 1);
        const float* row = rows.data();
        for (double& sum : sums) {
            if (m_depth > kDeepest) {
                sum += leafOf(m_trees[tree], row);
            } else {
                size_t place = 0;
                for (int step = 0; step < m_depth; ++step)
                    place = place * 2 + 1 + (row[questions[place].figure] < questions[place].limit ? 0 : 1);
                sum += double(m_leaves[tree * leaves + place - (leaves - 1)]);
            }
            row += figures;
        }
    }
    for (double& sum : sums)
        sum = chanceOf(sum);
    return sums;
}

std::vector<double> meanChances(
    const std::vector<BoostedTrees>& forests, const std::vector<float>& rows, size_t figures)
{
    std::vector<double> means(rows.size() / figures, 0.0);
    for (const BoostedTrees& trees : forests) {
        const std::vector<double> chances = trees.chances(rows, figures);
        for (size_t i = 0; i < means.size(); ++i)
            means[i] += chances[i];
    }
    for (double& mean : means)
        mean /= double(forests.size());
    return means;
}

} // namespace foothold::tagger

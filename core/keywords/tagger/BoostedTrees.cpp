// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/BoostedTrees.h"

#include <cmath>

namespace foothold::tagger {

namespace {

double leafOf(const BoostedTrees::Tree& tree, const float* row)
{
    const BoostedTrees::Node* node = tree.data();
    while (node->figure >= 0)
        node = tree.data() + node->left + (row[node->figure] < node->value ? 0 : 1);
    return double(node->value);
}

double chanceOf(double sum)
{
    return 1.0 / (1.0 + std::exp(-sum));
}

} // namespace

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
    for (const Tree& tree : m_trees) {
        const float* row = rows.data();
        for (double& sum : sums) {
            sum += leafOf(tree, row);
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

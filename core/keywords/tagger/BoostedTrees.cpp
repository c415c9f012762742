// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/BoostedTrees.h"

#include <cmath>

namespace foothold::tagger {

double BoostedTrees::sum(const float* row) const
{
    double total = double(m_bias);
    for (const Tree& tree : m_trees) {
        size_t node = 0;
        while (tree[node].figure >= 0)
            node = size_t(tree[node].left) + (row[tree[node].figure] < tree[node].value ? 0 : 1);
        total += double(tree[node].value);
    }
    return total;
}

double BoostedTrees::chance(const float* row) const
{
    return 1.0 / (1.0 + std::exp(-sum(row)));
}

double meanChance(const std::vector<BoostedTrees>& forests, const float* row)
{
    double sum = 0.0;
    for (const BoostedTrees& trees : forests)
        sum += trees.chance(row);
    return sum / double(forests.size());
}

} // namespace foothold::tagger

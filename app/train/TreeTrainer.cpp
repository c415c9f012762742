// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/TreeTrainer.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace foothold::train {

using namespace tagger;

namespace {

constexpr int kBins = 64;

// The same numbers from the same seed everywhere (splitmix64).
class Dice
{
public:
    explicit Dice(quint64 seed)
        : m_state(seed)
    { }
    double next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
        z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
        return double((z ^ (z >> 31)) >> 11) * 0x1.0p-53;
    }

private:
    quint64 m_state;
};

struct Sums
{
    double gradient = 0.0;
    double weight = 0.0;
};

struct Split
{
    double gain = 0.0;
    size_t figure = 0;
    int bin = 0; // rows in bins below go left
};

class TreeGrower
{
public:
    TreeGrower(const TreeRows& rows, const TreeSettings& settings)
        : m_rows(rows)
        , m_settings(settings)
        , m_dice(settings.seed)
        , m_limits(rows.figures)
        , m_bins(rows.size() * rows.figures)
        , m_sums(rows.size())
        , m_gradients(rows.size())
        , m_weights(rows.size())
    {
        for (size_t figure = 0; figure < rows.figures; ++figure)
            binFigure(figure);
    }

    BoostedTrees grow()
    {
        const double share =
            double(std::accumulate(m_rows.right.begin(), m_rows.right.end(), 0)) / double(m_rows.size());
        const float bias = float(std::log(share / (1.0 - share)));
        std::fill(m_sums.begin(), m_sums.end(), double(bias));
        std::vector<BoostedTrees::Tree> trees;
        for (int i = 0; i < m_settings.trees; ++i)
            trees.push_back(growTree());
        return BoostedTrees(bias, std::move(trees));
    }

private:
    void binFigure(size_t figure)
    {
        std::vector<float> values(m_rows.size());
        for (size_t row = 0; row < values.size(); ++row)
            values[row] = m_rows.values[row * m_rows.figures + figure];
        std::vector<float> sorted = values;
        std::sort(sorted.begin(), sorted.end());
        std::vector<float>& limits = m_limits[figure];
        for (int bin = 1; bin < kBins; ++bin) {
            const float limit = sorted[sorted.size() * size_t(bin) / kBins];
            if (limit > sorted.front() && (limits.empty() || limit > limits.back()))
                limits.push_back(limit);
        }
        for (size_t row = 0; row < values.size(); ++row)
            m_bins[row * m_rows.figures + figure] =
                quint8(std::upper_bound(limits.begin(), limits.end(), values[row]) - limits.begin());
    }

    BoostedTrees::Tree growTree()
    {
        std::vector<int> rows;
        for (size_t row = 0; row < m_rows.size(); ++row) {
            const double chance = 1.0 / (1.0 + std::exp(-m_sums[row]));
            m_gradients[row] = (m_rows.right[row] ? 1.0 : 0.0) - chance;
            m_weights[row] = chance * (1.0 - chance);
            if (m_dice.next() < m_settings.rowShare)
                rows.push_back(int(row));
        }
        m_figures.clear();
        for (size_t figure = 0; figure < m_rows.figures; ++figure) {
            if (m_dice.next() < m_settings.figureShare)
                m_figures.push_back(figure);
        }
        BoostedTrees::Tree tree(1);
        growNode(tree, 0, rows, 0);
        for (size_t row = 0; row < m_rows.size(); ++row)
            m_sums[row] += double(leafOf(tree, row));
        return tree;
    }

    float leafOf(const BoostedTrees::Tree& tree, size_t row) const
    {
        const float* values = m_rows.values.data() + row * m_rows.figures;
        size_t node = 0;
        while (tree[node].figure >= 0)
            node = size_t(tree[node].left) + (values[tree[node].figure] < tree[node].value ? 0 : 1);
        return tree[node].value;
    }

    void growNode(BoostedTrees::Tree& tree, size_t node, const std::vector<int>& rows, int depth)
    {
        Sums all;
        for (const int row : rows) {
            all.gradient += m_gradients[size_t(row)];
            all.weight += m_weights[size_t(row)];
        }
        const Split split = depth < m_settings.depth ? bestSplit(rows, all) : Split();
        if (split.gain <= 1e-9) {
            tree[node].value = float(m_settings.rate * all.gradient / (all.weight + m_settings.smoothing));
            return;
        }
        std::vector<int> left;
        std::vector<int> right;
        for (const int row : rows)
            (int(m_bins[size_t(row) * m_rows.figures + split.figure]) < split.bin ? left : right).push_back(row);
        const size_t child = tree.size();
        tree.resize(child + 2);
        tree[node].value = m_limits[split.figure][size_t(split.bin - 1)];
        tree[node].figure = qint16(split.figure);
        tree[node].left = quint16(child);
        growNode(tree, child, left, depth + 1);
        growNode(tree, child + 1, right, depth + 1);
    }

    Split bestSplit(const std::vector<int>& rows, const Sums& all) const
    {
        const auto worth = [this](const Sums& sums) {
            return sums.gradient * sums.gradient / (sums.weight + m_settings.smoothing);
        };
        Split best;
        for (const size_t figure : m_figures) {
            std::array<Sums, kBins> bins{};
            for (const int row : rows) {
                Sums& bin = bins[m_bins[size_t(row) * m_rows.figures + figure]];
                bin.gradient += m_gradients[size_t(row)];
                bin.weight += m_weights[size_t(row)];
            }
            Sums left;
            for (int bin = 1; bin <= int(m_limits[figure].size()); ++bin) {
                left.gradient += bins[size_t(bin - 1)].gradient;
                left.weight += bins[size_t(bin - 1)].weight;
                const Sums right{all.gradient - left.gradient, all.weight - left.weight};
                if (left.weight < m_settings.leastWeight || right.weight < m_settings.leastWeight)
                    continue;
                const double gain = worth(left) + worth(right) - worth(all);
                if (gain > best.gain)
                    best = {gain, figure, bin};
            }
        }
        return best;
    }

    const TreeRows& m_rows;
    const TreeSettings& m_settings;
    Dice m_dice;
    std::vector<std::vector<float>> m_limits; // by figure, rising
    std::vector<quint8> m_bins;
    std::vector<double> m_sums;
    std::vector<double> m_gradients;
    std::vector<double> m_weights;
    std::vector<size_t> m_figures; // in use for this tree
};

} // namespace

BoostedTrees trainTrees(const TreeRows& rows, const TreeSettings& settings)
{
    return TreeGrower(rows, settings).grow();
}

} // namespace foothold::train

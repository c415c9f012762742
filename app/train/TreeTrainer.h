// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/BoostedTrees.h"

#include <vector>

namespace foothold::train {

struct TreeSettings
{
    int trees = 250;
    int depth = 4;
    double rate = 0.05;
    double leastWeight = 5.0; // of the rows in a leaf
    double smoothing = 2.0;
    double rowShare = 0.7;
    double figureShare = 0.4;
    quint64 seed = 1;
};

// Rows of figures, one after the other, with whether each is right.
struct TreeRows
{
    size_t figures = 0;
    std::vector<float> values{};
    std::vector<char> right{};

    size_t size() const { return right.size(); }
};

// Gradient boosting for the logistic loss over binned figures.
tagger::BoostedTrees trainTrees(const TreeRows& rows, const TreeSettings& settings);

} // namespace foothold::train

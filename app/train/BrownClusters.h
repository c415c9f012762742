// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace foothold::train {

struct BrownSettings
{
    int classes = 400;
    int minCount = 4; // of a word that takes part
};

// A word and the path of its class, as a string of 0 and 1.
struct BrownWord
{
    int word = 0; // number in the text
    QString path{};
};

// Brown's clustering of the words in a text of lines (numbers of words; -1 ends a line). Deterministic.
std::vector<BrownWord> clusterWords(const std::vector<int>& text, const BrownSettings& settings);

} // namespace foothold::train

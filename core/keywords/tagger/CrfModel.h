// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/HashTable.h"
#include "core/keywords/tagger/Lattice.h"
#include "core/keywords/tagger/TextFeatures.h"

#include <array>
#include <vector>

namespace foothold::tagger {

// The first stage's weights: a linear-chain conditional random field over features that count.
class CrfModel
{
public:
    static constexpr double kUnit = 1.0 / 1024.0; // weights are kept as multiples of this
    using Weights = std::array<qint16, kLabels>;

    struct Feature
    {
        quint32 hash = 0;
        Weights weights{};
        bool operator==(const Feature&) const = default;
    };

    CrfModel() = default;
    CrfModel(std::vector<Feature> features, const std::array<Weights, kLabels>& moves);

    // The scores of all words of a text, in order, and of the moves between labels.
    std::vector<LabelScores> wordScores(const TextFeatures& features, size_t words) const;
    const std::array<LabelScores, kLabels>& moveScores() const { return m_moveScores; }

    const std::vector<Feature>& features() const { return m_features; }
    const std::array<Weights, kLabels>& moves() const { return m_moves; }

private:
    std::vector<Feature> m_features;
    std::array<Weights, kLabels> m_moves{};
    std::array<LabelScores, kLabels> m_moveScores{};
    HashTable m_table;
};

} // namespace foothold::tagger

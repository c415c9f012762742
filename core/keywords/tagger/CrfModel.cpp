// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/CrfModel.h"

namespace foothold::tagger {

CrfModel::CrfModel(std::vector<Feature> features, const std::array<Weights, kLabels>& moves)
    : m_features(std::move(features))
    , m_moves(moves)
    , m_table(m_features.size())
{
    for (size_t i = 0; i < m_features.size(); ++i)
        m_table.add(m_features[i].hash, int(i));
    for (size_t before = 0; before < kLabels; ++before) {
        for (size_t label = 0; label < kLabels; ++label)
            m_moveScores[before][label] = m_moves[before][label] * kUnit;
    }
}

std::vector<LabelScores> CrfModel::wordScores(const TextFeatures& features, size_t words) const
{
    // Whole numbers, so that the sum does not depend on its order.
    std::vector<std::array<int, kLabels>> bundles(features.bundleCount());
    for (size_t bundle = 0; bundle < bundles.size(); ++bundle) {
        for (const quint32* feature = features.begin(bundle); feature != features.end(bundle); ++feature) {
            const int found = m_table.find(*feature);
            if (found == HashTable::kNone)
                continue;
            const Weights& weights = m_features[size_t(found)].weights;
            for (size_t label = 0; label < kLabels; ++label)
                bundles[bundle][label] += weights[label];
        }
    }
    std::vector<LabelScores> scores(words);
    for (size_t word = 0; word < words; ++word) {
        std::array<int, kLabels> sum{};
        const int* bundle = features.bundlesOf(word);
        for (int i = 0; i < TextFeatures::kBundlesPerWord; ++i) {
            for (size_t label = 0; label < kLabels; ++label)
                sum[label] += bundles[size_t(bundle[i])][label];
        }
        for (size_t label = 0; label < kLabels; ++label)
            scores[word][label] = sum[label] * kUnit;
    }
    return scores;
}

} // namespace foothold::tagger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/LabelledText.h"
#include "core/keywords/tagger/CrfModel.h"

#include <array>
#include <vector>

namespace foothold::train {

// The postings' words as lists of bundles, the same bundle of features stored once for all of them.
class CrfData
{
public:
    explicit CrfData(const std::vector<LabelledText>& texts);

    struct Unit
    {
        int text = 0;
        size_t first = 0; // words
        size_t end = 0;
    };

    std::vector<quint32> hashes{}; // of the features
    std::vector<int> bundleFeatures{};
    std::vector<size_t> bundleStarts{0};
    std::vector<int> wordBundles{}; // TextFeatures::kBundlesPerWord a word
    std::vector<int> labels{};
    std::vector<Unit> units{};

    size_t bundleCount() const { return bundleStarts.size() - 1; }
};

// What training makes small: the negative log likelihood of the chosen postings, with L2. One parameter for each
// move, then one for each pair of feature and label that was seen.
class CrfObjective
{
public:
    CrfObjective(const CrfData& data, const std::vector<bool>& texts, int minCount, double l2);

    size_t size() const { return m_size; }
    double evaluate(const double* parameters, double* gradient) const;
    tagger::CrfModel model(const double* parameters) const;

private:
    struct Feature
    {
        int data = 0; // index in CrfData::hashes
        int parameter = 0; // of its first label
        int labels = 0; // one bit a label
    };
    using Row = std::array<double, tagger::kLabels>;

    void countFeatures(const std::vector<std::array<int, tagger::kLabels>>& counts, int minCount);
    double addUnit(const CrfData::Unit& unit, const std::vector<Row>& scores, const double* parameters,
        std::vector<Row>& bundleGradient, double* gradient) const;

    const CrfData& m_data;
    double m_l2 = 0.0;
    size_t m_size = 0;
    std::vector<CrfData::Unit> m_units;
    std::vector<Feature> m_features;
    std::vector<int> m_active; // bundles in use
    std::vector<int> m_bundleFeatures; // indices in m_features
    std::vector<size_t> m_bundleStarts; // by place in m_active
};

} // namespace foothold::train

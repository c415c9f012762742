// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/CrfObjective.h"

#include "core/keywords/tagger/FeatureHash.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace foothold::train {

using namespace tagger;

namespace {

constexpr size_t kMoves = size_t(kLabels) * kLabels;
constexpr size_t kPerWord = TextFeatures::kBundlesPerWord;

} // namespace

CrfData::CrfData(const std::vector<LabelledText>& texts)
{
    std::unordered_map<quint32, int> features;
    std::unordered_map<quint64, int> bundles;
    for (size_t t = 0; t < texts.size(); ++t) {
        const LabelledText& text = texts[t];
        std::vector<int> own(text.features.bundleCount());
        for (size_t b = 0; b < own.size(); ++b) {
            quint64 key = kTextSeed;
            for (const quint32* f = text.features.begin(b); f != text.features.end(b); ++f)
                key = mixHash(key, *f);
            const auto [place, isNew] = bundles.try_emplace(key, int(bundles.size()));
            own[b] = place->second;
            if (!isNew)
                continue;
            for (const quint32* f = text.features.begin(b); f != text.features.end(b); ++f) {
                const auto [feature, isNewFeature] = features.try_emplace(*f, int(hashes.size()));
                if (isNewFeature)
                    hashes.push_back(*f);
                bundleFeatures.push_back(feature->second);
            }
            bundleStarts.push_back(bundleFeatures.size());
        }
        const size_t offset = labels.size();
        for (const TaggerUnit& unit : text.text.units)
            units.push_back({int(t), offset + size_t(unit.first), offset + size_t(unit.end)});
        for (size_t word = 0; word < text.labels.size(); ++word) {
            for (size_t i = 0; i < kPerWord; ++i)
                wordBundles.push_back(own[size_t(text.features.bundlesOf(word)[i])]);
            labels.push_back(text.labels[word]);
        }
    }
}

CrfObjective::CrfObjective(const CrfData& data, const std::vector<bool>& texts, int minCount, double l2)
    : m_data(data)
    , m_l2(l2)
{
    std::vector<std::array<int, kLabels>> bundleCounts(data.bundleCount());
    for (const CrfData::Unit& unit : data.units) {
        if (!texts[size_t(unit.text)])
            continue;
        m_units.push_back(unit);
        for (size_t word = unit.first; word < unit.end; ++word) {
            for (size_t i = 0; i < kPerWord; ++i)
                ++bundleCounts[size_t(data.wordBundles[word * kPerWord + i])][size_t(data.labels[word])];
        }
    }
    countFeatures(bundleCounts, minCount);
}

void CrfObjective::countFeatures(const std::vector<std::array<int, kLabels>>& bundleCounts, int minCount)
{
    std::vector<std::array<int, kLabels>> counts(m_data.hashes.size());
    for (size_t b = 0; b < bundleCounts.size(); ++b) {
        for (size_t f = m_data.bundleStarts[b]; f < m_data.bundleStarts[b + 1]; ++f) {
            for (size_t label = 0; label < kLabels; ++label)
                counts[size_t(m_data.bundleFeatures[f])][label] += bundleCounts[b][label];
        }
    }
    m_size = kMoves;
    std::vector<int> kept(counts.size(), -1);
    for (size_t f = 0; f < counts.size(); ++f) {
        int total = 0;
        int labels = 0;
        for (size_t label = 0; label < kLabels; ++label) {
            total += counts[f][label];
            labels |= counts[f][label] > 0 ? 1 << label : 0;
        }
        if (total < minCount)
            continue;
        kept[f] = int(m_features.size());
        m_features.push_back({int(f), int(m_size), labels});
        for (int bits = labels; bits != 0; bits &= bits - 1)
            ++m_size;
    }
    m_bundleStarts.push_back(0);
    for (size_t b = 0; b < bundleCounts.size(); ++b) {
        if (std::all_of(bundleCounts[b].begin(), bundleCounts[b].end(), [](int count) { return count == 0; }))
            continue;
        m_active.push_back(int(b));
        for (size_t f = m_data.bundleStarts[b]; f < m_data.bundleStarts[b + 1]; ++f) {
            if (const int feature = kept[size_t(m_data.bundleFeatures[f])]; feature >= 0)
                m_bundleFeatures.push_back(feature);
        }
        m_bundleStarts.push_back(m_bundleFeatures.size());
    }
}

double CrfObjective::addUnit(const CrfData::Unit& unit, const std::vector<Row>& scores, const double* parameters,
    std::vector<Row>& bundleGradient, double* gradient) const
{
    LatticeScores lattice;
    for (size_t before = 0; before < kLabels; ++before) {
        for (size_t label = 0; label < kLabels; ++label)
            lattice.moves[before][label] = parameters[before * kLabels + label];
    }
    double gold = 0.0;
    for (size_t word = unit.first; word < unit.end; ++word) {
        LabelScores row{};
        for (size_t i = 0; i < kPerWord; ++i) {
            const Row& bundle = scores[size_t(m_data.wordBundles[word * kPerWord + i])];
            for (size_t label = 0; label < kLabels; ++label)
                row[label] += bundle[label];
        }
        const size_t label = size_t(m_data.labels[word]);
        gold += row[label];
        if (word > unit.first)
            gold += lattice.moves[size_t(m_data.labels[word - 1])][label];
        lattice.words.push_back(row);
    }
    const Lattice chances(lattice);
    for (size_t word = unit.first; word < unit.end; ++word) {
        const int here = int(word - unit.first);
        Row delta{};
        for (int label = 0; label < kLabels; ++label)
            delta[size_t(label)] = chances.chance(here, label);
        delta[size_t(m_data.labels[word])] -= 1.0;
        for (size_t i = 0; i < kPerWord; ++i) {
            Row& bundle = bundleGradient[size_t(m_data.wordBundles[word * kPerWord + i])];
            for (size_t label = 0; label < kLabels; ++label)
                bundle[label] += delta[label];
        }
        if (here == 0)
            continue;
        for (int before = 0; before < kLabels; ++before) {
            for (int label = 0; label < kLabels; ++label) {
                if (mayFollow(before, label))
                    gradient[before * kLabels + label] += chances.moveChance(here, before, label);
            }
        }
        gradient[size_t(m_data.labels[word - 1]) * kLabels + size_t(m_data.labels[word])] -= 1.0;
    }
    return chances.logTotal() - gold;
}

double CrfObjective::evaluate(const double* parameters, double* gradient) const
{
    std::fill(gradient, gradient + m_size, 0.0);
    std::vector<Row> scores(m_data.bundleCount());
    for (size_t a = 0; a < m_active.size(); ++a) {
        Row& row = scores[size_t(m_active[a])];
        for (size_t f = m_bundleStarts[a]; f < m_bundleStarts[a + 1]; ++f) {
            const Feature& feature = m_features[size_t(m_bundleFeatures[f])];
            const double* value = parameters + feature.parameter;
            for (int label = 0; label < kLabels; ++label) {
                if ((feature.labels >> label) & 1)
                    row[size_t(label)] += *value++;
            }
        }
    }
    std::vector<Row> bundleGradient(m_data.bundleCount());
    double loss = 0.0;
    for (const CrfData::Unit& unit : m_units)
        loss += addUnit(unit, scores, parameters, bundleGradient, gradient);
    for (size_t a = 0; a < m_active.size(); ++a) {
        const Row& row = bundleGradient[size_t(m_active[a])];
        for (size_t f = m_bundleStarts[a]; f < m_bundleStarts[a + 1]; ++f) {
            const Feature& feature = m_features[size_t(m_bundleFeatures[f])];
            double* value = gradient + feature.parameter;
            for (int label = 0; label < kLabels; ++label) {
                if ((feature.labels >> label) & 1)
                    *value++ += row[size_t(label)];
            }
        }
    }
    for (size_t i = 0; i < m_size; ++i) {
        loss += m_l2 * parameters[i] * parameters[i];
        gradient[i] += 2.0 * m_l2 * parameters[i];
    }
    return loss;
}

CrfModel CrfObjective::model(const double* parameters) const
{
    const auto rounded = [](double value) {
        return qint16(std::clamp(std::lround(value / CrfModel::kUnit), -32767L, 32767L));
    };
    std::array<CrfModel::Weights, kLabels> moves{};
    for (size_t i = 0; i < kMoves; ++i)
        moves[i / kLabels][i % kLabels] = rounded(parameters[i]);
    std::vector<CrfModel::Feature> features;
    for (const Feature& feature : m_features) {
        CrfModel::Feature kept{m_data.hashes[size_t(feature.data)], {}};
        const double* value = parameters + feature.parameter;
        bool any = false;
        for (int label = 0; label < kLabels; ++label) {
            if ((feature.labels >> label) & 1) {
                kept.weights[size_t(label)] = rounded(*value++);
                any = any || kept.weights[size_t(label)] != 0;
            }
        }
        if (any)
            features.push_back(kept);
    }
    std::sort(features.begin(), features.end(),
        [](const CrfModel::Feature& a, const CrfModel::Feature& b) { return a.hash < b.hash; });
    return CrfModel(std::move(features), moves);
}

} // namespace foothold::train

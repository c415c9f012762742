// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/Lattice.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace foothold::tagger {

using std::size_t;

namespace {

constexpr int kLongestSpan = 14; // words

size_t at(int label)
{
    return static_cast<size_t>(label);
}

} // namespace

// The weight of a move into a word, its own weight included; 0 where it is not allowed.
double Lattice::step(size_t word, int before, int label) const
{
    if (wallBefore(word) && !(mayEnd(before) && mayStart(label)))
        return 0.0;
    return m_moves[at(before)][at(label)] * m_weights[word][at(label)];
}

Lattice::Lattice(const LatticeScores& scores)
    : m_scores(scores)
    , m_weights(scores.words.size())
    , m_forward(scores.words.size())
    , m_backward(scores.words.size())
    , m_scale(scores.words.size(), 1.0)
{
    const size_t size = scores.words.size();
    if (size == 0)
        return;
    for (int before = 0; before < kLabels; ++before) {
        for (int label = 0; label < kLabels; ++label) {
            if (mayFollow(before, label))
                m_moves[at(before)][at(label)] = std::exp(scores.moves[at(before)][at(label)]);
        }
    }
    for (size_t word = 0; word < size; ++word) {
        const LabelScores& row = scores.words[word];
        const double top = *std::max_element(row.cbegin(), row.cend());
        for (size_t label = 0; label < kLabels; ++label)
            m_weights[word][label] = std::exp(row[label] - top);
        m_logTotal += top;
    }
    for (size_t word = 0; word < size; ++word) {
        Row& row = m_forward[word];
        double sum = 0.0;
        for (int label = 0; label < kLabels; ++label) {
            double value = 0.0;
            if (word == 0) {
                value = mayStart(label) ? m_weights[0][at(label)] : 0.0;
            } else {
                for (int before = 0; before < kLabels; ++before)
                    value += m_forward[word - 1][at(before)] * step(word, before, label);
            }
            row[at(label)] = value;
            sum += value;
        }
        m_scale[word] = sum;
        for (double& value : row)
            value /= sum;
        m_logTotal += std::log(sum);
    }
    double total = 0.0;
    for (int label = 0; label < kLabels; ++label) {
        m_backward[size - 1][at(label)] = mayEnd(label) ? 1.0 : 0.0;
        total += mayEnd(label) ? m_forward[size - 1][at(label)] : 0.0;
    }
    for (double& value : m_backward[size - 1])
        value /= total;
    m_logTotal += std::log(total);
    for (size_t word = size - 1; word > 0; --word) {
        for (int before = 0; before < kLabels; ++before) {
            double value = 0.0;
            for (int label = 0; label < kLabels; ++label)
                value += step(word, before, label) * m_backward[word][at(label)];
            m_backward[word - 1][at(before)] = value / m_scale[word];
        }
    }
}

double Lattice::chance(int word, int label) const
{
    return m_forward[size_t(word)][at(label)] * m_backward[size_t(word)][at(label)];
}

double Lattice::moveChance(int word, int before, int label) const
{
    const size_t here = size_t(word);
    return m_forward[here - 1][at(before)] * step(here, before, label) * m_backward[here][at(label)] / m_scale[here];
}

std::vector<SpanChance> Lattice::spans(double atLeast) const
{
    std::vector<SpanChance> found;
    const int size = int(m_weights.size());
    for (int first = 0; first < size; ++first) {
        if (chance(first, Single) >= atLeast)
            found.push_back({first, first + 1, chance(first, Single)});
        if (chance(first, Begin) < atLeast)
            continue;
        double open = m_forward[size_t(first)][Begin];
        int before = Begin;
        for (int word = first + 1; word < size && word - first < kLongestSpan; ++word) {
            const size_t here = size_t(word);
            const double whole = open * step(here, before, End) / m_scale[here] * m_backward[here][End];
            if (whole >= atLeast)
                found.push_back({first, word + 1, whole});
            open *= step(here, before, Inside) / m_scale[here];
            before = Inside;
            if (open * m_backward[here][Inside] < atLeast)
                break;
        }
    }
    return found;
}

std::vector<int> bestLabels(const LatticeScores& scores)
{
    constexpr double kNever = -std::numeric_limits<double>::infinity();
    const size_t size = scores.words.size();
    std::vector<LabelScores> best(size);
    std::vector<std::array<int, kLabels>> from(size);
    for (size_t word = 0; word < size; ++word) {
        const bool wall = !scores.walls.empty() && scores.walls[word];
        for (int label = 0; label < kLabels; ++label) {
            double top = word == 0 && mayStart(label) ? 0.0 : kNever;
            for (int before = 0; word > 0 && before < kLabels; ++before) {
                if (!mayFollow(before, label) || (wall && !(mayEnd(before) && mayStart(label))))
                    continue;
                const double score = best[word - 1][at(before)] + scores.moves[at(before)][at(label)];
                if (score > top) {
                    top = score;
                    from[word][at(label)] = before;
                }
            }
            best[word][at(label)] = top + scores.words[word][at(label)];
        }
    }
    std::vector<int> labels(size, Outside);
    for (size_t word = size; word-- > 0;) {
        if (word + 1 < size) {
            labels[word] = from[word + 1][at(labels[word + 1])];
            continue;
        }
        for (int label = 0; label < kLabels; ++label) {
            if (mayEnd(label) && best[word][at(label)] > best[word][at(labels[word])])
                labels[word] = label;
        }
    }
    return labels;
}

} // namespace foothold::tagger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <vector>

namespace foothold::tagger {

using std::size_t;

// Where a word stands in a span: outside, at its begin, inside, at its end, or alone. Beside is outside as well, but in
// a phrase that tells what somebody does ("write clean code"); telling it apart helps the rest.
enum Label { Outside, Begin, Inside, End, Single, Beside };
constexpr int kLabels = 6;
using LabelScores = std::array<double, kLabels>;

// Which label may follow which; a span's labels are one Single, or Begin, any Inside, End.
constexpr bool mayFollow(int before, int label)
{
    const bool open = before == Begin || before == Inside;
    return open == (label == Inside || label == End);
}
constexpr bool isOutside(int label)
{
    return label == Outside || label == Beside;
}
constexpr bool mayStart(int label)
{
    return label != Inside && label != End;
}
constexpr bool mayEnd(int label)
{
    return label != Begin && label != Inside;
}

// Scores of the label sequences of one unit.
struct LatticeScores
{
    std::vector<LabelScores> words{};
    std::vector<char> walls{}; // no span reaches over a wall before this word; empty: none
    std::array<LabelScores, kLabels> moves{}; // [before][label]
};

// A stretch of words that may be a span, with how likely it is one.
struct SpanChance
{
    int first = 0;
    int end = 0;
    double chance = 0.0;
};

// The chances of labels, moves and spans over all allowed label sequences of a unit (forward-backward).
class Lattice
{
public:
    explicit Lattice(const LatticeScores& scores);

    double logTotal() const { return m_logTotal; }
    double chance(int word, int label) const;
    double moveChance(int word, int before, int label) const; // from the word before to this one
    // All spans at least this likely, by start, the shorter first.
    std::vector<SpanChance> spans(double atLeast) const;

private:
    using Row = std::array<double, kLabels>;

    bool wallBefore(size_t word) const { return !m_scores.walls.empty() && m_scores.walls[word]; }
    double step(size_t word, int before, int label) const;

    const LatticeScores& m_scores;
    std::vector<Row> m_weights; // exp of the words' scores over their greatest
    std::array<Row, kLabels> m_moves{};
    std::vector<Row> m_forward;
    std::vector<Row> m_backward;
    std::vector<double> m_scale;
    double m_logTotal = 0.0;
};

// The one best label sequence.
std::vector<int> bestLabels(const LatticeScores& scores);

} // namespace foothold::tagger

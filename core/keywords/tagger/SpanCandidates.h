// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/CrfModel.h"
#include "core/keywords/tagger/TermStats.h"
#include "core/keywords/tagger/TextFeatures.h"

#include <vector>

namespace foothold::tagger {

// A span the first stage holds possible.
struct SpanCandidate
{
    int unit = 0;
    int first = 0; // words of the text
    int end = 0;
    double chance = 0.0; // the first stage's
    quint32 name = 0; // hash of its words without case
};

// The candidates of one text with the figures the second stage judges them by, one row each.
struct SpanCandidates
{
    static constexpr double kAtLeast = 0.03;
    static constexpr size_t kFigures = 80;

    std::vector<SpanCandidate> list{}; // by start, the shorter first
    std::vector<float> figures{};

    const float* row(size_t candidate) const { return figures.data() + candidate * kFigures; }
};

// What the first stage goes by: its weights, what people marked, and what it would mark itself in plain ads.
struct FirstStage
{
    CrfModel crf{};
    TermStats marked{};
    TermStats expected{};
};

SpanCandidates readCandidates(
    const TaggerText& text, const TextFeatures& features, const Lexicon& lexicon, const FirstStage& stage);

} // namespace foothold::tagger

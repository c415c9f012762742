// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/CrfTrainer.h"
#include "app/train/SkillSpanData.h"
#include "app/train/TreeTrainer.h"
#include "core/keywords/tagger/SpanCandidates.h"

#include <vector>

namespace foothold::train {

struct TrainSettings
{
    int folds = 5;
    CrfSettings crf{};
    TreeSettings trees{};
};

// The candidates of a posting with the chance the second stage gives each.
struct JudgedText
{
    tagger::SpanCandidates candidates{};
    std::vector<double> chances{};
};

// Trains both stages. A posting's fold is its number in the list modulo the count of folds. What the second stage
// learns from comes from first stages that have not seen the posting, nor - in cross-validation - the fold under test.
class StagedTraining
{
public:
    StagedTraining(const std::vector<Posting>& postings, const tagger::Lexicon& lexicon, const TrainSettings& settings);

    // One judged text for each posting, by models that have not seen its fold.
    std::vector<JudgedText> crossValidate();
    // First stage and counts from all postings, and the trees.
    struct Models
    {
        tagger::CrfModel crf{};
        tagger::TermStats stats{};
        tagger::BoostedTrees trees{};
    };
    Models train();

    const std::vector<LabelledText>& texts() const { return m_texts; }

private:
    struct FirstStage
    {
        tagger::CrfModel crf{};
        tagger::TermStats stats{};
    };

    int foldOf(size_t text) const { return int(text) % m_settings.folds; }
    FirstStage trainWithout(int fold, int other) const;
    tagger::SpanCandidates read(size_t text, const FirstStage& stage) const;
    void addRows(const tagger::SpanCandidates& candidates, size_t text, TreeRows& rows) const;

    TrainSettings m_settings;
    std::vector<LabelledText> m_texts;
    CrfData m_data;
};

} // namespace foothold::train

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/CrfTrainer.h"
#include "app/train/ExpectedTerms.h"
#include "app/train/SkillSpanData.h"
#include "app/train/TreeTrainer.h"
#include "core/keywords/tagger/SpanCandidates.h"

#include <vector>

namespace foothold::train {

struct TrainSettings
{
    int folds = 5;
    int forests = 4; // trained from different seeds, averaged
    bool quick = false; // the second stage learns from first stages that saw the fold under test: for tuning only
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
    // The lines are plain ads, in which the first stage is heard on its own.
    StagedTraining(const std::vector<Posting>& postings, const std::vector<QString>& plainAds,
        const tagger::Lexicon& lexicon, const TrainSettings& settings);

    // One judged text for each posting, by models that have not seen its fold.
    std::vector<JudgedText> crossValidate();
    // First stage and counts from all postings, and the trees.
    struct Models
    {
        tagger::FirstStage first{};
        std::vector<tagger::BoostedTrees> trees{};
    };
    Models train();

    const std::vector<LabelledText>& texts() const { return m_texts; }

private:
    int foldOf(size_t text) const { return int(text) % m_settings.folds; }
    std::vector<TreeRows> rowsByFold() const;
    std::vector<tagger::BoostedTrees> growForests(const TreeRows& rows) const;
    tagger::FirstStage trainWithout(int fold, int other) const;
    tagger::SpanCandidates read(size_t text, const tagger::FirstStage& stage) const;
    void addRows(const tagger::SpanCandidates& candidates, size_t text, TreeRows& rows) const;

    TrainSettings m_settings;
    const tagger::Lexicon& m_lexicon;
    std::vector<LabelledText> m_texts;
    std::vector<PlainText> m_plain;
    CrfData m_data;
};

} // namespace foothold::train

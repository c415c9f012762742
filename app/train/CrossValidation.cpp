// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/CrossValidation.h"

#include "app/train/StatsCounter.h"

namespace foothold::train {

using namespace tagger;

namespace {

std::vector<LabelledText> labelled(const std::vector<Posting>& postings, const Lexicon& lexicon)
{
    std::vector<LabelledText> texts;
    for (const Posting& posting : postings)
        texts.emplace_back(posting, lexicon);
    return texts;
}

} // namespace

StagedTraining::StagedTraining(
    const std::vector<Posting>& postings, const Lexicon& lexicon, const TrainSettings& settings)
    : m_settings(settings)
    , m_texts(labelled(postings, lexicon))
    , m_data(m_texts)
{ }

// A fold of -1 leaves out nothing.
StagedTraining::FirstStage StagedTraining::trainWithout(int fold, int other) const
{
    std::vector<bool> chosen(m_texts.size());
    for (size_t text = 0; text < m_texts.size(); ++text)
        chosen[text] = foldOf(text) != fold && foldOf(text) != other;
    return {trainCrf(m_data, chosen, m_settings.crf), countTerms(m_texts, chosen)};
}

SpanCandidates StagedTraining::read(size_t text, const FirstStage& stage) const
{
    return readCandidates(m_texts[text].text, m_texts[text].features, stage.crf, stage.stats);
}

void StagedTraining::addRows(const SpanCandidates& candidates, size_t text, TreeRows& rows) const
{
    rows.figures = SpanCandidates::kFigures;
    rows.values.insert(rows.values.end(), candidates.figures.begin(), candidates.figures.end());
    for (const SpanCandidate& candidate : candidates.list)
        rows.right.push_back(m_texts[text].holds(candidate.first, candidate.end));
}

std::vector<JudgedText> StagedTraining::crossValidate()
{
    std::vector<TreeRows> rows(size_t(m_settings.folds)); // by the fold under test
    for (int a = 0; a < m_settings.folds; ++a) {
        for (int b = a + 1; b < m_settings.folds; ++b) {
            const FirstStage stage = trainWithout(a, b);
            for (size_t text = 0; text < m_texts.size(); ++text) {
                const int fold = foldOf(text);
                if (fold == a || fold == b)
                    addRows(read(text, stage), text, rows[size_t(fold == a ? b : a)]);
            }
        }
    }
    std::vector<JudgedText> judged(m_texts.size());
    for (int fold = 0; fold < m_settings.folds; ++fold) {
        const FirstStage stage = trainWithout(fold, fold);
        const BoostedTrees trees = trainTrees(rows[size_t(fold)], m_settings.trees);
        for (size_t text = size_t(fold); text < m_texts.size(); text += size_t(m_settings.folds)) {
            JudgedText& result = judged[text];
            result.candidates = read(text, stage);
            for (size_t i = 0; i < result.candidates.list.size(); ++i)
                result.chances.push_back(trees.chance(result.candidates.row(i)));
        }
    }
    return judged;
}

StagedTraining::Models StagedTraining::train()
{
    TreeRows rows;
    for (int fold = 0; fold < m_settings.folds; ++fold) {
        const FirstStage stage = trainWithout(fold, fold);
        for (size_t text = size_t(fold); text < m_texts.size(); text += size_t(m_settings.folds))
            addRows(read(text, stage), text, rows);
    }
    FirstStage all = trainWithout(-1, -1);
    return {std::move(all.crf), std::move(all.stats), trainTrees(rows, m_settings.trees)};
}

} // namespace foothold::train

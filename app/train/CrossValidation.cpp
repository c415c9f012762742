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

StagedTraining::StagedTraining(const std::vector<Posting>& postings, const std::vector<QString>& plainAds,
    const Lexicon& lexicon, const TrainSettings& settings)
    : m_settings(settings)
    , m_lexicon(lexicon)
    , m_texts(labelled(postings, lexicon))
    , m_plain(readPlain(plainAds, lexicon))
    , m_data(m_texts)
{ }

// A fold of -1 leaves out nothing.
FirstStage StagedTraining::trainWithout(int fold, int other) const
{
    std::vector<bool> chosen(m_texts.size());
    for (size_t text = 0; text < m_texts.size(); ++text)
        chosen[text] = foldOf(text) != fold && foldOf(text) != other;
    FirstStage stage{trainCrf(m_data, chosen, m_settings.crf), countTerms(m_texts, m_lexicon, chosen), {}};
    stage.expected = expectTerms(m_plain, stage.crf);
    return stage;
}

SpanCandidates StagedTraining::read(size_t text, const FirstStage& stage) const
{
    return readCandidates(m_texts[text].text, m_texts[text].features, m_lexicon, stage);
}

void StagedTraining::addRows(const SpanCandidates& candidates, size_t text, TreeRows& rows) const
{
    rows.figures = SpanCandidates::kFigures;
    rows.values.insert(rows.values.end(), candidates.figures.begin(), candidates.figures.end());
    for (const SpanCandidate& candidate : candidates.list)
        rows.right.push_back(m_texts[text].holds(candidate.first, candidate.end));
}

std::vector<BoostedTrees> StagedTraining::growForests(const TreeRows& rows) const
{
    std::vector<BoostedTrees> forests;
    TreeSettings settings = m_settings.trees;
    for (int i = 0; i < m_settings.forests; ++i) {
        settings.seed = m_settings.trees.seed * 1000 + quint64(i);
        forests.push_back(trainTrees(rows, settings));
    }
    return forests;
}

// The rows the second stage may learn from, by the fold under test.
std::vector<TreeRows> StagedTraining::rowsByFold() const
{
    std::vector<TreeRows> rows(size_t(m_settings.folds));
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
    return rows;
}

std::vector<JudgedText> StagedTraining::crossValidate()
{
    std::vector<JudgedText> judged(m_texts.size());
    for (int fold = 0; fold < m_settings.folds; ++fold) {
        const FirstStage stage = trainWithout(fold, fold);
        for (size_t text = size_t(fold); text < m_texts.size(); text += size_t(m_settings.folds))
            judged[text].candidates = read(text, stage);
    }
    std::vector<TreeRows> rows;
    if (m_settings.quick) {
        rows.resize(size_t(m_settings.folds));
        for (size_t text = 0; text < m_texts.size(); ++text) {
            for (int fold = 0; fold < m_settings.folds; ++fold) {
                if (fold != foldOf(text))
                    addRows(judged[text].candidates, text, rows[size_t(fold)]);
            }
        }
    } else {
        rows = rowsByFold();
    }
    for (int fold = 0; fold < m_settings.folds; ++fold) {
        const std::vector<BoostedTrees> forests = growForests(rows[size_t(fold)]);
        for (size_t text = size_t(fold); text < m_texts.size(); text += size_t(m_settings.folds)) {
            JudgedText& result = judged[text];
            result.chances = meanChances(forests, result.candidates.figures, SpanCandidates::kFigures);
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
    return {trainWithout(-1, -1), growForests(rows)};
}

} // namespace foothold::train

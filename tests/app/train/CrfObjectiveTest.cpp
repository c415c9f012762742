// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/CrfObjective.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>

using namespace foothold;
using namespace foothold::train;
using namespace Qt::StringLiterals;

class CrfObjectiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void labelsWholeSpans();
    void lossIsTheEnumeratedOne();
    void gradientIsTheSlope();
    void modelScoresAsTrained();

private:
    std::vector<LabelledText> m_texts;
};

namespace {

Posting posting(const QString& text, const std::vector<QString>& marked)
{
    Posting made;
    made.text = text;
    for (const QString& words : marked)
        made.marked.push_back({int(text.indexOf(words)), int(words.size())});
    return made;
}

std::vector<double> randomPoint(size_t size, quint32 seed)
{
    QRandomGenerator random(seed);
    std::vector<double> point(size);
    for (double& value : point)
        value = random.generateDouble() - 0.5;
    return point;
}

} // namespace

void CrfObjectiveTest::initTestCase()
{
    const tagger::Lexicon lexicon;
    m_texts.emplace_back(
        posting(u"We use Python 3 here\nKnow machine learning"_s, {u"Python 3"_s, u"machine learning"_s}), lexicon);
    m_texts.emplace_back(posting(u"We use R here"_s, {u"R"_s}), lexicon);
}

void CrfObjectiveTest::labelsWholeSpans()
{
    using enum tagger::Label;
    const std::vector<int> expected{Outside, Outside, Begin, End, Outside, Outside, Begin, End};
    QCOMPARE(m_texts[0].labels, expected);
    QVERIFY(m_texts[0].holds(2, 4));
    QVERIFY(!m_texts[0].holds(2, 3));
}

// Against the sum over all allowed label sequences, scored word by word from the features.
void CrfObjectiveTest::lossIsTheEnumeratedOne()
{
    const CrfData data(m_texts);
    const CrfObjective objective(data, {false, true}, 1, 0.0);
    std::vector<double> point = randomPoint(objective.size(), 7);
    for (double& value : point)
        value = std::round(value / tagger::CrfModel::kUnit) * tagger::CrfModel::kUnit; // as a model keeps them
    std::vector<double> gradient(objective.size());
    const double loss = objective.evaluate(point.data(), gradient.data());

    const tagger::CrfModel model = objective.model(point.data());
    const std::vector<tagger::LabelScores> scores = model.wordScores(m_texts[1].features, 4);
    double total = 0.0;
    double gold = 0.0;
    for (int number = 0; number < 1296; ++number) { // six labels, four words
        std::vector<int> labels;
        for (int rest = number; labels.size() < 4; rest /= tagger::kLabels)
            labels.push_back(rest % tagger::kLabels);
        bool allowed = tagger::mayStart(labels.front()) && tagger::mayEnd(labels.back());
        double score = 0.0;
        for (size_t i = 0; i < 4; ++i) {
            score += scores[i][size_t(labels[i])];
            if (i == 0)
                continue;
            allowed = allowed && tagger::mayFollow(labels[i - 1], labels[i]);
            score += model.moveScores()[size_t(labels[i - 1])][size_t(labels[i])];
        }
        total += allowed ? std::exp(score) : 0.0;
        gold = labels == m_texts[1].labels ? score : gold;
    }
    QVERIFY(std::abs(loss - (std::log(total) - gold)) < 1e-6);
}

void CrfObjectiveTest::gradientIsTheSlope()
{
    const CrfData data(m_texts);
    const CrfObjective objective(data, {true, true}, 1, 0.3);
    std::vector<double> point = randomPoint(objective.size(), 11);
    std::vector<double> gradient(objective.size());
    std::vector<double> unused(objective.size());
    objective.evaluate(point.data(), gradient.data());
    constexpr double kStep = 1e-5;
    for (size_t i = 0; i < point.size(); ++i) {
        const double before = point[i];
        point[i] = before + kStep;
        const double above = objective.evaluate(point.data(), unused.data());
        point[i] = before - kStep;
        const double below = objective.evaluate(point.data(), unused.data());
        point[i] = before;
        QVERIFY(std::abs((above - below) / (2 * kStep) - gradient[i]) < 1e-5);
    }
}

void CrfObjectiveTest::modelScoresAsTrained()
{
    const CrfData data(m_texts);
    const CrfObjective one(data, {true, true}, 1, 0.3);
    const CrfObjective two(data, {true, true}, 2, 0.3);
    QVERIFY(two.size() < one.size()); // features seen once are left out
    const tagger::CrfModel empty = one.model(std::vector<double>(one.size(), 0.0).data());
    QVERIFY(empty.features().empty());
}

QTEST_GUILESS_MAIN(CrfObjectiveTest)
#include "CrfObjectiveTest.moc"

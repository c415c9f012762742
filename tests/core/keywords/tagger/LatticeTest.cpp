// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/Lattice.h"

#include <QRandomGenerator>
#include <QTest>

#include <cmath>
#include <functional>
#include <map>

using namespace foothold::tagger;
using namespace Qt::StringLiterals;

// Everything is held against the enumeration of all label sequences of short units.
class LatticeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithEnumeration_data();
    void agreesWithEnumeration();
    void allowsWholeSpansOnly();
    void survivesGreatScores();
};

namespace {

using Labels = std::vector<int>;

bool isAllowed(const Labels& labels, const std::vector<char>& walls)
{
    if (!mayStart(labels.front()) || !mayEnd(labels.back()))
        return false;
    for (size_t i = 1; i < labels.size(); ++i) {
        if (!mayFollow(labels[i - 1], labels[i]))
            return false;
        if (!walls.empty() && walls[i] && !(mayEnd(labels[i - 1]) && mayStart(labels[i])))
            return false;
    }
    return true;
}

double scoreOf(const Labels& labels, const LatticeScores& scores)
{
    double sum = 0.0;
    for (size_t i = 0; i < labels.size(); ++i) {
        sum += scores.words[i][size_t(labels[i])];
        sum += i > 0 ? scores.moves[size_t(labels[i - 1])][size_t(labels[i])] : 0.0;
    }
    return sum;
}

void forEachSequence(const LatticeScores& scores, const std::function<void(const Labels&, double)>& use)
{
    int count = 1;
    for (size_t i = 0; i < scores.words.size(); ++i)
        count *= kLabels;
    for (int number = 0; number < count; ++number) {
        Labels labels;
        for (int rest = number; labels.size() < scores.words.size(); rest /= kLabels)
            labels.push_back(rest % kLabels);
        if (isAllowed(labels, scores.walls))
            use(labels, scoreOf(labels, scores));
    }
}

std::vector<std::pair<int, int>> spansOf(const Labels& labels)
{
    std::vector<std::pair<int, int>> spans;
    int first = 0;
    for (int i = 0; i < int(labels.size()); ++i) {
        if (labels[size_t(i)] == Begin || labels[size_t(i)] == Single)
            first = i;
        if (labels[size_t(i)] == End || labels[size_t(i)] == Single)
            spans.push_back({first, i + 1});
    }
    return spans;
}

LatticeScores randomScores(quint32 seed, int words, bool walls)
{
    QRandomGenerator random(seed);
    const auto next = [&random] { return random.generateDouble() * 6.0 - 3.0; };
    LatticeScores scores;
    for (auto& row : scores.moves)
        std::generate(row.begin(), row.end(), next);
    scores.words.resize(size_t(words));
    for (auto& row : scores.words)
        std::generate(row.begin(), row.end(), next);
    for (int i = 0; walls && i < words; ++i)
        scores.walls.push_back(random.bounded(2) == 0);
    return scores;
}

bool near(double a, double b)
{
    return std::abs(a - b) < 1e-9;
}

} // namespace

void LatticeTest::agreesWithEnumeration_data()
{
    QTest::addColumn<int>("words");
    QTest::addColumn<bool>("walls");
    for (int words = 1; words <= 6; ++words) {
        QTest::addRow("%d words", words) << words << false;
        QTest::addRow("%d words with commas", words) << words << true;
    }
}

void LatticeTest::agreesWithEnumeration()
{
    QFETCH(int, words);
    QFETCH(bool, walls);
    for (quint32 seed = 1; seed <= 10; ++seed) {
        const LatticeScores scores = randomScores(seed, words, walls);
        double total = 0.0;
        double best = -1e9;
        Labels bestSequence;
        std::vector<std::array<double, kLabels>> labelSums(size_t(words), {0, 0, 0, 0, 0});
        std::map<std::pair<int, int>, double> spanSums;
        double moveSum = 0.0; // of one move, at the last word
        forEachSequence(scores, [&](const Labels& labels, double score) {
            const double weight = std::exp(score);
            total += weight;
            for (size_t i = 0; i < labels.size(); ++i)
                labelSums[i][size_t(labels[i])] += weight;
            for (const auto& span : spansOf(labels))
                spanSums[span] += weight;
            if (words > 1 && labels[labels.size() - 2] == Outside && labels.back() == Single)
                moveSum += weight;
            if (score > best) {
                best = score;
                bestSequence = labels;
            }
        });
        const Lattice lattice(scores);
        QVERIFY(near(lattice.logTotal(), std::log(total)));
        for (int i = 0; i < words; ++i) {
            for (int label = 0; label < kLabels; ++label)
                QVERIFY(near(lattice.chance(i, label), labelSums[size_t(i)][size_t(label)] / total));
        }
        if (words > 1)
            QVERIFY(near(lattice.moveChance(words - 1, Outside, Single), moveSum / total));
        size_t likely = 0;
        for (const auto& [span, sum] : spanSums)
            likely += sum / total >= 0.01 ? 1 : 0;
        const std::vector<SpanChance> spans = lattice.spans(0.01);
        QCOMPARE(spans.size(), likely);
        for (const SpanChance& span : spans)
            QVERIFY(near(span.chance, spanSums[{span.first, span.end}] / total));
        QCOMPARE(bestLabels(scores), bestSequence);
    }
}

void LatticeTest::allowsWholeSpansOnly()
{
    LatticeScores scores;
    scores.words.assign(3, {0.0, 0.0, 50.0, 0.0, 0.0}); // all want to be inside, which needs a begin and an end
    const std::vector<int> expected{Begin, Inside, End};
    QCOMPARE(bestLabels(scores), expected);
    scores.walls = {0, 1, 0};
    const std::vector<int> labels = bestLabels(scores);
    QVERIFY(isAllowed(labels, scores.walls));
    for (const SpanChance& span : Lattice(scores).spans(1e-6))
        QVERIFY(span.first >= 1 || span.end <= 1); // none reaches over the wall
}

void LatticeTest::survivesGreatScores()
{
    LatticeScores scores;
    scores.words.assign(2000, {300.0, -300.0, 100.0, 0.0, 250.0});
    const Lattice lattice(scores);
    QVERIFY(std::isfinite(lattice.logTotal()));
    QVERIFY(near(lattice.chance(1000, Outside), 1.0));
}

QTEST_GUILESS_MAIN(LatticeTest)
#include "LatticeTest.moc"

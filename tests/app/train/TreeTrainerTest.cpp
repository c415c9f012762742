// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/TreeTrainer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace foothold::train;

class TreeTrainerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void learnsARule();
    void isTheSameForASeed();
    void givesTheShareWhereNothingHelps();
};

namespace {

// Right where exactly one of the first two figures is high; the third is noise.
TreeRows twoOfThree(quint32 seed)
{
    QRandomGenerator random(seed);
    TreeRows rows{3, {}, {}};
    for (int i = 0; i < 2000; ++i) {
        const float a = float(random.generateDouble());
        const float b = float(random.generateDouble());
        rows.values.insert(rows.values.end(), {a, b, float(random.generateDouble())});
        rows.right.push_back((a > 0.5F) != (b > 0.5F));
    }
    return rows;
}

TreeSettings settings()
{
    TreeSettings made;
    made.trees = 60;
    made.depth = 3;
    made.rate = 0.2;
    made.figureShare = 1.0;
    return made;
}

} // namespace

void TreeTrainerTest::learnsARule()
{
    const auto trees = trainTrees(twoOfThree(1), settings());
    const TreeRows test = twoOfThree(2);
    int right = 0;
    for (size_t i = 0; i < test.size(); ++i)
        right += (trees.chance(test.values.data() + i * 3) > 0.5) == bool(test.right[i]) ? 1 : 0;
    QVERIFY(right > 1900);
    const std::vector<double> chances = trees.chances(test.values, 3);
    for (size_t i = 0; i < test.size(); ++i)
        QCOMPARE(chances[i], trees.chance(test.values.data() + i * 3));
}

void TreeTrainerTest::isTheSameForASeed()
{
    TreeSettings other = settings();
    other.seed = 2;
    const auto trees = trainTrees(twoOfThree(1), settings());
    QVERIFY(trainTrees(twoOfThree(1), settings()) == trees);
    QVERIFY(!(trainTrees(twoOfThree(1), other) == trees));
}

void TreeTrainerTest::givesTheShareWhereNothingHelps()
{
    TreeRows rows{1, std::vector<float>(100, 1.0F), std::vector<char>(100, 0)};
    std::fill(rows.right.begin(), rows.right.begin() + 25, 1);
    const float row = 1.0F;
    TreeSettings whole = settings();
    whole.rowShare = 1.0;
    QVERIFY(std::abs(trainTrees(rows, whole).chance(&row) - 0.25) < 0.01);
}

QTEST_GUILESS_MAIN(TreeTrainerTest)
#include "TreeTrainerTest.moc"

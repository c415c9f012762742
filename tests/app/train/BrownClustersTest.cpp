// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/BrownClusters.h"

#include <QTest>

#include <map>

using namespace foothold::train;

class BrownClustersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void putsWordsOfLikePlacesTogether();
    void leavesRareWordsOut();
};

namespace {

// "0 or 1" then "2 or 3" then "4 or 5", in every mixture.
std::vector<int> lines()
{
    std::vector<int> text;
    for (int i = 0; i < 64; ++i) {
        text.insert(text.end(), {i & 1, 2 + ((i >> 1) & 1), 4 + ((i >> 2) & 1), -1});
    }
    return text;
}

} // namespace

void BrownClustersTest::putsWordsOfLikePlacesTogether()
{
    std::map<int, QString> paths;
    for (const BrownWord& word : clusterWords(lines(), {3, 1}))
        paths[word.word] = word.path;
    QCOMPARE(paths.size(), size_t(6));
    QCOMPARE(paths[0], paths[1]);
    QCOMPARE(paths[2], paths[3]);
    QCOMPARE(paths[4], paths[5]);
    QVERIFY(paths[0] != paths[2] && paths[2] != paths[4] && paths[0] != paths[4]);
}

void BrownClustersTest::leavesRareWordsOut()
{
    std::vector<int> text = lines();
    text.insert(text.end(), {6, 0, -1});
    for (const BrownWord& word : clusterWords(text, {3, 2}))
        QVERIFY(word.word != 6);
}

QTEST_GUILESS_MAIN(BrownClustersTest)
#include "BrownClustersTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/SpanChoice.h"

#include <QRandomGenerator>
#include <QTest>

using namespace foothold::tagger;

class SpanChoiceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isTheBestOfAllSets();
};

void SpanChoiceTest::isTheBestOfAllSets()
{
    constexpr double kThreshold = 0.3;
    for (quint32 seed = 1; seed <= 200; ++seed) {
        QRandomGenerator random(seed);
        std::vector<SpanCandidate> candidates;
        std::vector<double> chances;
        for (int i = 0; i < 10; ++i) {
            const int first = random.bounded(12);
            candidates.push_back({0, first, first + 1 + random.bounded(4), 0.0, 0});
            chances.push_back(random.generateDouble());
        }
        std::sort(candidates.begin(), candidates.end(), [](const SpanCandidate& a, const SpanCandidate& b) {
            return a.first != b.first ? a.first < b.first : a.end < b.end;
        });
        double best = 0.0;
        for (unsigned set = 0; set < 1024U; ++set) {
            double sum = 0.0;
            bool apart = true;
            for (size_t i = 0; i < 10; ++i) {
                if (!((set >> i) & 1U))
                    continue;
                sum += chances[i] - kThreshold;
                for (size_t j = 0; j < i; ++j)
                    apart = apart && !(((set >> j) & 1U) && candidates[j].end > candidates[i].first);
            }
            best = apart ? std::max(best, sum) : best;
        }
        double sum = 0.0;
        int end = 0;
        for (const size_t chosen : bestSet(candidates, chances, kThreshold)) {
            QVERIFY(candidates[chosen].first >= end);
            end = candidates[chosen].end;
            sum += chances[chosen] - kThreshold;
        }
        QVERIFY(std::abs(sum - best) < 1e-9);
    }
}

QTEST_GUILESS_MAIN(SpanChoiceTest)
#include "SpanChoiceTest.moc"

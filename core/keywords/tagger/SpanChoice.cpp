// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/SpanChoice.h"

#include <algorithm>
#include <map>

namespace foothold::tagger {

std::vector<size_t> bestSet(
    const std::vector<SpanCandidate>& candidates, const std::vector<double>& chances, double threshold)
{
    // Candidates come by start; the best sum up to each end decides, as in the scheduling of intervals.
    std::map<int, std::pair<double, size_t>> bestTo; // end to (sum, last candidate + 1)
    std::vector<size_t> previous(candidates.size(), 0);
    std::vector<size_t> byEnd(candidates.size());
    for (size_t i = 0; i < byEnd.size(); ++i)
        byEnd[i] = i;
    std::stable_sort(byEnd.begin(), byEnd.end(),
        [&candidates](size_t a, size_t b) { return candidates[a].end < candidates[b].end; });
    bestTo[0] = {0.0, 0};
    for (const size_t i : byEnd) {
        const double gain = chances[i] - threshold;
        if (gain <= 0.0)
            continue;
        const auto before = std::prev(bestTo.upper_bound(candidates[i].first));
        const double sum = before->second.first + gain;
        const auto last = std::prev(bestTo.end());
        if (sum > last->second.first) {
            previous[i] = before->second.second;
            bestTo[candidates[i].end] = {sum, i + 1};
        }
    }
    std::vector<size_t> chosen;
    for (size_t i = std::prev(bestTo.end())->second.second; i != 0; i = previous[i - 1])
        chosen.push_back(i - 1);
    std::reverse(chosen.begin(), chosen.end());
    return chosen;
}

} // namespace foothold::tagger

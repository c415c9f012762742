// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/SpanCandidates.h"

#include <vector>

namespace foothold::tagger {

// The choice of spans without overlap whose chances exceed the threshold by the most: indices, in order.
std::vector<size_t> bestSet(
    const std::vector<SpanCandidate>& candidates, const std::vector<double>& chances, double threshold);

} // namespace foothold::tagger

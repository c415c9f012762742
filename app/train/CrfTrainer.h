// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/CrfObjective.h"

namespace foothold::train {

struct CrfSettings
{
    double l1 = 0.3;
    double l2 = 0.3;
    int minCount = 2;
    int iterations = 120;
};

// Trains the first stage on the chosen postings (OWL-QN). The same data give the same model, bit for bit.
tagger::CrfModel trainCrf(const CrfData& data, const std::vector<bool>& texts, const CrfSettings& settings);

} // namespace foothold::train

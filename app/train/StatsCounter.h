// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/LabelledText.h"
#include "core/keywords/tagger/TermStats.h"

#include <vector>

namespace foothold::train {

// Counts marked terms, their words, the words' classes and headers in the chosen texts.
tagger::TermStats countTerms(
    const std::vector<LabelledText>& texts, const tagger::Lexicon& lexicon, const std::vector<bool>& chosen);

} // namespace foothold::train

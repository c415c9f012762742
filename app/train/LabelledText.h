// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/SkillSpanData.h"
#include "core/keywords/tagger/Lattice.h"
#include "core/keywords/tagger/TextFeatures.h"

#include <vector>

namespace foothold::train {

// A posting as the tagger sees it, with the label of each word.
struct LabelledText
{
    struct Span
    {
        int first = 0; // words
        int end = 0;
        bool operator==(const Span&) const = default;
    };

    tagger::TaggerText text;
    tagger::TextFeatures features;
    std::vector<int> labels{};
    std::vector<Span> spans{};

    LabelledText(const Posting& posting, const tagger::Lexicon& lexicon);
    bool holds(int first, int end) const;
};

} // namespace foothold::train

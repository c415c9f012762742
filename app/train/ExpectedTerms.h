// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/CrfModel.h"
#include "core/keywords/tagger/TermStats.h"
#include "core/keywords/tagger/TextFeatures.h"

#include <QString>

#include <vector>

namespace foothold::train {

// An ad without labels, ready for the first stage.
struct PlainText
{
    tagger::TaggerText text;
    tagger::TextFeatures features;
};

std::vector<PlainText> readPlain(const std::vector<QString>& ads, const tagger::Lexicon& lexicon);

// How often the first stage would mark words and terms in plain ads. Only what stands in many units is kept.
tagger::TermStats expectTerms(const std::vector<PlainText>& texts, const tagger::CrfModel& crf);

} // namespace foothold::train

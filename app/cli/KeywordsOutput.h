// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Console.h"
#include "core/keywords/KeywordExtractor.h"

namespace foothold::cli {

// How the command keywords prints one ad: its terms or, explained, each place with why it was found and what decided
// its demand. JSON counts offsets in Unicode code points.
void printKeywordsOf(const Console& console, const QString& file, const QString& text,
    const QList<ExplainedMention>& mentions, bool explained);

} // namespace foothold::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Sections.h"

namespace foothold {

// Adds sections that no heading announces: items that ask for something after a part about the company, and the legal
// words at the end.
void addUnheadedParts(const Tokens& tokens, const QList<Sentence>& sentences, QList<Section>& sections);

} // namespace foothold

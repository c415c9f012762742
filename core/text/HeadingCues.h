// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/PhraseTable.h"
#include "core/text/WordSet.h"

namespace foothold {

// Words of headings, each with a SectionKind as its number. Folded, in six languages.
struct HeadingCues
{
    static constexpr int kSkills = 100; // requirements, unless the part before is already about wishes
    static const PhraseTable& sure(); // make a heading of any short line, and of running text where capitalised
    static const PhraseTable& likely(); // make a heading of a line of their own or of words before a colon
    static const WordSet& words(); // what such a line may be made of when it has no colon
    static const PhraseTable& running(); // capitalised and after a full stop, they are headings in running text
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/SheetWords.h"

namespace foothold {

// Wordings that the Markdown and the HTML sheet share.
QString roundKindText(RoundKind kind, const SheetWords& words);
QString researchKindText(ResearchKind kind, const SheetWords& words);
// "Thursday, 5 March 2026, 15:00 (Europe/Madrid), 45 min": local time of the zone it was entered in.
QString roundTimeText(const InterviewRound& round, const SheetWords& words);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/SheetWords.h"

namespace foothold {

// The prep sheet's words in the language of the program, with its dates.
SheetWords translatedSheetWords();

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/PrepSheet.h"
#include "core/sheet/SheetWords.h"

namespace foothold {

// One sheet as CommonMark; characters of the records that would be markup are escaped.
QString sheetMarkdown(const PrepSheet& sheet, const SheetWords& words);

} // namespace foothold

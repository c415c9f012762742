// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sheet/PrepSheet.h"
#include "core/sheet/SheetWords.h"

#include <QList>

namespace foothold {

// Sheets as one HTML document for printing, each from a new page; styled by resources/sheet/sheet.css. Texts of the
// records are escaped: no markup, link or picture of theirs reaches the page.
QString sheetHtml(const QList<PrepSheet>& sheets, const SheetWords& words);

} // namespace foothold

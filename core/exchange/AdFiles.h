// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"

#include <functional>

namespace foothold {

// Readers of job ads kept as text files. Files only; nothing is stored.
namespace adFiles {

// One ad. Company and title come from the caller, never from the text.
Result<ImportPlan> readFile(const QString& path, const QString& company, const QString& title);

// A folder whose index.csv has the columns file, company, title and, if known, location and source. A row's file is
// looked for in that folder only. `keepGoing` is asked between files; false ends with Cancelled.
Result<ImportPlan> readFolder(const QString& folder, const std::function<bool(int done, int of)>& keepGoing = {});

} // namespace adFiles

} // namespace foothold

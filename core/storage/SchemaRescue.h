// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SqliteFile.h"
#include "core/storage/TableShape.h"

namespace foothold {

// Opens the copy of a damaged campaign so that its tables can be asked, with the header and the list of its tables
// mended as far as needed. Changes the copy.
Result<SqliteFile> openDamaged(const QString& copy, const QList<TableShape>& tables);

} // namespace foothold

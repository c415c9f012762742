// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

#include <QByteArray>

namespace foothold {

// The heatmap as CSV: keyword, category, companies, then a column a company or ad with the demand or nothing.
QByteArray heatmapCsv(const DemandMatrix& matrix);

// The heatmap as one JSON object: columns, and rows with their cells.
QByteArray heatmapJson(const DemandMatrix& matrix);

} // namespace foothold

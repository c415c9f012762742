// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

namespace foothold {

// What of the heatmap is shown, and who stands behind its columns.
struct HeatmapChoice
{
    DemandMatrix::Filter terms{};
    QHash<qint64, CompanyId> companies{}; // of each column; columns that are not here are left out
};

// The matrix with the chosen keywords and columns only. Companies are counted anew from the cells that remain, and
// columns stand in the order of their names.
DemandMatrix shownMatrix(const DemandMatrix& all, const HeatmapChoice& choice);

} // namespace foothold

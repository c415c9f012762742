// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

class QImage;

namespace foothold {

class Theme;

// The heatmap as one picture with its names, counts and legend. Rows and columns beyond what a picture can show are
// left out, and its foot says so.
QImage heatmapImage(const DemandMatrix& matrix, const Theme& theme);

} // namespace foothold

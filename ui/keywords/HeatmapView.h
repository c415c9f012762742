// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

#include <QWidget>

class QScrollBar;

namespace foothold {

class HeatmapModel;
class HeatmapTable;
class Theme;

// The whole heatmap: cells, frozen names, bars. A new matrix leaves the student where they were.
class HeatmapView : public QWidget
{
    Q_OBJECT

public:
    HeatmapView(HeatmapModel* model, const Theme& theme, QWidget* parent = nullptr);

    HeatmapTable* table() const { return m_table; }
    void showMatrix(DemandMatrix matrix);

private:
    void followTable();

    HeatmapModel* m_model;
    HeatmapTable* m_table;
    QScrollBar* m_scroll;
};

} // namespace foothold

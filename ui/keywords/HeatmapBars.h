// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace foothold {

class HeatmapTable;
class Theme;

// Right of the heatmap, a bar and a number a row: how many companies name the keyword.
class HeatmapBars : public QWidget
{
    Q_OBJECT

public:
    HeatmapBars(HeatmapTable* table, const Theme& theme, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    HeatmapTable* m_table;
    const Theme& m_theme;
};

} // namespace foothold

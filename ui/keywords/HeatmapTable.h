// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace foothold {

class HeatmapColumnHeader;
class HeatmapDelegate;
class HeatmapRowHeader;
class Theme;

// The heatmap's cells between their frozen names. Arrows move; Enter or a click on a filled cell opens its sentence.
class HeatmapTable : public QTableView
{
    Q_OBJECT

public:
    explicit HeatmapTable(const Theme& theme, QWidget* parent = nullptr);

    int hoveredRow() const { return m_hoveredRow; }

Q_SIGNALS:
    void cellOpened(const QModelIndex& cell);
    void rowPlacesAsked(int row); // the keyword's name was double-clicked
    void hoverChanged();
    void currentCellChanged(const QModelIndex& cell);

protected:
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void setHovered(int row, int column);

    HeatmapDelegate* m_delegate;
    HeatmapRowHeader* m_rows;
    HeatmapColumnHeader* m_columns;
    int m_hoveredRow = -1;
    int m_hoveredColumn = -1;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractItemDelegate>

namespace foothold {

class Theme;

// Paints a heatmap cell: its demand's step and mark, the row and column under the pointer, the current cell's outline.
class HeatmapDelegate : public QAbstractItemDelegate
{
    Q_OBJECT

public:
    explicit HeatmapDelegate(const Theme& theme, QObject* parent = nullptr);

    void setHovered(int row, int column);
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
    int m_row = -1;
    int m_column = -1;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace foothold {

class Theme;

// The companies or ads above the heatmap, written upwards; the column under the pointer stands out.
class HeatmapColumnHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeatmapColumnHeader(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setHovered(int column);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
    int m_hovered = -1;
    mutable int m_height = 0; // 0: to be measured
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace foothold {

class Theme;

// The keywords at the left of the heatmap: the category's mark and the name; the row under the pointer stands out.
class HeatmapRowHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeatmapRowHeader(const Theme& theme, QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    void setHovered(int row);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    const Theme& m_theme;
    int m_hovered = -1;
    mutable int m_width = 0; // 0: to be measured
};

} // namespace foothold

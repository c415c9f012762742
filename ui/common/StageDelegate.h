// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PaintedDelegate.h"

namespace foothold {

class Theme;

// Paints a cell that names a stage as its chip.
class StageDelegate : public PaintedDelegate
{
    Q_OBJECT

public:
    static constexpr int kStageKindRole = Qt::UserRole + 100; // what the column's `look` answers: StageKind as int

    StageDelegate(const Theme& theme, TableView* view);

protected:
    void paintContent(QPainter& painter, const QRect& place, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace foothold

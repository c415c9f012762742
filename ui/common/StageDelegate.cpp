// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/StageDelegate.h"

#include "ui/common/StageChip.h"
#include "ui/common/TableView.h"

namespace foothold {

StageDelegate::StageDelegate(const Theme& theme, TableView* view)
    : PaintedDelegate(view)
    , m_theme(theme)
{ }

void StageDelegate::paintContent(QPainter& painter, const QRect& place, const QModelIndex& index) const
{
    const QString name = index.data(Qt::DisplayRole).toString();
    if (!name.isEmpty())
        StageChip::paint(painter, place, m_theme, name, StageKind(index.data(kStageKindRole).toInt()));
}

} // namespace foothold

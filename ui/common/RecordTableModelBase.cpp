// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordTableModelBase.h"

namespace foothold {

void RecordTableModelBase::refreshCells()
{
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void RecordTableModelBase::refreshRow(qint64 id)
{
    if (const int row = rowOf(id); row >= 0)
        Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordTableModelBase.h"

namespace foothold {

void RecordTableModelBase::refreshCells()
{
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

} // namespace foothold

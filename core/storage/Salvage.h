// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QString>

namespace foothold {

// What became of one table.
struct SalvagedTable
{
    QString table{};
    qint64 copied = 0;
    qint64 mended = 0; // of the copied ones: a part was unreadable or refused, and has its usual value now
    qint64 lost = 0; // known to have been there
    qint64 standIns = 0; // made because other rows need them
    qint64 emptied = 0; // references to lost rows
    bool mayLackMore = false; // the damage hides how much there was
};

struct SalvageReport
{
    QList<SalvagedTable> tables{};

    qint64 copied() const;
    bool isComplete() const; // nothing was lost, mended or hidden
};

// Copies every readable row of a damaged campaign into a new one at `target`, which must not exist. The damaged file is
// only read; derived tables are rebuilt. NotACampaign if nothing of ours can be read. Ends in bounded time.
Result<SalvageReport> salvageCampaign(const QString& damaged, const QString& target);

} // namespace foothold

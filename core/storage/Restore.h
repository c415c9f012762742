// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QDateTime>
#include <QString>

namespace foothold {

// Puts a backup in the place of a campaign. Values in, values out; may run on the pool. Refused while a process has the
// campaign open; whenever it is killed, the campaign is the old file or the new one, whole.
struct Restore
{
    QString backup{};
    QString campaign{}; // may be missing
    QString keepIn{}; // the folder that the replaced file goes to, as a backup of kind BeforeRestore
    QDateTime moment{};

    struct Report
    {
        QString kept{}; // the replaced file; empty if there was none
    };
    Result<Report> run() const;
};

} // namespace foothold

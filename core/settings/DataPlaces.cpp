// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/DataPlaces.h"

#include <QDir>
#include <QStandardPaths>

namespace foothold {

QString places::backups()
{
    const QString chosen = qEnvironmentVariable("FOOTHOLD_BACKUPS");
    if (!chosen.isEmpty())
        return QDir::cleanPath(chosen);
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).filePath(QStringLiteral("backups"));
}

} // namespace foothold

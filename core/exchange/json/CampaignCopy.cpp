// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/CampaignCopy.h"

#include <QTemporaryDir>

namespace foothold {

QString CampaignCopy::bytesFile(const QString& sha256) const
{
    return folder ? folder->filePath(sha256) : QString();
}

} // namespace foothold

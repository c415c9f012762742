// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/CampaignFile.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace foothold {

Result<CampaignFileInfo> inspectCampaignFile(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return Error{Error::Code::Missing, path, {}};
    if (!info.isFile())
        return Error{Error::Code::NotACampaign, path, {}};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    constexpr qsizetype kHeaderSize = 100;
    constexpr qsizetype kUserVersionAt = 60;
    constexpr qsizetype kApplicationIdAt = 68;
    const QByteArray header = file.read(kHeaderSize);
    if (header.size() < kHeaderSize || !header.startsWith(QByteArray("SQLite format 3\0", 16))
        || qFromBigEndian<quint32>(header.constData() + kApplicationIdAt) != kApplicationId)
        return Error{Error::Code::NotACampaign, path, {}};
    return CampaignFileInfo{qFromBigEndian<quint32>(header.constData() + kUserVersionAt)};
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/BackupPlan.h"
#include "core/storage/FileCheck.h"

#include <functional>

namespace foothold {

struct BackupInfo
{
    QString path{};
    BackupStamp stamp{};
    qint64 bytes = 0;
    bool sound = false;
    QList<TableCount> counts{};
};

// Backups of campaign files. All of these take and give values, use connections of their own and may run on the pool
// while the campaign is open and edited.
namespace backup {

// A compact copy in the folder, checked before it gets its name. Nothing is left of one that fails.
Result<BackupInfo> make(const QString& file, const QString& folder, BackupKind kind, const QDateTime& moment);

// Where the backups of a campaign lie below `root`: a folder named after its uid. For a damaged one that no longer
// tells its uid: the folder with backups of a file of that name; empty if there is none.
QString folderOf(const QString& file, const QString& root);

// Makes one in the campaign's own folder below `root`, then removes what retention counts as surplus.
Result<BackupInfo> keep(const QString& file, const QString& root, BackupKind kind, const QDateTime& moment);
// The same once a day; nothing if today has one.
Result<std::optional<BackupInfo>> keepDaily(const QString& file, const QString& root, const QDateTime& moment);

// For Database::Opening: keeps an older campaign before it is brought up to date.
std::function<Status(const QString& file)> beforeMigration(const QString& root, const QDateTime& moment);

// What lies in a folder, newest first, each looked into without writing anything.
QList<BackupInfo> list(const QString& folder);
QList<BackupStamp> stamps(const QString& folder);
Result<BackupInfo> look(const QString& path);

} // namespace backup

} // namespace foothold

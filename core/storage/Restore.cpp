// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Restore.h"

#include "core/storage/BackupPlan.h"
#include "core/storage/CampaignFile.h"
#include "core/storage/DurableFile.h"
#include "core/storage/FileCheck.h"
#include "core/storage/FileLock.h"
#include "core/storage/Migrator.h"
#include "core/storage/SqliteFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr auto kBeside = {"-journal"_L1, "-wal"_L1, "-shm"_L1};

Status checkBackup(const QString& backup)
{
    const auto info = inspectCampaignFile(backup);
    if (!info)
        return info.error();
    if (info->schemaVersion > Migrator::newestVersion())
        return Error{Error::Code::NewerCampaign, backup, {}};
    const auto file = SqliteFile::open(backup, SqliteFile::Access::Frozen);
    if (!file || !isSoundFile(*file))
        return Error{Error::Code::DamagedBackup, backup, {}};
    return {};
}

// What a killed process left beside the old file belongs to it: SQLite would apply it to the new one. Rolled back where
// that can be done, otherwise kept with the old file.
void settleOld(const QString& campaign)
{
    const auto old = SqliteFile::open(campaign, SqliteFile::Access::ReadWrite);
    if (old)
        (void)old->number("SELECT count(*) FROM sqlite_schema");
}

Result<QString> keepOld(const QString& campaign, const QString& folder, const QDateTime& moment)
{
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Unwritable, folder, {}};
    BackupStamp stamp{BackupStamp::plainName(campaign), moment, BackupKind::BeforeRestore};
    while (QDir(folder).exists(stamp.fileName()))
        ++stamp.number;
    const QString kept = QDir(folder).filePath(stamp.fileName());
    const QString unfinished = kept + u".unfinished"_s;
    Status status = durable::copyFile(campaign, unfinished);
    for (const auto& ending : kBeside) {
        if (status && QFileInfo::exists(campaign + ending))
            status = durable::copyFile(campaign + ending, kept + ending);
    }
    if (status)
        status = durable::replace(unfinished, kept);
    if (status)
        return kept;
    QFile::remove(unfinished);
    return status.error();
}

} // namespace

Result<Restore::Report> Restore::run() const
{
    const QString canonical = QFileInfo(campaign).canonicalFilePath();
    const QString file = canonical.isEmpty() ? campaign : canonical;
    if (!QFileInfo::exists(backup))
        return Error{Error::Code::Missing, backup, {}};
    if (QFileInfo(backup).canonicalFilePath() == file)
        return Error{Error::Code::Exists, file, {}};
    const auto lock = FileLock::take(file);
    if (!lock)
        return lock.error();
    if (const Status sound = checkBackup(backup); !sound)
        return sound.error();
    Report report;
    if (QFileInfo::exists(file)) {
        settleOld(file);
        auto kept = keepOld(file, keepIn, moment);
        if (!kept)
            return kept.error();
        report.kept = *kept;
    }
    const QString unfinished = file + u".restoring"_s; // one name: what a kill leaves is overwritten the next time
    Status status = durable::copyFile(backup, unfinished);
    if (status)
        status = checkBackup(unfinished);
    for (const auto& ending : kBeside) {
        if (status)
            QFile::remove(file + ending);
    }
    if (status)
        status = durable::replace(unfinished, file);
    if (status)
        return report;
    QFile::remove(unfinished);
    return status.error();
}

} // namespace foothold

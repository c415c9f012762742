// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Backup.h"

#include "core/base/Log.h"
#include "core/storage/DurableFile.h"
#include "core/storage/SqliteFile.h"
#include "core/storage/TableShape.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foothold::backup {

namespace {

constexpr qint64 kOldEnough = 24 * 60 * 60; // seconds after which an unfinished file is nobody's any more

using Rows = QList<std::pair<QByteArray, qint64>>;

Result<Rows> countAll(const SqliteFile& file)
{
    const auto tables = dataTables(file);
    if (!tables)
        return tables.error();
    Rows rows;
    for (const TableShape& table : *tables) {
        const auto count = file.number("SELECT count(*) FROM " + table.name);
        if (!count)
            return count.error();
        rows.append({table.name, *count});
    }
    return rows;
}

Status vacuumInto(const SqliteFile& source, const QString& target)
{
    const auto statement = source.prepare("VACUUM INTO ?1");
    if (!statement)
        return statement.error();
    const QByteArray name = target.toUtf8();
    sqlite3_bind_text(statement->get(), 1, name.constData(), int(name.size()), SQLITE_TRANSIENT);
    return sqlite3_step(statement->get()) == SQLITE_DONE ? Status() : Status(source.error());
}

// In one read transaction, so that what was counted is what was copied. Writers wait for the pages only, not for
// what is done with them.
Result<Rows> copyCounted(const SqliteFile& source, const QString& target)
{
    if (const Status begun = source.run("BEGIN"); !begun)
        return begun.error();
    auto rows = countAll(source);
    const Status copied = rows ? source.copyPagesTo(target) : Status();
    (void)source.run("ROLLBACK");
    if (!copied)
        return copied.error();
    return rows;
}

Status verify(const QString& path, const Rows& expected)
{
    const auto copy = SqliteFile::open(path, SqliteFile::Access::Frozen);
    if (!copy)
        return copy.error();
    const auto rows = countAll(*copy);
    if (!rows || *rows != expected || !isSoundFile(*copy))
        return Error{Error::Code::DamagedCampaign, path, u"the copy is not what was copied"_s};
    return {};
}

Status writeUnfinished(const QString& file, const QString& unfinished)
{
    const QString pages = unfinished + u".pages.unfinished"_s;
    const auto gone = qScopeGuard([&] { QFile::remove(pages); });
    const auto source = SqliteFile::open(file, SqliteFile::Access::ReadOnly);
    if (!source)
        return source.error();
    const auto rows = copyCounted(*source, pages);
    if (!rows)
        return rows.error();
    const auto copy = SqliteFile::open(pages, SqliteFile::Access::ReadOnly);
    if (!copy)
        return copy.error();
    if (const Status made = durable::makeEmpty(unfinished); !made)
        return made;
    if (const Status compact = vacuumInto(*copy, unfinished); !compact)
        return compact;
    if (const Status whole = verify(unfinished, *rows); !whole)
        return whole;
    return durable::sync(unfinished);
}

// Backups are as private as campaigns are.
Status makeFolder(const QString& folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    if (!QDir().mkpath(folder))
        return Error{Error::Code::Unwritable, folder, {}};
    constexpr auto kOwnerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    QFile::setPermissions(folder, kOwnerOnly);
    return {};
}

QString uidOf(const QString& file)
{
    for (const auto access : {SqliteFile::Access::ReadOnly, SqliteFile::Access::Frozen}) {
        const auto source = SqliteFile::open(file, access);
        const auto uids = source ? source->texts("SELECT uid FROM campaign") : source.error();
        const QUuid uid = uids ? QUuid::fromString(uids->value(0)) : QUuid();
        if (!uid.isNull())
            return uid.toString(QUuid::WithoutBraces);
    }
    return {};
}

void removeSurplus(const QString& folder, const QString& justMade)
{
    for (const BackupStamp& stamp : retention::surplus(stamps(folder))) {
        const QString path = QDir(folder).filePath(stamp.fileName());
        if (path != justMade && !QFile::remove(path))
            qCWarning(logStorage) << "cannot remove an old backup:" << path;
    }
    const QDateTime old = QDateTime::currentDateTimeUtc().addSecs(-kOldEnough);
    for (const QFileInfo& left : QDir(folder).entryInfoList({u"*.unfinished"_s}, QDir::Files)) {
        if (left.lastModified() < old)
            QFile::remove(left.filePath());
    }
}

} // namespace

Result<BackupInfo> make(const QString& file, const QString& folder, BackupKind kind, const QDateTime& moment)
{
    if (!QFileInfo::exists(file))
        return Error{Error::Code::Missing, file, {}};
    if (const Status made = makeFolder(folder); !made)
        return made.error();
    BackupStamp stamp{BackupStamp::plainName(file), moment, kind};
    const QDir place(folder);
    while (place.exists(stamp.fileName()) || place.exists(stamp.fileName() + u".unfinished"_s))
        ++stamp.number;
    const QString path = place.filePath(stamp.fileName());
    const QString unfinished = path + u".unfinished"_s;
    Status status = writeUnfinished(file, unfinished);
    if (status)
        status = durable::replace(unfinished, path);
    if (status)
        return look(path);
    QFile::remove(unfinished);
    Error error = status.error();
    if (error.subject.startsWith(unfinished)) // say what the student knows
        error.subject = error.code == Error::Code::DamagedCampaign ? file : folder;
    return error;
}

QString folderOf(const QString& file, const QString& root)
{
    const QDir all(root);
    if (const QString uid = uidOf(file); !uid.isEmpty())
        return all.filePath(uid);
    const QString name = BackupStamp::plainName(file);
    for (const QFileInfo& folder : all.entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        for (const BackupStamp& stamp : stamps(folder.filePath())) {
            if (stamp.campaign == name)
                return folder.filePath();
        }
    }
    return {};
}

Result<BackupInfo> keep(const QString& file, const QString& root, BackupKind kind, const QDateTime& moment)
{
    const QString folder = folderOf(file, root);
    if (folder.isEmpty())
        return Error{Error::Code::DamagedCampaign, file, u"it does not tell which campaign it is"_s};
    auto made = make(file, folder, kind, moment);
    if (made)
        removeSurplus(folder, made->path);
    return made;
}

Result<std::optional<BackupInfo>> keepDaily(const QString& file, const QString& root, const QDateTime& moment)
{
    const QString folder = folderOf(file, root);
    if (!folder.isEmpty() && retention::hasDailyOf(stamps(folder), moment.toLocalTime().date()))
        return std::optional<BackupInfo>();
    auto made = keep(file, root, BackupKind::Daily, moment);
    if (!made)
        return made.error();
    return std::optional<BackupInfo>(std::move(made).value());
}

std::function<Status(const QString& file)> beforeMigration(const QString& root, const QDateTime& moment)
{
    return [root, moment](const QString& file) {
        const auto kept = keep(file, root, BackupKind::BeforeMigration, moment);
        return kept ? Status() : Status(kept.error());
    };
}

QList<BackupStamp> stamps(const QString& folder)
{
    QList<BackupStamp> found;
    for (const QString& name : QDir(folder).entryList({u"*.foothold"_s}, QDir::Files)) {
        if (const auto stamp = BackupStamp::fromFileName(name))
            found.append(*stamp);
    }
    std::sort(found.begin(), found.end(), [](const BackupStamp& a, const BackupStamp& b) {
        return std::tuple(a.made, a.number) > std::tuple(b.made, b.number);
    });
    return found;
}

QList<BackupInfo> list(const QString& folder)
{
    QList<BackupInfo> backups;
    if (folder.isEmpty())
        return backups;
    for (const BackupStamp& stamp : stamps(folder)) {
        const QString path = QDir(folder).filePath(stamp.fileName());
        auto info = look(path);
        backups.append(info ? std::move(info).value() : BackupInfo{path, stamp, QFileInfo(path).size()});
    }
    return backups;
}

Result<BackupInfo> look(const QString& path)
{
    const QFileInfo info(path);
    if (!info.isFile())
        return Error{Error::Code::Missing, path, {}};
    const auto file = SqliteFile::open(path, SqliteFile::Access::Frozen);
    if (!file)
        return file.error();
    BackupInfo found{.path = path, .bytes = info.size(), .sound = isSoundFile(*file), .counts = countRecords(*file)};
    if (const auto stamp = BackupStamp::fromFileName(info.fileName()))
        found.stamp = *stamp;
    return found;
}

} // namespace foothold::backup

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqliteFile.h"

#include "core/storage/DurableFile.h"

#include <QUrl>

#include <sqlite3.h>

namespace foothold {

namespace {

constexpr int kBusyTimeout = 5000; // ms

QString text(sqlite3_stmt* statement)
{
    const auto* bytes = static_cast<const char*>(sqlite3_column_blob(statement, 0));
    return QString::fromUtf8(bytes, sqlite3_column_bytes(statement, 0));
}

} // namespace

Error::Code errorCodeOf(int sqliteCode)
{
    if (sqliteCode == SQLITE_READONLY_DBMOVED)
        return Error::Code::Moved;
    if (sqliteCode == SQLITE_READONLY_DIRECTORY)
        return Error::Code::Unwritable; // the folder was closed meanwhile
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_READONLY:
        return Error::Code::ReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return Error::Code::Busy;
    case SQLITE_CORRUPT:
        return Error::Code::DamagedCampaign;
    case SQLITE_NOTADB:
        return Error::Code::NotACampaign;
    case SQLITE_CANTOPEN:
        return Error::Code::Unreadable;
    case SQLITE_IOERR:
        return Error::Code::Unwritable;
    case SQLITE_CONSTRAINT:
        return sqliteCode == SQLITE_CONSTRAINT_FOREIGNKEY || sqliteCode == SQLITE_CONSTRAINT_TRIGGER
            ? Error::Code::InUse
            : Error::Code::Invalid;
    default:
        return Error::Code::Internal;
    }
}

Error sqliteError(sqlite3* handle, const QString& path)
{
    return {errorCodeOf(sqlite3_extended_errcode(handle)), path, QString::fromUtf8(sqlite3_errmsg(handle))};
}

void StatementEnd::operator()(sqlite3_stmt* statement) const
{
    sqlite3_finalize(statement);
}

void SqliteFile::Close::operator()(sqlite3* handle) const
{
    sqlite3_close_v2(handle);
}

Result<SqliteFile> SqliteFile::open(const QString& path, Access access)
{
    QByteArray name = QUrl::fromLocalFile(path).toEncoded();
    if (access == Access::Frozen)
        name += "?immutable=1";
    return connect(path, name, access == Access::ReadWrite ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READONLY);
}

Result<SqliteFile> SqliteFile::inMemory()
{
    return connect({}, "file::memory:", SQLITE_OPEN_READWRITE);
}

Result<SqliteFile> SqliteFile::connect(const QString& path, const QByteArray& name, int flags)
{
    SqliteFile file;
    file.m_path = path;
    sqlite3* handle = nullptr;
    const int result = sqlite3_open_v2(name.constData(), &handle, flags | SQLITE_OPEN_URI, nullptr);
    file.m_handle.reset(handle);
    if (result != SQLITE_OK)
        return Error{errorCodeOf(result), path, QString::fromUtf8(sqlite3_errstr(result))};
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, kBusyTimeout);
    // What a damaged or foreign schema may do stays small.
    if (const Status done = file.run("PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;"); !done)
        return done.error();
    return file;
}

Status SqliteFile::run(const QByteArray& sql) const
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return error();
    return {};
}

Result<Statement> SqliteFile::prepare(const QByteArray& sql) const
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(handle(), sql.constData(), int(sql.size()), &statement, nullptr) != SQLITE_OK)
        return error();
    return Statement(statement);
}

Result<qint64> SqliteFile::number(const QByteArray& sql) const
{
    const auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    if (sqlite3_step(statement->get()) != SQLITE_ROW)
        return error();
    return qint64(sqlite3_column_int64(statement->get(), 0));
}

Result<QStringList> SqliteFile::texts(const QByteArray& sql) const
{
    const auto statement = prepare(sql);
    if (!statement)
        return statement.error();
    QStringList all;
    int step = sqlite3_step(statement->get());
    for (; step == SQLITE_ROW; step = sqlite3_step(statement->get()))
        all.append(text(statement->get()));
    if (step != SQLITE_DONE)
        return error();
    return all;
}

Status SqliteFile::copyPagesTo(const QString& path) const
{
    if (const Status made = durable::makeEmpty(path); !made)
        return made;
    const auto target = open(path, Access::ReadWrite);
    if (!target)
        return target.error();
    if (const Status unsynced = target->run("PRAGMA synchronous = OFF"); !unsynced) // a copy for a moment
        return unsynced;
    sqlite3_backup* copying = sqlite3_backup_init(target->handle(), "main", handle(), "main");
    if (!copying)
        return target->error();
    sqlite3_backup_step(copying, -1);
    return sqlite3_backup_finish(copying) == SQLITE_OK ? Status() : Status(target->error());
}

} // namespace foothold

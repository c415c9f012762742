// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace foothold {

Error::Code errorCodeOf(int sqliteCode); // of an extended result code
Error sqliteError(sqlite3* handle, const QString& path); // the connection's last one

// A prepared statement; its end is finalize.
struct StatementEnd
{
    void operator()(sqlite3_stmt* statement) const;
};
using Statement = std::unique_ptr<sqlite3_stmt, StatementEnd>;

// A bare connection for work on whole files, sound or not: backup, check, salvage. Belongs to the thread that uses it.
class SqliteFile
{
public:
    enum class Access {
        ReadWrite, // also rolls back what a killed process left
        ReadOnly,
        Frozen, // nothing is written beside it either; only for files that nobody writes
    };

    static Result<SqliteFile> open(const QString& path, Access access);
    static Result<SqliteFile> inMemory();

    sqlite3* handle() const { return m_handle.get(); }
    const QString& path() const { return m_path; }
    Error error() const { return sqliteError(handle(), m_path); }

    Status run(const QByteArray& sql) const;
    Result<Statement> prepare(const QByteArray& sql) const;
    Result<qint64> number(const QByteArray& sql) const; // the first value of the first row
    Result<QStringList> texts(const QByteArray& sql) const; // the first value of each row
    // Page by page, as they are, into a new file; whole even beside a living writer.
    Status copyPagesTo(const QString& path) const;

private:
    struct Close
    {
        void operator()(sqlite3* handle) const;
    };

    std::unique_ptr<sqlite3, Close> m_handle;
    static Result<SqliteFile> connect(const QString& path, const QByteArray& name, int flags);

    QString m_path;
};

} // namespace foothold

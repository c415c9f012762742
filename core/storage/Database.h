// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QLockFile>
#include <QSqlDatabase>
#include <QVariant>

#include <memory>
#include <unordered_map>

class QSqlQuery;
struct sqlite3;

namespace foothold {

class ChangeLog;

// The rows of one answer. Ends the statement when it goes, so that no read is left open before a commit.
class Rows
{
public:
    explicit Rows(QSqlQuery* query)
        : m_query(query)
    { }
    Rows(Rows&& other) noexcept
        : m_query(std::exchange(other.m_query, nullptr))
    { }
    Rows(const Rows&) = delete;
    Rows& operator=(const Rows&) = delete;
    Rows& operator=(Rows&&) = delete;
    ~Rows();

    bool next();
    QVariant value(int column) const;
    qint64 lastInsertId() const;
    int affected() const;

private:
    QSqlQuery* m_query;
};

// One open campaign file: connection, prepared statements, lock, and the log of changes under undo.
// Lives on the thread that opened it.
class Database
{
public:
    enum class Mode { ReadWrite, ReadOnly };

    // Makes a new campaign file; refuses one that exists.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    // Checks that the file is a sound campaign of this or an older version; brings an older one up to date.
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode);
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    // Runs one statement with bound values. Prepared once, kept for the next time.
    Result<Rows> run(const QString& sql, const QVariantList& values = {});
    // Runs several statements without values (schema, migrations).
    Status runScript(const QByteArray& sql);
    // Runs `work` in a transaction of its own that undo does not see: for derived tables.
    template <class F> Status withoutUndo(F&& work);

    ChangeLog& changes() { return *m_changes; }
    sqlite3* handle() const;
    Error lastError() const; // of the connection, in our codes

private:
    Database(const QString& path, Mode mode);
    Status connect();
    Status checkSound();
    Status bringUpToDate(quint32 fromVersion);

    QString m_path;
    Mode m_mode;
    QString m_connection;
    QSqlDatabase m_database;
    std::unique_ptr<QLockFile> m_lock;
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<ChangeLog> m_changes;
};

template <class F> Status Database::withoutUndo(F&& work)
{
    // A savepoint joins an open transaction and is one of its own otherwise.
    if (auto begun = run(QStringLiteral("SAVEPOINT derived")); !begun)
        return begun.error();
    const Status done = work();
    if (!done) {
        (void)run(QStringLiteral("ROLLBACK TO derived"));
        (void)run(QStringLiteral("RELEASE derived"));
        return done;
    }
    if (auto released = run(QStringLiteral("RELEASE derived")); !released) {
        const Error error = released.error();
        (void)run(QStringLiteral("ROLLBACK TO derived"));
        (void)run(QStringLiteral("RELEASE derived"));
        return error;
    }
    return {};
}

} // namespace foothold

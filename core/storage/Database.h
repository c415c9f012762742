// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/FileLock.h"
#include "core/storage/ReadingCopy.h"

#include <QSqlDatabase>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
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
    enum class Access { Full, ReadOnlyAsked, ReadOnlyPlace }; // place: the file or its folder may not be written
    struct Opening
    {
        Mode mode = Mode::ReadWrite;
        bool newerToo = false; // somebody asked to read a newer file with what this version knows of it
        // To write: the file is checked by whoever calls confirmSound(), or else before the first change. Opening a big
        // file then takes no time.
        bool checkLater = false;
        // Called with the sound file of an older version before it is changed; an error leaves it as it is.
        std::function<Status(const QString& path)> beforeMigration{};
    };

    // Makes a new campaign file; refuses one that exists.
    static Result<std::unique_ptr<Database>> create(const QString& path);
    // Checks that the file is a sound campaign, and never writes to one that is not. To write: takes the lock, brings
    // an older one up to date; read-only where nothing may be written. To read only: touches nothing, reads a newer
    // one too if all we know is in it, and an older one in a migrated copy.
    static Result<std::unique_ptr<Database>> open(const QString& path, const Opening& opening);
    static Result<std::unique_ptr<Database>> open(const QString& path, Mode mode)
    {
        return open(path, Opening{.mode = mode});
    }
    ~Database();
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;

    const QString& path() const { return m_path; }
    Access access() const { return m_access; }
    bool isReadOnly() const { return m_access != Access::Full; }
    bool isChecked() const { return !m_unchecked; }
    // Somebody found the file sound (checkQuickly); changes are let through without another look.
    Status confirmSound();

    // Runs one statement with bound values. Prepared once, kept for the next time.
    Result<Rows> run(const QString& sql, const QVariantList& values = {});
    // Runs several statements without values (schema, migrations).
    Status runScript(const QByteArray& sql);
    // Runs `work` in a transaction of its own that undo does not see: for derived tables.
    template <class F> Status withoutUndo(F&& work);
    // BEGIN for those who write records: refuses a file that is no longer the one that was opened (Moved).
    Status beginWrite();
    // Nothing is written into a file that nobody checked yet: checks it now.
    Status beforeWrite() { return m_unchecked ? checkNow() : Status(); }
    // Whether another program wrote since the last time this was asked.
    bool wasChangedOutside();
    void noteFailedWrite() { m_failedToWrite = true; }
    // A compact copy of all that is stored, in a new file; also when the open one is gone from its folder.
    Status copyTo(const QString& path);

    ChangeLog& changes() { return *m_changes; }
    sqlite3* handle() const;
    Error lastError() const; // of the connection, in our codes

private:
    Database(const QString& path, Access access);
    Status openToWrite(const Opening& opening);
    Status openToRead(quint32 version);
    Status openCopy();
    quint32 schemaVersion(); // of the open file
    Status connect(const QString& file, bool writes);
    void disconnect();
    Status checkSound();
    Status checkNow();
    Status bringUpToDate(quint32 fromVersion);
    Status migrate(quint32 version);
    Status settle();
    std::optional<qint64> dataVersion();

    QString m_path;
    Access m_access;
    QString m_connection;
    std::optional<FileLock> m_lock;
    std::optional<ReadingCopy> m_copy; // what is read instead of the file
    QSqlDatabase m_database;
    bool m_unchecked = false;
    qint64 m_dataVersion = 0; // as SQLite counts the commits of other connections
    bool m_failedToWrite = false; // a failure to write counts like such a commit, and is none
    std::unordered_map<QString, std::unique_ptr<QSqlQuery>> m_statements;
    std::unique_ptr<ChangeLog> m_changes;
};

template <class F> Status Database::withoutUndo(F&& work)
{
    if (const Status sound = beforeWrite(); !sound)
        return sound;
    // A savepoint joins an open transaction and is one of its own otherwise.
    if (auto begun = run(QStringLiteral("SAVEPOINT derived")); !begun)
        return begun.error();
    const Status done = work();
    if (!done) {
        noteFailedWrite();
        (void)run(QStringLiteral("ROLLBACK TO derived"));
        (void)run(QStringLiteral("RELEASE derived"));
        return done;
    }
    if (auto released = run(QStringLiteral("RELEASE derived")); !released) {
        const Error error = released.error();
        noteFailedWrite();
        (void)run(QStringLiteral("ROLLBACK TO derived"));
        (void)run(QStringLiteral("RELEASE derived"));
        return error;
    }
    return {};
}

} // namespace foothold

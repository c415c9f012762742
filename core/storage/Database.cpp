// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/CampaignFile.h"
#include "core/storage/ChangeLog.h"
#include "core/storage/Migrator.h"
#include "core/storage/SchemaCheck.h"
#include "core/storage/SearchIndex.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QUuid>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

Error::Code codeOf(int sqliteCode)
{
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

} // namespace

Rows::~Rows()
{
    if (m_query)
        m_query->finish();
}

bool Rows::next()
{
    return m_query->next();
}

QVariant Rows::value(int column) const
{
    return m_query->value(column);
}

qint64 Rows::lastInsertId() const
{
    return m_query->lastInsertId().toLongLong();
}

int Rows::affected() const
{
    return m_query->numRowsAffected();
}

Database::Database(const QString& path, Mode mode)
    : m_path(path)
    , m_mode(mode)
    , m_connection(QUuid::createUuid().toString())
    , m_changes(std::make_unique<ChangeLog>(*this))
{ }

Database::~Database()
{
    m_changes.reset();
    m_statements.clear();
    if (m_database.isValid()) {
        m_database.close();
        m_database = {};
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    // Created by us and empty, so that nobody's file is overwritten and only its owner can read it.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const auto code = QFileInfo::exists(path) ? Error::Code::Exists : Error::Code::Unwritable;
        return Error{code, path, file.errorString()};
    }
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.close();

    std::unique_ptr<Database> database(new Database(path, Mode::ReadWrite));
    Status status = database->connect();
    if (status)
        status = database->bringUpToDate(0);
    if (status)
        return database;
    database.reset();
    QFile::remove(path);
    return status.error();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, Mode mode)
{
    const QString file = QFileInfo(path).canonicalFilePath(); // a link's own folder must not get the journal
    const auto info = inspectCampaignFile(file.isEmpty() ? path : file);
    if (!info)
        return info.error();
    if (info->schemaVersion > Migrator::newestVersion())
        return Error{Error::Code::NewerCampaign, path, {}};

    std::unique_ptr<Database> database(new Database(file, mode));
    Status status = database->connect();
    if (status)
        status = database->checkSound();
    if (status)
        status = checkTriggers(*database);
    if (status && mode == Mode::ReadWrite)
        status = database->bringUpToDate(info->schemaVersion);
    if (status)
        status = checkSchema(*database);
    if (!status)
        return status.error();
    return database;
}

Status Database::connect()
{
    if (!isReadOnly()) {
        m_lock = std::make_unique<QLockFile>(m_path + u".lock"_s);
        m_lock->setStaleLockTime(0);
        if (!m_lock->tryLock()) {
            if (m_lock->error() != QLockFile::LockFailedError)
                return Error{Error::Code::Unwritable, m_path, {}};
            qint64 pid = 0;
            QString host;
            QString program;
            m_lock->getLockInfo(&pid, &host, &program);
            return Error{Error::Code::Busy, m_path, u"%1, %2, %3"_s.arg(program, host, QString::number(pid))};
        }
    }
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(m_path);
    m_database.setConnectOptions(
        isReadOnly() ? u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return Error{Error::Code::Unreadable, m_path, m_database.lastError().databaseText()};
    // One complete file at rest: rollback journal, every commit on the disk before it is announced.
    for (const QString& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA journal_mode = DELETE"_s,
             u"PRAGMA synchronous = FULL"_s, u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (isReadOnly() && pragma.contains("journal_mode"_L1))
            continue;
        if (auto done = run(pragma); !done)
            return done.error();
    }
    return {};
}

Status Database::checkSound()
{
    auto rows = run(u"PRAGMA quick_check(1)"_s);
    if (!rows)
        return rows.error();
    if (!rows->next() || rows->value(0).toString() != "ok"_L1)
        return Error{Error::Code::DamagedCampaign, m_path, rows->value(0).toString()};
    return {};
}

// After checkTriggers(): from here on the file's triggers may write the search index, which SQLite allows trusted
// schemas only.
Status Database::bringUpToDate(quint32 fromVersion)
{
    SearchIndex index(*this);
    Status status = index.dropUnknownTriggers();
    if (auto trusted = run(u"PRAGMA trusted_schema = ON"_s); !trusted)
        return trusted.error();
    if (status)
        status = Migrator::migrate(*this, fromVersion);
    return status ? index.ensure() : status;
}

Result<Rows> Database::run(const QString& sql, const QVariantList& values)
{
    auto& statement = m_statements[sql];
    if (!statement) {
        statement = std::make_unique<QSqlQuery>(m_database);
        statement->setForwardOnly(true);
        if (!statement->prepare(sql)) {
            const Error error = lastError();
            m_statements.erase(sql);
            return error;
        }
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        statement->bindValue(int(i), values[i]);
    if (!statement->exec()) {
        const Error error = lastError();
        statement->finish();
        return error;
    }
    return Rows(statement.get());
}

Status Database::runScript(const QByteArray& sql)
{
    if (sqlite3_exec(handle(), sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK)
        return lastError();
    return {};
}

sqlite3* Database::handle() const
{
    return *static_cast<sqlite3* const*>(m_database.driver()->handle().constData());
}

Error Database::lastError() const
{
    const int code = sqlite3_extended_errcode(handle());
    return {codeOf(code), m_path, QString::fromUtf8(sqlite3_errmsg(handle()))};
}

} // namespace foothold

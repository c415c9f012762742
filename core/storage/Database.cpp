// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Database.h"

#include "core/storage/CampaignFile.h"
#include "core/storage/ChangeLog.h"
#include "core/storage/DurableFile.h"
#include "core/storage/Migrator.h"
#include "core/storage/SchemaCheck.h"
#include "core/storage/SqliteFile.h"

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

// Whether a journal could be written beside the file, and the file itself.
bool mayWrite(const QString& file)
{
    const QFileInfo info(file);
    return info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
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

Database::Database(const QString& path, Access access)
    : m_path(path)
    , m_access(access)
    , m_connection(QUuid::createUuid().toString())
    , m_changes(std::make_unique<ChangeLog>(*this))
{ }

Database::~Database()
{
    m_changes.reset();
    disconnect();
}

void Database::disconnect()
{
    m_statements.clear();
    if (!m_database.isValid())
        return;
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::create(const QString& path)
{
    // Created by us and empty, so that nobody's file is overwritten and only its owner can read it.
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
        const auto code = QFileInfo::exists(path) ? Error::Code::Exists : Error::Code::Unwritable;
        return Error{code, path, file.errorString()};
    }
    file.close();

    std::unique_ptr<Database> database(new Database(path, Access::Full));
    Status status;
    if (auto lock = FileLock::take(path))
        database->m_lock = std::move(lock).value();
    else
        status = lock.error();
    if (status)
        status = database->connect(path, true);
    if (status)
        status = database->settle();
    if (status)
        status = database->bringUpToDate(0);
    if (status) {
        database->m_dataVersion = database->dataVersion().value_or(0);
        return database;
    }
    database.reset();
    QFile::remove(path);
    return status.error();
}

Result<std::unique_ptr<Database>> Database::open(const QString& path, const Opening& opening)
{
    const QString canonical = QFileInfo(path).canonicalFilePath(); // a link's own folder must not get the journal
    const QString file = canonical.isEmpty() ? path : canonical;
    const auto info = inspectCampaignFile(file); // before a lock or a journal appears beside somebody else's file
    if (!info)
        return info.error();
    const bool writes = opening.mode == Mode::ReadWrite;
    if (info->schemaVersion > Migrator::newestVersion() && (writes || !opening.newerToo))
        return Error{Error::Code::NewerCampaign, path, {}};

    std::unique_ptr<Database> database(new Database(file, writes ? Access::Full : Access::ReadOnlyAsked));
    if (writes && !mayWrite(file))
        database->m_access = Access::ReadOnlyPlace;
    const Status opened =
        database->isReadOnly() ? database->openToRead(info->schemaVersion) : database->openToWrite(opening);
    if (!opened)
        return opened.error();
    database->m_dataVersion = database->dataVersion().value_or(0);
    return database;
}

Status Database::openToWrite(const Opening& opening)
{
    auto lock = FileLock::take(m_path);
    if (!lock)
        return lock.error();
    m_lock = std::move(lock).value();
    Status status = connect(m_path, true);
    m_unchecked = opening.checkLater && schemaVersion() == Migrator::newestVersion();
    if (status && !m_unchecked)
        status = checkSound();
    // Asked now, not read off the header: a half-written change has been rolled back, and who held the lock a moment
    // ago may have brought the file up to date.
    const quint32 version = schemaVersion();
    if (status)
        status = checkTriggers(*this);
    if (status && version < Migrator::newestVersion() && opening.beforeMigration) {
        if (const Status kept = opening.beforeMigration(m_path); !kept)
            return Error{Error::Code::NoBackup, m_path, kept.error().detail};
    }
    if (status && !m_unchecked)
        status = settle();
    if (status)
        status = bringUpToDate(version);
    if (status)
        status = checkSchema(*this, UnknownColumns::Refused);
    return status;
}

Status Database::openToRead(quint32 version)
{
    const quint32 newest = Migrator::newestVersion();
    if (version < newest)
        return openCopy();
    Status status = connect(m_path, false);
    if (status)
        status = checkSound();
    // A killed process left a journal that has to be rolled back first, which we may not do in place.
    if (!status && (status.error().code == Error::Code::ReadOnly || status.error().code == Error::Code::Unreadable))
        return openCopy();
    if (status)
        status = checkSchema(*this, version > newest ? UnknownColumns::Allowed : UnknownColumns::Refused);
    return status;
}

Status Database::openCopy()
{
    disconnect();
    auto copy = ReadingCopy::make(m_path);
    if (!copy)
        return copy.error();
    m_copy = std::move(copy).value();
    Status status = connect(m_copy->path(), true);
    if (status)
        status = checkSound();
    const quint32 version = schemaVersion();
    if (version <= Migrator::newestVersion()) {
        if (status)
            status = checkTriggers(*this);
        if (status)
            status = bringUpToDate(version);
    }
    if (status)
        status =
            checkSchema(*this, version > Migrator::newestVersion() ? UnknownColumns::Allowed : UnknownColumns::Refused);
    if (status) {
        if (auto done = run(u"PRAGMA query_only = ON"_s); !done)
            status = done.error();
    }
    return status;
}

Status Database::connect(const QString& file, bool writes)
{
    m_database = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    m_database.setDatabaseName(file);
    m_database.setConnectOptions(
        writes ? u"QSQLITE_BUSY_TIMEOUT=5000"_s : u"QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!m_database.open())
        return Error{Error::Code::Unreadable, m_path, m_database.lastError().databaseText()};
    for (const QString& pragma : {u"PRAGMA foreign_keys = ON"_s, u"PRAGMA trusted_schema = OFF"_s,
             u"PRAGMA cell_size_check = ON"_s, u"PRAGMA temp_store = MEMORY"_s}) {
        if (auto done = run(pragma); !done)
            return done.error();
    }
    return {};
}

// One complete file at rest: rollback journal, every commit on the disk before it is announced. The journal's mode may
// be written into the file, so this comes after the check.
Status Database::settle()
{
    for (const QString& pragma : {u"PRAGMA journal_mode = DELETE"_s, u"PRAGMA synchronous = FULL"_s}) {
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
    if (!rows->next())
        return lastError();
    if (const QString found = rows->value(0).toString(); found != "ok"_L1)
        return Error{Error::Code::DamagedCampaign, m_path, found};
    auto dangling = run(u"PRAGMA foreign_key_check"_s);
    if (!dangling)
        return dangling.error();
    if (dangling->next())
        return Error{Error::Code::DamagedCampaign, m_path,
            u"%1 names a row of %2 that is not there"_s.arg(
                dangling->value(0).toString(), dangling->value(2).toString())};
    return {};
}

Status Database::checkNow()
{
    if (const Status sound = checkSound(); !sound)
        return sound;
    return confirmSound();
}

Status Database::confirmSound()
{
    if (!m_unchecked)
        return {};
    const Status settled = settle();
    m_unchecked = !settled.ok();
    return settled;
}

// After checkTriggers(): from here on the file's triggers may write the search index, which SQLite allows trusted
// schemas only.
Status Database::bringUpToDate(quint32 version)
{
    if (auto trusted = run(u"PRAGMA trusted_schema = ON"_s); !trusted)
        return trusted.error();
    return migrate(version);
}

// The scripts are right, so a file that a statement does not fit is not what its version says.
Status Database::migrate(quint32 version)
{
    const Status done = Migrator::migrate(*this, version);
    if (!done && done.error().code == Error::Code::Internal)
        return Error{Error::Code::DamagedCampaign, m_path, done.error().detail};
    return done;
}

Status Database::beginWrite()
{
    if (const Status sound = beforeWrite(); !sound)
        return sound;
    if (auto begun = run(u"BEGIN IMMEDIATE"_s); !begun)
        return begun.error();
    int moved = 0;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_HAS_MOVED, &moved);
    if (moved == 0)
        return {};
    (void)run(u"ROLLBACK"_s);
    return Error{Error::Code::Moved, m_path, {}};
}

bool Database::wasChangedOutside()
{
    const auto version = dataVersion();
    if (!version)
        return false;
    const bool moved = std::exchange(m_dataVersion, *version) != *version;
    return !std::exchange(m_failedToWrite, false) && moved;
}

std::optional<qint64> Database::dataVersion()
{
    auto rows = run(u"PRAGMA data_version"_s);
    return rows && rows->next() ? std::optional(rows->value(0).toLongLong()) : std::nullopt;
}

quint32 Database::schemaVersion()
{
    auto rows = run(u"PRAGMA user_version"_s);
    return rows && rows->next() ? rows->value(0).toUInt() : 0;
}

Status Database::copyTo(const QString& path)
{
    if (QFileInfo::exists(path))
        return Error{Error::Code::Exists, path, {}};
    const QString unfinished = path + u".unfinished"_s;
    Status status = durable::makeEmpty(unfinished);
    if (status) {
        if (auto copied = run(u"VACUUM INTO ?"_s, {unfinished}); !copied)
            status = Error{copied.error().code, path, copied.error().detail};
    }
    if (status)
        status = durable::sync(unfinished);
    if (status)
        status = durable::replace(unfinished, path);
    if (!status)
        QFile::remove(unfinished);
    return status;
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
    return sqliteError(handle(), m_path);
}

} // namespace foothold

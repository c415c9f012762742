// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Snapshot.h"

#include <QFile>

#include <sqlite3.h>

#include <memory>

namespace foothold {

namespace {

Error::Code codeOf(int sqliteCode)
{
    switch (sqliteCode) {
    case SQLITE_INTERRUPT:
        return Error::Code::Cancelled;
    case SQLITE_FULL:
        return Error::Code::DiskFull;
    case SQLITE_BUSY:
        return Error::Code::Busy;
    case SQLITE_CORRUPT:
        return Error::Code::DamagedCampaign;
    case SQLITE_NOTADB:
        return Error::Code::NotACampaign;
    case SQLITE_CANTOPEN:
        return Error::Code::Unreadable;
    case SQLITE_IOERR:
        return Error::Code::Unwritable;
    default:
        return Error::Code::Internal;
    }
}

int askToStop(void* keepGoing)
{
    return (*static_cast<const std::function<bool()>*>(keepGoing))() ? 0 : 1;
}

} // namespace

Status snapshotTo(const QString& campaign, const QString& copy, const std::function<bool()>& keepGoing)
{
    if (QFile::exists(copy))
        return Error{Error::Code::Exists, copy, {}};
    sqlite3* connection = nullptr;
    int result = sqlite3_open_v2(campaign.toUtf8().constData(), &connection, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> closing(connection, &sqlite3_close);
    constexpr int kWait = 5000; // ms, while another connection commits
    constexpr int kSteps = 10'000; // of SQLite's machine, well below a millisecond
    if (result == SQLITE_OK) {
        sqlite3_busy_timeout(connection, kWait);
        if (keepGoing)
            sqlite3_progress_handler(connection, kSteps, askToStop, const_cast<std::function<bool()>*>(&keepGoing));
        sqlite3_stmt* statement = nullptr;
        result = sqlite3_prepare_v2(connection, "VACUUM INTO ?", -1, &statement, nullptr);
        const QByteArray name = copy.toUtf8();
        if (result == SQLITE_OK)
            result = sqlite3_bind_text(statement, 1, name.constData(), int(name.size()), SQLITE_STATIC);
        if (result == SQLITE_OK)
            result = sqlite3_step(statement) == SQLITE_DONE ? SQLITE_OK : sqlite3_errcode(connection);
        sqlite3_finalize(statement);
    }
    if (result == SQLITE_OK)
        return {};
    const Error error{codeOf(result & 0xff), campaign, QString::fromUtf8(sqlite3_errmsg(connection))};
    QFile::remove(copy);
    return error;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace foothold {

class Database;
class SqliteFile;

// Brings a campaign file's schema up to date with the numbered SQL files of resources/sql, each in one transaction.
class Migrator
{
public:
    // The version this program writes: the highest number among the files.
    static quint32 newestVersion();
    // Whether one of the files holds this statement, letter by letter.
    static bool makes(const QString& statement);
    static Status migrate(Database& database, quint32 fromVersion);
    static Status migrate(const SqliteFile& file, quint32 fromVersion, quint32 toVersion);
};

} // namespace foothold

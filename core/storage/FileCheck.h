// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>

namespace foothold {

class SqliteFile;

struct TableCount
{
    QString table{};
    qint64 rows = 0; // -1: cannot be read

    bool operator==(const TableCount&) const = default;
};

// What a thorough look at a campaign file found.
struct CheckReport
{
    quint32 schemaVersion = 0;
    QStringList damage{}; // lines of SQLite's integrity check, and references to rows that are not there
    QStringList schema{}; // tables and columns that are missing or unknown
    QList<TableCount> counts{}; // of the records' tables

    bool isSound() const { return damage.isEmpty() && schema.isEmpty(); }
};

// Reads a copy of the file, which may be open elsewhere, and writes nothing. An Error only where there is no campaign
// to look at.
Result<CheckReport> checkCampaignFile(const QString& path);

// The check of opening alone, quick and on the file itself; DamagedCampaign tells the first damage. Writers wait while
// it reads. Any thread.
Status checkQuickly(const QString& path);

// The number of rows of each record's table that is there.
QList<TableCount> countRecords(const SqliteFile& file);
// "ok" and no dangling reference; quick: without comparing indexes.
bool isSoundFile(const SqliteFile& file);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/CampaignContents.h"
#include "tests/support/TestFiles.h"

#include <QFile>
#include <QRandomGenerator>
#include <QString>
#include <QTest>

#include <sqlite3.h>

namespace foothold::faults {

// The suite runs a sample of each fault; FOOTHOLD_FAULTS=full (target faults) runs them all.
inline int times(int sample, int full)
{
    return qEnvironmentVariable("FOOTHOLD_FAULTS") == QLatin1String("full") ? full : sample;
}

// Seeds are printed; FOOTHOLD_SEED repeats a run.
inline quint32 seed()
{
    bool given = false;
    const int wanted = qEnvironmentVariableIntValue("FOOTHOLD_SEED", &given);
    const quint32 value = given ? quint32(wanted) : QRandomGenerator::global()->generate() & 0x7fffffff;
    qInfo("seed %u: repeat with FOOTHOLD_SEED=%u", value, value);
    return value;
}

// What plain SQLite, which knows nothing of us, finds wrong with a copy of the file; empty: nothing.
inline QString unsound(const QString& path)
{
    const QString copy = path + QStringLiteral(".checked");
    QFile::remove(copy);
    if (!QFile::copy(path, copy))
        return QStringLiteral("cannot copy ") + path;
    sqlite3* handle = nullptr;
    sqlite3_open(copy.toUtf8().constData(), &handle);
    QString problem;
    const auto each = [&](const QByteArray& sql, const char* fine) {
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(handle, sql.constData(), -1, &statement, nullptr) != SQLITE_OK)
            problem = QString::fromUtf8(sqlite3_errmsg(handle));
        int step = SQLITE_DONE;
        while (problem.isEmpty() && (step = sqlite3_step(statement)) == SQLITE_ROW) {
            const QByteArray found = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
            if (found != fine)
                problem = QString::fromUtf8(sql + ": " + found);
        }
        if (problem.isEmpty() && step != SQLITE_DONE)
            problem = QString::fromUtf8(sql + ": " + sqlite3_errmsg(handle));
        sqlite3_finalize(statement);
    };
    each("PRAGMA integrity_check", "ok");
    each("PRAGMA foreign_key_check", "");
    each("SELECT count(*) FROM keyword_mention WHERE ad_id NOT IN (SELECT id FROM job_ad)", "0");
    each("SELECT count(*) FROM keyword_reading WHERE ad_id NOT IN (SELECT id FROM job_ad)", "0");
    QList<QByteArray> indexes;
    sqlite3_stmt* list = nullptr;
    sqlite3_prepare_v2(
        handle, "SELECT name FROM sqlite_schema WHERE sql LIKE 'CREATE VIRTUAL TABLE%'", -1, &list, nullptr);
    while (sqlite3_step(list) == SQLITE_ROW)
        indexes.append(reinterpret_cast<const char*>(sqlite3_column_text(list, 0)));
    sqlite3_finalize(list);
    for (const QByteArray& index : indexes) // compares the index with the records it was made from
        each("INSERT INTO " + index + " (" + index + ", rank) VALUES ('integrity-check', 1)", "");
    sqlite3_close(handle);
    QFile::remove(copy);
    return indexes.isEmpty() && problem.isEmpty() ? QStringLiteral("no search index") : problem;
}

} // namespace foothold::faults

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SqliteFile.h"
#include "core/storage/TableShape.h"

#include <QMap>

#include <iostream>

namespace foothold {

// What another program would do to a campaign file.
inline Status runSql(const QString& path, const QByteArray& sql)
{
    const auto file = SqliteFile::open(path, SqliteFile::Access::ReadWrite);
    return file ? file->run("PRAGMA trusted_schema = ON;" + sql) : Status(file.error()); // triggers write the index
}

inline qint64 numberFrom(const QString& path, const QByteArray& sql)
{
    const auto file = SqliteFile::open(path, SqliteFile::Access::ReadOnly);
    if (!file)
        return -1;
    const auto number = file->number(sql);
    return number ? *number : -1;
}

// Every value of every table that holds data.
inline QMap<QByteArray, QStringList> dataOf(const QString& path)
{
    QMap<QByteArray, QStringList> data;
    const auto file = SqliteFile::open(path, SqliteFile::Access::ReadOnly);
    if (!file)
        return data;
    const auto tables = dataTables(*file);
    if (!tables)
        return data;
    for (const TableShape& table : *tables) {
        QByteArrayList values;
        for (const TableShape::Column& column : table.columns)
            values.append("quote(" + column.name + ")");
        const auto rows = file->texts("SELECT " + values.join(" || ',' || ") + " FROM " + table.name + " ORDER BY 1");
        data.insert(table.name, rows ? *rows : QStringList{rows.error().detail});
    }
    return data;
}

// For other processes.
inline void waitToBeKilled()
{
    std::string line;
    std::getline(std::cin, line);
}

// A change that is never committed. It is more than the cache holds, so that pages reach the file before that.
inline int writeHalf(const QString& path)
{
    const auto file = SqliteFile::open(path, SqliteFile::Access::ReadWrite);
    const Status written = file->run(
        "PRAGMA trusted_schema = ON; PRAGMA cache_size = 2; BEGIN IMMEDIATE; UPDATE company SET name = 'Nobody';");
    std::cout << (written ? "written" : "refused") << std::endl;
    waitToBeKilled();
    return 0;
}

} // namespace foothold

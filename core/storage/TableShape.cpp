// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/TableShape.h"

#include "core/storage/DerivedTables.h"
#include "core/storage/SqliteFile.h"

#include <QHash>

#include <sqlite3.h>

namespace foothold {

namespace {

QByteArray bytes(const Statement& row, int column)
{
    return reinterpret_cast<const char*>(sqlite3_column_text(row.get(), column));
}

Result<QHash<QByteArray, QByteArray>> parents(const SqliteFile& file, const QByteArray& table)
{
    auto rows = file.prepare("SELECT \"from\", \"table\" FROM pragma_foreign_key_list('" + table + "')");
    if (!rows)
        return rows.error();
    QHash<QByteArray, QByteArray> found;
    int step = sqlite3_step(rows->get());
    for (; step == SQLITE_ROW; step = sqlite3_step(rows->get()))
        found.insert(bytes(*rows, 0), bytes(*rows, 1));
    return step == SQLITE_DONE ? Result(found) : Result<QHash<QByteArray, QByteArray>>(file.error());
}

Status readColumns(const SqliteFile& file, TableShape& table)
{
    const auto references = parents(file, table.name);
    if (!references)
        return references.error();
    auto rows = file.prepare(
        "SELECT name, type, \"notnull\", dflt_value IS NOT NULL, pk FROM pragma_table_info('" + table.name + "')");
    if (!rows)
        return rows.error();
    int step = sqlite3_step(rows->get());
    for (; step == SQLITE_ROW; step = sqlite3_step(rows->get())) {
        const bool key = sqlite3_column_int(rows->get(), 4) != 0 && table.hasRowId;
        const bool notNull = sqlite3_column_int(rows->get(), 2) != 0;
        const bool hasDefault = sqlite3_column_int(rows->get(), 3) != 0;
        const QByteArray name = bytes(*rows, 0);
        table.columns.append({.name = name,
            .type = bytes(*rows, 1),
            .required = notNull && !hasDefault && !key,
            .nullable = !notNull && !key,
            .parent = references->value(name)});
    }
    return step == SQLITE_DONE ? Status() : Status(file.error());
}

} // namespace

bool TableShape::hasColumn(const QByteArray& column) const
{
    return std::any_of(columns.begin(), columns.end(), [&](const Column& each) { return each.name == column; });
}

Result<QList<TableShape>> dataTables(const SqliteFile& file)
{
    auto rows = file.prepare("SELECT s.name, s.sql, l.wr FROM sqlite_schema s JOIN pragma_table_list l "
                             "ON l.name = s.name AND l.schema = 'main' AND l.type = 'table' "
                             "WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY s.rowid");
    if (!rows)
        return rows.error();
    QList<TableShape> tables;
    int step = sqlite3_step(rows->get());
    for (; step == SQLITE_ROW; step = sqlite3_step(rows->get())) {
        TableShape table{.name = bytes(*rows, 0), .sql = bytes(*rows, 1)};
        table.hasRowId = sqlite3_column_int(rows->get(), 2) == 0;
        if (isDerivedTable(table.name))
            continue;
        if (const Status read = readColumns(file, table); !read)
            return read.error();
        tables.append(table);
    }
    if (step != SQLITE_DONE)
        return file.error();
    return tables;
}

} // namespace foothold

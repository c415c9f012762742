// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SalvageWriter.h"

#include <sqlite3.h>

namespace foothold {

namespace {

bool isRefusal(int step)
{
    const int code = step & 0xff;
    return code == SQLITE_CONSTRAINT || code == SQLITE_MISMATCH || code == SQLITE_TOOBIG;
}

// The ids that a column names and that its parent's table does not have.
Result<QList<qint64>> danglingIds(const SqliteFile& file, const TableShape& table, const TableShape::Column& column)
{
    const auto rows = file.prepare("SELECT DISTINCT " + column.name + " FROM " + table.name + " WHERE " + column.name
        + " IS NOT NULL AND " + column.name + " NOT IN (SELECT id FROM " + column.parent + ")");
    if (!rows)
        return rows.error();
    QList<qint64> ids;
    int step = sqlite3_step(rows->get());
    for (; step == SQLITE_ROW; step = sqlite3_step(rows->get()))
        ids.append(sqlite3_column_int64(rows->get(), 0));
    return step == SQLITE_DONE ? Result(ids) : Result<QList<qint64>>(file.error());
}

} // namespace

Status SalvageWriter::write(const SalvagedRow& row)
{
    const auto inserted = insert(row);
    if (!inserted)
        return inserted.error();
    if (!*inserted)
        return m_table.hasRowId ? mend(row) : (++m_refused, Status());
    ++m_copied;
    m_mended += row.whole ? 0 : 1;
    return {};
}

Result<bool> SalvageWriter::insert(const SalvagedRow& row)
{
    QByteArrayList names;
    QByteArrayList marks;
    for (size_t i = 0; i < row.values.size(); ++i) {
        const QByteArray& name = m_table.columns[qsizetype(i)].name;
        if (!row.values[i] && name != "id")
            continue;
        names.append(name);
        marks.append("?");
    }
    auto& statement = m_inserts[names.join(',')];
    if (!statement) {
        auto prepared = m_file.prepare(
            "INSERT INTO " + m_table.name + " (" + names.join(", ") + ") VALUES (" + marks.join(", ") + ")");
        if (!prepared)
            return prepared.error();
        statement = std::move(prepared).value();
    }
    int at = 0;
    for (size_t i = 0; i < row.values.size(); ++i) {
        if (row.values[i])
            sqlite3_bind_value(statement.get(), ++at, row.values[i].get());
        else if (m_table.columns[qsizetype(i)].name == "id")
            sqlite3_bind_int64(statement.get(), ++at, row.id);
    }
    const int step = sqlite3_step(statement.get());
    const Error error = m_file.error();
    sqlite3_reset(statement.get());
    sqlite3_clear_bindings(statement.get());
    if (step == SQLITE_DONE)
        return true;
    if (isRefusal(step))
        return false;
    return error;
}

Status SalvageWriter::mend(const SalvagedRow& row)
{
    const auto added = m_standIns.add(m_table, row.id);
    if (!added && added.error().code != Error::Code::Invalid)
        return added.error();
    if (!added) {
        ++m_refused;
        return {};
    }
    m_standIns.discount(m_table.name);
    for (size_t i = 0; i < row.values.size(); ++i) {
        const QByteArray& name = m_table.columns[qsizetype(i)].name;
        if (!row.values[i] || name == "id")
            continue;
        const auto update = m_file.prepare("UPDATE " + m_table.name + " SET " + name + " = ?1 WHERE id = ?2");
        if (!update)
            return update.error();
        sqlite3_bind_value(update->get(), 1, row.values[i].get());
        sqlite3_bind_int64(update->get(), 2, row.id);
        const int step = sqlite3_step(update->get());
        if (step != SQLITE_DONE && !isRefusal(step))
            return m_file.error();
    }
    ++m_copied;
    ++m_mended;
    return {};
}

Result<qint64> mendReferences(
    const SqliteFile& file, const TableShape& table, const QList<TableShape>& tables, StandIns& standIns)
{
    qint64 emptied = 0;
    for (const TableShape::Column& column : table.columns) {
        if (column.parent.isEmpty())
            continue;
        const auto dangling = danglingIds(file, table, column);
        if (!dangling)
            return dangling.error();
        const auto parent = std::find_if(
            tables.begin(), tables.end(), [&](const TableShape& each) { return each.name == column.parent; });
        for (const qint64 id : *dangling) {
            const QByteArray rows = " WHERE " + column.name + " = " + QByteArray::number(id);
            const QByteArray update = "UPDATE " + table.name + " SET " + column.name + " = ";
            if (column.nullable && file.run(update + "NULL" + rows)) {
                emptied += sqlite3_changes64(file.handle());
                continue;
            }
            if (id > 0 && parent != tables.end() && standIns.add(*parent, id))
                continue;
            const auto shared = standIns.shared(column.parent);
            if (!shared)
                return shared.error();
            if (const Status done = file.run(update + QByteArray::number(*shared) + rows); !done)
                return done.error();
        }
    }
    return emptied;
}

} // namespace foothold

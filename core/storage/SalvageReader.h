// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SqliteFile.h"
#include "core/storage/TableShape.h"

#include <QDeadlineTimer>
#include <QSet>

#include <functional>
#include <vector>

struct sqlite3_value;

namespace foothold {

struct ValueEnd
{
    void operator()(sqlite3_value* value) const;
};

// A row of a damaged table; a value that cannot be read is nullptr, as is one of a column the file does not have.
struct SalvagedRow
{
    qint64 id = 0; // 0 where the table has no row id
    std::vector<std::unique_ptr<sqlite3_value, ValueEnd>> values{}; // in the order of the shape's columns
    bool whole = true;
};

// Reads what can be read of one table: forwards until an error, backwards until an error, then the rows between one
// by one and, where a row cannot be read as a whole, column by column.
class SalvageReader
{
public:
    using Take = std::function<Status(const SalvagedRow&)>;

    SalvageReader(const SqliteFile& file, const TableShape& table, QDeadlineTimer deadline);

    // Hands each row over once; an Error of `take` ends it.
    Status read(const Take& take);
    // Rows that are known to have been there and were not read.
    qint64 lost() const { return m_lost; }
    // Whether there may have been more that nothing tells of.
    bool mayLackMore() const { return m_mayLackMore; }

private:
    enum class End { All, Unreadable };

    bool findColumns();
    QByteArray select() const;
    SalvagedRow rowOf(sqlite3_stmt* statement) const;
    Status give(const SalvagedRow& row, const Take& take);
    Result<End> forwards(const Take& take);
    Result<End> backwards(const Take& take);
    Result<End> keyOrder(const Take& take, bool descending);
    Status between(const Take& take);
    SalvagedRow probe(qint64 id);
    SalvagedRow partOf(qint64 id) const;
    QList<qint64> knownIds() const;

    const SqliteFile& m_file;
    const TableShape& m_table;
    QDeadlineTimer m_deadline;
    QList<qsizetype> m_columns{}; // those of the shape that the file has
    Statement m_reach{}; // whether a row can be found at all
    Statement m_whole{};
    QSet<qint64> m_given{};
    QSet<QByteArray> m_givenKeys{}; // of a table without row ids
    qint64 m_low = 0; // all up to here is read
    qint64 m_high = 0; // all from here is read; 0: not known
    qint64 m_lost = 0;
    bool m_mayLackMore = false;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/SalvageReader.h"
#include "core/storage/StandIns.h"

namespace foothold {

// Puts salvaged rows into a new file. A row that the table's rules refuse is taken apart: what they accept of it goes
// into a stand-in.
class SalvageWriter
{
public:
    SalvageWriter(const SqliteFile& file, const TableShape& table, StandIns& standIns)
        : m_file(file)
        , m_table(table)
        , m_standIns(standIns)
    { }

    Status write(const SalvagedRow& row);
    qint64 copied() const { return m_copied; } // mended ones too
    qint64 mended() const { return m_mended; }
    qint64 refused() const { return m_refused; }

private:
    Result<bool> insert(const SalvagedRow& row); // false: refused by a rule
    Status mend(const SalvagedRow& row);

    const SqliteFile& m_file;
    const TableShape& m_table;
    StandIns& m_standIns;
    QHash<QByteArray, std::shared_ptr<sqlite3_stmt>> m_inserts{};
    qint64 m_copied = 0;
    qint64 m_mended = 0;
    qint64 m_refused = 0;
};

// Mends what names a row that is lost: an optional reference is emptied, for a required one a stand-in takes the lost
// row's id. Returns how many references of the table were emptied.
Result<qint64> mendReferences(
    const SqliteFile& file, const TableShape& table, const QList<TableShape>& tables, StandIns& standIns);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>

namespace foothold {

class SqliteFile;

// What a file's own schema says of a table.
struct TableShape
{
    struct Column
    {
        QByteArray name{};
        QByteArray type{};
        bool required = false; // NOT NULL without a default, and not the row's id
        bool nullable = false;
        QByteArray parent{}; // the table whose id it holds; empty: none
    };

    QByteArray name{};
    QByteArray sql{}; // its CREATE statement
    bool hasRowId = true;
    QList<Column> columns{};

    bool hasColumn(const QByteArray& column) const;
};

// The tables that hold data, in the order they were made: not virtual ones, not derived ones.
Result<QList<TableShape>> dataTables(const SqliteFile& file);

} // namespace foothold

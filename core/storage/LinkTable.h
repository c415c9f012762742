// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace foothold {

class Database;

// A field that names several records, kept in a table of its own: (owner_id, target_id), both the primary key.
class LinkTable
{
public:
    LinkTable(Database& database, QString table)
        : m_database(database)
        , m_table(std::move(table))
    { }

    // The targets of one owner, or of all; in id order.
    Result<QHash<qint64, QList<qint64>>> read(std::optional<qint64> owner) const;
    // Adds and removes what differs.
    Status write(qint64 owner, const QList<qint64>& before, const QList<qint64>& after);

private:
    Database& m_database;
    QString m_table;
};

} // namespace foothold

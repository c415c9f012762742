// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/storage/TableShape.h"

#include <QHash>

namespace foothold {

class SqliteFile;

// Makes the least row that a table's own rules accept, named "Recovered": for rows that others need and that are lost,
// and to put the readable parts of a broken row into. Values are tried until the rules are content.
class StandIns
{
public:
    StandIns(const SqliteFile& file, const QList<TableShape>& tables)
        : m_file(file)
        , m_tables(tables)
    { }

    // Returns its id: the given one, or a new one if that is 0. Invalid if no value is accepted.
    Result<qint64> add(const TableShape& table, qint64 id);
    // The one stand-in that all rows of unknown parentage share.
    Result<qint64> shared(const QByteArray& table);
    qint64 added(const QByteArray& table) const { return m_added.value(table); }
    // Forgets one that was only there to be filled.
    void discount(const QByteArray& table) { --m_added[table]; }

private:
    struct Choice
    {
        QByteArray column{};
        QByteArrayList literals{}; // SQL, most likely first
    };

    QList<Choice> requiredChoices(const TableShape& table);
    QList<Choice> optionalChoices(const TableShape& table);
    QByteArrayList literalsFor(const TableShape& table, const TableShape::Column& column);
    Result<qint64> tryAll(const TableShape& table, qint64 id, const QList<Choice>& choices);
    Result<qint64> insert(const TableShape& table, qint64 id, const QList<Choice>& choices, const QList<qsizetype>& at);

    const SqliteFile& m_file;
    const QList<TableShape>& m_tables;
    QHash<QByteArray, qint64> m_shared{};
    QHash<QByteArray, qint64> m_added{};
};

} // namespace foothold

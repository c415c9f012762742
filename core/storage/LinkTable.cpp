// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/LinkTable.h"

#include "core/storage/Database.h"

using namespace Qt::StringLiterals;

namespace foothold {

Result<QHash<qint64, QList<qint64>>> LinkTable::read(std::optional<qint64> owner) const
{
    const QString all = u"SELECT owner_id, target_id FROM "_s + m_table;
    const QString order = u" ORDER BY owner_id, target_id"_s;
    auto rows = owner ? m_database.run(all + u" WHERE owner_id = ?"_s + order, {*owner}) : m_database.run(all + order);
    if (!rows)
        return rows.error();
    QHash<qint64, QList<qint64>> links;
    while (rows->next())
        links[rows->value(0).toLongLong()].append(rows->value(1).toLongLong());
    return links;
}

Status LinkTable::write(qint64 owner, const QList<qint64>& before, const QList<qint64>& after)
{
    for (const qint64 target : before) {
        if (after.contains(target))
            continue;
        const QString statement = u"DELETE FROM %1 WHERE owner_id = ? AND target_id = ?"_s.arg(m_table);
        if (auto gone = m_database.run(statement, {owner, target}); !gone)
            return gone.error();
    }
    for (const qint64 target : after) {
        if (before.contains(target))
            continue;
        const QString statement = u"INSERT INTO %1 (owner_id, target_id) VALUES (?, ?)"_s.arg(m_table);
        if (auto added = m_database.run(statement, {owner, target}); !added)
            return added.error();
    }
    return {};
}

} // namespace foothold

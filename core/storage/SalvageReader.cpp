// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SalvageReader.h"

#include <sqlite3.h>

#include <algorithm>
#include <limits>

namespace foothold {

namespace {

constexpr qint64 kFurthest = std::numeric_limits<qint64>::max();
constexpr qint64 kBlindProbes = 20000; // ids to try where nothing says how many there were

bool stepTo(const Statement& statement, qint64 id)
{
    sqlite3_reset(statement.get());
    sqlite3_bind_int64(statement.get(), 1, id);
    return sqlite3_step(statement.get()) == SQLITE_ROW;
}

} // namespace

void ValueEnd::operator()(sqlite3_value* value) const
{
    sqlite3_value_free(value);
}

SalvageReader::SalvageReader(const SqliteFile& file, const TableShape& table, QDeadlineTimer deadline)
    : m_file(file)
    , m_table(table)
    , m_deadline(deadline)
{ }

Status SalvageReader::read(const Take& take)
{
    if (!findColumns()) {
        m_mayLackMore = true;
        return {};
    }
    const auto first = m_table.hasRowId ? forwards(take) : keyOrder(take, false);
    if (!first)
        return first.error();
    if (*first == End::All)
        return {};
    const auto second = m_table.hasRowId ? backwards(take) : keyOrder(take, true);
    if (!second)
        return second.error();
    if (!m_table.hasRowId) {
        m_mayLackMore = true;
        return {};
    }
    return between(take);
}

// The file may be of another version, or its schema readable in part: what it has of our columns.
bool SalvageReader::findColumns()
{
    const auto found = m_file.texts("SELECT name FROM pragma_table_info('" + m_table.name + "')");
    if (!found)
        return false;
    for (qsizetype i = 0; i < m_table.columns.size(); ++i) {
        if (found->contains(QString::fromUtf8(m_table.columns[i].name)))
            m_columns.append(i);
    }
    return !m_columns.isEmpty();
}

QByteArray SalvageReader::select() const
{
    QByteArrayList names{m_table.hasRowId ? QByteArray("rowid") : QByteArray("0")};
    for (const qsizetype column : m_columns)
        names.append(m_table.columns[column].name);
    return "SELECT " + names.join(", ") + " FROM " + m_table.name + (m_table.hasRowId ? " NOT INDEXED" : "");
}

SalvagedRow SalvageReader::rowOf(sqlite3_stmt* statement) const
{
    SalvagedRow row;
    row.id = sqlite3_column_int64(statement, 0);
    row.values.resize(size_t(m_table.columns.size()));
    for (qsizetype i = 0; i < m_columns.size(); ++i)
        row.values[size_t(m_columns[i])].reset(sqlite3_value_dup(sqlite3_column_value(statement, int(i) + 1)));
    return row;
}

Status SalvageReader::give(const SalvagedRow& row, const Take& take)
{
    if (m_given.contains(row.id))
        return {};
    m_given.insert(row.id);
    return take(row);
}

// Ids that do not grow are damage too: a page that leads back to itself.
Result<SalvageReader::End> SalvageReader::forwards(const Take& take)
{
    const auto rows = m_file.prepare(select() + " WHERE rowid > ?1 ORDER BY rowid");
    if (!rows)
        return End::Unreadable;
    sqlite3_bind_int64(rows->get(), 1, m_low);
    int step = sqlite3_step(rows->get());
    for (; step == SQLITE_ROW; step = sqlite3_step(rows->get())) {
        const SalvagedRow row = rowOf(rows->get());
        if (row.id <= m_low)
            return End::Unreadable;
        if (const Status taken = give(row, take); !taken)
            return taken.error();
        m_low = row.id;
    }
    return step == SQLITE_DONE ? End::All : End::Unreadable;
}

Result<SalvageReader::End> SalvageReader::backwards(const Take& take)
{
    const auto rows = m_file.prepare(select() + " WHERE rowid > ?1 ORDER BY rowid DESC");
    if (!rows)
        return End::Unreadable;
    sqlite3_bind_int64(rows->get(), 1, m_low);
    qint64 last = kFurthest;
    while (sqlite3_step(rows->get()) == SQLITE_ROW) {
        const SalvagedRow row = rowOf(rows->get());
        if (row.id >= last)
            break;
        if (const Status taken = give(row, take); !taken)
            return taken.error();
        last = row.id;
        m_high = row.id;
    }
    return End::Unreadable;
}

Result<SalvageReader::End> SalvageReader::keyOrder(const Take& take, bool descending)
{
    const QByteArray order = descending ? " DESC" : "";
    const auto rows = m_file.prepare(select() + " ORDER BY 2" + order + ", 3" + order);
    if (!rows)
        return End::Unreadable;
    const QSet<QByteArray> before = m_givenKeys;
    int step = sqlite3_step(rows->get());
    for (; step == SQLITE_ROW; step = sqlite3_step(rows->get())) {
        QByteArray key;
        for (int i = 1; i < sqlite3_column_count(rows->get()); ++i)
            key += QByteArray::number(qint64(sqlite3_column_int64(rows->get(), i))) + ',';
        if (before.contains(key))
            continue;
        if (m_givenKeys.contains(key))
            return End::Unreadable; // a page that leads back to itself
        m_givenKeys.insert(key);
        if (const Status taken = take(rowOf(rows->get())); !taken)
            return taken.error();
    }
    return step == SQLITE_DONE ? End::All : End::Unreadable;
}

// The index of the uids often still knows which rows there were.
QList<qint64> SalvageReader::knownIds() const
{
    const auto rows = m_file.prepare("SELECT rowid FROM " + m_table.name + " INDEXED BY sqlite_autoindex_"
        + m_table.name + "_1 WHERE uid IS NOT NULL");
    if (!rows)
        return {};
    QSet<qint64> ids;
    while (sqlite3_step(rows->get()) == SQLITE_ROW) {
        const qint64 id = sqlite3_column_int64(rows->get(), 0);
        if (ids.contains(id))
            break;
        ids.insert(id);
    }
    QList<qint64> sorted(ids.cbegin(), ids.cend());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

Status SalvageReader::between(const Take& take)
{
    const QList<qint64> known = knownIds();
    const qint64 end = m_high > 0 ? m_high : (known.isEmpty() ? m_low + kBlindProbes : known.last() + 1);
    m_mayLackMore = known.isEmpty();
    qsizetype next = 0;
    for (qint64 id = m_low + 1; id < end && !m_deadline.hasExpired(); ++id) {
        if (!known.isEmpty()) { // only those that were there
            while (next < known.size() && known[next] < id)
                ++next;
            if (next == known.size())
                break;
            id = known[next];
        }
        if (id >= end)
            break;
        const SalvagedRow row = probe(id);
        if (row.values.empty())
            continue;
        if (const Status taken = give(row, take); !taken)
            return taken;
        if (!row.whole)
            continue;
        m_low = id; // a page that is whole again: go on from here as far as it goes
        if (const auto further = forwards(take); !further)
            return further.error();
        id = m_low;
    }
    for (const qint64 id : known)
        m_lost += m_given.contains(id) ? 0 : 1;
    m_mayLackMore = m_mayLackMore || m_deadline.hasExpired();
    return {};
}

// A row without values: nothing of it can be read. Most ids are tried in vain, so the statements are kept.
SalvagedRow SalvageReader::probe(qint64 id)
{
    if (!m_reach || !m_whole) {
        auto reach = m_file.prepare("SELECT 1 FROM " + m_table.name + " NOT INDEXED WHERE rowid = ?1");
        auto whole = m_file.prepare(select() + " WHERE rowid = ?1");
        if (!reach || !whole)
            return {};
        m_reach = std::move(reach).value();
        m_whole = std::move(whole).value();
    }
    if (!stepTo(m_reach, id))
        return {};
    SalvagedRow row;
    if (stepTo(m_whole, id))
        row = rowOf(m_whole.get());
    else
        row = partOf(id);
    sqlite3_reset(m_whole.get());
    sqlite3_reset(m_reach.get());
    return row;
}

// The row is there but a part of it is not: column by column.
SalvagedRow SalvageReader::partOf(qint64 id) const
{
    bool anything = false;
    SalvagedRow row;
    row.id = id;
    row.whole = false;
    row.values.resize(size_t(m_table.columns.size()));
    for (const qsizetype column : m_columns) {
        const QByteArray& name = m_table.columns[column].name;
        if (name == "id")
            continue; // the row id itself, which is no sign of a row that can be read
        const auto one = m_file.prepare("SELECT " + name + " FROM " + m_table.name + " NOT INDEXED WHERE rowid = ?1");
        if (!one || !stepTo(*one, id))
            continue;
        row.values[size_t(column)].reset(sqlite3_value_dup(sqlite3_column_value(one->get(), 0)));
        anything = true;
    }
    return anything ? std::move(row) : SalvagedRow();
}

} // namespace foothold

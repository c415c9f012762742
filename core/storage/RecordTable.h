// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Records.h"
#include "core/storage/Database.h"
#include "core/storage/LinkTable.h"
#include "core/storage/SqlValue.h"

namespace foothold {

// Reads and writes one kind of record; the SQL is built once from its field list. Call within a Transaction to write.
template <RecordType R> class RecordTable
{
public:
    explicit RecordTable(Database& database)
        : m_database(database)
    { }

    static QString tableName() { return text(Fields<R>::table); }
    static QStringList columnNames()
    {
        QStringList names{
            QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("created"), QStringLiteral("updated")};
        forEachField<R>([&](const auto& field) {
            if (field.isColumn)
                names.append(text(field.column));
        });
        return names;
    }
    // The tables that hold its references to several records.
    static QStringList linkTableNames()
    {
        QStringList names;
        forEachLink([&](const auto& field) { names.append(linkTable(field)); });
        return names;
    }
    template <class M> static QString columnOf(M R::*member)
    {
        QString name;
        forEachField<R>([&](const auto& field) {
            if constexpr (std::is_same_v<decltype(field.member), M R::*>) {
                if (field.member == member)
                    name = text(field.column);
            }
        });
        Q_ASSERT(!name.isEmpty());
        return name;
    }

    Result<typename R::Id> insert(const R& record)
    {
        QVariantList values{
            sql::toSql(record.id), sql::toSql(record.uid), sql::toSql(record.created), sql::toSql(record.updated)};
        forEachField<R>([&](const auto& field) {
            if constexpr (std::decay_t<decltype(field)>::isColumn)
                values.append(sql::toSql(record.*field.member));
        });
        auto rows = m_database.run(insertSql(), values);
        if (!rows)
            return rows.error();
        const typename R::Id id{rows->lastInsertId()};
        if (const Status linked = writeLinks(id, R{}, record); !linked)
            return linked.error();
        return id;
    }

    // Writes the fields that differ from `before`, if any; a partial record leaves the heavy ones alone.
    Status update(const R& before, const R& after) { return write(before, after, false); }

    // The same for a whole record of another copy, whose moments count as fields too.
    Status replace(const R& before, const R& after) { return write(before, after, true); }

    Status remove(typename R::Id id)
    {
        static const QString statement = QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(tableName());
        auto rows = m_database.run(statement, {id.value});
        return changedOne(rows);
    }

    Result<R> get(typename R::Id id) const
    {
        static const QString statement = selectSql(true) + QStringLiteral(" WHERE id = ?");
        auto rows = m_database.run(statement, {id.value});
        if (!rows)
            return rows.error();
        if (!rows->next())
            return Error{Error::Code::NoSuchRecord, tableName(), QString::number(id.value)};
        QList<R> found{read(*rows, true)};
        if (const Status linked = readLinks(found); !linked)
            return linked.error();
        return std::move(found.first());
    }

    // All records in id order, without their heavy fields.
    Result<QList<R>> list() const
    {
        static const QString statement = selectSql(false) + QStringLiteral(" ORDER BY id");
        return readAll(m_database.run(statement));
    }

    // Visits all whole records in uid order, one at a time, so that they need not fit into memory together. The visit
    // may not begin another one of the same kind.
    template <class F> Status forEach(F&& visit) const
    {
        static const QString statement = selectSql(true) + QStringLiteral(" ORDER BY uid");
        LinksByField links;
        if (const Status linked = readLinks(links, std::nullopt); !linked)
            return linked;
        auto rows = m_database.run(statement);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            R record = read(*rows, true);
            takeLinks(record, links);
            if (!visit(std::as_const(record)))
                return Error{Error::Code::Cancelled, m_database.path(), {}};
        }
        return {};
    }

    // Those whose field equals the value, in id order, without their heavy fields.
    template <class M> Result<QList<R>> listWhere(M R::*member, const M& value) const
    {
        return readAll(
            m_database.run(QStringLiteral("%1 WHERE %2 IS ? ORDER BY id").arg(selectSql(false), columnOf(member)),
                {sql::toSql(value)}));
    }

    // One field of all records, in no order; where an index has the column, the records themselves are not read.
    template <class M> Result<QList<std::pair<typename R::Id, M>>> values(M R::*member) const
    {
        auto rows = m_database.run(QStringLiteral("SELECT id, %1 FROM %2").arg(columnOf(member), tableName()));
        if (!rows)
            return rows.error();
        QList<std::pair<typename R::Id, M>> values;
        while (rows->next()) {
            auto& [id, value] = values.emplaceBack();
            sql::fromSql(rows->value(0), id);
            sql::fromSql(rows->value(1), value);
        }
        return values;
    }

    Result<QHash<qint64, QUuid>> uids() const
    {
        auto rows = m_database.run(QStringLiteral("SELECT id, uid FROM %1").arg(tableName()));
        if (!rows)
            return rows.error();
        QHash<qint64, QUuid> uids;
        while (rows->next())
            sql::fromSql(rows->value(1), uids[rows->value(0).toLongLong()]);
        return uids;
    }

    template <class M> Result<qint64> countWhere(M R::*member, const M& value) const
    {
        auto rows =
            m_database.run(QStringLiteral("SELECT count(*) FROM %1 WHERE %2 IS ?").arg(tableName(), columnOf(member)),
                {sql::toSql(value)});
        if (!rows)
            return rows.error();
        rows->next();
        return rows->value(0).toLongLong();
    }

    Result<qint64> count() const
    {
        auto rows = m_database.run(QStringLiteral("SELECT count(*) FROM %1").arg(tableName()));
        if (!rows)
            return rows.error();
        rows->next();
        return rows->value(0).toLongLong();
    }

private:
    static QString text(std::string_view ascii) { return QString::fromLatin1(ascii.data(), qsizetype(ascii.size())); }

    static const QString& insertSql()
    {
        static const QString statement = [] {
            const QStringList names = columnNames();
            const QStringList marks(names.size(), QStringLiteral("?"));
            return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(tableName(), names.join(QStringLiteral(", ")), marks.join(QStringLiteral(", ")));
        }();
        return statement;
    }

    // Heavy texts come as the UTF-8 they are stored in: Qt decodes that far faster than SQLite turns it into UTF-16.
    static QString selectSql(bool heavy)
    {
        QStringList columns{
            QStringLiteral("id"), QStringLiteral("uid"), QStringLiteral("created"), QStringLiteral("updated")};
        forEachField<R>([&](const auto& field) {
            if (!field.isColumn || (field.is(Heavy) && !heavy))
                return;
            columns.append(
                field.is(Heavy) ? QStringLiteral("CAST(%1 AS BLOB)").arg(text(field.column)) : text(field.column));
        });
        return QStringLiteral("SELECT %1 FROM %2").arg(columns.join(QStringLiteral(", ")), tableName());
    }

    static R read(const Rows& rows, bool heavy)
    {
        R record;
        sql::fromSql(rows.value(0), record.id);
        sql::fromSql(rows.value(1), record.uid);
        sql::fromSql(rows.value(2), record.created);
        sql::fromSql(rows.value(3), record.updated);
        int column = 4;
        forEachField<R>([&](const auto& field) {
            if constexpr (std::decay_t<decltype(field)>::isColumn) {
                if (heavy || !field.is(Heavy))
                    sql::fromSql(rows.value(column++), record.*field.member);
                else
                    record.partial = true;
            }
        });
        return record;
    }

    Result<QList<R>> readAll(Result<Rows> rows) const
    {
        if (!rows)
            return rows.error();
        QList<R> records;
        while (rows->next())
            records.append(read(*rows, false));
        if (const Status linked = readLinks(records); !linked)
            return linked.error();
        return records;
    }

    Status write(const R& before, const R& after, bool withMoments)
    {
        QStringList assignments;
        QVariantList values;
        bool changed = false;
        if (withMoments && (before.created != after.created || before.updated != after.updated)) {
            changed = true;
            assignments.append(QStringLiteral("created = ?"));
            values.append(sql::toSql(after.created));
        }
        forEachField<R>([&](const auto& field) {
            if (field.is(Heavy) && (before.partial || after.partial))
                return;
            if (before.*field.member == after.*field.member)
                return;
            changed = true;
            if constexpr (std::decay_t<decltype(field)>::isColumn) {
                assignments.append(text(field.column) + QStringLiteral(" = ?"));
                values.append(sql::toSql(after.*field.member));
            }
        });
        if (!changed)
            return {};
        assignments.append(QStringLiteral("updated = ?"));
        values << sql::toSql(after.updated) << sql::toSql(after.id);
        auto rows = m_database.run(
            QStringLiteral("UPDATE %1 SET %2 WHERE id = ?").arg(tableName(), assignments.join(QStringLiteral(", "))),
            values);
        if (const Status done = changedOne(rows); !done)
            return done;
        return writeLinks(after.id, before, after);
    }

    template <class F> static void forEachLink(F&& visit)
    {
        forEachField<R>([&](const auto& field) {
            if constexpr (!std::decay_t<decltype(field)>::isColumn)
                visit(field);
        });
    }
    template <class F> static QString linkTable(const F& field) { return tableName() + u'_' + text(field.column); }

    // The links of one owner or all, by the place of their field among the link fields.
    using LinksByField = QList<QHash<qint64, QList<qint64>>>;

    Status readLinks(LinksByField& all, std::optional<qint64> owner) const
    {
        Status status;
        forEachLink([&](const auto& field) {
            if (!status)
                return;
            auto links = LinkTable(m_database, linkTable(field)).read(owner);
            if (links)
                all.append(std::move(links).value());
            else
                status = links.error();
        });
        return status;
    }

    static void takeLinks(R& record, const LinksByField& all)
    {
        qsizetype place = 0;
        forEachLink([&](const auto& field) {
            for (const qint64 target : all[place].value(record.id.value))
                (record.*field.member) << std::decay_t<decltype((record.*field.member).first())>{target};
            ++place;
        });
    }

    Status readLinks(QList<R>& records) const
    {
        if (records.isEmpty())
            return {};
        LinksByField links;
        const auto owner = records.size() == 1 ? std::optional(records.first().id.value) : std::nullopt;
        if (const Status read = readLinks(links, owner); !read)
            return read;
        for (R& record : records)
            takeLinks(record, links);
        return {};
    }

    Status writeLinks(typename R::Id id, const R& before, const R& after)
    {
        const auto numbers = [](const auto& ids) {
            QList<qint64> values;
            for (const auto& each : ids)
                values.append(each.value);
            return values;
        };
        Status status;
        forEachLink([&](const auto& field) {
            if (status)
                status = LinkTable(m_database, linkTable(field))
                             .write(id.value, numbers(before.*field.member), numbers(after.*field.member));
        });
        return status;
    }

    // An UPDATE or DELETE that hits no row is no error for SQLite; for us it is.
    static Status changedOne(const Result<Rows>& rows)
    {
        if (!rows)
            return rows.error();
        if (rows->affected() != 1)
            return Error{Error::Code::NoSuchRecord, tableName(), {}};
        return {};
    }

    Database& m_database;
};

} // namespace foothold

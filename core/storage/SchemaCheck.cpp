// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SchemaCheck.h"

#include "core/model/Records.h"
#include "core/storage/Database.h"
#include "core/storage/Migrator.h"
#include "core/storage/RecordTable.h"
#include "core/storage/SearchIndex.h"

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

Status compareTable(Database& database, const QString& table, const QStringList& expected, UnknownColumns unknown)
{
    auto rows = database.run(u"SELECT name FROM pragma_table_info('%1')"_s.arg(table));
    if (!rows)
        return rows.error();
    QStringList found;
    while (rows->next())
        found.append(rows->value(0).toString());
    const bool newer = unknown == UnknownColumns::Allowed;
    for (const QString& column : expected) {
        if (!found.removeOne(column))
            return Error{newer ? Error::Code::NewerCampaign : Error::Code::DamagedCampaign, database.path(),
                u"%1.%2 is missing"_s.arg(table, column)};
    }
    if (!found.isEmpty() && !newer)
        return Error{Error::Code::DamagedCampaign, database.path(), u"%1.%2 is unknown"_s.arg(table, found.first())};
    return {};
}

} // namespace

Status checkTriggers(Database& database)
{
    auto rows = database.run(u"SELECT name, sql FROM sqlite_schema WHERE type IN ('trigger', 'view')"_s);
    if (!rows)
        return rows.error();
    while (rows->next()) {
        if (!Migrator::makes(rows->value(1).toString()))
            return Error{
                Error::Code::DamagedCampaign, database.path(), u"%1 is unknown"_s.arg(rows->value(0).toString())};
    }
    return {};
}

Status checkSchema(Database& database, UnknownColumns unknown)
{
    Status status;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (status)
            status = compareTable(database, RecordTable<R>::tableName(), RecordTable<R>::columnNames(), unknown);
        for (const QString& links : RecordTable<R>::linkTableNames()) {
            if (status)
                status = compareTable(database, links, {u"owner_id"_s, u"target_id"_s}, unknown);
        }
    });
    const auto indexes = SearchIndex::tables();
    for (auto index = indexes.cbegin(); index != indexes.cend() && status; ++index)
        status = compareTable(database, index.key(), index.value(), unknown);
    return status;
}

} // namespace foothold

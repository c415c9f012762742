// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SchemaCheck.h"

#include "core/model/Records.h"
#include "core/storage/Database.h"
#include "core/storage/RecordTable.h"

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

Status checkSchema(Database& database, UnknownColumns unknown)
{
    Status status;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        if (status)
            status = compareTable(database, RecordTable<R>::tableName(), RecordTable<R>::columnNames(), unknown);
    });
    return status;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/FileCheck.h"

#include "core/model/Records.h"
#include "core/storage/CampaignFile.h"
#include "core/storage/Migrator.h"
#include "core/storage/ReadingCopy.h"
#include "core/storage/SqliteFile.h"
#include "core/storage/TableShape.h"

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr auto kDangling = "SELECT DISTINCT \"table\" || ' names a row of ' || parent || ' that is not there' "
                           "FROM pragma_foreign_key_check";

QStringList damageOf(const SqliteFile& file)
{
    QStringList lines;
    for (const QByteArray& look : {QByteArray("PRAGMA integrity_check(100)"), QByteArray(kDangling)}) {
        const auto found = file.texts(look);
        lines += found ? *found : QStringList{found.error().detail};
    }
    lines.removeAll(u"ok"_s);
    lines.removeDuplicates();
    return lines;
}

QString columnName(const TableShape& table, const TableShape::Column& column)
{
    return QString::fromUtf8(table.name + '.' + column.name);
}

// What `one` has and `other` lacks, with the words for it.
QStringList missing(const QList<TableShape>& one, const QList<TableShape>& other, const QString& words)
{
    QStringList lines;
    for (const TableShape& table : one) {
        const auto same =
            std::find_if(other.begin(), other.end(), [&](const TableShape& each) { return each.name == table.name; });
        if (same == other.end()) {
            lines.append(QString::fromUtf8(table.name) + words);
            continue;
        }
        for (const TableShape::Column& column : table.columns) {
            if (!same->hasColumn(column.name))
                lines.append(columnName(table, column) + words);
        }
    }
    return lines;
}

// Compared with a file that our own scripts made.
Result<QStringList> schemaFaults(const SqliteFile& file, quint32 version)
{
    if (version > Migrator::newestVersion())
        return QStringList();
    const auto model = SqliteFile::inMemory();
    if (!model)
        return model.error();
    if (const Status made = Migrator::migrate(*model, 0, version); !made)
        return made.error();
    const auto expected = dataTables(*model);
    if (!expected)
        return expected.error();
    const auto found = dataTables(file);
    if (!found)
        return QStringList{found.error().detail};
    return missing(*expected, *found, u" is missing"_s) + missing(*found, *expected, u" is unknown"_s);
}

} // namespace

QList<TableCount> countRecords(const SqliteFile& file)
{
    QList<TableCount> counts;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        const QByteArray table(Fields<R>::table.data(), qsizetype(Fields<R>::table.size()));
        const auto exists = file.number("SELECT count(*) FROM sqlite_schema WHERE name = '" + table + "'");
        if (exists && *exists == 0)
            return; // an older campaign does not have it yet
        const auto rows = file.number("SELECT count(*) FROM " + table);
        counts.append({QString::fromLatin1(table), rows ? *rows : -1});
    });
    return counts;
}

bool isSoundFile(const SqliteFile& file)
{
    const auto look = file.texts("PRAGMA quick_check(1)");
    const auto dangling = file.texts(kDangling);
    return look && *look == QStringList{u"ok"_s} && dangling && dangling->isEmpty();
}

Status checkQuickly(const QString& path)
{
    const auto file = SqliteFile::open(path, SqliteFile::Access::ReadOnly);
    if (!file)
        return file.error();
    for (const char* check : {"PRAGMA quick_check(1)", kDangling}) {
        const auto lines = file->texts(check);
        if (!lines)
            return lines.error();
        if (!lines->isEmpty() && lines->first() != "ok"_L1)
            return Error{Error::Code::DamagedCampaign, path, lines->first()};
    }
    return {};
}

Result<CheckReport> checkCampaignFile(const QString& path)
{
    const auto info = inspectCampaignFile(path);
    if (!info)
        return info.error();
    const auto copy = ReadingCopy::make(path);
    if (!copy)
        return copy.error();
    CheckReport report;
    report.schemaVersion = info->schemaVersion;
    const auto file = SqliteFile::open(copy->path(), SqliteFile::Access::ReadWrite);
    if (!file) {
        report.damage.append(file.error().detail);
        return report;
    }
    report.damage = damageOf(*file);
    const auto schema = schemaFaults(*file, info->schemaVersion);
    if (!schema)
        return schema.error();
    report.schema = *schema;
    report.counts = countRecords(*file);
    return report;
}

} // namespace foothold

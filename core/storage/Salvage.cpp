// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/Salvage.h"

#include "core/storage/DurableFile.h"
#include "core/storage/FileCheck.h"
#include "core/storage/Migrator.h"
#include "core/storage/ReadingCopy.h"
#include "core/storage/SalvageReader.h"
#include "core/storage/SalvageWriter.h"
#include "core/storage/SchemaRescue.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qint64 kProbing = 20'000; // ms to look for rows between those that can be read
constexpr qint64 kReading = 120'000; // ms for all reading: a damaged tree may lead in circles
constexpr int kStepsPerLook = 100'000; // of SQLite's machine, between two looks at the clock
constexpr qsizetype kHeader = 100;
constexpr int kUserVersionAt = 60;

int isOverTime(void* deadline)
{
    return static_cast<const QDeadlineTimer*>(deadline)->hasExpired() ? 1 : 0;
}

// The version tells which of our schemas the rows fit; one that cannot be true counts as the newest.
quint32 versionOf(const QString& path)
{
    QFile file(path);
    const QByteArray header = file.open(QIODevice::ReadOnly) ? file.read(kHeader) : QByteArray();
    const quint32 newest = Migrator::newestVersion();
    if (header.size() < kHeader)
        return newest;
    const auto version = qFromBigEndian<quint32>(header.constData() + kUserVersionAt);
    return version == 0 || version > newest ? newest : version;
}

Result<QList<TableShape>> tablesOf(quint32 version)
{
    const auto model = SqliteFile::inMemory();
    if (!model)
        return model.error();
    if (const Status made = Migrator::migrate(*model, 0, version); !made)
        return made.error();
    return dataTables(*model);
}

Result<SalvagedTable> copyTable(const SqliteFile& source, const SqliteFile& target, const TableShape& table,
    StandIns& standIns, QDeadlineTimer probing)
{
    SalvageWriter writer(target, table, standIns);
    SalvageReader reader(source, table, probing);
    if (const Status read = reader.read([&](const SalvagedRow& row) { return writer.write(row); }); !read)
        return read.error();
    return SalvagedTable{.table = QString::fromUtf8(table.name),
        .copied = writer.copied(),
        .mended = writer.mended(),
        .lost = reader.lost() + writer.refused(),
        .mayLackMore = reader.mayLackMore()};
}

// Every campaign has its one row.
Status ensureCampaign(const SqliteFile& target, const QList<TableShape>& tables, StandIns& standIns)
{
    const auto rows = target.number("SELECT count(*) FROM campaign");
    if (!rows)
        return rows.error();
    for (const TableShape& table : tables) {
        if (*rows > 0 || table.name != "campaign")
            continue;
        if (const auto added = standIns.add(table, 0); !added)
            return added.error();
        return target.run("UPDATE campaign SET name = 'Recovered'");
    }
    return {};
}

Result<SalvageReport> copyAll(const SqliteFile& source, const SqliteFile& target)
{
    const auto tables = dataTables(target);
    if (!tables)
        return tables.error();
    QDeadlineTimer reading(kReading);
    const QDeadlineTimer probing(kProbing);
    sqlite3_progress_handler(source.handle(), kStepsPerLook, isOverTime, &reading);
    StandIns standIns(target, *tables);
    SalvageReport report;
    for (const TableShape& table : *tables) {
        const auto copied = copyTable(source, target, table, standIns, probing);
        if (!copied)
            return copied.error();
        report.tables.append(*copied);
    }
    sqlite3_progress_handler(source.handle(), 0, nullptr, nullptr);
    if (const Status there = ensureCampaign(target, *tables, standIns); !there)
        return there.error();
    for (qsizetype i = 0; i < tables->size(); ++i) {
        const auto emptied = mendReferences(target, tables->at(i), *tables, standIns);
        if (!emptied)
            return emptied.error();
        report.tables[i].emptied = *emptied;
    }
    for (qsizetype i = 0; i < tables->size(); ++i)
        report.tables[i].standIns = standIns.added(tables->at(i).name);
    return report;
}

Result<SalvageReport> salvageInto(const SqliteFile& source, const QString& path, quint32 version)
{
    const auto target = SqliteFile::open(path, SqliteFile::Access::ReadWrite);
    if (!target)
        return target.error();
    Status status = target->run("PRAGMA synchronous = OFF;" // synced once, when it is whole
                                "PRAGMA trusted_schema = ON"); // its schema is ours; triggers fill its search index
    if (status)
        status = Migrator::migrate(*target, 0, version);
    if (status)
        status = target->run("BEGIN");
    if (!status)
        return status.error();
    auto report = copyAll(source, *target);
    if (!report)
        return report;
    if (report->copied() == 0)
        return Error{Error::Code::NotACampaign, path, {}};
    status = target->run("COMMIT");
    if (status)
        status = Migrator::migrate(*target, version, Migrator::newestVersion());
    if (!status)
        return status.error();
    if (!isSoundFile(*target))
        return Error{Error::Code::Internal, path, u"the salvaged file is not sound"_s};
    return report;
}

} // namespace

qint64 SalvageReport::copied() const
{
    qint64 rows = 0;
    for (const SalvagedTable& table : tables)
        rows += table.copied;
    return rows;
}

bool SalvageReport::isComplete() const
{
    return std::all_of(tables.begin(), tables.end(), [](const SalvagedTable& table) {
        return table.mended == 0 && table.lost == 0 && table.standIns == 0 && table.emptied == 0 && !table.mayLackMore;
    });
}

Result<SalvageReport> salvageCampaign(const QString& damaged, const QString& target)
{
    if (!QFileInfo::exists(damaged))
        return Error{Error::Code::Missing, damaged, {}};
    if (QFileInfo::exists(target))
        return Error{Error::Code::Exists, target, {}};
    const auto copy = ReadingCopy::make(damaged);
    if (!copy)
        return copy.error();
    const quint32 version = versionOf(copy->path());
    const auto tables = tablesOf(version);
    if (!tables)
        return tables.error();
    const auto source = openDamaged(copy->path(), *tables);
    if (!source)
        return Error{Error::Code::NotACampaign, damaged, source.error().detail};
    const QString unfinished = target + u".unfinished"_s;
    if (const Status made = durable::makeEmpty(unfinished); !made)
        return made.error();
    auto report = salvageInto(*source, unfinished, version);
    Status status = report ? durable::sync(unfinished) : Status(report.error());
    if (status)
        status = durable::replace(unfinished, target);
    if (status)
        return report;
    QFile::remove(unfinished);
    if (status.error().code == Error::Code::NotACampaign)
        return Error{Error::Code::NotACampaign, damaged, {}};
    return status.error();
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SchemaRescue.h"

#include <QFile>
#include <QHash>
#include <QtEndian>

#include <sqlite3.h>

#include <bit>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// https://www.sqlite.org/fileformat.html
constexpr qsizetype kHeader = 100;
constexpr qsizetype kTreeHeader = 8;

using Roots = QHash<QByteArray, qint64>; // the first page of each table

// With a writable schema SQLite works with the part of it that it understands, once its first statement has failed.
Result<SqliteFile> openTolerant(const QString& path)
{
    auto file = SqliteFile::open(path, SqliteFile::Access::ReadWrite);
    if (file) {
        (void)file->run("PRAGMA writable_schema = ON");
        (void)file->number("SELECT count(*) FROM sqlite_schema");
    }
    return file;
}

bool hasAll(const SqliteFile& file, const QList<TableShape>& tables)
{
    return std::all_of(tables.begin(), tables.end(),
        [&](const TableShape& table) { return bool(file.prepare("SELECT 1 FROM " + table.name)); });
}

// From both ends, since a page in the middle may be lost. The statements of the tables may be damaged; we know them.
Roots readRoots(const SqliteFile& file)
{
    Roots roots;
    for (const char* order : {"ASC", "DESC"}) {
        const auto rows = file.prepare(
            QByteArray("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table' ORDER BY rowid ") + order);
        if (!rows)
            continue;
        for (int i = 0; i < 1000 && sqlite3_step(rows->get()) == SQLITE_ROW; ++i) {
            const QByteArray name(reinterpret_cast<const char*>(sqlite3_column_text(rows->get(), 0)));
            roots.insert(name, sqlite3_column_int64(rows->get(), 1));
        }
    }
    return roots;
}

// The header as SQLite writes it for us, with the page size if it can be true; and no tables, if those go too.
Status mendFirstPage(const QString& path, bool withoutTables)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return Error{Error::Code::Unreadable, path, file.errorString()};
    QByteArray bytes = file.read(kHeader + kTreeHeader);
    if (bytes.size() < kHeader + kTreeHeader)
        return Error{Error::Code::NotACampaign, path, {}};
    quint16 page = qFromBigEndian<quint16>(bytes.constData() + 16);
    if (page < 512 || !std::has_single_bit(page))
        page = 4096;
    bytes.replace(0, 16, QByteArray("SQLite format 3\0", 16));
    qToBigEndian<quint16>(page, bytes.data() + 16);
    bytes.replace(18, 6, QByteArray("\1\1\0\x40\x20\x20", 6)); // rollback journal, no reserve, payload fractions
    qToBigEndian<quint32>(quint32(file.size() / page), bytes.data() + 28);
    bytes.replace(32, 8, QByteArray(8, '\0')); // no free pages
    qToBigEndian<quint32>(4, bytes.data() + 44); // schema format
    bytes.replace(52, 4, QByteArray(4, '\0')); // no auto-vacuum
    qToBigEndian<quint32>(1, bytes.data() + 56); // UTF-8
    bytes.replace(64, 4, QByteArray(4, '\0'));
    if (withoutTables) { // an empty leaf whose cells would begin at the page's end
        bytes.replace(kHeader, kTreeHeader, QByteArray("\x0d\0\0\0\0\0\0\0", kTreeHeader));
        qToBigEndian<quint16>(page, bytes.data() + kHeader + 5);
    }
    if (!file.seek(0) || file.write(bytes) != bytes.size())
        return Error{Error::Code::Unwritable, path, file.errorString()};
    return {};
}

// The names are all it takes to read the rows; rules and indexes stay out.
QByteArray plainTable(const TableShape& table)
{
    QByteArrayList columns;
    QByteArrayList names;
    for (const TableShape::Column& column : table.columns) {
        names.append(column.name);
        columns.append(table.hasRowId && column.name == "id" ? QByteArray("id INTEGER PRIMARY KEY") : column.name);
    }
    if (!table.hasRowId)
        columns.append("PRIMARY KEY (" + names.join(", ") + ")");
    return "CREATE TABLE " + table.name + " (" + columns.join(", ") + ")" + (table.hasRowId ? "" : " WITHOUT ROWID");
}

// The tables where they were found, in a list of our own making.
Status writeTables(const QString& path, const QList<TableShape>& tables, const Roots& roots)
{
    const auto file = SqliteFile::open(path, SqliteFile::Access::ReadWrite);
    if (!file)
        return file.error();
    Status status = file->run("PRAGMA writable_schema = ON");
    for (const TableShape& table : tables) {
        if (!status || roots.value(table.name) < 2)
            continue;
        status = file->run("INSERT INTO sqlite_schema (type, name, tbl_name, rootpage, sql) VALUES ('table', '"
            + table.name + "', '" + table.name + "', " + QByteArray::number(roots.value(table.name)) + ", '"
            + plainTable(table) + "')");
    }
    return status;
}

} // namespace

Result<SqliteFile> openDamaged(const QString& copy, const QList<TableShape>& tables)
{
    auto file = openTolerant(copy);
    if (file && hasAll(*file, tables))
        return file;
    if (file && readRoots(*file).isEmpty())
        file = Error{Error::Code::NotACampaign, copy, {}};
    if (!file) {
        QFile::remove(copy + u"-journal"_s); // it may be what is damaged
        QFile::remove(copy + u"-wal"_s);
        if (const Status mended = mendFirstPage(copy, false); !mended)
            return mended.error();
        file = openTolerant(copy);
        if (!file || hasAll(*file, tables))
            return file;
    }
    const Roots roots = readRoots(*file);
    file = Error{Error::Code::NotACampaign, copy, {}}; // closed before its pages are written
    if (const Status mended = mendFirstPage(copy, true); !mended)
        return mended.error();
    if (const Status written = writeTables(copy, tables, roots); !written)
        return written.error();
    return SqliteFile::open(copy, SqliteFile::Access::ReadWrite);
}

} // namespace foothold

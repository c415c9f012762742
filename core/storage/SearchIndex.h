// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/RecordKind.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace foothold {

class Database;

// One record that holds what was searched for, and the field that shows it best.
struct SearchHit
{
    struct Mark
    {
        int start = 0; // UTF-16 units in the snippet
        int length = 0;

        bool operator==(const Mark&) const = default;
    };

    RecordKind kind = RecordKind::Campaign;
    qint64 id = 0;
    QString field{}; // its column, without the table
    QString snippet{}; // plain text from the field around the first match
    QList<Mark> marks{}; // the words found in it

    bool operator==(const SearchHit&) const = default;
};

// Full-text search over the searchable fields of all records: an FTS5 table beside each record table, reading its text
// from there, kept by triggers (resources/sql). Derived: it can be filled anew at any time.
// https://www.sqlite.org/fts5.html#external_content_tables
class SearchIndex
{
public:
    explicit SearchIndex(Database& database)
        : m_database(database)
    { }

    // The searchable columns of each index table: what the schema check expects of a file.
    static QHash<QString, QStringList> tables();

    // Fills the index anew from the records.
    Status rebuild();

    // What a person typed, in any form: words in any order, the last one may be half-typed, "quoted words" stand
    // together; case and accents do not matter. A single letter looks at names and titles only. Best first.
    Result<QList<SearchHit>> search(const QString& typed, int limit) const;

private:
    Database& m_database;
};

} // namespace foothold

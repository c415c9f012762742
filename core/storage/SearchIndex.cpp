// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchIndex.h"

#include "core/storage/Database.h"
#include "core/storage/RecordTable.h"
#include "core/storage/SearchQuery.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// Marks around the words found in a snippet; control characters that no ad's text needs.
constexpr QChar kMarkStart(u'\x02');
constexpr QChar kMarkEnd(u'\x03');
constexpr int kSnippetWords = 18;
constexpr double kNameWeight = 10; // a word in a name or title counts as ten in a text

// The searchable side of one record table.
struct Indexed
{
    RecordKind kind;
    QString table;
    QStringList columns;
    QList<bool> words; // whether a column holds a JSON array
    int nameColumn = -1; // a name or title, -1: none

    QString index() const { return SearchIndex::kPrefix + table; }
};

const QList<Indexed>& indexedTables()
{
    static const QList<Indexed> tables = [] {
        QList<Indexed> all;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            Indexed indexed{Fields<R>::kind, RecordTable<R>::tableName(), {}, {}};
            forEachField<R>([&](const auto& field) {
                if (!field.is(Searchable))
                    return;
                if (field.is(Required) && field.kind == FieldKind::Text)
                    indexed.nameColumn = int(indexed.columns.size());
                indexed.columns.append(QString::fromLatin1(field.column.data(), qsizetype(field.column.size())));
                indexed.words.append(field.kind == FieldKind::Words);
            });
            if (!indexed.columns.isEmpty())
                all.append(indexed);
        });
        return all;
    }();
    return tables;
}

QString listed(const QStringList& columns, const QString& prefix = {})
{
    QStringList named;
    for (const QString& column : columns)
        named.append(prefix + column);
    return named.join(u", "_s);
}

// Accents are folded; + and # belong to words, for C++ and C#.
QString tableSql(const Indexed& indexed)
{
    return u"CREATE VIRTUAL TABLE %1 USING fts5(%2, content='%3', content_rowid='id', prefix='2', "
           "tokenize=\"unicode61 remove_diacritics 2 tokenchars '+#'\")"_s.arg(
               indexed.index(), listed(indexed.columns), indexed.table);
}

QString rankSql(const Indexed& indexed)
{
    QStringList weights;
    for (int i = 0; i < indexed.columns.size(); ++i)
        weights.append(QString::number(i == indexed.nameColumn ? kNameWeight : 1.0, 'f', 1));
    return u"INSERT INTO %1 (%1, rank) VALUES ('rank', 'bm25(%2)')"_s.arg(indexed.index(), weights.join(u", "_s));
}

QString rebuildSql(const Indexed& indexed)
{
    return u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(indexed.index());
}

QStringList triggerSql(const Indexed& indexed)
{
    const QString add = u"INSERT INTO %1 (rowid, %2) VALUES (new.id, %3);"_s.arg(
        indexed.index(), listed(indexed.columns), listed(indexed.columns, u"new."_s));
    const QString drop = u"INSERT INTO %1 (%1, rowid, %2) VALUES ('delete', old.id, %3);"_s.arg(
        indexed.index(), listed(indexed.columns), listed(indexed.columns, u"old."_s));
    return {
        u"CREATE TRIGGER %1_added AFTER INSERT ON %2 BEGIN %3 END"_s.arg(indexed.index(), indexed.table, add),
        u"CREATE TRIGGER %1_removed AFTER DELETE ON %2 BEGIN %3 END"_s.arg(indexed.index(), indexed.table, drop),
        u"CREATE TRIGGER %1_changed AFTER UPDATE OF %2 ON %3 BEGIN %4 %5 END"_s.arg(
            indexed.index(), listed(indexed.columns), indexed.table, drop, add),
    };
}

// Makes one index where it is missing or of another form.
Status ensureIndex(Database& database, const Indexed& indexed)
{
    const QString name = indexed.index();
    const QStringList expected = triggerSql(indexed) + QStringList{tableSql(indexed)};
    QStringList stored;
    {
        auto rows = database.run(u"SELECT sql FROM sqlite_schema WHERE name IN (?, ?, ?, ?)"_s,
            {name, QString(name + u"_added"_s), QString(name + u"_removed"_s), QString(name + u"_changed"_s)});
        if (!rows)
            return rows.error();
        while (rows->next())
            stored.append(rows->value(0).toString());
    }
    const bool same = stored.size() == expected.size()
        && std::all_of(stored.begin(), stored.end(), [&](const QString& sql) { return expected.contains(sql); });
    if (same)
        return {};
    QStringList statements;
    for (const QString& event : {u"added"_s, u"removed"_s, u"changed"_s})
        statements.append(u"DROP TRIGGER IF EXISTS %1_%2"_s.arg(name, event));
    statements += {u"DROP TABLE IF EXISTS "_s + name, tableSql(indexed), rankSql(indexed)};
    statements += triggerSql(indexed);
    statements.append(rebuildSql(indexed));
    return database.runScript(statements.join(u";\n"_s).toUtf8());
}

// Takes the marks out of a snippet and tells where they were.
SearchHit readSnippet(const Indexed& indexed, int column, QString marked)
{
    if (indexed.words[column]) {
        static const QString between = u"\",\""_s;
        marked.replace(between, u", "_s).remove(u"[\""_s).remove(u"\"]"_s);
    }
    SearchHit hit{.kind = indexed.kind, .field = indexed.columns[column]};
    int start = -1;
    for (const QChar c : std::as_const(marked)) {
        if (c == kMarkStart) {
            start = int(hit.snippet.size());
        } else if (c == kMarkEnd) {
            if (start >= 0)
                hit.marks.append({start, int(hit.snippet.size()) - start});
            start = -1;
        } else {
            hit.snippet.append(c.isSpace() ? QChar(u' ') : c);
        }
    }
    return hit;
}

struct Ranked
{
    SearchHit hit;
    bool inName;
    double rank; // bm25: the lower the better
};

// The name where it holds a match, otherwise the field with most of them.
Ranked readHit(const Indexed& indexed, const Rows& rows)
{
    int best = 0;
    qsizetype most = -1;
    for (int column = 0; column < indexed.columns.size(); ++column) {
        qsizetype found = rows.value(column + 2).toString().count(kMarkStart);
        if (column == indexed.nameColumn && found > 0)
            found = kSnippetWords; // more than any
        if (found > most) {
            best = column;
            most = found;
        }
    }
    Ranked ranked{readSnippet(indexed, best, rows.value(best + 2).toString()), best == indexed.nameColumn,
        rows.value(1).toDouble()};
    ranked.hit.id = rows.value(0).toLongLong();
    return ranked;
}

Status searchTable(
    Database& database, const Indexed& indexed, const QString& expression, int limit, QList<Ranked>& found)
{
    QStringList snippets;
    for (int column = 0; column < indexed.columns.size(); ++column) {
        snippets.append(
            u"snippet(%1, %2, char(2), char(3), char(8230), %3)"_s.arg(indexed.index()).arg(column).arg(kSnippetWords));
    }
    auto rows = database.run(u"SELECT rowid, rank, %1 FROM %2 WHERE %2 MATCH ? ORDER BY rank LIMIT ?"_s.arg(
                                 snippets.join(u", "_s), indexed.index()),
        {expression, limit});
    if (!rows)
        return rows.error();
    while (rows->next())
        found.append(readHit(indexed, *rows));
    return {};
}

} // namespace

Status SearchIndex::dropUnknownTriggers()
{
    QStringList known;
    for (const Indexed& indexed : indexedTables())
        known += triggerSql(indexed);
    QStringList unknown;
    {
        auto rows = m_database.run(u"SELECT name, sql FROM sqlite_schema WHERE type = 'trigger'"_s);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            const QString name = rows->value(0).toString();
            if (name.startsWith(kPrefix) && !known.contains(rows->value(1).toString()))
                unknown.append(u"DROP TRIGGER \"%1\";"_s.arg(QString(name).replace(u'"', u"\"\""_s)));
        }
    }
    return m_database.runScript(unknown.join(u'\n').toUtf8());
}

Status SearchIndex::ensure()
{
    return m_database.withoutUndo([&]() -> Status {
        for (const Indexed& indexed : indexedTables()) {
            if (const Status made = ensureIndex(m_database, indexed); !made)
                return made;
        }
        return {};
    });
}

Status SearchIndex::rebuild()
{
    return m_database.withoutUndo([&]() -> Status {
        for (const Indexed& indexed : indexedTables()) {
            if (auto rebuilt = m_database.run(rebuildSql(indexed)); !rebuilt)
                return rebuilt.error();
        }
        return {};
    });
}

Result<QList<SearchHit>> SearchIndex::search(const QString& typed, int limit) const
{
    const SearchQuery query(typed);
    QList<Ranked> found;
    if (query.expression.isEmpty())
        return QList<SearchHit>();
    for (const Indexed& indexed : indexedTables()) {
        if (query.namesOnly && indexed.nameColumn < 0)
            continue;
        const QString expression = query.namesOnly
            ? u"%1 : %2"_s.arg(indexed.columns[indexed.nameColumn], query.expression)
            : query.expression;
        if (const Status done = searchTable(m_database, indexed, expression, limit, found); !done)
            return done.error();
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Ranked& a, const Ranked& b) { return a.inName != b.inName ? a.inName : a.rank < b.rank; });
    QList<SearchHit> hits;
    for (const Ranked& ranked : found.first(std::min<qsizetype>(limit, found.size())))
        hits.append(ranked.hit);
    return hits;
}

} // namespace foothold

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
constexpr double kNameWeight = 1000; // a word in a name outweighs any number elsewhere

// The searchable side of one record table.
struct Indexed
{
    RecordKind kind;
    QString table;
    QStringList columns;
    QList<bool> words; // whether a column holds a JSON array
    int nameColumn = -1; // a name or title, -1: none

    QString index() const { return u"search_"_s + table; }
    // https://www.sqlite.org/fts5.html#the_bm25_function
    QString ranking() const
    {
        QStringList weights(columns.size(), u"1"_s);
        if (nameColumn >= 0)
            weights[nameColumn] = QString::number(kNameWeight);
        return u"bm25(%1)"_s.arg(weights.join(u", "_s));
    }
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
    auto rows =
        database.run(u"SELECT rowid, rank, %1 FROM %2 WHERE %2 MATCH ? AND rank MATCH ? ORDER BY rank LIMIT ?"_s.arg(
                         snippets.join(u", "_s), indexed.index()),
            {expression, indexed.ranking(), limit});
    if (!rows)
        return rows.error();
    while (rows->next())
        found.append(readHit(indexed, *rows));
    return {};
}

} // namespace

QHash<QString, QStringList> SearchIndex::tables()
{
    QHash<QString, QStringList> all;
    for (const Indexed& indexed : indexedTables())
        all.insert(indexed.index(), indexed.columns);
    return all;
}

Status SearchIndex::rebuild()
{
    return m_database.withoutUndo([&]() -> Status {
        for (const Indexed& indexed : indexedTables()) {
            if (auto rebuilt = m_database.run(u"INSERT INTO %1 (%1) VALUES ('rebuild')"_s.arg(indexed.index()));
                !rebuilt)
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
    // Hits in names come first anyway: where they are enough, the long texts need not be looked at.
    for (const Indexed& indexed : indexedTables()) {
        if (!query.namesFirst || indexed.nameColumn < 0)
            continue;
        const QString inName = u"%1 : (%2)"_s.arg(indexed.columns[indexed.nameColumn], query.expression);
        if (const Status done = searchTable(m_database, indexed, inName, limit, found); !done)
            return done.error();
    }
    if (!query.namesOnly && found.size() < limit) {
        found.clear();
        for (const Indexed& indexed : indexedTables()) {
            if (const Status done = searchTable(m_database, indexed, query.expression, limit, found); !done)
                return done.error();
        }
    }
    std::stable_sort(found.begin(), found.end(),
        [](const Ranked& a, const Ranked& b) { return a.inName != b.inName ? a.inName : a.rank < b.rank; });
    QList<SearchHit> hits;
    for (const Ranked& ranked : found.first(std::min<qsizetype>(limit, found.size())))
        hits.append(ranked.hit);
    return hits;
}

} // namespace foothold

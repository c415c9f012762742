// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/MentionTable.h"

#include "core/storage/Database.h"
#include "core/storage/SqlValue.h"

#include <QScopeGuard>

#include <sqlite3.h>

#include <tuple>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

KeywordMention readMention(const Rows& rows)
{
    KeywordMention mention;
    mention.start = rows.value(0).toInt();
    mention.length = rows.value(1).toInt();
    mention.demand = static_cast<Demand>(rows.value(2).toInt());
    mention.origin = static_cast<Origin>(rows.value(3).toInt());
    mention.confidence = rows.value(4).toDouble();
    mention.term = rows.value(5).toString();
    sql::fromSql(rows.value(6), mention.category);
    return mention;
}

} // namespace

Status MentionTable::replace(JobAdId ad, const QString& engine, const QList<KeywordMention>& mentions)
{
    const Status stored = m_database.withoutUndo([&]() -> Status {
        auto there = m_database.run(u"SELECT 1 FROM job_ad WHERE id = ?"_s, {ad.value});
        if (!there)
            return there.error();
        if (!there->next())
            return {}; // removed meanwhile
        if (auto cleared = m_database.run(u"DELETE FROM keyword_mention WHERE ad_id = ?"_s, {ad.value}); !cleared)
            return cleared.error();
        for (const KeywordMention& mention : mentions) {
            const auto term = termId(mention.term, mention.category);
            if (!term)
                return term.error();
            auto added = m_database.run(
                u"INSERT OR IGNORE INTO keyword_mention (ad_id, start, term_id, length, demand, origin, confidence) "
                "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                {ad.value, mention.start, *term, mention.length, int(mention.demand), int(mention.origin),
                    mention.confidence});
            if (!added)
                return added.error();
        }
        auto read = m_database.run(
            u"INSERT INTO keyword_reading (ad_id, engine) VALUES (?, ?) ON CONFLICT (ad_id) DO UPDATE SET engine = excluded.engine"_s,
            {ad.value, engine});
        return read ? Status() : Status(read.error());
    });
    if (!stored)
        m_termIds.clear();
    return stored;
}

Status MentionTable::markRead(const QList<JobAdId>& ads, const QString& by, const QString& engine)
{
    return m_database.withoutUndo([&]() -> Status {
        for (const JobAdId ad : ads) {
            auto marked = m_database.run(
                u"UPDATE keyword_reading SET engine = ? WHERE ad_id = ? AND engine = ?"_s, {engine, ad.value, by});
            if (!marked)
                return marked.error();
        }
        return {};
    });
}

Result<QList<JobAdId>> MentionTable::readBy(const QString& engine) const
{
    auto rows = m_database.run(u"SELECT ad_id FROM keyword_reading WHERE engine = ? ORDER BY ad_id"_s, {engine});
    if (!rows)
        return rows.error();
    QList<JobAdId> ads;
    while (rows->next())
        ads.append(JobAdId{rows->value(0).toLongLong()});
    return ads;
}

Result<QList<KeywordMention>> MentionTable::mentions(JobAdId ad) const
{
    auto rows = m_database.run(u"SELECT m.start, m.length, m.demand, m.origin, m.confidence, t.name, t.category "
                               "FROM keyword_mention m JOIN keyword_term t ON t.id = m.term_id "
                               "WHERE m.ad_id = ? ORDER BY m.start, m.length DESC"_s,
        {ad.value});
    if (!rows)
        return rows.error();
    QList<KeywordMention> mentions;
    while (rows->next())
        mentions.append(readMention(*rows));
    return mentions;
}

Result<QList<JobAdId>> MentionTable::unread(const QString& engine) const
{
    auto rows = m_database.run(u"SELECT a.id FROM job_ad a LEFT JOIN keyword_reading r ON r.ad_id = a.id "
                               "WHERE r.engine IS NOT ? ORDER BY a.id"_s,
        {engine});
    if (!rows)
        return rows.error();
    QList<JobAdId> ads;
    while (rows->next())
        ads.append(JobAdId{rows->value(0).toLongLong()});
    return ads;
}

Status MentionTable::forEach(const std::function<void(JobAdId, const KeywordMention&)>& visit) const
{
    QHash<qint64, std::pair<QString, TermCategory>> terms;
    {
        auto rows = m_database.run(u"SELECT id, name, category FROM keyword_term"_s);
        if (!rows)
            return rows.error();
        while (rows->next()) {
            auto& term = terms[rows->value(0).toLongLong()];
            term.first = rows->value(1).toString();
            sql::fromSql(rows->value(2), term.second);
        }
    }
    // The one read of hundreds of thousands of rows: straight from SQLite, without a QVariant for each number.
    sqlite3_stmt* statement = nullptr;
    const int prepared = sqlite3_prepare_v2(m_database.handle(),
        "SELECT ad_id, term_id, start, length, demand, origin, confidence FROM keyword_mention ORDER BY ad_id, start",
        -1, &statement, nullptr);
    const auto done = qScopeGuard([&] { sqlite3_finalize(statement); });
    if (prepared != SQLITE_OK)
        return m_database.lastError();
    int step = SQLITE_ROW;
    while ((step = sqlite3_step(statement)) == SQLITE_ROW) {
        KeywordMention mention;
        std::tie(mention.term, mention.category) = terms.value(sqlite3_column_int64(statement, 1));
        mention.start = sqlite3_column_int(statement, 2);
        mention.length = sqlite3_column_int(statement, 3);
        mention.demand = static_cast<Demand>(sqlite3_column_int(statement, 4));
        mention.origin = static_cast<Origin>(sqlite3_column_int(statement, 5));
        mention.confidence = sqlite3_column_double(statement, 6);
        visit(JobAdId{sqlite3_column_int64(statement, 0)}, mention);
    }
    return step == SQLITE_DONE ? Status() : Status(m_database.lastError());
}

Result<qint64> MentionTable::termId(const QString& name, TermCategory category)
{
    const auto key = std::pair(name, int(category));
    if (const auto known = m_termIds.constFind(key); known != m_termIds.cend())
        return *known;
    if (auto added = m_database.run(
            u"INSERT OR IGNORE INTO keyword_term (name, category) VALUES (?, ?)"_s, {name, sql::toSql(category)});
        !added)
        return added.error();
    auto rows =
        m_database.run(u"SELECT id FROM keyword_term WHERE name = ? AND category = ?"_s, {name, sql::toSql(category)});
    if (!rows)
        return rows.error();
    rows->next();
    const qint64 id = rows->value(0).toLongLong();
    m_termIds.insert(key, id);
    return id;
}

} // namespace foothold

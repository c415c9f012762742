// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/StandIns.h"

#include "core/storage/SqlValue.h"
#include "core/storage/SqliteFile.h"

#include <QRegularExpression>
#include <QUuid>

#include <sqlite3.h>

#include <numeric>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kMostTries = 500;

QByteArray quoted(const QString& text)
{
    return '\'' + text.toUtf8() + '\'';
}

// What the column's own CHECK asks for, read off its words: length(c) = 64, or c IN ('a', 'b').
QByteArrayList literalsFromRules(const TableShape& table, const QByteArray& column)
{
    QByteArrayList literals;
    const QString sql = QString::fromUtf8(table.sql);
    const QString name = QRegularExpression::escape(QString::fromUtf8(column));
    const QRegularExpression length(u"length\\(%1\\) = (\\d+)"_s.arg(name));
    if (const auto match = length.match(sql); match.hasMatch())
        literals.append(quoted(QString(std::min(match.captured(1).toInt(), 1000), u'0')));
    const QRegularExpression words(u"\\b%1 IN \\(('[^']*')(?:, ('[^']*'))?"_s.arg(name));
    if (const auto match = words.match(sql); match.hasMatch()) {
        for (const QString& word : match.capturedTexts().mid(1))
            literals.append(word.toUtf8());
    }
    return literals;
}

} // namespace

QByteArrayList StandIns::literalsFor(const TableShape& table, const TableShape::Column& column)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    if (!column.parent.isEmpty()) {
        const auto parent = shared(column.parent);
        return parent ? QByteArrayList{QByteArray::number(*parent)} : QByteArrayList();
    }
    if (column.name == "uid")
        return {quoted(QUuid::createUuid().toString(QUuid::WithoutBraces))};
    if (column.name == "created" || column.name == "updated")
        return {quoted(sql::momentText(now))};
    if (column.type == "TEXT")
        return literalsFromRules(table, column.name)
            + QByteArrayList{"'Recovered'", quoted(now.date().toString(Qt::ISODate)), "'[]'"};
    if (column.type == "BLOB")
        return {"x''"};
    return {"0", "1"};
}

QList<StandIns::Choice> StandIns::requiredChoices(const TableShape& table)
{
    QList<Choice> choices;
    for (const TableShape::Column& column : table.columns) {
        if (column.required)
            choices.append({column.name, literalsFor(table, column)});
    }
    return choices;
}

// Where the required ones are not enough: a rule over several columns wants one of these as well.
QList<StandIns::Choice> StandIns::optionalChoices(const TableShape& table)
{
    QList<Choice> choices;
    for (const TableShape::Column& column : table.columns) {
        const bool text = !column.required && !column.nullable && column.type == "TEXT";
        const bool reference = column.nullable && !column.parent.isEmpty() && column.parent != table.name;
        if (text || reference)
            choices.append({column.name, literalsFor(table, column)});
    }
    return choices;
}

Result<qint64> StandIns::add(const TableShape& table, qint64 id)
{
    const QList<Choice> required = requiredChoices(table);
    auto added = tryAll(table, id, required);
    if (!added && added.error().code == Error::Code::Invalid) {
        for (const Choice& optional : optionalChoices(table)) {
            added = tryAll(table, id, required + QList<Choice>{optional});
            if (added || added.error().code != Error::Code::Invalid)
                break;
        }
    }
    if (added)
        ++m_added[table.name];
    return added;
}

Result<qint64> StandIns::shared(const QByteArray& table)
{
    if (const auto known = m_shared.constFind(table); known != m_shared.cend())
        return *known;
    const auto shape =
        std::find_if(m_tables.begin(), m_tables.end(), [&](const TableShape& each) { return each.name == table; });
    if (shape == m_tables.end())
        return Error{Error::Code::Invalid, QString::fromUtf8(table), {}};
    const auto added = add(*shape, 0);
    if (added)
        m_shared.insert(table, *added);
    return added;
}

Result<qint64> StandIns::tryAll(const TableShape& table, qint64 id, const QList<Choice>& choices)
{
    QList<qsizetype> at(choices.size(), 0);
    Result<qint64> added = Error{Error::Code::Invalid, QString::fromUtf8(table.name), {}};
    for (const Choice& choice : choices) {
        if (choice.literals.isEmpty())
            return added;
    }
    for (int tries = 0; tries < kMostTries; ++tries) {
        added = insert(table, id, choices, at);
        if (added || added.error().code != Error::Code::Invalid)
            return added;
        qsizetype wheel = 0; // counts through all combinations
        while (wheel < at.size() && ++at[wheel] == choices[wheel].literals.size())
            at[wheel++] = 0;
        if (wheel == at.size())
            return added;
    }
    return added;
}

Result<qint64> StandIns::insert(
    const TableShape& table, qint64 id, const QList<Choice>& choices, const QList<qsizetype>& at)
{
    QByteArrayList names;
    QByteArrayList values;
    if (id > 0) {
        names.append("id");
        values.append(QByteArray::number(id));
    }
    for (qsizetype i = 0; i < choices.size(); ++i) {
        names.append(choices[i].column);
        values.append(choices[i].literals[at[i]]);
    }
    QByteArray sql = "INSERT INTO " + table.name + " DEFAULT VALUES";
    if (!names.isEmpty())
        sql = "INSERT INTO " + table.name + " (" + names.join(", ") + ") VALUES (" + values.join(", ") + ")";
    if (const Status done = m_file.run(sql); !done)
        return done.error();
    return qint64(sqlite3_last_insert_rowid(m_file.handle()));
}

} // namespace foothold

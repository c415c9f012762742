// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Records.h"
#include "core/storage/SqlValue.h"

#include <QJsonArray>
#include <QJsonObject>

namespace foothold {

namespace json {

template <class T> QJsonValue value(const T& member)
{
    return QJsonValue::fromVariant(sql::toSql(member));
}
inline QJsonValue value(const QStringList& words)
{
    return QJsonArray::fromStringList(words);
}
template <class Tag> QJsonValue value(const QList<Id<Tag>>& ids)
{
    QJsonArray numbers;
    for (const Id<Tag> id : ids)
        numbers.append(id.value);
    return numbers;
}
inline QJsonValue value(bool yes)
{
    return yes;
}

} // namespace json

// A record as one JSON object: id, uid, created, updated and its fields under their column names. Heavy fields of a
// partial record are left out. Dates, moments and choices are written as they are stored.
template <RecordType R> QJsonObject toJson(const R& record)
{
    QJsonObject object{
        {QStringLiteral("id"), record.id.value},
        {QStringLiteral("uid"), json::value(record.uid)},
        {QStringLiteral("created"), json::value(record.created)},
        {QStringLiteral("updated"), json::value(record.updated)},
    };
    forEachField<R>([&](const auto& field) {
        if (field.is(Derived) || (field.is(Heavy) && record.partial))
            return;
        object.insert(
            QLatin1StringView(field.column.data(), qsizetype(field.column.size())), json::value(record.*field.member));
    });
    return object;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"
#include "core/model/Choice.h"

#include <QDateTime>
#include <QStringList>
#include <QUuid>
#include <QVariant>

#include <optional>

// How each member type is stored in a column and read back. Text is '' rather than NULL; an id of no record and an
// empty optional are NULL; moments are UTC text with milliseconds; lists of words are JSON arrays.
namespace foothold::sql {

// SQLite's UTF-8 has no half surrogates and would eat the letter after one: U+FFFD stands for each.
QString validText(const QString& text);
QString momentText(const QDateTime& moment);
QString wordsText(const QStringList& words);
QStringList wordsFromText(const QString& json);

inline QVariant toSql(const QString& value)
{
    return value.isNull() ? QVariant(QLatin1StringView("")) : QVariant(validText(value));
}
inline QVariant toSql(const QStringList& value)
{
    return wordsText(value);
}
inline QVariant toSql(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toSql(int value)
{
    return value;
}
inline QVariant toSql(qint64 value)
{
    return value;
}
inline QVariant toSql(const QUuid& value)
{
    return value.toString(QUuid::WithoutBraces);
}
inline QVariant toSql(const QDate& value)
{
    return value.isValid() ? QVariant(value.toString(Qt::ISODate)) : QVariant();
}
inline QVariant toSql(const QDateTime& value)
{
    return value.isValid() ? QVariant(momentText(value)) : QVariant();
}
template <class Tag> QVariant toSql(Id<Tag> id)
{
    return id.isValid() ? QVariant(id.value) : QVariant();
}
template <ChoiceEnum E> QVariant toSql(E value)
{
    return choiceText(value);
}
template <class T> QVariant toSql(const std::optional<T>& value)
{
    return value ? toSql(*value) : QVariant();
}

inline void fromSql(const QVariant& stored, QString& value)
{
    value = stored.toString();
}
inline void fromSql(const QVariant& stored, QStringList& value)
{
    value = wordsFromText(stored.toString());
}
inline void fromSql(const QVariant& stored, bool& value)
{
    value = stored.toInt() != 0;
}
inline void fromSql(const QVariant& stored, int& value)
{
    value = stored.toInt();
}
inline void fromSql(const QVariant& stored, qint64& value)
{
    value = stored.toLongLong();
}
inline void fromSql(const QVariant& stored, QUuid& value)
{
    value = QUuid::fromString(stored.toString());
}
inline void fromSql(const QVariant& stored, QDate& value)
{
    value = QDate::fromString(stored.toString(), Qt::ISODate);
}
void fromSql(const QVariant& stored, QDateTime& value);
template <class Tag> void fromSql(const QVariant& stored, Id<Tag>& id)
{
    id.value = stored.toLongLong();
}
template <ChoiceEnum E> void fromSql(const QVariant& stored, E& value)
{
    value = choiceFromWord<E>(stored.toString()).value_or(E{});
}
template <class T> void fromSql(const QVariant& stored, std::optional<T>& value)
{
    value.reset();
    if (!stored.isNull())
        fromSql(stored, value.emplace());
}

} // namespace foothold::sql

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SqlValue.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTimeZone>

namespace foothold::sql {

QString validText(const QString& text)
{
    if (text.isValidUtf16())
        return text;
    const auto letters = text.toUcs4();
    return QString::fromUcs4(reinterpret_cast<const char32_t*>(letters.constData()), letters.size());
}

QString momentText(const QDateTime& moment)
{
    return moment.toUTC().toString(Qt::ISODateWithMs);
}

QString wordsText(const QStringList& words)
{
    if (words.isEmpty())
        return QStringLiteral("[]");
    return QString::fromUtf8(QJsonDocument(QJsonArray::fromStringList(words)).toJson(QJsonDocument::Compact));
}

QStringList wordsFromText(const QString& json)
{
    QStringList words;
    if (json.size() <= 2)
        return words;
    const QJsonArray array = QJsonDocument::fromJson(json.toUtf8()).array();
    words.reserve(array.size());
    for (const auto& word : array)
        words.append(word.toString());
    return words;
}

void fromSql(const QVariant& stored, QDateTime& value)
{
    value = QDateTime::fromString(stored.toString(), Qt::ISODateWithMs);
    if (value.isValid() && value.timeSpec() != Qt::UTC)
        value = QDateTime(value.date(), value.time(), QTimeZone::utc());
}

} // namespace foothold::sql

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

namespace {

// The digits of text[at .. at + count); -1: not all are digits.
int number(QStringView text, int at, int count)
{
    int value = 0;
    for (const QChar c : text.mid(at, count)) {
        if (c < u'0' || c > u'9')
            return -1;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

// "2026-03-02T09:00:00.000Z", as momentText() writes it. Qt's reader, which knows all forms, takes many times as long,
// and each record has two moments.
QDateTime usualMoment(QStringView text)
{
    constexpr QStringView kForm = u"0000-00-00T00:00:00.000Z";
    if (text.size() != kForm.size())
        return {};
    for (qsizetype at = 0; at < kForm.size(); ++at) {
        if (kForm[at] != u'0' && text[at] != kForm[at])
            return {};
    }
    const QDate date(number(text, 0, 4), number(text, 5, 2), number(text, 8, 2));
    const QTime time(number(text, 11, 2), number(text, 14, 2), number(text, 17, 2), number(text, 20, 3));
    return date.isValid() && time.isValid() ? QDateTime(date, time, Qt::UTC) : QDateTime();
}

} // namespace

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
    const QString text = stored.toString();
    value = usualMoment(text);
    if (!value.isValid())
        value = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (value.isValid() && value.timeSpec() != Qt::UTC)
        value = QDateTime(value.date(), value.time(), QTimeZone::utc());
}

} // namespace foothold::sql

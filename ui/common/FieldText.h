// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"

#include <QLocale>
#include <QStringList>
#include <QVariant>

#include <optional>

namespace foothold {

// A field's value in words and back, in the student's locale.
class FieldText
{
public:
    // For tables; empty values give an empty text. Money needs its currency, see money().
    static QString display(FieldKind kind, const QVariant& value, const QStringList& choices = {});
    static QString date(const QDate& date);
    static QString dateFormat(); // the locale's short one, with all four digits of the year
    static QString moment(const QDateTime& moment); // in the zone it carries
    static QString money(qint64 minorUnits, const QString& currency);
    static int minorDigits(const QString& currency); // 0 for JPY, 2 for EUR
    static std::optional<qint64> parseMoney(const QString& text, const QString& currency);

    // Words in one line: split at commas, or at semicolons where a word has a comma itself.
    static QString joinWords(const QStringList& words);
    static QStringList splitWords(const QString& text);

    // For comparing: without case and diacritics.
    static QString folded(const QString& text);
};

} // namespace foothold

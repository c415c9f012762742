// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldText.h"

#include <QDateTime>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace foothold {

QString FieldText::display(FieldKind kind, const QVariant& value, const QStringList& choices)
{
    if (!value.isValid() || value.isNull())
        return {};
    switch (kind) {
    case FieldKind::Date:
        return date(value.toDate());
    case FieldKind::Moment:
        return moment(value.toDateTime().toLocalTime());
    case FieldKind::Number:
        return value.toLongLong() == 0 ? QString() : QLocale().toString(value.toLongLong());
    case FieldKind::Rating:
        return QString(value.toInt(), QChar(0x2605)); // black star
    case FieldKind::Money:
        return money(value.toLongLong(), {});
    case FieldKind::Choice:
        return choices.value(value.toInt());
    case FieldKind::Words:
        return joinWords(value.toStringList());
    case FieldKind::YesNo:
        return value.toBool() ? QString(QChar(0x2713)) : QString(); // check mark
    case FieldKind::LongText:
        return value.toString().simplified();
    case FieldKind::Text:
    case FieldKind::Url:
    case FieldKind::Reference:
    case FieldKind::References:
        break;
    }
    return value.toString();
}

QString FieldText::date(const QDate& date)
{
    return date.isValid() ? QLocale().toString(date, dateFormat()) : QString();
}

QString FieldText::dateFormat()
{
    QString format = QLocale().dateFormat(QLocale::ShortFormat);
    if (!format.contains(u"yyyy"_s))
        format.replace(u"yy"_s, u"yyyy"_s);
    return format;
}

QString FieldText::moment(const QDateTime& moment)
{
    if (!moment.isValid())
        return {};
    return date(moment.date()) + u' ' + QLocale().toString(moment.time(), QLocale::ShortFormat);
}

int FieldText::minorDigits(const QString& currency)
{
    static const QStringList without{u"JPY"_s, u"KRW"_s, u"CLP"_s, u"ISK"_s, u"VND"_s};
    return without.contains(currency) ? 0 : 2;
}

QString FieldText::money(qint64 minorUnits, const QString& currency)
{
    const int digits = minorDigits(currency);
    const double amount = double(minorUnits) / std::pow(10.0, digits);
    const bool whole = std::fmod(amount, 1.0) == 0.0;
    const QString number = QLocale().toString(amount, 'f', whole ? 0 : digits);
    return currency.isEmpty() ? number : number + u' ' + currency;
}

std::optional<qint64> FieldText::parseMoney(const QString& text, const QString& currency)
{
    bool ok = false;
    double amount = QLocale().toDouble(text.trimmed(), &ok);
    if (!ok)
        amount = QLocale::c().toDouble(text.trimmed(), &ok);
    constexpr double kMost = 1e12; // far from where doubles lose whole minor units
    if (!ok || std::abs(amount) > kMost)
        return std::nullopt;
    return std::llround(amount * std::pow(10.0, minorDigits(currency)));
}

QString FieldText::joinWords(const QStringList& words)
{
    const bool commas =
        std::any_of(words.begin(), words.end(), [](const QString& word) { return word.contains(u','); });
    if (!commas)
        return words.join(u", "_s);
    return words.size() == 1 ? words.first() + u';' : words.join(u"; "_s);
}

QStringList FieldText::splitWords(const QString& text)
{
    QStringList words = text.split(text.contains(u';') ? u';' : u',');
    for (QString& word : words)
        word = word.trimmed();
    words.removeAll(QString());
    words.removeDuplicates();
    return words;
}

QString FieldText::folded(const QString& text)
{
    QString plain;
    const QString parts = text.normalized(QString::NormalizationForm_KD);
    plain.reserve(parts.size());
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            plain.append(c);
    }
    return plain.toCaseFolded();
}

} // namespace foothold

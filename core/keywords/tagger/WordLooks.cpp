// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/WordLooks.h"

#include "core/keywords/tagger/FeatureHash.h"

#include <QVarLengthArray>

namespace foothold::tagger {

namespace {

char16_t lowerOf(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x80)
        return code >= u'A' && code <= u'Z' ? char16_t(code + 32) : code;
    if (code == 0x2019 || code == 0x2018)
        return u'\'';
    return unit.toCaseFolded().unicode();
}

char16_t shapeOf(QChar unit)
{
    const char16_t code = unit.unicode();
    if (code < 0x80) {
        if (code >= u'a' && code <= u'z')
            return u'x';
        if (code >= u'A' && code <= u'Z')
            return u'X';
        return code >= u'0' && code <= u'9' ? u'd' : code;
    }
    if (unit.isUpper())
        return u'X';
    if (unit.isLetter() || unit.isSurrogate())
        return u'x';
    return unit.isDigit() ? u'd' : code;
}

bool isUnseen(QChar unit)
{
    const char16_t code = unit.unicode();
    return code == 0x00ad || code == 0x200b || code == 0xfeff;
}

void addAffixes(const QVarLengthArray<char16_t, 72>& lower, WordLooks& looks)
{
    quint64 prefix = kTextSeed;
    quint64 suffix = kTextSeed;
    for (qsizetype i = 0; i < 4 && i < lower.size(); ++i) {
        prefix = addUnit(prefix, lower[i]);
        suffix = addUnit(suffix, lower[lower.size() - 1 - i]);
        looks.prefixes[size_t(i)] = prefix;
        looks.suffixes[size_t(i)] = suffix;
    }
}

} // namespace

WordLooks looksOf(QStringView word)
{
    WordLooks looks;
    looks.surface = looks.lower = looks.shape = looks.kind = kTextSeed;
    QVarLengthArray<char16_t, 72> lower;
    char16_t last = 0;
    int run = 0;
    for (const QChar unit : word) {
        if (isUnseen(unit))
            continue;
        lower.append(lowerOf(unit));
        looks.surface = addUnit(looks.surface, unit.unicode());
        looks.lower = addUnit(looks.lower, lower.last());
        const char16_t shape = shapeOf(unit);
        run = shape == last ? run + 1 : 1;
        if (run <= 4)
            looks.shape = addUnit(looks.shape, shape);
        if (run == 1)
            looks.kind = addUnit(looks.kind, shape);
        last = shape;
        looks.startsUpper = looks.startsUpper || (looks.length == 0 && shape == u'X');
        looks.upperInside = looks.upperInside || (looks.length > 0 && shape == u'X');
        looks.upper = quint8(looks.upper + (shape == u'X' ? 1 : 0));
        looks.digits = quint8(looks.digits + (shape == u'd' ? 1 : 0));
        looks.symbols = quint8(looks.symbols + (shape != u'X' && shape != u'x' && shape != u'd' ? 1 : 0));
        ++looks.length;
    }
    addAffixes(lower, looks);
    return looks;
}

} // namespace foothold::tagger

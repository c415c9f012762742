// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextFolding.h"

#include <QChar>

namespace foothold {

namespace {

bool isInvisible(char32_t code)
{
    return code == 0xad || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e)
        || (code >= 0x2060 && code <= 0x2064) || code == 0xfeff || (code >= 0xfe00 && code <= 0xfe0f);
}

CharClass wideCharClass(char32_t code)
{
    if (isInvisible(code))
        return CharClass::Ignored;
    if (code == 0x85 || code == 0x2028 || code == 0x2029)
        return CharClass::Line;
    switch (QChar::category(code)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
        return CharClass::Letter;
    case QChar::Number_DecimalDigit:
        return CharClass::Digit;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing:
        return CharClass::Ignored;
    case QChar::Separator_Space:
        return CharClass::Blank;
    default:
        return CharClass::Symbol;
    }
}

char16_t plainSymbol(char32_t code)
{
    if (code >= 0x2010 && code <= 0x2015)
        return u'-';
    switch (code) {
    case 0x2212: // minus
    case 0xfe63:
    case 0xff0d:
        return u'-';
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
    case 0x60:
    case 0xb4:
        return u'\'';
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0xab:
    case 0xbb:
    case 0x2033:
        return u'"';
    case 0x2044: // fraction slash
    case 0x2215:
    case 0xff0f:
        return u'/';
    default:
        return 0;
    }
}

} // namespace

CharAt charAt(QStringView text, qsizetype index)
{
    const QChar first = text[index];
    if (first.isHighSurrogate() && index + 1 < text.size() && text[index + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[index + 1]), 2};
    return {first.unicode(), 1};
}

CharClass charClass(char32_t code)
{
    if (code >= 0x80)
        return wideCharClass(code);
    if ((code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z'))
        return CharClass::Letter;
    if (code >= U'0' && code <= U'9')
        return CharClass::Digit;
    if (code == U'\n' || code == U'\r' || code == U'\f' || code == U'\v')
        return CharClass::Line;
    if (code == U' ' || code == U'\t')
        return CharClass::Blank;
    return code < 0x20 || code == 0x7f ? CharClass::Blank : CharClass::Symbol;
}

bool isUpperCase(char32_t code)
{
    return code < 0x80 ? (code >= U'A' && code <= U'Z') : QChar::isUpper(code);
}

bool isLowerCase(char32_t code)
{
    return code < 0x80 ? (code >= U'a' && code <= U'z') : QChar::isLower(code);
}

void appendFolded(QString& target, char32_t code)
{
    if (code < 0x80) {
        if (code == U'`')
            target.append(QChar(u'\''));
        else
            target.append(QChar(char16_t(code >= U'A' && code <= U'Z' ? code + 32 : code)));
        return;
    }
    if (const char16_t symbol = plainSymbol(code)) {
        target.append(QChar(symbol));
        return;
    }
    if (code == 0xdf || code == 0x1e9e) {
        target.append(QStringView(u"ss"));
        return;
    }
    if (QChar::decompositionTag(code) == QChar::NoDecomposition) {
        const char32_t folded = QChar::toCaseFolded(code);
        if (QChar::requiresSurrogates(folded)) {
            target.append(QChar(QChar::highSurrogate(folded)));
            target.append(QChar(QChar::lowSurrogate(folded)));
        } else {
            target.append(QChar(char16_t(folded)));
        }
        return;
    }
    const QString apart = QString::fromUcs4(&code, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
    for (const QChar& unit : apart) {
        if (!unit.isMark())
            target.append(unit);
    }
}

} // namespace foothold

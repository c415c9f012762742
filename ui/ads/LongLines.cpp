// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/LongLines.h"

namespace foothold {

namespace {

constexpr qsizetype kLongLine = 2000;
constexpr qsizetype kLongWord = 2000;

} // namespace

QString LongLines::broken(QString text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u'\n')
            start = i + 1;
        else if (i - start >= kLongLine && text[i] == u' ') {
            text[i] = u'\n';
            start = i + 1;
        }
    }
    return text;
}

QTextOption::WrapMode LongLines::wrapFor(const QString& text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isSpace())
            start = i + 1;
        else if (i - start >= kLongWord)
            return QTextOption::WrapAnywhere;
    }
    return QTextOption::WrapAtWordBoundaryOrAnywhere;
}

} // namespace foothold

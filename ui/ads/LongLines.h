// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTextOption>

namespace foothold {

// Texts without line breaks, such as squeezed pages, would keep a text view busy for minutes.
class LongLines
{
public:
    // The same text, as long as before: in lines of thousands of letters some blanks become line breaks.
    static QString broken(QString text);
    // How a view should wrap the text; words of thousands of letters are cut anywhere.
    static QTextOption::WrapMode wrapFor(const QString& text);
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foothold {

// Text for a tool tip that shows exactly these characters: tool tips would read some texts as HTML, and open the files
// it names.
inline QString plainToolTip(const QString& text)
{
    using namespace Qt::StringLiterals;
    if (text.isEmpty())
        return {};
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', u"<br>"_s) + u"</qt>"_s;
}

} // namespace foothold

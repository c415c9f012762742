// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foothold {

// What a person typed as an FTS5 expression that cannot fail to parse.
// https://www.sqlite.org/fts5.html#full_text_query_syntax
struct SearchQuery
{
    explicit SearchQuery(const QString& typed);

    QString expression; // empty: nothing to look for
    bool namesOnly = false; // a single letter
    bool namesFirst = false; // a beginning that so many words have that the long texts are worth avoiding
};

} // namespace foothold

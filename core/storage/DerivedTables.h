// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <algorithm>
#include <array>

namespace foothold {

// Tables that are computed from the records and can be thrown away: no backup counts them, no salvage copies them.
// Virtual tables and what belongs to them are derived too and need not be named here.
inline bool isDerivedTable(const QByteArray& table)
{
    static constexpr std::array kTables{"keyword_term", "keyword_mention", "keyword_reading"};
    return std::any_of(kTables.begin(), kTables.end(), [&](const char* derived) { return table == derived; });
}

} // namespace foothold

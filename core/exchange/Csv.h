// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace foothold {

// CSV in and out (RFC 4180), UTF-8. Reading takes any line end, a byte order mark and Windows-1252 as a fallback.
class Csv
{
public:
    using Row = QStringList;

    // All rows, the header among them; blank lines are passed over.
    static Result<QList<Row>> read(const QByteArray& bytes);
    // Lines end in CRLF. Cells that a spreadsheet would run as a formula (= + - @ or tab first) are escaped with '.
    static QByteArray write(const QList<Row>& rows);
};

} // namespace foothold

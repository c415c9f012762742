// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Csv.h"

#include "core/text/Decoding.h"

#include <QScopeGuard>

#include <csv.h>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

struct Collector
{
    QList<Csv::Row> rows;
    Csv::Row row;
};

void takeCell(void* cell, size_t size, void* target)
{
    static_cast<Collector*>(target)->row.append(QString::fromUtf8(static_cast<const char*>(cell), qsizetype(size)));
}

void takeRow(int, void* target)
{
    auto* collector = static_cast<Collector*>(target);
    collector->rows.append(std::exchange(collector->row, {}));
}

QString escaped(const QString& cell)
{
    static const QString formulaStarts = u"=+-@\t"_s;
    QString text = !cell.isEmpty() && formulaStarts.contains(cell[0]) ? QString(u'\'' + cell) : cell;
    if (!text.contains(u'"') && !text.contains(u',') && !text.contains(u'\n') && !text.contains(u'\r'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<QList<Csv::Row>> Csv::read(const QByteArray& bytes)
{
    if (isBinary(bytes))
        return Error{Error::Code::BadFormat, {}, u"binary"_s};
    const QByteArray utf8 = decodeText(bytes).text.toUtf8();
    csv_parser parser;
    if (csv_init(&parser, 0) != 0)
        return Error{Error::Code::Internal, {}, u"csv_init"_s};
    const auto release = qScopeGuard([&] { csv_free(&parser); });
    Collector collector;
    if (csv_parse(&parser, utf8.constData(), size_t(utf8.size()), takeCell, takeRow, &collector) != size_t(utf8.size()))
        return Error{Error::Code::BadFormat, {}, QString::fromUtf8(csv_strerror(csv_error(&parser)))};
    csv_fini(&parser, takeCell, takeRow, &collector);
    return collector.rows;
}

QByteArray Csv::write(const QList<Row>& rows)
{
    QString text;
    for (const Row& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += u',';
            text += escaped(row[i]);
        }
        text += u"\r\n"_s;
    }
    return text.toUtf8();
}

} // namespace foothold

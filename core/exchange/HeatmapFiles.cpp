// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/HeatmapFiles.h"

#include "core/exchange/Csv.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace foothold {

QByteArray heatmapCsv(const DemandMatrix& matrix)
{
    Csv::Row header{u"keyword"_s, u"category"_s, u"companies"_s};
    for (const DemandMatrix::Column& column : matrix.columns())
        header.append(column.name);
    QList<Csv::Row> rows{header};
    for (const DemandMatrix::Row& row : matrix.rows()) {
        Csv::Row line{row.term, choiceText(row.category), QString::number(row.companies)};
        line.resize(header.size());
        for (const DemandMatrix::Cell& cell : row.cells)
            line[3 + cell.column] = choiceText(cell.demand);
        rows.append(line);
    }
    return Csv::write(rows);
}

QByteArray heatmapJson(const DemandMatrix& matrix)
{
    QJsonArray columns;
    for (const DemandMatrix::Column& column : matrix.columns())
        columns.append(QJsonObject{{u"id"_s, column.id}, {u"name"_s, column.name}});
    QJsonArray rows;
    for (const DemandMatrix::Row& row : matrix.rows()) {
        QJsonArray cells;
        for (const DemandMatrix::Cell& cell : row.cells) {
            cells.append(
                QJsonObject{{u"column"_s, matrix.columns()[cell.column].id}, {u"demand"_s, choiceText(cell.demand)},
                    {u"ad"_s, cell.ad.value}, {u"start"_s, cell.start}, {u"length"_s, cell.length}});
        }
        rows.append(QJsonObject{{u"keyword"_s, row.term}, {u"category"_s, choiceText(row.category)},
            {u"companies"_s, row.companies}, {u"cells"_s, cells}});
    }
    return QJsonDocument(QJsonObject{{u"columns"_s, columns}, {u"rows"_s, rows}}).toJson(QJsonDocument::Indented);
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/ShownMatrix.h"

#include <algorithm>

namespace foothold {

DemandMatrix shownMatrix(const DemandMatrix& all, const HeatmapChoice& choice)
{
    QList<int> order;
    for (int column = 0; column < all.columns().size(); ++column) {
        if (choice.companies.contains(all.columns()[column].id))
            order.append(column);
    }
    std::stable_sort(order.begin(), order.end(),
        [&](int a, int b) { return QString::localeAwareCompare(all.columns()[a].name, all.columns()[b].name) < 0; });
    QList<DemandMatrix::Column> columns;
    QList<int> places(all.columns().size(), -1);
    for (const int column : std::as_const(order)) {
        places[column] = int(columns.size());
        columns.append(all.columns()[column]);
    }

    DemandMatrix::Builder builder(columns);
    const DemandMatrix filtered = all.filtered(choice.terms);
    for (const DemandMatrix::Row& row : filtered.rows()) {
        for (const DemandMatrix::Cell& cell : row.cells) {
            const int place = places[cell.column];
            if (place < 0)
                continue;
            builder.addAd(cell.ad, choice.companies.value(all.columns()[cell.column].id), place);
            builder.addMention(cell.ad, {cell.start, cell.length, row.term, row.category, cell.demand});
        }
    }
    return builder.build();
}

} // namespace foothold

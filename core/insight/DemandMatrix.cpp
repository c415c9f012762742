// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/DemandMatrix.h"

#include <QHash>

#include <algorithm>

namespace foothold {

namespace {

bool comesBefore(const DemandMatrix::Row& a, const DemandMatrix::Row& b)
{
    if (a.columns() != b.columns())
        return a.columns() > b.columns();
    if (a.required != b.required)
        return a.required > b.required;
    const int byName = QString::compare(a.term, b.term, Qt::CaseInsensitive);
    return byName != 0 ? byName < 0 : a.term < b.term;
}

// One mention of a term before the cells are put together.
struct Place
{
    DemandMatrix::Cell cell{};
    int order = 0; // of the ad among all ads
};

bool isStronger(const Place& a, const Place& b)
{
    if (a.cell.column != b.cell.column)
        return a.cell.column < b.cell.column;
    if (a.cell.demand != b.cell.demand)
        return a.cell.demand > b.cell.demand;
    return a.order != b.order ? a.order < b.order : a.cell.start < b.cell.start;
}

QList<DemandMatrix::Cell> cellsFrom(QList<Place>& places)
{
    std::sort(places.begin(), places.end(), isStronger);
    QList<DemandMatrix::Cell> cells;
    for (const Place& place : std::as_const(places)) {
        if (cells.isEmpty() || cells.last().column != place.cell.column)
            cells.append(place.cell);
    }
    return cells;
}

} // namespace

QList<AdTerm> adTerms(const QList<KeywordMention>& mentions)
{
    QList<AdTerm> terms;
    QHash<QString, qsizetype> byName;
    for (const KeywordMention& mention : mentions) {
        const auto known = byName.constFind(mention.term);
        if (known == byName.constEnd()) {
            byName.insert(mention.term, terms.size());
            terms.append({mention.term, mention.category, mention.demand, mention.start});
        } else if (AdTerm& term = terms[*known]; mention.demand > term.demand) {
            term.demand = mention.demand;
            term.start = mention.start;
        }
    }
    return terms;
}

DemandMatrix::DemandMatrix(const QList<AdKeywords>& ads, const QList<Column>& columns, const DemandFilter& filter)
    : m_columns(columns)
{
    QHash<qint64, int> columnOf;
    for (int i = 0; i < int(columns.size()); ++i)
        columnOf.insert(columns[i].id, i);
    QHash<QString, qsizetype> rowOf;
    QList<QList<Place>> places;
    for (int order = 0; order < int(ads.size()); ++order) {
        const AdKeywords& ad = ads[order];
        const int column = columnOf.value(ad.column, -1);
        if (column < 0)
            continue;
        for (const AdTerm& term : ad.terms) {
            if (term.demand < filter.atLeast
                || (!filter.categories.isEmpty() && !filter.categories.contains(term.category)))
                continue;
            const auto known = rowOf.constFind(term.term);
            const qsizetype row = known == rowOf.constEnd() ? m_rows.size() : *known;
            if (row == m_rows.size()) {
                rowOf.insert(term.term, row);
                m_rows.append({term.term, term.category});
                places.append(QList<Place>());
            }
            places[row].append({{column, term.demand, ad.ad, term.start}, order});
        }
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        m_rows[row].cells = cellsFrom(places[row]);
        m_rows[row].required = int(std::count_if(m_rows[row].cells.cbegin(), m_rows[row].cells.cend(),
            [](const Cell& cell) { return cell.demand == Demand::Required; }));
    }
    std::sort(m_rows.begin(), m_rows.end(), comesBefore);
}

const DemandMatrix::Cell* DemandMatrix::cell(qsizetype row, int column) const
{
    if (row < 0 || row >= m_rows.size())
        return nullptr;
    const QList<Cell>& cells = m_rows[row].cells;
    const auto it = std::lower_bound(
        cells.cbegin(), cells.cend(), column, [](const Cell& cell, int wanted) { return cell.column < wanted; });
    return it != cells.cend() && it->column == column ? &*it : nullptr;
}

} // namespace foothold

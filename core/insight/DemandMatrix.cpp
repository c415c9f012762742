// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/DemandMatrix.h"

#include "core/campaign/CampaignStore.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// The stronger demand wins; of equal ones the earlier ad and place, so that the order of adding does not matter.
bool beats(const DemandMatrix::Cell& a, const DemandMatrix::Cell& b)
{
    return a.demand != b.demand ? a.demand > b.demand : std::tie(a.ad, a.start) < std::tie(b.ad, b.start);
}

int countRequired(const QList<DemandMatrix::Cell>& cells)
{
    return int(
        std::count_if(cells.begin(), cells.end(), [](const auto& cell) { return cell.demand == Demand::Required; }));
}

} // namespace

const DemandMatrix::Cell* DemandMatrix::Row::cellAt(int column) const
{
    const auto cell = std::lower_bound(cells.begin(), cells.end(), column,
        [](const Cell& candidate, int wanted) { return candidate.column < wanted; });
    return cell != cells.end() && cell->column == column ? &*cell : nullptr;
}

DemandMatrix::Builder::Builder(QList<Column> columns)
    : m_columns(std::move(columns))
{ }

void DemandMatrix::Builder::addAd(JobAdId ad, CompanyId company, int column)
{
    m_ads.insert(ad, {company, column});
}

void DemandMatrix::Builder::addMention(JobAdId ad, const KeywordMention& mention)
{
    const auto source = m_ads.constFind(ad);
    if (source == m_ads.cend())
        return;
    Term& term = m_terms[mention.term];
    if (term.cells.isEmpty()) {
        term.name = mention.term;
        term.category = mention.category;
    }
    term.companies.insert(source->company);
    const Cell cell{source->column, mention.demand, ad, mention.start, mention.length};
    const auto known = term.cells.find(source->column);
    if (known == term.cells.end())
        term.cells.insert(source->column, cell);
    else if (beats(cell, *known))
        *known = cell;
}

DemandMatrix DemandMatrix::Builder::build() const
{
    DemandMatrix matrix;
    matrix.m_columns = m_columns;
    matrix.m_rows.reserve(m_terms.size());
    for (const Term& term : m_terms) {
        Row row{term.name, term.category, int(term.companies.size()), 0, term.cells.values()};
        std::sort(row.cells.begin(), row.cells.end(), [](const Cell& a, const Cell& b) { return a.column < b.column; });
        row.required = countRequired(row.cells);
        matrix.m_rows.append(row);
    }
    sortRows(matrix.m_rows);
    return matrix;
}

DemandMatrix DemandMatrix::ofCampaign(const CampaignStore& store, By by)
{
    Builder builder = builderFor(store.list<Company>(), store.list<JobAd>(), by);
    store.forEachMention([&](JobAdId ad, const KeywordMention& mention) { builder.addMention(ad, mention); });
    return builder.build();
}

DemandMatrix::Builder DemandMatrix::builderFor(const QList<Company>& companies, const QList<JobAd>& ads, By by)
{
    QList<Column> columns;
    QHash<CompanyId, int> columnOf;
    QHash<CompanyId, QString> names;
    for (const Company& company : companies) {
        names.insert(company.id, company.name);
        if (by == By::Company) {
            columnOf.insert(company.id, int(columns.size()));
            columns.append({company.id.value, company.name});
        }
    }
    if (by == By::Ad) {
        for (const JobAd& ad : ads)
            columns.append({ad.id.value, names.value(ad.company) + u": "_s + ad.title});
    }
    Builder builder(columns);
    for (qsizetype i = 0; i < ads.size(); ++i)
        builder.addAd(ads[i].id, ads[i].company, by == By::Ad ? int(i) : columnOf.value(ads[i].company));
    return builder;
}

DemandMatrix DemandMatrix::filtered(const Filter& filter) const
{
    DemandMatrix matrix;
    matrix.m_columns = m_columns;
    for (const Row& row : m_rows) {
        if (!filter.categories.isEmpty() && !filter.categories.contains(row.category))
            continue;
        if (!filter.text.isEmpty() && !row.term.contains(filter.text, Qt::CaseInsensitive))
            continue;
        Row kept = row;
        kept.cells.removeIf([&](const Cell& cell) { return cell.demand < filter.atLeast; });
        if (!kept.cells.isEmpty())
            matrix.m_rows.append(kept);
    }
    return matrix;
}

void DemandMatrix::sortRows(QList<Row>& rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) {
        if (a.companies != b.companies)
            return a.companies > b.companies;
        if (a.required != b.required)
            return a.required > b.required;
        return QString::compare(a.term, b.term, Qt::CaseInsensitive) < 0;
    });
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"
#include "core/model/Ids.h"
#include "core/model/TermCategory.h"

#include <QList>
#include <QSet>
#include <QString>

namespace foothold {

// A term of one ad: its strongest demand there and where that first stands (UTF-16 units in the ad's text).
struct AdTerm
{
    QString term{};
    TermCategory category = TermCategory::Other;
    Demand demand = Demand::Mentioned;
    int start = 0;

    bool operator==(const AdTerm&) const = default;
};

// What one ad asks for, and the column (company or ad) it counts for.
struct AdKeywords
{
    JobAdId ad{};
    qint64 column = 0;
    QList<AdTerm> terms{};
};

// The distinct terms of an ad's mentions, in order of their first place.
QList<AdTerm> adTerms(const QList<KeywordMention>& mentions);

// Which terms the matrix shows.
struct DemandFilter
{
    QSet<TermCategory> categories{}; // empty: all
    Demand atLeast = Demand::Mentioned;

    bool operator==(const DemandFilter&) const = default;
};

// Terms by companies (or ads), each cell the strongest demand of the column's ads: what the heatmap shows.
class DemandMatrix
{
public:
    struct Column
    {
        qint64 id = 0;
        QString name{};

        bool operator==(const Column&) const = default;
    };
    struct Cell
    {
        int column = 0; // index in columns()
        Demand demand = Demand::Mentioned;
        JobAdId ad{}; // the first ad with that demand, and where in it the term stands
        int start = 0;

        bool operator==(const Cell&) const = default;
    };
    struct Row
    {
        QString term{};
        TermCategory category = TermCategory::Other;
        int required = 0; // columns that require it
        QList<Cell> cells{}; // by column; columns that do not name it have none

        int columns() const { return int(cells.size()); } // columns that name it
        bool operator==(const Row&) const = default;
    };

    DemandMatrix() = default;
    // Ads whose column is not listed are left out. Columns keep their order; rows come by columns naming the term,
    // then by columns requiring it, both falling, then by name.
    DemandMatrix(const QList<AdKeywords>& ads, const QList<Column>& columns, const DemandFilter& filter = {});

    const QList<Column>& columns() const { return m_columns; }
    const QList<Row>& rows() const { return m_rows; }
    // The cell, or null where the column does not name the term.
    const Cell* cell(qsizetype row, int column) const;

private:
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace foothold

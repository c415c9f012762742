// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/KeywordMention.h"
#include "core/model/Company.h"
#include "core/model/JobAd.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

namespace foothold {

class CampaignStore;

// Which term is asked for by whom and how strongly: the figures behind the heatmap. Rows are terms, columns companies
// or ads. Sparse: a row holds only the columns that name it.
class DemandMatrix
{
public:
    struct Column
    {
        qint64 id = 0; // of the company or the ad
        QString name{};

        bool operator==(const Column&) const = default;
    };
    struct Cell
    {
        int column = 0;
        Demand demand = Demand::Mentioned; // the strongest of all its places
        JobAdId ad{}; // where that demand stands first
        int start = 0; // UTF-16 units in that ad's text
        int length = 0;

        bool operator==(const Cell&) const = default;
    };
    struct Row
    {
        QString term{};
        TermCategory category = TermCategory::Other;
        int companies = 0; // that name it
        int required = 0; // columns that require it
        QList<Cell> cells{}; // by column

        const Cell* cellAt(int column) const; // null: the column does not name it
    };
    struct Filter
    {
        QSet<TermCategory> categories{}; // empty: all
        Demand atLeast = Demand::Mentioned; // keeps terms with such a cell, and only such cells
        QString text{}; // in the term, case folded
    };
    enum class By { Company, Ad };

    // Collects the places of all ads, in any order of ads.
    class Builder
    {
    public:
        explicit Builder(QList<Column> columns);
        // Which column and company an ad belongs to; mentions of other ads are passed over.
        void addAd(JobAdId ad, CompanyId company, int column);
        void addMention(JobAdId ad, const KeywordMention& mention);
        // Rows by companies falling, then required falling, then term.
        DemandMatrix build() const;

    private:
        struct Source
        {
            CompanyId company{};
            int column = 0;
        };
        struct Term
        {
            QString name{};
            TermCategory category = TermCategory::Other;
            QHash<int, Cell> cells{};
            QSet<CompanyId> companies{};
        };

        QList<Column> m_columns;
        QHash<JobAdId, Source> m_ads;
        QHash<QString, Term> m_terms;
    };

    static DemandMatrix ofCampaign(const CampaignStore& store, By by);
    // For those who add the mentions bit by bit.
    static Builder builderFor(const QList<Company>& companies, const QList<JobAd>& ads, By by);

    const QList<Column>& columns() const { return m_columns; }
    const QList<Row>& rows() const { return m_rows; }
    DemandMatrix filtered(const Filter& filter) const;

private:
    static void sortRows(QList<Row>& rows);

    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/HeatmapModel.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/PlainToolTip.h"

#include <algorithm>

namespace foothold {

HeatmapModel::HeatmapModel(Sentence sentence, QObject* parent)
    : QAbstractTableModel(parent)
    , m_sentence(std::move(sentence))
{ }

void HeatmapModel::setMatrix(DemandMatrix matrix)
{
    beginResetModel();
    m_matrix = std::move(matrix);
    m_mostCompanies = 1;
    for (const DemandMatrix::Row& row : m_matrix.rows())
        m_mostCompanies = std::max(m_mostCompanies, row.companies);
    endResetModel();
}

const DemandMatrix::Cell* HeatmapModel::cellAt(const QModelIndex& index) const
{
    return index.isValid() ? m_matrix.rows().at(index.row()).cellAt(index.column()) : nullptr;
}

int HeatmapModel::rowOf(const QString& term) const
{
    const auto& rows = m_matrix.rows();
    const auto row = std::find_if(rows.begin(), rows.end(), [&](const auto& each) { return each.term == term; });
    return row == rows.end() ? -1 : int(row - rows.begin());
}

int HeatmapModel::columnOf(qint64 id) const
{
    const auto& columns = m_matrix.columns();
    const auto column = std::find_if(columns.begin(), columns.end(), [id](const auto& each) { return each.id == id; });
    return column == columns.end() ? -1 : int(column - columns.begin());
}

int HeatmapModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.rows().size());
}

int HeatmapModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_matrix.columns().size());
}

QString HeatmapModel::words(const QModelIndex& index) const
{
    const QString& term = m_matrix.rows().at(index.row()).term;
    const QString& column = m_matrix.columns().at(index.column()).name;
    const DemandMatrix::Cell* cell = cellAt(index);
    if (!cell)
        //: %1 a keyword, %2 a company or ad that does not name it
        return tr("%1, %2: not named").arg(term, column);
    //: a cell of the heatmap. %1 a keyword, %2 a company or ad, %3 "Required", "Preferred" or "Mentioned"
    return tr("%1, %2: %3").arg(term, column, ChoiceWords::of(cell->demand));
}

QString HeatmapModel::rowWords(const DemandMatrix::Row& row) const
{
    //: %1 a keyword, %2 its category, %3 "12 companies"
    return tr("%1 (%2), named by %3")
        .arg(row.term, ChoiceWords::of(row.category), tr("%n companies", "", row.companies));
}

QVariant HeatmapModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DemandMatrix::Cell* cell = cellAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? ChoiceWords::of(cell->demand) : QString();
    case Qt::AccessibleTextRole:
        return words(index);
    case Qt::ToolTipRole:
        if (!cell)
            return {};
        return plainToolTip(m_sentence ? words(index) + u'\n' + m_sentence(*cell) : words(index));
    case DemandRole:
        return cell ? QVariant(int(cell->demand)) : QVariant();
    default:
        return {};
    }
}

QVariant HeatmapModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (section < 0)
        return {};
    if (orientation == Qt::Horizontal) {
        if (section >= m_matrix.columns().size())
            return {};
        const DemandMatrix::Column& column = m_matrix.columns()[section];
        if (role == Qt::DisplayRole || role == Qt::AccessibleTextRole)
            return column.name;
        return role == Qt::ToolTipRole ? plainToolTip(column.name) : QVariant();
    }
    if (section >= m_matrix.rows().size())
        return {};
    const DemandMatrix::Row& row = m_matrix.rows()[section];
    switch (role) {
    case Qt::DisplayRole:
        return row.term;
    case Qt::AccessibleTextRole:
        return rowWords(row);
    case Qt::ToolTipRole:
        return plainToolTip(rowWords(row));
    case CategoryRole:
        return int(row.category);
    case CompaniesRole:
        return row.companies;
    default:
        return {};
    }
}

} // namespace foothold

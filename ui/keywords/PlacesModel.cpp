// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/PlacesModel.h"

#include "ui/common/ChoiceWords.h"
#include "ui/common/PlainToolTip.h"
#include "ui/keywords/AdSentences.h"

#include <algorithm>

namespace foothold {

PlacesModel::PlacesModel(const AdSentences& sentences, QObject* parent)
    : QAbstractListModel(parent)
    , m_sentences(sentences)
{ }

void PlacesModel::setRow(const DemandMatrix::Row& row, const QList<DemandMatrix::Column>& columns)
{
    beginResetModel();
    m_places.clear();
    for (const DemandMatrix::Cell& cell : row.cells)
        m_places.append({columns.at(cell.column).name, cell});
    std::stable_sort(
        m_places.begin(), m_places.end(), [](const Place& a, const Place& b) { return a.cell.demand > b.cell.demand; });
    endResetModel();
}

void PlacesModel::clear()
{
    beginResetModel();
    m_places.clear();
    endResetModel();
}

int PlacesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_places.size());
}

QVariant PlacesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Place& place = m_places.at(index.row());
    const auto sentence = [&] { return m_sentences.at(place.cell.ad, place.cell.start, place.cell.length); };
    switch (role) {
    case Qt::DisplayRole:
        return place.name;
    case Qt::AccessibleTextRole:
        //: %1 a company or ad, %2 "Required", "Preferred" or "Mentioned", %3 a sentence
        return tr("%1, %2: %3").arg(place.name, ChoiceWords::of(place.cell.demand), sentence());
    case Qt::ToolTipRole:
        return plainToolTip(sentence());
    case DemandRole:
        return int(place.cell.demand);
    case SentenceRole:
        return sentence();
    default:
        return {};
    }
}

} // namespace foothold

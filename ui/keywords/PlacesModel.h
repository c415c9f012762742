// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

#include <QAbstractListModel>

namespace foothold {

class AdSentences;

// Who names one keyword, the strongest demand first, each with the sentence.
class PlacesModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DemandRole = Qt::UserRole, SentenceRole };

    explicit PlacesModel(const AdSentences& sentences, QObject* parent = nullptr);

    void setRow(const DemandMatrix::Row& row, const QList<DemandMatrix::Column>& columns);
    void clear();
    const DemandMatrix::Cell& cellAt(int row) const { return m_places.at(row).cell; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Place
    {
        QString name{};
        DemandMatrix::Cell cell{};
    };

    const AdSentences& m_sentences;
    QList<Place> m_places;
};

} // namespace foothold

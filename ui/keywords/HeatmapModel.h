// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/DemandMatrix.h"

#include <QAbstractTableModel>

#include <functional>

namespace foothold {

// A DemandMatrix for views: a row a keyword, a column a company or ad.
class HeatmapModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        DemandRole = Qt::UserRole, // Demand as int; invalid: the column does not name the keyword
        CategoryRole, // of rows: TermCategory as int
        CompaniesRole, // of rows
    };
    // The sentence a cell stands in, asked for only when a tool tip shows it.
    using Sentence = std::function<QString(const DemandMatrix::Cell&)>;

    explicit HeatmapModel(Sentence sentence = {}, QObject* parent = nullptr);

    void setMatrix(DemandMatrix matrix);
    const DemandMatrix& matrix() const { return m_matrix; }
    const DemandMatrix::Cell* cellAt(const QModelIndex& index) const; // null: nothing there
    int mostCompanies() const { return m_mostCompanies; } // of any row, at least 1
    int rowOf(const QString& term) const; // -1: not there
    int columnOf(qint64 id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const QModelIndex& index) const;
    QString rowWords(const DemandMatrix::Row& row) const;

    Sentence m_sentence;
    DemandMatrix m_matrix;
    int m_mostCompanies = 1;
};

} // namespace foothold

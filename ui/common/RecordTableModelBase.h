// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QAbstractTableModel>

namespace foothold {

// What views, proxies and delegates know of a RecordTableModel.
class RecordTableModelBase : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Role {
        SortRole = Qt::UserRole, // the raw value
        IdRole, // the record's id
        KindRole, // FieldKind as int
        ChoicesRole, // QStringList
    };
    enum HeaderRole {
        KeyRole = Qt::UserRole,
        ShownRole,
        WidthRole,
    };

    using QAbstractTableModel::QAbstractTableModel;

    virtual qint64 idAt(int row) const = 0;
    virtual int rowOf(qint64 id) const = 0; // -1: not there
    QModelIndex indexOf(qint64 id, int column = 0) const
    {
        const int row = rowOf(id);
        return row < 0 ? QModelIndex() : index(row, column);
    }
    // Tells views to read all cells again, for columns that look up other records.
    void refreshCells();
    void refreshRow(qint64 id); // the same for one record, where it is shown

Q_SIGNALS:
    void refused(const foothold::Error& error); // an edit in the table was not stored
};

} // namespace foothold

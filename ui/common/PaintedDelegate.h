// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/RecordDelegate.h"

namespace foothold {

class TableView;

// Base of delegates that paint one column of a TableView in their own way: the cell's background, selection and hover
// are the table's, the content is theirs.
class PaintedDelegate : public RecordDelegate
{
    Q_OBJECT

public:
    explicit PaintedDelegate(TableView* view);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    virtual void paintContent(QPainter& painter, const QRect& place, const QModelIndex& index) const = 0;
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    TableView* m_view;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace foothold {

class Theme;

// Rows of a list with a name in bold and below it a line of quiet words, both cut where they do not fit.
class TwoLineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    static constexpr int kSecondRole = Qt::UserRole + 1;

    TwoLineDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace foothold {

class Theme;

// Who names a keyword in bold with the demand's mark, and under it up to three lines of the sentence.
class PlaceDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit PlaceDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    const Theme& m_theme;
};

} // namespace foothold

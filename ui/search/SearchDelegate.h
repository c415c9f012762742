// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace foothold {

class Theme;

// A record that was found: icon, name and kind, below it the field and the words around the match, which stands bold on
// a tint. All of it is painted as plain text.
class SearchDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    explicit SearchDelegate(const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintNameLine(QPainter& painter, QRect place, const QModelIndex& index) const;
    void paintSnippetLine(QPainter& painter, QRect place, const QModelIndex& index) const;

    QColor tint() const; // behind what was found, also on a selected row

    const Theme& m_theme;
};

} // namespace foothold

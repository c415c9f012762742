// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace foothold {

class Theme;

// Paints my level as four bars; a click on a bar asks for that level, on the highest filled one for the level below.
class LevelDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    // The role holds an int, invalid where no level is noted; rows without kShownRole get no bars.
    static constexpr int kLevelRole = Qt::UserRole + 1;
    static constexpr int kShownRole = Qt::UserRole + 2;

    LevelDelegate(const Theme& theme, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
        const QModelIndex& index) override;

Q_SIGNALS:
    void levelAsked(const QModelIndex& index, int level);

private:
    const Theme& m_theme;
};

} // namespace foothold

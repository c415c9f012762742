// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/LevelDelegate.h"

#include "ui/common/LevelBars.h"
#include "ui/common/Theme.h"

#include <QMouseEvent>

namespace foothold {

namespace {

QRect barsIn(const QRect& cell)
{
    return {cell.right() - Theme::kSmall - LevelBars::width(), cell.top(), LevelBars::width(), cell.height()};
}

std::optional<int> levelOf(const QModelIndex& index)
{
    const QVariant level = index.data(LevelDelegate::kLevelRole);
    return level.isValid() ? std::optional(level.toInt()) : std::nullopt;
}

} // namespace

LevelDelegate::LevelDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{ }

void LevelDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyledItemDelegate::paint(painter, option, index);
    if (index.data(kShownRole).toBool())
        LevelBars::paint(*painter, barsIn(option.rect), levelOf(index), m_theme);
}

QSize LevelDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const QSize hint = QStyledItemDelegate::sizeHint(option, index);
    return {LevelBars::width() + 2 * Theme::kSmall, hint.height()};
}

bool LevelDelegate::editorEvent(
    QEvent* event, QAbstractItemModel*, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (event->type() != QEvent::MouseButtonRelease || !index.data(kShownRole).toBool())
        return false;
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (mouse->button() != Qt::LeftButton)
        return false;
    const int level = LevelBars::levelAt(mouse->position().toPoint().x() - barsIn(option.rect).left());
    Q_EMIT levelAsked(index, level == levelOf(index) ? level - 1 : level);
    return true;
}

} // namespace foothold

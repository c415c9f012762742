// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteDelegate.h"

#include "ui/common/Theme.h"
#include "ui/shell/PaletteModel.h"

#include <QIcon>
#include <QPainter>

namespace foothold {

void PaletteDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    if (current)
        painter->fillRect(option.rect, option.palette.highlight());
    else if (option.state.testFlag(QStyle::State_MouseOver))
        painter->fillRect(option.rect, option.palette.alternateBase());
    QRect place = option.rect.adjusted(Theme::kMedium, 0, -Theme::kMedium, 0);
    QRect mark(0, 0, Theme::kIcon, Theme::kIcon);
    mark.moveCenter(place.center());
    mark.moveLeft(place.left());
    index.data(Qt::DecorationRole).value<QIcon>().paint(painter, mark);
    place.setLeft(mark.right() + Theme::kMedium);

    const QColor text = option.palette.color(current ? QPalette::HighlightedText : QPalette::Text);
    const QColor muted = current ? text : option.palette.color(QPalette::PlaceholderText);
    const QString hint = index.data(PaletteModel::HintRole).toString();
    painter->setFont(option.font);
    painter->setPen(muted);
    painter->drawText(place, Qt::AlignRight | Qt::AlignVCenter, hint);
    if (!hint.isEmpty())
        place.setRight(place.right() - option.fontMetrics.horizontalAdvance(hint) - Theme::kMargin);
    painter->setPen(text);
    const double used = paintMarked(*painter, place, index.data(Qt::DisplayRole).toString(),
        index.data(PaletteModel::MarksRole).value<QList<TextMark>>());
    place.setLeft(place.left() + int(used) + Theme::kMedium);
    painter->setPen(muted);
    if (place.width() > Theme::kGroup)
        paintMarked(*painter, place, index.data(PaletteModel::DetailRole).toString(), {});
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const
{
    return {0, std::max(kRow, option.fontMetrics.height() + Theme::kSmall)};
}

} // namespace foothold

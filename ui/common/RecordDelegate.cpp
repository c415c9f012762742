// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordDelegate.h"

#include "ui/common/FieldText.h"
#include "ui/common/OptionalDateEdit.h"
#include "ui/common/RatingStars.h"
#include "ui/common/RecordTableModelBase.h"
#include "ui/common/Theme.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

namespace foothold {

namespace {

FieldKind kindOf(const QModelIndex& index)
{
    return FieldKind(index.data(RecordTableModelBase::KindRole).toInt());
}

} // namespace

void RecordDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->state.setFlag(QStyle::State_MouseOver, false);
    option->state.setFlag(QStyle::State_HasFocus, false); // the row shows the focus
    if (index.row() == m_hoveredRow && !option->state.testFlag(QStyle::State_Selected))
        option->backgroundBrush = option->palette.alternateBase();
    if (index.column() == 0 && !index.data(Qt::FontRole).isValid()) // a column may say otherwise
        option->font.setWeight(QFont::DemiBold);
}

void RecordDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    // The tint goes from edge to edge, the text stands under the header's.
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    else if (index.row() == m_hoveredRow)
        painter->fillRect(option.rect, option.palette.alternateBase());
    QStyleOptionViewItem inner = option;
    inner.rect.adjust(Theme::kTight, 0, -Theme::kTight, 0);
    QStyledItemDelegate::paint(painter, inner, index);
}

QWidget* RecordDelegate::createEditor(
    QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    switch (kindOf(index)) {
    case FieldKind::Choice: {
        auto* combo = new QComboBox(parent);
        combo->addItems(index.data(RecordTableModelBase::ChoicesRole).toStringList());
        return combo;
    }
    case FieldKind::Date:
        return new OptionalDateEdit(parent);
    case FieldKind::Rating:
        return new RatingStars(parent);
    case FieldKind::Words:
    case FieldKind::Text:
    case FieldKind::LongText:
    case FieldKind::Url:
        return new QLineEdit(parent);
    default:
        return QStyledItemDelegate::createEditor(parent, option, index);
    }
}

void RecordDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto* combo = qobject_cast<QComboBox*>(editor); combo && kindOf(index) == FieldKind::Choice)
        combo->setCurrentIndex(value.toInt());
    else if (auto* date = qobject_cast<OptionalDateEdit*>(editor))
        date->setDate(value.toDate());
    else if (auto* stars = qobject_cast<RatingStars*>(editor))
        stars->setValue(value.toInt());
    else if (auto* line = qobject_cast<QLineEdit*>(editor); line && kindOf(index) == FieldKind::Words)
        line->setText(FieldText::joinWords(value.toStringList()));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void RecordDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* combo = qobject_cast<QComboBox*>(editor); combo && kindOf(index) == FieldKind::Choice)
        model->setData(index, combo->currentIndex());
    else if (const auto* date = qobject_cast<OptionalDateEdit*>(editor))
        model->setData(index, date->date().isValid() ? QVariant(date->date()) : QVariant());
    else if (const auto* stars = qobject_cast<RatingStars*>(editor))
        model->setData(index, stars->value());
    else if (const auto* line = qobject_cast<QLineEdit*>(editor); line && kindOf(index) == FieldKind::Words)
        model->setData(index, FieldText::splitWords(line->text()));
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

} // namespace foothold

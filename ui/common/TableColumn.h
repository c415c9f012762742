// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/ChoiceWords.h"
#include "ui/common/FieldLabels.h"
#include "ui/common/FieldText.h"
#include "ui/common/FieldValue.h"

#include <functional>

namespace foothold {

// One column of a RecordTableModel.
template <class R> struct TableColumn
{
    QString key; // for the remembered state
    QString header;
    FieldKind kind = FieldKind::Text; // how it is shown and edited
    std::function<QVariant(const R&)> value; // raw: sorted by, edited
    std::function<QString(const R&)> text{}; // empty: from the value by kind
    std::function<void(R&, const QVariant&)> set{}; // empty: not edited in the table
    std::function<QVariant(const R&, int role)> look{}; // decoration, tool tip, colour; optional
    QStringList choices{};
    bool shown = true; // until the student chooses
    int width = 0; // 0: by kind

    TableColumn& editable(bool on = true);
    TableColumn& hidden()
    {
        shown = false;
        return *this;
    }
    TableColumn& wide(int pixels)
    {
        width = pixels;
        return *this;
    }
    std::function<void(R&, const QVariant&)> fieldSetter{};
};

template <class R> TableColumn<R>& TableColumn<R>::editable(bool on)
{
    set = on ? fieldSetter : nullptr;
    return *this;
}

// The column of a record's field: header, text and setter come from its declaration.
template <class R, class M> TableColumn<R> fieldColumn(M R::*member)
{
    const Field<R, M>& field = fieldOf(member);
    TableColumn<R> column{columnName(field.column), FieldLabels::of<R>(field.column), field.kind,
        [member](const R& record) { return toVariant(record.*member); }};
    if constexpr (ChoiceEnum<M>)
        column.choices = ChoiceWords::all<M>();
    column.fieldSetter = [member](R& record, const QVariant& value) { fromVariant(record.*member, value); };
    return column;
}

// A column that is looked up or computed, such as the company's name of an ad.
template <class R>
TableColumn<R> computedColumn(const QString& key, const QString& header, std::function<QVariant(const R&)> value,
    FieldKind kind = FieldKind::Text)
{
    return {key, header, kind, std::move(value)};
}

} // namespace foothold

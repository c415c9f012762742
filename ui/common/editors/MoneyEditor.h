// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

class QLabel;
class QLineEdit;

namespace foothold {

// An amount of money that may be missing, in the currency of the field beside it.
class MoneyEditor : public FieldEditor
{
    Q_OBJECT

public:
    MoneyEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override; // minor units, invalid: none
    bool isAcceptable() const override;
    QWidget* input() const override;
    void setReadOnly(bool on) override;
    void setSibling(const QString& column, const QVariant& value) override; // "..._currency"

protected:
    void setValue(const QVariant& value) override;
    bool canUndoTyping() const override;
    bool canRedoTyping() const override;

private:
    QLineEdit* m_amount;
    QLabel* m_unit;
    QString m_currency;
};

} // namespace foothold

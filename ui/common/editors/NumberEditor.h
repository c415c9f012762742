// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

class QSpinBox;

namespace foothold {

// A whole number; 0 is shown as empty.
class NumberEditor : public FieldEditor
{
    Q_OBJECT

public:
    NumberEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override;
    QWidget* input() const override;
    void setReadOnly(bool on) override;

protected:
    void setValue(const QVariant& value) override;

private:
    QSpinBox* m_number;
};

} // namespace foothold

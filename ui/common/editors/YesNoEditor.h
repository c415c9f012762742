// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

class QCheckBox;

namespace foothold {

// A check box that carries the label itself.
class YesNoEditor : public FieldEditor
{
    Q_OBJECT

public:
    YesNoEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override;
    QWidget* input() const override;
    void setReadOnly(bool on) override;

protected:
    void setValue(const QVariant& value) override;

private:
    QCheckBox* m_box;
};

} // namespace foothold

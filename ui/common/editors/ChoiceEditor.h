// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

class QComboBox;

namespace foothold {

// One of the words of an enumeration, or one of the records a reference may name.
class ChoiceEditor : public FieldEditor
{
    Q_OBJECT

public:
    ChoiceEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override; // enumerator, or id of a reference
    QWidget* input() const override;
    void setReadOnly(bool on) override;
    void setOptions(const QStringList& texts, const QVariantList& values) override;

protected:
    void setValue(const QVariant& value) override;

private:
    QComboBox* m_combo;
};

} // namespace foothold

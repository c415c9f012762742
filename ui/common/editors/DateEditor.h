// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

namespace foothold {

class OptionalDateEdit;

// A date that may be missing.
class DateEditor : public FieldEditor
{
    Q_OBJECT

public:
    DateEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override;
    bool isAcceptable() const override;
    QWidget* input() const override;
    void setReadOnly(bool on) override;

protected:
    void setValue(const QVariant& value) override;
    bool canUndoTyping() const override;
    bool canRedoTyping() const override;

private:
    OptionalDateEdit* m_date;
};

} // namespace foothold

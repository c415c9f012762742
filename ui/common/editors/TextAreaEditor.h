// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

namespace foothold {

class GrowingTextEdit;

// Paragraphs, or words one a line, in an area that grows with them.
class TextAreaEditor : public FieldEditor
{
    Q_OBJECT

public:
    TextAreaEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override;
    QWidget* input() const override;
    void setReadOnly(bool on) override;

protected:
    void setValue(const QVariant& value) override;
    bool canUndoTyping() const override;
    bool canRedoTyping() const override;

private:
    GrowingTextEdit* m_text;
};

} // namespace foothold

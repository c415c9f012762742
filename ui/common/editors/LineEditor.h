// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/FieldEditor.h"

class QLineEdit;
class QToolButton;

namespace foothold {

// One line of text, a link with a button that opens it, or words separated by commas.
class LineEditor : public FieldEditor
{
    Q_OBJECT

public:
    LineEditor(const FieldSpec& spec, QWidget* parent);

    QVariant value() const override;
    QWidget* input() const override;
    void setReadOnly(bool on) override;

protected:
    void setValue(const QVariant& value) override;
    bool canUndoTyping() const override;
    bool canRedoTyping() const override;

private:
    QLineEdit* m_line;
    QToolButton* m_open = nullptr; // of a link
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/YesNoEditor.h"

#include <QCheckBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace foothold {

YesNoEditor::YesNoEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_box(new QCheckBox(spec.label, this))
{
    setContent(m_box, m_box);
    connect(m_box, &QCheckBox::toggled, this, &YesNoEditor::noteChoice);
}

QVariant YesNoEditor::value() const
{
    return m_box->isChecked();
}

void YesNoEditor::setValue(const QVariant& value)
{
    const QSignalBlocker quiet(m_box);
    m_box->setChecked(value.toBool());
}

QWidget* YesNoEditor::input() const
{
    return m_box;
}

void YesNoEditor::setReadOnly(bool on)
{
    m_box->setEnabled(!on);
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/NumberEditor.h"

#include <QSignalBlocker>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kMost = 999999;

}

NumberEditor::NumberEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_number(new QSpinBox(this))
{
    m_number->setRange(0, kMost);
    m_number->setSpecialValueText(u" "_s); // 0 means not set
    m_number->setGroupSeparatorShown(true);
    m_number->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form
    setContent(m_number, m_number);
    connect(m_number, &QSpinBox::valueChanged, this, &NumberEditor::noteTyping);
}

QVariant NumberEditor::value() const
{
    return m_number->value();
}

void NumberEditor::setValue(const QVariant& value)
{
    const QSignalBlocker quiet(m_number);
    m_number->setValue(value.toInt());
}

QWidget* NumberEditor::input() const
{
    return m_number;
}

void NumberEditor::setReadOnly(bool on)
{
    m_number->setReadOnly(on);
}

} // namespace foothold

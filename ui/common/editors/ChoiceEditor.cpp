// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/ChoiceEditor.h"

#include <QComboBox>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace foothold {

ChoiceEditor::ChoiceEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_combo(new QComboBox(this))
{
    m_combo->setFocusPolicy(Qt::StrongFocus); // the wheel scrolls the form
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setOptions(spec.choices, spec.choiceValues);
    setContent(m_combo, m_combo);
    connect(m_combo, &QComboBox::activated, this, &ChoiceEditor::noteChoice);
}

void ChoiceEditor::setOptions(const QStringList& texts, const QVariantList& values)
{
    const QSignalBlocker quiet(m_combo);
    const QVariant before = value();
    m_combo->clear();
    if (spec().kind == FieldKind::Reference && !(spec().flags & Required))
        m_combo->addItem({}, QVariant());
    for (int i = 0; i < texts.size(); ++i)
        m_combo->addItem(texts[i], values.isEmpty() ? QVariant(i) : values.value(i));
    setValue(before);
}

QVariant ChoiceEditor::value() const
{
    return m_combo->currentData();
}

void ChoiceEditor::setValue(const QVariant& value)
{
    const QSignalBlocker quiet(m_combo);
    m_combo->setCurrentIndex(m_combo->findData(value));
    if (!value.isValid() && m_combo->count() > 0 && !m_combo->itemData(0).isValid())
        m_combo->setCurrentIndex(0); // the empty choice of a reference
}

QWidget* ChoiceEditor::input() const
{
    return m_combo;
}

void ChoiceEditor::setReadOnly(bool on)
{
    m_combo->setEnabled(!on);
}

} // namespace foothold

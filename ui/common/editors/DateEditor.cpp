// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/DateEditor.h"

#include "ui/common/OptionalDateEdit.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace foothold {

DateEditor::DateEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_date(new OptionalDateEdit(this))
{
    setContent(m_date, m_date->line());
    connect(m_date, &OptionalDateEdit::edited, this, &DateEditor::noteTyping);
    connect(m_date, &OptionalDateEdit::chosen, this, &DateEditor::noteChoice);
    connect(m_date->line(), &QLineEdit::returnPressed, this, &DateEditor::noteChoice);
}

QVariant DateEditor::value() const
{
    const QDate date = m_date->date();
    return date.isValid() ? QVariant(date) : QVariant();
}

bool DateEditor::isAcceptable() const
{
    return m_date->isAcceptable();
}

void DateEditor::setValue(const QVariant& value)
{
    m_date->setDate(value.toDate());
}

QWidget* DateEditor::input() const
{
    return m_date->line();
}

void DateEditor::setReadOnly(bool on)
{
    m_date->setReadOnly(on);
}

bool DateEditor::canUndoTyping() const
{
    return m_date->line()->isUndoAvailable();
}

bool DateEditor::canRedoTyping() const
{
    return m_date->line()->isRedoAvailable();
}

} // namespace foothold

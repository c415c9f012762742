// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/MoneyEditor.h"

#include "ui/common/FieldText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace foothold {

MoneyEditor::MoneyEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_amount(new QLineEdit(this))
    , m_unit(plainLabel({}, "muted", this))
{
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(m_amount);
    layout->addWidget(m_unit);
    m_amount->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setContent(content, m_amount);
    connect(m_amount, &QLineEdit::textEdited, this, &MoneyEditor::noteTyping);
    connect(m_amount, &QLineEdit::returnPressed, this, &MoneyEditor::noteChoice);
}

QVariant MoneyEditor::value() const
{
    const auto amount = FieldText::parseMoney(m_amount->text(), m_currency);
    return amount ? QVariant(*amount) : QVariant();
}

bool MoneyEditor::isAcceptable() const
{
    return m_amount->text().trimmed().isEmpty() || FieldText::parseMoney(m_amount->text(), m_currency);
}

void MoneyEditor::setValue(const QVariant& value)
{
    const QString text =
        value.isValid() ? FieldText::money(value.toLongLong(), m_currency).remove(m_currency).trimmed() : QString();
    if (text != m_amount->text())
        m_amount->setText(text);
}

QWidget* MoneyEditor::input() const
{
    return m_amount;
}

void MoneyEditor::setReadOnly(bool on)
{
    m_amount->setReadOnly(on);
}

void MoneyEditor::setSibling(const QString& column, const QVariant& value)
{
    if (!column.endsWith(u"currency"_s))
        return;
    m_currency = value.toString();
    m_unit->setText(m_currency);
    m_unit->setVisible(!m_currency.isEmpty());
}

bool MoneyEditor::canUndoTyping() const
{
    return m_amount->isUndoAvailable();
}

bool MoneyEditor::canRedoTyping() const
{
    return m_amount->isRedoAvailable();
}

} // namespace foothold

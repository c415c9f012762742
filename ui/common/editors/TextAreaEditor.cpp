// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/TextAreaEditor.h"

#include "ui/common/GrowingTextEdit.h"

#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace foothold {

TextAreaEditor::TextAreaEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_text(new GrowingTextEdit(this))
{
    if (spec.kind == FieldKind::Words)
        //: placeholder of a field that holds a list
        m_text->setPlaceholderText(tr("One on each line"));
    setContent(m_text, m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (m_text->hasFocus())
            noteTyping();
    });
}

QVariant TextAreaEditor::value() const
{
    if (spec().kind != FieldKind::Words)
        return m_text->toPlainText();
    QStringList lines = m_text->toPlainText().split(u'\n');
    for (QString& line : lines)
        line = line.trimmed();
    lines.removeAll(QString());
    return lines;
}

void TextAreaEditor::setValue(const QVariant& value)
{
    const QString text = spec().kind == FieldKind::Words ? value.toStringList().join(u'\n') : value.toString();
    if (text != m_text->toPlainText())
        m_text->setPlainText(text);
}

QWidget* TextAreaEditor::input() const
{
    return m_text;
}

void TextAreaEditor::setReadOnly(bool on)
{
    m_text->setReadOnly(on);
}

bool TextAreaEditor::canUndoTyping() const
{
    return m_text->document()->isUndoAvailable();
}

bool TextAreaEditor::canRedoTyping() const
{
    return m_text->document()->isRedoAvailable();
}

} // namespace foothold

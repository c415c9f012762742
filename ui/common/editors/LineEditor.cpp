// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/editors/LineEditor.h"

#include "ui/common/FieldText.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace foothold {

LineEditor::LineEditor(const FieldSpec& spec, QWidget* parent)
    : FieldEditor(spec, parent)
    , m_line(new QLineEdit(this))
{
    auto* content = new QWidget(this);
    auto* layout = new QHBoxLayout(content);
    layout->setContentsMargins({});
    layout->setSpacing(Theme::kTight);
    layout->addWidget(m_line);
    if (spec.kind == FieldKind::Url) {
        m_open = new QToolButton(content);
        m_open->setObjectName(spec.column + u"Open"_s);
        m_open->setIcon(icon(Icon::OpenLink));
        m_open->setAutoRaise(true);
        m_open->setToolTip(tr("Open in the browser"));
        //: %1 is the name of a field that holds a link
        m_open->setAccessibleName(tr("Open %1 in the browser").arg(spec.label));
        layout->addWidget(m_open);
        connect(m_open, &QToolButton::clicked, this, [this] {
            const QUrl url = QUrl::fromUserInput(m_line->text().trimmed());
            if (url.scheme() == u"http"_s || url.scheme() == u"https"_s)
                QDesktopServices::openUrl(url);
        });
        connect(m_line, &QLineEdit::textChanged, m_open,
            [this](const QString& text) { m_open->setEnabled(!text.trimmed().isEmpty()); });
        m_open->setEnabled(false);
    }
    if (spec.kind == FieldKind::Words)
        //: placeholder of a field that holds several words
        m_line->setPlaceholderText(tr("Separated by commas"));
    setContent(content, m_line);
    connect(m_line, &QLineEdit::textEdited, this, &LineEditor::noteTyping);
    connect(m_line, &QLineEdit::returnPressed, this, &LineEditor::noteChoice);
}

QVariant LineEditor::value() const
{
    if (spec().kind == FieldKind::Words)
        return FieldText::splitWords(m_line->text());
    return m_line->text();
}

void LineEditor::setValue(const QVariant& value)
{
    const QString text =
        spec().kind == FieldKind::Words ? FieldText::joinWords(value.toStringList()) : value.toString();
    if (text == m_line->text())
        return;
    m_line->setText(text);
    if (!m_line->hasFocus())
        m_line->setCursorPosition(0); // the start of a long value tells more than its end
}

QWidget* LineEditor::input() const
{
    return m_line;
}

void LineEditor::setReadOnly(bool on)
{
    m_line->setReadOnly(on);
}

bool LineEditor::canUndoTyping() const
{
    return m_line->isUndoAvailable();
}

bool LineEditor::canRedoTyping() const
{
    return m_line->isRedoAvailable();
}

} // namespace foothold

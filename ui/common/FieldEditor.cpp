// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldEditor.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace foothold {

FieldEditor::FieldEditor(const FieldSpec& spec, QWidget* parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_error(plainLabel({}, "error", this))
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(spec.column);
    m_layout->setContentsMargins({});
    m_layout->setSpacing(Theme::kTight / 2);
    m_error->setObjectName(spec.column + u"Error"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    m_layout->addWidget(m_error);
    m_pause.setSingleShot(true);
    m_pause.setInterval(Theme::kSavePause);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (isDirty())
            Q_EMIT saveAsked();
    });
}

void FieldEditor::setContent(QWidget* content, QWidget* watched)
{
    m_layout->insertWidget(0, content);
    setFocusProxy(watched);
    watched->setAccessibleName(m_spec.label);
    watch(watched);
}

void FieldEditor::watch(QWidget* input)
{
    input->installEventFilter(this);
}

void FieldEditor::load(const QVariant& stored)
{
    m_pause.stop();
    m_stored = stored;
    setValue(stored);
    m_clean = value();
    m_entered = m_clean;
    showError({});
}

void FieldEditor::follow(const QVariant& stored)
{
    const bool same = stored == m_stored;
    m_stored = stored;
    if (same || isDirty())
        return;
    setValue(stored);
    m_clean = value();
    m_entered = m_clean;
    showError({});
}

bool FieldEditor::isDirty() const
{
    return !isAcceptable() || value() != m_clean;
}

void FieldEditor::markSaved()
{
    m_pause.stop();
    m_clean = value();
    showError({});
}

void FieldEditor::restore()
{
    m_pause.stop();
    setValue(m_entered);
    showError({});
    if (isDirty())
        Q_EMIT saveAsked(); // a pause has stored something meanwhile
}

void FieldEditor::type(const QVariant& value)
{
    setValue(value);
    noteTyping();
}

void FieldEditor::showError(const QString& text)
{
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
    input()->setAccessibleDescription(text);
}

QString FieldEditor::errorText() const
{
    return m_error->text();
}

void FieldEditor::noteTyping()
{
    m_pause.start();
}

void FieldEditor::noteChoice()
{
    if (isDirty())
        Q_EMIT saveAsked();
}

void FieldEditor::enter()
{
    m_entered = m_clean;
}

void FieldEditor::leave()
{
    m_pause.stop();
    if (isDirty()) {
        Q_EMIT saveAsked();
    } else if (errorText().isEmpty() && value() != m_stored) {
        setValue(m_stored); // as the rules tidied it
        m_clean = value();
    }
}

bool FieldEditor::handleKey(QKeyEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Where there is no typing to take back, Ctrl+Z belongs to the window.
        const bool forWindow = (event->matches(QKeySequence::Undo) && !canUndoTyping())
            || (event->matches(QKeySequence::Redo) && !canRedoTyping());
        if (forWindow)
            event->ignore();
        return forWindow;
    }
    if (event->key() == Qt::Key_Escape && (isDirty() || value() != m_entered)) {
        restore();
        return true;
    }
    return false;
}

bool FieldEditor::eventFilter(QObject* object, QEvent* event)
{
    switch (event->type()) {
    case QEvent::FocusIn:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            enter();
        break;
    case QEvent::FocusOut:
        if (static_cast<QFocusEvent*>(event)->reason() != Qt::PopupFocusReason)
            leave();
        break;
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (handleKey(static_cast<QKeyEvent*>(event)))
            return true;
        break;
    default:
        break;
    }
    return QWidget::eventFilter(object, event);
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdTextEditor.h"

#include "core/campaign/AdText.h"
#include "core/campaign/CampaignStore.h"
#include "ui/ads/LongLines.h"
#include "ui/common/Notifier.h"
#include "ui/common/Theme.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr qsizetype kLongText = 50000; // letters; longer ones would slow down walking through the ads

} // namespace

AdTextEditor::AdTextEditor(const PageContext& context, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_context(context)
{
    setObjectName(u"adTextEditor"_s);
    setAccessibleName(tr("Text of the ad, to edit"));
    setPlaceholderText(tr("Paste the whole ad here. Pages vanish; the campaign keeps it."));
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(Theme::kMedium);
    setReadOnly(context.store.isReadOnly());
    m_pause.setSingleShot(true);
    m_pause.setInterval(Theme::kSavePause);
    connect(&m_pause, &QTimer::timeout, this, [this] { flush(); });
    connect(this, &QPlainTextEdit::textChanged, this, [this] {
        if (document()->isModified())
            m_pause.start();
    });
}

void AdTextEditor::setAd(JobAdId ad, const QString& text)
{
    flush();
    m_ad = ad;
    take(text);
}

void AdTextEditor::take(const QString& text)
{
    m_stored = text;
    m_late = !isVisible() && text.size() > kLongText;
    setWordWrapMode(LongLines::wrapFor(text));
    setPlainText(m_late ? QString() : text);
    document()->setModified(false);
}

void AdTextEditor::showEvent(QShowEvent* event)
{
    QPlainTextEdit::showEvent(event);
    if (m_late)
        take(m_stored);
}

void AdTextEditor::follow(const QString& text)
{
    if (text == m_stored || document()->isModified())
        return;
    take(text);
}

bool AdTextEditor::flush()
{
    m_pause.stop();
    if (!m_ad.isValid() || !document()->isModified())
        return true;
    const QString typed = toPlainText();
    m_stored = typed; // before the store says that it changed
    document()->setModified(false);
    if (m_context.notifier.check(correctAdText(m_context.store, m_ad, typed)))
        return true;
    document()->setModified(true);
    return false;
}

bool AdTextEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Where there is no typing to take back, Ctrl+Z belongs to the window.
        const auto* key = static_cast<QKeyEvent*>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable())
            || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    return QPlainTextEdit::event(event);
}

void AdTextEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

} // namespace foothold

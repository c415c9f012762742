// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UndoBar.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QAccessible>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kPatience = 10000; // ms
constexpr int kLeastText = 160; // width of it

} // namespace

UndoBar::UndoBar(QWidget* parent)
    : QFrame(parent)
    , m_text(plainLabel({}, nullptr, this))
    , m_undo(new QPushButton(icon(Icon::Undo), {}, this))
{
    setObjectName(u"undoBar"_s);
    setProperty("role", u"undoBar"_s);
    m_text->setObjectName(u"undoText"_s);
    m_text->setMinimumWidth(1); // a long name must not widen the window
    m_undo->setObjectName(u"undoButton"_s);
    //: a button after something was deleted; %1 is a shortcut
    m_undo->setText(tr("Undo (%1)").arg(QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)));
    m_undo->setAutoDefault(true); // Enter presses it, as in a dialog
    connect(m_undo, &QPushButton::clicked, this, &UndoBar::undoWanted);
    auto* close = new QToolButton(this);
    close->setObjectName(u"closeUndo"_s);
    close->setIcon(icon(Icon::Close));
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setToolTip(tr("Close (Esc)"));
    close->setAccessibleName(tr("Close the offer to undo"));
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Theme::kMargin, Theme::kTight, Theme::kSmall, Theme::kTight);
    layout->setSpacing(Theme::kMedium);
    layout->addWidget(m_text);
    layout->addWidget(m_undo);
    layout->addStretch(1);
    layout->addWidget(close);
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatience);
    connect(&m_patience, &QTimer::timeout, this, &UndoBar::goUnlessUsed);
    hide();
}

void UndoBar::offer(const QString& message)
{
    m_message = message;
    m_undo->setAccessibleDescription(message);
    m_text->setAccessibleName(message);
    show();
    fit();
    m_patience.start();
    QAccessibleEvent told(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

// A name may be longer than the window is wide.
void UndoBar::fit()
{
    const int others = layout()->minimumSize().width() - m_text->minimumWidth();
    const int room = std::max(kLeastText, parentWidget()->width() - others);
    m_text->setText(m_text->fontMetrics().elidedText(m_message, Qt::ElideMiddle, room));
}

void UndoBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

void UndoBar::goUnlessUsed()
{
    if (underMouse() || isAncestorOf(QApplication::focusWidget()))
        m_patience.start();
    else
        hide();
}

void UndoBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QFrame::keyPressEvent(event);
}

} // namespace foothold

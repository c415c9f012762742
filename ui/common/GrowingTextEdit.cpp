// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GrowingTextEdit.h"

#include "ui/common/Theme.h"

#include <QResizeEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace foothold {

GrowingTextEdit::GrowingTextEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // lines wrap; a passing one would cover the last of them
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &GrowingTextEdit::fit);
}

void GrowingTextEdit::setLines(int least, int most)
{
    m_least = least;
    m_most = most;
    fit();
}

int GrowingTextEdit::heightOf(int lines) const
{
    const int text = lines * int(std::ceil(QFontMetricsF(font()).lineSpacing()));
    return text + 2 * int(document()->documentMargin()) + 2 * frameWidth() + Theme::kSmall; // and the sheet's padding
}

QSize GrowingTextEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_most; block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    return {QPlainTextEdit::sizeHint().width(), heightOf(std::clamp(lines, m_least, m_most))};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(m_least)};
}

void GrowingTextEdit::fit()
{
    const int wanted = sizeHint().height();
    setVerticalScrollBarPolicy(wanted < heightOf(m_most) ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    // Another width breaks the lines elsewhere. Not at once: the layout that is at work would miss the new height.
    if (event->size().width() != event->oldSize().width())
        QMetaObject::invokeMethod(this, &GrowingTextEdit::fit, Qt::QueuedConnection);
}

void GrowingTextEdit::wheelEvent(QWheelEvent* event)
{
    // Where all text is visible the form scrolls, not the field under the pointer.
    if (verticalScrollBar()->maximum() == 0)
        event->ignore();
    else
        QPlainTextEdit::wheelEvent(event);
}

} // namespace foothold

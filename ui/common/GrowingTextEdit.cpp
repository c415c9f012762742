// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/GrowingTextEdit.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextLayout>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace foothold {

namespace {

constexpr int kSlack = 2; // the last line is whole even where the style adds a pixel

}

GrowingTextEdit::GrowingTextEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
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
    const double text = lines * QFontMetricsF(font()).lineSpacing() + 2 * document()->documentMargin();
    return int(std::ceil(text)) + 2 * frameWidth() + kSlack;
}

QSize GrowingTextEdit::sizeHint() const
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_most; block = block.next()) {
        // Asking for its place lays a block out, which otherwise waits until it is painted.
        document()->documentLayout()->blockBoundingRect(block);
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    }
    return {QPlainTextEdit::sizeHint().width(), heightOf(std::clamp(lines, m_least, m_most))};
}

QSize GrowingTextEdit::minimumSizeHint() const
{
    return {QPlainTextEdit::minimumSizeHint().width(), heightOf(m_least)};
}

void GrowingTextEdit::fit()
{
    const int wanted = sizeHint().height();
    // A bar beside text that fits would only break its lines anew.
    setVerticalScrollBarPolicy(wanted < heightOf(m_most) ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    if (wanted != minimumHeight() || wanted != maximumHeight())
        setFixedHeight(wanted);
}

void GrowingTextEdit::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fit(); // another width breaks the lines elsewhere
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/DiffView.h"

#include "ui/ads/LongLines.h"
#include "ui/common/Theme.h"

#include <QScrollBar>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr double kTint = 0.16;

} // namespace

DiffView::DiffView(const Theme& theme, QWidget* parent)
    : QTextEdit(parent)
    , m_theme(theme)
{
    setObjectName(u"adDiff"_s);
    setAccessibleName(tr("What changed since that version"));
    setReadOnly(true);
    setUndoRedoEnabled(false);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(Theme::kMedium);
    connect(&theme, &Theme::changed, this, &DiffView::fill);
}

void DiffView::show(const TextDiff& diff)
{
    m_diff = diff;
    fill();
    moveCursor(QTextCursor::Start);
    goToChange(1);
}

QTextCharFormat DiffView::formatOf(DiffKind kind) const
{
    QTextCharFormat format;
    format.setForeground(m_theme.color(Theme::Token::Text));
    if (kind == DiffKind::Same)
        return format;
    const bool added = kind == DiffKind::Added;
    const QColor mark = m_theme.color(added ? Theme::Token::Success : Theme::Token::Danger);
    format.setBackground(Theme::mix(m_theme.color(Theme::Token::Surface), mark, kTint));
    format.setFontUnderline(added);
    format.setUnderlineColor(mark);
    format.setFontStrikeOut(!added);
    return format;
}

void DiffView::fill()
{
    clear();
    m_changes.clear();
    setWordWrapMode(LongLines::wrapFor(m_diff.after() + u' ' + m_diff.before()));
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    bool inChange = false;
    for (const DiffPart& part : std::as_const(m_diff.parts)) {
        const bool change = part.kind != DiffKind::Same;
        if (change && !inChange)
            m_changes.append(cursor.position());
        inChange = change;
        cursor.insertText(LongLines::broken(part.text), formatOf(part.kind));
    }
    cursor.endEditBlock();
}

bool DiffView::goToChange(int by)
{
    const int here = textCursor().position();
    const auto next = by > 0 ? std::upper_bound(m_changes.cbegin(), m_changes.cend(), here - (here == 0 ? 1 : 0))
                             : std::lower_bound(m_changes.cbegin(), m_changes.cend(), here);
    if (by > 0 ? next == m_changes.cend() : next == m_changes.cbegin())
        return false;
    QTextCursor cursor(document());
    cursor.setPosition(by > 0 ? *next : *std::prev(next));
    setTextCursor(cursor);
    const int third = viewport()->height() / 3;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect().top() - third);
    return true;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/CommandPalette.h"

#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/shell/PaletteDelegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kWidth = 640;
constexpr int kTop = 64; // below the window's upper edge
constexpr int kRows = 12; // shown at once, at most

} // namespace

CommandPalette::CommandPalette(QWidget* window)
    : QFrame(window)
    , m_model(new PaletteModel(this))
    , m_line(new QLineEdit(this))
    , m_list(new QListView(this))
{
    setObjectName(u"palette"_s);
    setProperty("role", u"palette"_s);
    setAutoFillBackground(true);
    m_line->setObjectName(u"paletteLine"_s);
    m_line->setPlaceholderText(tr("Jump to a record or an action"));
    m_line->setAccessibleName(tr("Jump to a record or an action"));
    m_line->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_line->installEventFilter(this);
    m_list->setObjectName(u"paletteRows"_s);
    m_list->setAccessibleName(tr("Records and actions found"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFocusPolicy(Qt::NoFocus); // the keys are the field's
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::kSmall, Theme::kSmall, Theme::kSmall, Theme::kSmall);
    layout->setSpacing(Theme::kSmall);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    connect(m_line, &QLineEdit::textEdited, this, &CommandPalette::showTyped);
    connect(m_list, &QListView::clicked, this, &CommandPalette::choose);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommandPalette::announce);
    window->installEventFilter(this);
    hide();
}

void CommandPalette::open(const PaletteModel::Source& source)
{
    if (!isVisible())
        m_before = window()->focusWidget();
    m_model->setSource(source);
    m_line->clear();
    showTyped({});
    show();
    raise();
    m_line->setFocus(Qt::ShortcutFocusReason);
}

void CommandPalette::dismiss()
{
    if (!isVisible())
        return;
    const bool focused = isAncestorOf(window()->focusWidget());
    hide();
    m_model->setSource({});
    if (focused && m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

void CommandPalette::showTyped(const QString& typed)
{
    m_model->setTyped(typed);
    m_list->setCurrentIndex(m_model->index(0, 0));
    m_list->scrollToTop();
    place();
    announce();
}

void CommandPalette::place()
{
    const int rows = std::clamp(m_model->rowCount(), 1, kRows);
    m_list->setFixedHeight(rows * std::max(PaletteDelegate::kRow, m_list->sizeHintForRow(0)));
    const QWidget* window = parentWidget();
    const int width = std::min(kWidth, window->width() - 2 * Theme::kGroup);
    const int height = std::min(layout()->totalSizeHint().height(), window->height() - kTop - Theme::kGroup);
    setGeometry((window->width() - width) / 2, kTop, width, height);
}

// The focus stays in the field, so that is where a screen reader hears the row.
void CommandPalette::announce()
{
    m_line->setAccessibleDescription(m_list->currentIndex().data(Qt::AccessibleTextRole).toString());
}

void CommandPalette::moveBy(int rows, bool around)
{
    const int count = m_model->rowCount();
    if (count == 0)
        return;
    const int to = m_list->currentIndex().row() + rows;
    const int row = around ? (to + count) % count : std::clamp(to, 0, count - 1);
    m_list->setCurrentIndex(m_model->index(row, 0));
}

void CommandPalette::choose(const QModelIndex& index)
{
    if (!index.isValid())
        return;
    const PaletteModel::Row row = m_model->row(index.row());
    const QString typed = m_model->typed();
    dismiss();
    if (row.record.isValid())
        Q_EMIT recordChosen(row.record);
    else if (row.action)
        Q_EMIT actionChosen(row.action);
    else if (row.hint != QString())
        Q_EMIT searchChosen(typed);
}

bool CommandPalette::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Up:
        return moveBy(-1, true), true;
    case Qt::Key_Down:
        return moveBy(1, true), true;
    case Qt::Key_PageUp:
        return moveBy(-kRows, false), true;
    case Qt::Key_PageDown:
        return moveBy(kRows, false), true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return choose(m_list->currentIndex()), true;
    case Qt::Key_Escape:
        return dismiss(), true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab:
        return true; // there is nowhere else to go
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress)
        return handleKey(static_cast<QKeyEvent*>(event)->key());
    if (watched == m_line && event->type() == QEvent::FocusOut && isVisible()) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason)
            dismiss();
    }
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace foothold

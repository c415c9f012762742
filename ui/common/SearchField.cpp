// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SearchField.h"

#include "ui/common/Icons.h"

#include <QAction>
#include <QKeyEvent>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kWidth = 220;

}

SearchField::SearchField(QWidget* parent)
    : QLineEdit(parent)
{
    setObjectName(u"search"_s);
    //: placeholder of the field that filters a list
    setPlaceholderText(tr("Filter (Ctrl+F)"));
    setAccessibleName(tr("Filter the list"));
    setClearButtonEnabled(true);
    setFixedWidth(kWidth);
    addAction(icon(Icon::Search), LeadingPosition);
    if (parent) {
        auto* find = new QShortcut(QKeySequence::Find, parent);
        find->setContext(Qt::WidgetWithChildrenShortcut);
        connect(find, &QShortcut::activated, this, [this] {
            setFocus(Qt::ShortcutFocusReason);
            selectAll();
        });
    }
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace foothold

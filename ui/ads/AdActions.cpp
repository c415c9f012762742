// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdActions.h"

#include <QCoreApplication>
#include <QWidget>

namespace foothold {

QAction* makeAdAction(QObject* owner, const QString& name, const QString& text, const QKeySequence& keys)
{
    auto* action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    const QString shown = keys.toString(QKeySequence::NativeText);
    //: tool tip of a button: %1 what it does, %2 its keys
    const QString both = QCoreApplication::translate("foothold::AdActions", "%1 (%2)");
    action->setToolTip(keys.isEmpty() ? text : both.arg(text, shown));
    return action;
}

void addLetterActions(const QList<QAction*>& actions, const QList<QWidget*>& widgets)
{
    for (QAction* action : actions) {
        action->setShortcutContext(Qt::WidgetShortcut);
        for (QWidget* widget : widgets)
            widget->addAction(action);
    }
}

} // namespace foothold

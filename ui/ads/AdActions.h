// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>

namespace foothold {

// An action of the ads page: named, with its keys, which its tool tip tells. The caller adds it to the widgets in which
// the keys work.
QAction* makeAdAction(QObject* owner, const QString& name, const QString& text, const QKeySequence& keys = {});

// Single letters are shortcuts only in widgets where nothing is typed.
void addLetterActions(const QList<QAction*>& actions, const QList<QWidget*>& widgets);

} // namespace foothold

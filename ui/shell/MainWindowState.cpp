// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingKeys.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Session.h"
#include "ui/shell/Workspace.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>

// How the windows of one session begin and end.
namespace foothold {

void MainWindow::reopenLast()
{
    const QString path = m_parts.settings.value(keys::lastCampaign());
    if (path.isEmpty() || !m_parts.settings.value(keys::reopenLast()))
        return;
    if (QFileInfo::exists(path))
        return openFile(path);
    //: in the status bar at the start; %1 is a file
    say(tr("The campaign you had open is no longer there: %1").arg(QDir::toNativeSeparators(path)));
    m_parts.settings.set(keys::lastCampaign(), QString());
}

QList<MainWindow*> MainWindow::others() const
{
    QList<MainWindow*> found;
    for (QWidget* widget : QApplication::topLevelWidgets()) {
        auto* window = qobject_cast<MainWindow*>(widget);
        if (window && window != this && window->isVisible() && &window->m_parts.session == &m_parts.session)
            found.append(window);
    }
    return found;
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (others().isEmpty()) {
        m_parts.session.close(); // writes pending typing and the window's state
    } else if (m_workspace) {
        m_workspace->flush();
        saveWindowState();
    }
    QMainWindow::closeEvent(event);
    Q_EMIT closed();
}

} // namespace foothold

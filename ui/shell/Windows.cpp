// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Windows.h"

#include <QApplication>
#include <QDir>

namespace foothold {

Windows::Windows(const MainWindow::Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    add();
}

Windows::~Windows()
{
    deleteDropped();
    qDeleteAll(m_windows);
}

MainWindow& Windows::current() const
{
    for (MainWindow* window : m_windows) {
        if (window->isActiveWindow())
            return *window;
    }
    return *m_windows.last();
}

MainWindow& Windows::add()
{
    auto* window = new MainWindow(m_parts);
    m_windows.append(window);
    connect(window, &MainWindow::newWindowWanted, this, [this] { add().show(); });
    connect(window, &MainWindow::closed, this, [this, window] { drop(window); });
    return *window;
}

void Windows::bringUp(const QString& file)
{
    MainWindow& window = current();
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    window.activateWindow();
    if (file.isEmpty())
        return;
    if (QApplication::activeModalWidget()) // what it works on must not be closed under it
        return window.say(tr("Close the dialog first, then open %1 again.").arg(QDir::toNativeSeparators(file)));
    window.openFile(file);
}

void Windows::drop(MainWindow* window)
{
    if (m_windows.size() == 1 || !m_windows.removeOne(window))
        return;
    m_dropped.append(window);
    QMetaObject::invokeMethod(this, &Windows::deleteDropped, Qt::QueuedConnection);
}

void Windows::deleteDropped()
{
    qDeleteAll(std::exchange(m_dropped, {}));
}

} // namespace foothold

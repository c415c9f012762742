// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Windows.h"

namespace foothold {

Windows::Windows(const MainWindow::Parts& parts, QObject* parent)
    : QObject(parent)
    , m_parts(parts)
{
    add();
}

Windows::~Windows()
{
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

void Windows::drop(MainWindow* window)
{
    if (m_windows.size() > 1 && m_windows.removeOne(window))
        window->deleteLater();
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/MainWindow.h"

namespace foothold {

// The windows of the program, which share one session. There is always one, which may be closed and hidden.
class Windows : public QObject
{
    Q_OBJECT

public:
    explicit Windows(const MainWindow::Parts& parts, QObject* parent = nullptr);
    ~Windows() override;

    MainWindow& current() const; // the active one, else the one made last
    const QList<MainWindow*>& all() const { return m_windows; }
    MainWindow& add();
    // Before the eyes of the student, with that file if one is named.
    void bringUp(const QString& file);

private:
    void drop(MainWindow* window);
    void deleteDropped();

    MainWindow::Parts m_parts;
    QList<MainWindow*> m_windows;
    QList<MainWindow*> m_dropped; // closed, and still in their own event
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/FirstFrame.h"

#include <QApplication>
#include <QEvent>
#include <QTableView>
#include <QTextStream>

namespace foothold {

FirstFrame::FirstFrame(QObject* parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool FirstFrame::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_seen && event->type() == QEvent::Paint) {
        const auto* table = qobject_cast<QTableView*>(watched->parent());
        m_seen = table && watched == table->viewport() && table->model() && table->model()->rowCount() > 0;
        if (m_seen) // queued: the picture is on the screen by then
            QMetaObject::invokeMethod(this, &FirstFrame::tell, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void FirstFrame::tell()
{
    QTextStream(stdout) << "shown" << Qt::endl;
    QTextStream(stdin).readLine();
    QCoreApplication::exit();
}

} // namespace foothold

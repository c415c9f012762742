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
        if (m_seen) // the next event of all: the picture is on the screen by then, and nothing else has begun
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority);
    }
    return QObject::eventFilter(watched, event);
}

bool FirstFrame::event(QEvent* event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    QTextStream(stdout) << "shown" << Qt::endl;
    QTextStream(stdin).readLine();
    QCoreApplication::exit();
    return true;
}

} // namespace foothold

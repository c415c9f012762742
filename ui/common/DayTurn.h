// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

namespace foothold {

class Clock;

// Tells when a new day begins, local time: at midnight, or at the next check where the computer slept over it.
class DayTurn : public QObject
{
    Q_OBJECT

public:
    explicit DayTurn(const Clock& clock, QObject* parent = nullptr); // the clock must outlive it

    void check();
    int wait() const { return m_timer.interval(); } // ms until it looks by itself

Q_SIGNALS:
    void turned();

private:
    void waitForMidnight();

    const Clock& m_clock;
    QDate m_day;
    QTimer m_timer;
};

} // namespace foothold

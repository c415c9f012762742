// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/DayTurn.h"

#include "core/base/Clock.h"

#include <QDateTime>

#include <algorithm>

namespace foothold {

namespace {

constexpr qint64 kLongestWait =
    qint64(15) * 60 * 1000; // ms: timers stand still while a computer sleeps, and clocks are set
constexpr qint64 kAfterMidnight = 200; // ms, so that it is surely the new day

} // namespace

DayTurn::DayTurn(const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_day(clock.today())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &DayTurn::check);
    waitForMidnight();
}

void DayTurn::check()
{
    waitForMidnight();
    const QDate today = m_clock.today();
    if (today == m_day)
        return;
    m_day = today;
    Q_EMIT turned();
}

void DayTurn::waitForMidnight()
{
    const QDateTime midnight = m_clock.today().addDays(1).startOfDay();
    const qint64 wait = m_clock.now().msecsTo(midnight) + kAfterMidnight;
    m_timer.start(int(std::clamp<qint64>(wait, kAfterMidnight, kLongestWait)));
}

} // namespace foothold

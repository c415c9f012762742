// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

namespace foothold {

// The one place that is asked what time it is, so that tests and pictures can hold it still.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual QDateTime now() const { return QDateTime::currentDateTimeUtc(); } // UTC, whole milliseconds
    QDate today() const { return now().toLocalTime().date(); }
};

// A clock that stands where it is put.
class FixedClock : public Clock
{
public:
    explicit FixedClock(QDateTime moment)
        : m_moment(std::move(moment))
    { }

    QDateTime now() const override { return m_moment; }
    void set(const QDateTime& moment) { m_moment = moment; }
    void advance(qint64 milliseconds) { m_moment = m_moment.addMSecs(milliseconds); }

private:
    QDateTime m_moment;
};

} // namespace foothold

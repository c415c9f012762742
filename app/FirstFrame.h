// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace foothold {

// For measuring the start: says "shown" on standard output once a table with rows has been painted, then quits when
// standard input ends.
class FirstFrame : public QObject
{
    Q_OBJECT

public:
    explicit FirstFrame(QObject* parent = nullptr);

    bool eventFilter(QObject* watched, QEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool m_seen = false;
};

} // namespace foothold

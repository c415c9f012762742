// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QTimeZone>

namespace foothold {

// Moments are stored as UTC beside the zone they were entered in, and shown as that zone's clocks show them, wherever
// the computer is.

// The zone of an IANA name; the computer's own where the name is empty or unknown.
QTimeZone zoneNamed(const QString& name);

// What the clocks of that zone show at a moment.
QDateTime inZone(const QDateTime& moment, const QString& zoneName);

// The moment when the clocks of a zone show this date and time, in UTC. As RFC 5545, 3.3.5 has it: of a time that comes
// twice the first one is meant, and one that the clocks skip is counted from before the skip.
QDateTime momentAt(QDate date, QTime time, const QTimeZone& zone);

} // namespace foothold

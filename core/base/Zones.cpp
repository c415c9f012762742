// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Zones.h"

#include <algorithm>

namespace foothold {

QTimeZone zoneNamed(const QString& name)
{
    const QTimeZone zone = name.isEmpty() ? QTimeZone() : QTimeZone(name.toUtf8()); // an empty id would be valid
    return zone.isValid() ? zone : QTimeZone::systemTimeZone();
}

QDateTime inZone(const QDateTime& moment, const QString& zoneName)
{
    return moment.toTimeZone(zoneNamed(zoneName));
}

QDateTime momentAt(QDate date, QTime time, const QTimeZone& zone)
{
    const QDateTime asUtc(date, time, Qt::UTC);
    if (!asUtc.isValid())
        return {};
    const QDateTime before = asUtc.addSecs(-zone.offsetFromUtc(asUtc.addDays(-1)));
    const QDateTime after = asUtc.addSecs(-zone.offsetFromUtc(asUtc.addDays(1)));
    const auto showsIt = [&](const QDateTime& moment) { return moment.secsTo(asUtc) == zone.offsetFromUtc(moment); };
    if (showsIt(before) && showsIt(after))
        return std::min(before, after);
    return showsIt(after) && !showsIt(before) ? after : before;
}

} // namespace foothold

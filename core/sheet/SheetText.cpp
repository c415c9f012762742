// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/SheetText.h"

#include "core/base/Zones.h"

using namespace Qt::StringLiterals;

namespace foothold {

QString roundKindText(RoundKind kind, const SheetWords& words)
{
    return words.roundKinds[size_t(kind)];
}

QString researchKindText(ResearchKind kind, const SheetWords& words)
{
    return words.researchKinds[size_t(kind)];
}

QString roundTimeText(const InterviewRound& round, const SheetWords& words)
{
    QStringList parts;
    if (round.start) {
        const QDateTime local = inZone(*round.start, round.zone);
        // The C locale's short time has seconds, which no invitation has.
        const QString timeFormat = words.locale.timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
        parts << words.locale.toString(local.date(), QLocale::LongFormat)
              << words.locale.toString(local.time(), timeFormat);
        if (!round.zone.isEmpty())
            parts.last() += u" ("_s + round.zone + u')';
    }
    if (round.minutes > 0)
        parts << words.minutes.arg(round.minutes);
    return parts.join(u", "_s);
}

} // namespace foothold

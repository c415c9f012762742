// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

#include <QTimeZone>

namespace foothold::rules {

Status prepare(InterviewRound& round, Database&)
{
    if (!round.application.isValid())
        return invalid("interview_round", "application_id");
    if (round.minutes < 0)
        return invalid("interview_round", "minutes");
    if (round.rating < 0 || round.rating > 5)
        return invalid("interview_round", "rating");
    if (!round.zone.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(round.zone.toUtf8()))
        return invalid("interview_round", "zone");
    if (round.start)
        round.start = round.start->toUTC();
    return {};
}

QString subjectOf(const InterviewRound& round, Database& database)
{
    const auto application = RecordTable<Application>(database).get(round.application);
    return application ? subjectOf(*application, database) : QString();
}

} // namespace foothold::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/Rules.h"

namespace foothold::rules {

Status prepare(InterviewRound& round, Database&)
{
    if (!round.application.isValid())
        return invalid("interview_round", "application_id");
    if (round.minutes < 0)
        return invalid("interview_round", "minutes");
    if (round.rating < 0 || round.rating > 5)
        return invalid("interview_round", "rating");
    if (round.start)
        round.start = round.start->toUTC();
    return checkZone(round.zone, "interview_round", "zone");
}

QString subjectOf(const InterviewRound& round, Database& database)
{
    const auto application = RecordTable<Application>(database).get(round.application);
    return application ? subjectOf(*application, database) : QString();
}

} // namespace foothold::rules

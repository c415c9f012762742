// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/Deadline.h"

#include "ui/common/FieldText.h"

namespace foothold {

Deadline::State Deadline::stateOf(const std::optional<QDate>& deadline, const QDate& today)
{
    if (!deadline || !deadline->isValid())
        return State::None;
    if (*deadline < today)
        return State::Past;
    return today.daysTo(*deadline) <= kSoonDays ? State::Soon : State::Later;
}

QString Deadline::words(const std::optional<QDate>& deadline, const QDate& today)
{
    switch (stateOf(deadline, today)) {
    case State::None:
        return {};
    case State::Soon:
        //: %1 a deadline within a week
        return tr("%1, soon").arg(FieldText::date(*deadline));
    case State::Past:
        //: %1 a deadline that is over
        return tr("%1, past").arg(FieldText::date(*deadline));
    case State::Later:
        break;
    }
    return FieldText::date(*deadline);
}

} // namespace foothold

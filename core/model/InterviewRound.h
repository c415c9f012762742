// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace foothold {

enum class RoundKind { Screen, Technical, Case, Behavioural, TakeHome, OnSite, Final };
template <>
inline constexpr auto choiceWords<RoundKind> = std::to_array<std::string_view>(
    {"screen", "technical", "case", "behavioural", "take_home", "onsite", "final"});

// One interview of an application: when and with whom, and afterwards what was asked and how it went.
struct InterviewRound : Record<InterviewRoundId>
{
    ApplicationId application{};
    RoundKind kind = RoundKind::Screen;
    std::optional<QDateTime> start{}; // UTC
    QString zone{}; // IANA name of the zone it was entered in
    int minutes = 0; // 0: not known
    QString place{}; // address or link
    QStringList people{};
    QStringList checklist{};
    QString asked{};
    QString wentWell{};
    QString toImprove{};
    int rating = 0; // 1-5; 0: not rated

    bool operator==(const InterviewRound&) const = default;
};

template <> struct Fields<InterviewRound>
{
    static constexpr auto kind = RecordKind::InterviewRound;
    static constexpr std::string_view table = "interview_round";
    static constexpr auto list =
        std::tuple{field("application_id", &InterviewRound::application, FieldKind::Reference, Required),
            field("kind", &InterviewRound::kind, FieldKind::Choice),
            field("start", &InterviewRound::start, FieldKind::Moment),
            field("zone", &InterviewRound::zone, FieldKind::Text),
            field("minutes", &InterviewRound::minutes, FieldKind::Number),
            field("place", &InterviewRound::place, FieldKind::Text, Searchable),
            field("people", &InterviewRound::people, FieldKind::Words, Searchable),
            field("checklist", &InterviewRound::checklist, FieldKind::Words, Searchable),
            field("asked", &InterviewRound::asked, FieldKind::LongText, Searchable),
            field("went_well", &InterviewRound::wentWell, FieldKind::LongText, Searchable),
            field("to_improve", &InterviewRound::toImprove, FieldKind::LongText, Searchable),
            field("rating", &InterviewRound::rating, FieldKind::Rating)};
};

} // namespace foothold

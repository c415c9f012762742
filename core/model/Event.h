// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace foothold {

enum class EventKind { Fair, Meetup, Conference, Talk, Hackathon, Webinar, Other };
template <>
inline constexpr auto choiceWords<EventKind> = std::to_array<std::string_view>(
    {"fair", "meetup", "conference", "talk", "hackathon", "webinar", "other"});

// A fair, meetup or talk where companies and people are met.
struct Event : Record<EventId>
{
    QString name{};
    EventKind kind = EventKind::Fair;
    QString place{};
    QString url{};
    std::optional<QDateTime> start{}; // UTC
    QString zone{}; // IANA name of the zone it was entered in
    std::optional<QDate> registrationDeadline{};
    QList<ContactId> people{};
    QString note{};

    bool operator==(const Event&) const = default;
};

template <> struct Fields<Event>
{
    static constexpr auto kind = RecordKind::Event;
    static constexpr std::string_view table = "event";
    static constexpr auto list = std::tuple{field("name", &Event::name, FieldKind::Text, Required | Searchable),
        field("kind", &Event::kind, FieldKind::Choice), field("place", &Event::place, FieldKind::Text, Searchable),
        field("url", &Event::url, FieldKind::Url), field("start", &Event::start, FieldKind::Moment),
        field("zone", &Event::zone, FieldKind::Text),
        field("registration_deadline", &Event::registrationDeadline, FieldKind::Date),
        field("people", &Event::people, FieldKind::References),
        field("note", &Event::note, FieldKind::LongText, Searchable)};
};

} // namespace foothold

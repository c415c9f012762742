// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QString>

namespace foothold {

enum class InteractionChannel { Email, Message, Call, Video, InPerson, Event, Other };
template <>
inline constexpr auto choiceWords<InteractionChannel> = std::to_array<std::string_view>(
    {"email", "message", "call", "video", "in_person", "event", "other"});

// Something said or written between the student and a contact.
struct Interaction : Record<InteractionId>
{
    ContactId contact{};
    QDate date{};
    InteractionChannel channel = InteractionChannel::Email;
    QString said{};
    QString outcome{};

    bool operator==(const Interaction&) const = default;
};

template <> struct Fields<Interaction>
{
    static constexpr auto kind = RecordKind::Interaction;
    static constexpr std::string_view table = "interaction";
    static constexpr auto list = std::tuple{field("contact_id", &Interaction::contact, FieldKind::Reference, Required),
        field("date", &Interaction::date, FieldKind::Date, Required),
        field("channel", &Interaction::channel, FieldKind::Choice),
        field("said", &Interaction::said, FieldKind::LongText, Searchable),
        field("outcome", &Interaction::outcome, FieldKind::LongText, Searchable)};
};

} // namespace foothold

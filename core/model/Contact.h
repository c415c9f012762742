// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QString>

#include <optional>

namespace foothold {

// A person the student knows or met, at a company or not.
struct Contact : Record<ContactId>
{
    QString name{};
    CompanyId company{}; // optional
    QString role{};
    QString email{};
    QString phone{};
    QString linkedin{};
    QString howWeMet{};
    ContactId introducedBy{}; // optional
    QString toldMeAbout{};
    int rhythmDays = 0; // 0: no rhythm
    std::optional<QDate> nextTouch{};

    bool operator==(const Contact&) const = default;
};

template <> struct Fields<Contact>
{
    static constexpr auto kind = RecordKind::Contact;
    static constexpr std::string_view table = "contact";
    static constexpr auto list = std::tuple{field("name", &Contact::name, FieldKind::Text, Required | Searchable),
        field("company_id", &Contact::company, FieldKind::Reference),
        field("role", &Contact::role, FieldKind::Text, Searchable),
        field("email", &Contact::email, FieldKind::Text, Searchable),
        field("phone", &Contact::phone, FieldKind::Text, Searchable),
        field("linkedin", &Contact::linkedin, FieldKind::Url),
        field("how_we_met", &Contact::howWeMet, FieldKind::LongText, Searchable),
        field("introduced_by", &Contact::introducedBy, FieldKind::Reference),
        field("told_me_about", &Contact::toldMeAbout, FieldKind::LongText, Searchable),
        field("rhythm_days", &Contact::rhythmDays, FieldKind::Number),
        field("next_touch", &Contact::nextTouch, FieldKind::Date)};
};

} // namespace foothold

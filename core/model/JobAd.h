// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QStringList>

#include <optional>

namespace foothold {

enum class Workplace { Unknown, OnSite, Hybrid, Remote };
template <>
inline constexpr auto choiceWords<Workplace> = std::to_array<std::string_view>({"", "onsite", "hybrid", "remote"});

enum class EmploymentType {
    Unknown,
    Internship,
    Graduate,
    Trainee,
    WorkingStudent,
    PartTime,
    FullTime,
    Temporary,
    Volunteer
};
template <>
inline constexpr auto choiceWords<EmploymentType> = std::to_array<std::string_view>(
    {"", "internship", "graduate", "trainee", "working_student", "part_time", "full_time", "temporary", "volunteer"});

enum class PayPeriod { Unknown, Hour, Day, Week, Month, Year };
template <>
inline constexpr auto choiceWords<PayPeriod> = std::to_array<std::string_view>(
    {"", "hour", "day", "week", "month", "year"});

enum class Sponsorship { Unknown, Offered, NotOffered, CitizenshipRequired };
template <>
inline constexpr auto choiceWords<Sponsorship> = std::to_array<std::string_view>(
    {"", "offered", "not_offered", "citizenship_required"});

// What the student decided: new ads wait in the inbox.
enum class AdState { New, Target, Skipped };
template <> inline constexpr auto choiceWords<AdState> = std::to_array<std::string_view>({"new", "target", "skipped"});

// A job ad with its whole text, since pages vanish.
struct JobAd : Record<JobAdId>
{
    CompanyId company{};
    QString title{};
    QStringList places{};
    Workplace workplace = Workplace::Unknown;
    EmploymentType employmentType = EmploymentType::Unknown;
    QString season{};
    QString url{};
    QString urlKey{}; // identity of the url (core/base/UrlKey)
    QString source{};
    std::optional<QDate> posted{};
    std::optional<QDate> deadline{};
    std::optional<qint64> payMin{}; // minor units of payCurrency
    std::optional<qint64> payMax{};
    QString payCurrency{}; // ISO 4217
    PayPeriod payPeriod = PayPeriod::Unknown;
    Sponsorship sponsorship = Sponsorship::Unknown;
    QString text{};
    bool open = true;
    AdState state = AdState::New;
    QString externalId{};
    std::optional<QDate> capturedOn{};
    DocumentId original{}; // the bytes it was read from, where they are kept

    bool operator==(const JobAd&) const = default;
};

template <> struct Fields<JobAd>
{
    static constexpr auto kind = RecordKind::JobAd;
    static constexpr std::string_view table = "job_ad";
    static constexpr auto list = std::tuple{field("company_id", &JobAd::company, FieldKind::Reference, Required),
        field("title", &JobAd::title, FieldKind::Text, Required | Searchable),
        field("places", &JobAd::places, FieldKind::Words, Searchable),
        field("workplace", &JobAd::workplace, FieldKind::Choice),
        field("employment_type", &JobAd::employmentType, FieldKind::Choice),
        field("season", &JobAd::season, FieldKind::Text, Searchable), field("url", &JobAd::url, FieldKind::Url),
        field("url_key", &JobAd::urlKey, FieldKind::Text, Derived),
        field("source", &JobAd::source, FieldKind::Text, Searchable), field("posted", &JobAd::posted, FieldKind::Date),
        field("deadline", &JobAd::deadline, FieldKind::Date), field("pay_min", &JobAd::payMin, FieldKind::Money),
        field("pay_max", &JobAd::payMax, FieldKind::Money), field("pay_currency", &JobAd::payCurrency, FieldKind::Text),
        field("pay_period", &JobAd::payPeriod, FieldKind::Choice),
        field("sponsorship", &JobAd::sponsorship, FieldKind::Choice),
        field("text", &JobAd::text, FieldKind::LongText, Searchable | Heavy),
        field("open", &JobAd::open, FieldKind::YesNo), field("state", &JobAd::state, FieldKind::Choice),
        field("external_id", &JobAd::externalId, FieldKind::Text),
        field("captured_on", &JobAd::capturedOn, FieldKind::Date),
        field("original_id", &JobAd::original, FieldKind::Reference)};
};

} // namespace foothold

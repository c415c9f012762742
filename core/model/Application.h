// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Fields.h"
#include "core/model/Ids.h"
#include "core/model/JobAd.h"
#include "core/model/Record.h"
#include "core/model/RecordKind.h"

#include <QDate>
#include <QString>

#include <optional>

namespace foothold {

// One application, to an ad or to a company for a role.
struct Application : Record<ApplicationId>
{
    CompanyId company{}; // with an ad: always the ad's company
    JobAdId ad{}; // optional
    QString role{}; // needed where there is no ad
    QString channel{}; // how it was sent
    QString referral{};
    QString cvVersion{};
    QString coverLetter{};
    QString nextAction{};
    std::optional<QDate> nextActionDue{};
    QString outcomeNote{};
    std::optional<qint64> payOffered{}; // minor units
    QString payCurrency{};
    PayPeriod payPeriod = PayPeriod::Unknown;
    std::optional<QDate> decisionDate{};

    bool operator==(const Application&) const = default;
};

template <> struct Fields<Application>
{
    static constexpr auto kind = RecordKind::Application;
    static constexpr std::string_view table = "application";
    static constexpr auto list = std::tuple{field("company_id", &Application::company, FieldKind::Reference, Required),
        field("ad_id", &Application::ad, FieldKind::Reference),
        field("role", &Application::role, FieldKind::Text, Searchable),
        field("channel", &Application::channel, FieldKind::Text, Searchable),
        field("referral", &Application::referral, FieldKind::Text, Searchable),
        field("cv_version", &Application::cvVersion, FieldKind::Text),
        field("cover_letter", &Application::coverLetter, FieldKind::Text),
        field("next_action", &Application::nextAction, FieldKind::Text, Searchable),
        field("next_action_due", &Application::nextActionDue, FieldKind::Date),
        field("outcome_note", &Application::outcomeNote, FieldKind::LongText, Searchable),
        field("pay_offered", &Application::payOffered, FieldKind::Money),
        field("pay_currency", &Application::payCurrency, FieldKind::Text),
        field("pay_period", &Application::payPeriod, FieldKind::Choice),
        field("decision_date", &Application::decisionDate, FieldKind::Date)};
};

} // namespace foothold

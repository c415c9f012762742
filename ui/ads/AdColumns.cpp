// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdColumns.h"

#include "core/campaign/CampaignStore.h"
#include "ui/ads/Deadline.h"
#include "ui/common/Icons.h"
#include "ui/common/PageContext.h"
#include "ui/common/PlainToolTip.h"
#include "ui/common/Theme.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kTitleWidth = 156;
constexpr int kCompanyWidth = 84;
constexpr int kDeadlineWidth = 146;
constexpr int kStateWidth = 100;

TableColumn<JobAd> deadlineColumn(const PageContext& context)
{
    auto column = fieldColumn(&JobAd::deadline).editable().wide(kDeadlineWidth);
    const Clock& clock = context.store.clock();
    const Theme& theme = context.theme;
    column.text = [&clock](const JobAd& ad) { return Deadline::words(ad.deadline, clock.today()); };
    column.look = [&clock, &theme](const JobAd& ad, int role) -> QVariant {
        const Deadline::State state = Deadline::stateOf(ad.deadline, clock.today());
        if (role == Qt::ForegroundRole && state == Deadline::State::Soon)
            return theme.color(Theme::Token::Warning);
        if (role == Qt::ForegroundRole && state == Deadline::State::Past)
            return theme.color(Theme::Token::Muted);
        if (role == Qt::DecorationRole && state == Deadline::State::Soon)
            return icon(Icon::Warning);
        return {};
    };
    return column;
}

} // namespace

QList<TableColumn<JobAd>> adColumns(const PageContext& context, const QHash<qint64, QString>& companies)
{
    auto title = fieldColumn(&JobAd::title).editable().wide(kTitleWidth);
    const Theme& theme = context.theme;
    title.look = [&theme](const JobAd& ad, int role) -> QVariant {
        if (role == Qt::ToolTipRole)
            return plainToolTip(ad.title);
        // As in a mail program, what is not decided on is bold.
        return role == Qt::FontRole && ad.state != AdState::New ? QVariant(theme.body()) : QVariant();
    };
    auto company = computedColumn<JobAd>(u"company"_s, FieldLabels::of<JobAd>("company_id"),
        [&companies](const JobAd& ad) -> QVariant { return companies.value(ad.company.value); });
    return {title, company.wide(kCompanyWidth), deadlineColumn(context),
        fieldColumn(&JobAd::state).editable().wide(kStateWidth), fieldColumn(&JobAd::places),
        fieldColumn(&JobAd::posted), fieldColumn(&JobAd::open), fieldColumn(&JobAd::workplace).hidden(),
        fieldColumn(&JobAd::season).editable().hidden(), fieldColumn(&JobAd::source).editable().hidden(),
        fieldColumn(&JobAd::capturedOn).hidden()};
}

} // namespace foothold

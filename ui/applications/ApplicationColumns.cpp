// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/applications/ApplicationColumns.h"

#include "ui/common/ApplicationLookup.h"
#include "ui/common/Icons.h"
#include "ui/common/StageDelegate.h"
#include "ui/common/Theme.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kCompany = 146;
constexpr int kRole = 120;
constexpr int kStageWidth = 136;
constexpr int kDate = 90;
constexpr int kNumber = 46;
constexpr int kWords = 180;

} // namespace

TableColumn<Application> ApplicationColumns::stage(const ApplicationLookup& lookup)
{
    //: column header: where an application stands
    auto column = computedColumn<Application>(
        u"stage"_s, tr("Stage"),
        [&lookup](const Application& application) {
            const Stage stage = lookup.stage(application.id);
            return stage.id.isValid() ? QVariant(stage.position) : QVariant();
        },
        FieldKind::Choice);
    column.text = [&lookup](const Application& application) { return lookup.stage(application.id).name; };
    column.look = [&lookup](const Application& application, int role) {
        return role == StageDelegate::kStageKindRole ? QVariant(int(lookup.stage(application.id).kind)) : QVariant();
    };
    return column.wide(kStageWidth);
}

TableColumn<Application> ApplicationColumns::due(const ApplicationLookup& lookup, const Theme& theme)
{
    auto column = fieldColumn(&Application::nextActionDue).editable().wide(kDate + Theme::kGroup);
    column.look = [&lookup, &theme](const Application& application, int role) -> QVariant {
        const Due due = lookup.due(application);
        if (due != Due::Overdue && due != Due::Today)
            return {};
        switch (role) {
        case Qt::ForegroundRole:
            return theme.color(due == Due::Overdue ? Theme::Token::Danger : Theme::Token::Warning);
        case Qt::DecorationRole:
            return due == Due::Overdue ? QVariant(icon(Icon::Warning)) : QVariant();
        case Qt::ToolTipRole:
        case Qt::AccessibleDescriptionRole:
            return due == Due::Overdue ? tr("This is overdue.") : tr("This is due today.");
        default:
            return {};
        }
    };
    return column;
}

QList<TableColumn<Application>> ApplicationColumns::list(const ApplicationLookup& lookup, const Theme& theme)
{
    QList<TableColumn<Application>> columns;
    columns << computedColumn<Application>(
        u"company"_s, FieldLabels::of<Application>("company_id"), [&lookup](const Application& application) {
            return lookup.company(application);
        }).wide(kCompany);
    columns << computedColumn<Application>(
        u"role"_s, FieldLabels::of<Application>("role"), [&lookup](const Application& application) {
            return lookup.role(application);
        }).wide(kRole);
    columns << stage(lookup);
    //: column header: the day since which an application stands at its stage
    columns << computedColumn<Application>(
        u"since"_s, tr("Since"),
        [&lookup](const Application& application) {
            const auto change = lookup.standing(application.id);
            return change ? QVariant(change->date) : QVariant();
        },
        FieldKind::Date)
                   .wide(kDate);
    //: column header, narrow: days an application has been at its stage
    auto days = computedColumn<Application>(
        u"days"_s, tr("Days"),
        [&lookup](const Application& application) {
            const auto number = lookup.days(application.id);
            return number ? QVariant(*number) : QVariant();
        },
        FieldKind::Number);
    days.text = [&lookup](const Application& application) {
        const auto number = lookup.days(application.id);
        return number ? QLocale().toString(*number) : QString(); // 0 says: since today
    };
    columns << days.wide(kNumber);
    columns << due(lookup, theme) << fieldColumn(&Application::nextAction).editable().wide(kWords)
            << fieldColumn(&Application::channel).editable() << fieldColumn(&Application::referral).editable().hidden()
            << fieldColumn(&Application::cvVersion).editable().hidden()
            << fieldColumn(&Application::decisionDate).editable().hidden();
    return columns;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/CompanyColumns.h"

#include "ui/companies/CompanyCounts.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

constexpr int kName = 180;
constexpr int kShort = 84;
constexpr int kNumber = 64;
constexpr int kStars = 92;
constexpr int kResearch = 124;
constexpr int kWords = 150;

} // namespace

QString CompanyColumns::research(const ResearchProgress& progress)
{
    //: how many of the seven research questions about a company have an answer, as in "3 of 7"
    return tr("%1 of %2").arg(QLocale().toString(progress.done()), QLocale().toString(kResearchKinds));
}

QList<TableColumn<Company>> CompanyColumns::list(const CompanyCounts& counts)
{
    QList<TableColumn<Company>> columns;
    columns << fieldColumn(&Company::name).editable().wide(kName)
            << fieldColumn(&Company::status).editable().wide(kShort)
            << fieldColumn(&Company::want).editable().wide(kStars);

    //: column header: how much of the research about a company is done
    auto research = computedColumn<Company>(u"research"_s, tr("Research"),
        [&counts](const Company& company) { return counts.research(company.id).done(); });
    research.text = [&counts](const Company& company) { return CompanyColumns::research(counts.research(company.id)); };
    columns << research.wide(kResearch);
    //: column header: number of job ads
    columns << computedColumn<Company>(
        u"ads"_s, tr("Ads"), [&counts](const Company& company) { return counts.ads(company.id); }, FieldKind::Number)
                   .wide(kNumber);
    //: column header, narrow: number of applications
    columns << computedColumn<Company>(
        u"applications"_s, tr("Applied"), [&counts](const Company& company) { return counts.applications(company.id); },
        FieldKind::Number)
                   .wide(kNumber + kNumber / 4);
    columns << fieldColumn(&Company::priority).editable().wide(kShort)
            << fieldColumn(&Company::industry).editable().wide(kWords)
            << fieldColumn(&Company::places).editable().wide(kWords) << fieldColumn(&Company::size).editable().hidden()
            << fieldColumn(&Company::source).editable().hidden() << fieldColumn(&Company::tags).editable().hidden()
            << fieldColumn(&Company::website).editable().hidden();
    return columns;
}

} // namespace foothold

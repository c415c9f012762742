// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignReading.h"
#include "app/cli/Command.h"

#include "core/exchange/RecordJson.h"
#include "core/insight/StageHistory.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::string file;
    std::string what;
};

void print(const Console& console, const QJsonObject& object, const QStringList& columns)
{
    if (console.json)
        return console.result(object);
    QStringList cells;
    for (const QString& column : columns)
        cells.append(object[column].toVariant().toString());
    console.result(cells.join(u'\t'));
}

QHash<CompanyId, QString> companyNames(const CampaignStore& store)
{
    QHash<CompanyId, QString> names;
    for (const Company& company : store.list<Company>())
        names.insert(company.id, company.name);
    return names;
}

void listCompanies(const CampaignStore& store, const Console& console)
{
    for (const Company& company : store.list<Company>())
        print(console, toJson(company), {u"id"_s, u"name"_s, u"status"_s, u"industry"_s});
}

void listAds(const CampaignStore& store, const Console& console)
{
    const auto names = companyNames(store);
    for (const JobAd& ad : store.list<JobAd>()) {
        QJsonObject object = toJson(ad);
        object.insert(u"company"_s, names.value(ad.company));
        print(console, object, {u"id"_s, u"company"_s, u"title"_s, u"deadline"_s});
    }
}

void listApplications(const CampaignStore& store, const Console& console)
{
    const auto names = companyNames(store);
    QHash<StageId, QString> stages;
    for (const Stage& stage : store.list<Stage>())
        stages.insert(stage.id, stage.name);
    QHash<JobAdId, QString> titles;
    for (const JobAd& ad : store.list<JobAd>())
        titles.insert(ad.id, ad.title);
    const auto current = currentStages(store.list<StageChange>());
    for (const Application& application : store.list<Application>()) {
        QJsonObject object = toJson(application);
        object.insert(u"company"_s, names.value(application.company));
        object.insert(u"role"_s, application.role.isEmpty() ? titles.value(application.ad) : application.role);
        const StageChange change = current.value(application.id);
        object.insert(u"stage"_s, stages.value(change.stage));
        object.insert(u"stage_date"_s, change.date.toString(Qt::ISODate));
        print(console, object, {u"id"_s, u"company"_s, u"role"_s, u"stage"_s, u"stage_date"_s});
    }
}

int list(const Options& options, Console& console)
{
    const Clock clock;
    const auto store = CampaignStore::open(fromArgument(options.file), clock, Database::Mode::ReadOnly);
    if (!store)
        return console.fail(store.error());
    if (options.what == "companies")
        listCompanies(**store, console);
    else if (options.what == "ads")
        listAds(**store, console);
    else
        listApplications(**store, console);
    return kDone;
}

} // namespace

void addList(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("list", "List the records of a campaign");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, "The campaign")->required();
    command->add_option("WHAT", options->what, "companies, ads or applications")
        ->required()
        ->check(CLI::IsMember({"companies", "ads", "applications"}));
    command->callback([&task, options] { task.run = [options](Console& console) { return list(*options, console); }; });
}

} // namespace foothold::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignImport.h"
#include "app/cli/CampaignReading.h"
#include "app/cli/Command.h"

#include "core/exchange/AdFiles.h"
#include "core/settings/DataPlaces.h"
#include "core/storage/Backup.h"
#include "ui/common/BackupWords.h"
#include "ui/common/ImportWords.h"

#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::string file;
    std::vector<std::string> paths;
    std::string company;
    std::string title;
    bool dryRun = false;
};

bool isJson(const std::string& path)
{
    return fromArgument(path).endsWith(".json"_L1, Qt::CaseInsensitive);
}

// All that the paths hold; the first path that cannot be read refuses the whole call.
Result<ImportPlan> readPaths(const Options& options)
{
    ImportPlan all;
    for (const std::string& argument : options.paths) {
        const QString path = fromArgument(argument);
        const auto plan = QFileInfo(path).isDir()
            ? adFiles::readFolder(path)
            : adFiles::readFile(path, fromArgument(options.company), fromArgument(options.title));
        if (!plan)
            return plan.error();
        all.ads += plan->ads;
        all.remarks += plan->remarks;
    }
    return all;
}

bool hasSingleFile(const Options& options)
{
    return std::any_of(options.paths.begin(), options.paths.end(),
        [](const std::string& path) { return QFileInfo(fromArgument(path)).isFile(); });
}

// A campaign's JSON comes alone; ad files and folders in any number.
int import(const Options& options, Console& console)
{
    if (std::any_of(options.paths.begin(), options.paths.end(), isJson)) {
        if (options.paths.size() > 1 || !options.company.empty() || !options.title.empty())
            return console.wrongCall(u"A campaign as JSON is imported alone, without --company and --title."_s);
        return importCampaign(fromArgument(options.file), fromArgument(options.paths.front()), options.dryRun, console);
    }
    if (options.dryRun)
        return console.wrongCall(u"--dry-run is for a campaign as JSON."_s);
    if (hasSingleFile(options) && (options.company.empty() || options.title.empty()))
        return console.wrongCall(u"An ad file says neither company nor title: add --company NAME and --title TITLE."_s);
    const Clock clock;
    auto store = openStore(fromArgument(options.file), clock, Database::Mode::ReadWrite);
    if (!store)
        return console.fail(store.error());
    const auto plan = readPaths(options);
    if (!plan)
        return console.fail(plan.error());
    // An import only adds, all or nothing, so a missing backup is no reason to refuse it.
    const auto kept = backup::keep((*store)->path(), places::backups(), BackupKind::BeforeImport, clock.now());
    if (!kept)
        console.say(BackupWords::withoutBackup(kept.error()));
    const auto report = applyImport(**store, *plan);
    if (!report)
        return console.fail(report.error());
    if (const auto read = readKeywords(std::move(store).value()); !read)
        return console.fail(read.error());

    QJsonArray remarks;
    for (const ImportPlan::Remark& remark : report->remarks) {
        console.remark(remark);
        remarks.append(
            QJsonObject{{u"file"_s, remark.file}, {u"line"_s, remark.line}, {u"words"_s, ImportWords::of(remark)}});
    }
    if (console.json)
        console.result(
            QJsonObject{{u"ads"_s, report->ads}, {u"companies"_s, report->companies}, {u"remarks"_s, remarks}});
    else
        console.result(ImportWords::summary(*report));
    return kDone;
}

} // namespace

void addImport(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("import", "Add job ads to a campaign, or merge a copy of it from JSON");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, "The campaign; made of the JSON where there is no such file")
        ->required();
    command
        ->add_option("PATH", options->paths,
            "Ad files (.txt), or folders with an index.csv: file, company, title, location, source; or one campaign "
            "as export writes it (.json)")
        ->required();
    command->add_option("--company", options->company, "The company of the ad files");
    command->add_option("--title", options->title, "The title of the ad files");
    command->add_flag("--dry-run", options->dryRun, "Print what merging the JSON would do, and change nothing");
    command->callback(
        [&task, options] { task.run = [options](Console& console) { return import(*options, console); }; });
}

} // namespace foothold::cli

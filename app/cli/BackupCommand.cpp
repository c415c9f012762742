// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/base/Clock.h"
#include "core/settings/DataPlaces.h"
#include "core/storage/Backup.h"
#include "ui/common/BackupWords.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::string file;
    std::string folder;
    bool list = false;
};

void print(const Console& console, const BackupInfo& backup)
{
    if (!console.json)
        return console.result(backup.path);
    QJsonObject counts;
    for (const TableCount& count : backup.counts)
        counts.insert(count.table, count.rows);
    console.result(QJsonObject{{u"backup"_s, backup.path}, {u"made"_s, backup.stamp.made.toString(Qt::ISODate)},
        {u"kind"_s, choiceText(backup.stamp.kind)}, {u"bytes"_s, backup.bytes}, {u"sound"_s, backup.sound},
        {u"counts"_s, counts}});
}

int backUp(const Options& options, Console& console)
{
    const Clock clock;
    const QString file = fromArgument(options.file);
    const QString folder = fromArgument(options.folder);
    if (!QFileInfo::exists(file))
        return console.fail({Error::Code::Missing, file, {}});
    if (options.list) {
        const QString place = folder.isEmpty() ? backup::folderOf(file, places::backups()) : folder;
        for (const BackupInfo& each : backup::list(place))
            print(console, each);
        return kDone;
    }
    const auto made = folder.isEmpty() ? backup::keep(file, places::backups(), BackupKind::OnDemand, clock.now())
                                       : backup::make(file, folder, BackupKind::OnDemand, clock.now());
    if (!made)
        return console.fail(made.error());
    print(console, *made);
    if (!console.json)
        console.say(BackupWords::holds(made->counts));
    return kDone;
}

} // namespace

void addBackup(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("backup", "Make a checked copy of a campaign");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, "The campaign")->required();
    command->add_option("--to", options->folder, "The folder for it; nothing is ever removed there");
    command->add_flag("--list", options->list, "List the backups there are instead");
    command->callback(
        [&task, options] { task.run = [options](Console& console) { return backUp(*options, console); }; });
}

} // namespace foothold::cli

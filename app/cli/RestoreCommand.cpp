// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/base/Clock.h"
#include "core/settings/DataPlaces.h"
#include "core/storage/Backup.h"
#include "core/storage/Restore.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::string backup;
    std::string file;
};

int restore(const Options& options, Console& console)
{
    const Clock clock;
    const QString from = fromArgument(options.backup);
    const QString file = fromArgument(options.file);
    const Restore wanted{from, file, backup::folderOf(from, places::backups()), clock.now()};
    const auto done = wanted.run();
    if (!done)
        return console.fail(done.error());
    if (console.json)
        console.result(QJsonObject{{u"file"_s, file}, {u"backup"_s, from}, {u"kept"_s, done->kept}});
    else if (done->kept.isEmpty())
        console.say(u"Restored %1."_s.arg(file));
    else
        console.say(u"Restored %1. What was there before is now %2."_s.arg(file, done->kept));
    return kDone;
}

} // namespace

void addRestore(CLI::App& app, Task& task)
{
    CLI::App* command =
        app.add_subcommand("restore", "Put a backup in the place of a campaign, and keep what was there");
    const auto options = std::make_shared<Options>();
    command->add_option("BACKUP", options->backup, "The backup")->required();
    command->add_option("FILE", options->file, "The campaign to replace; it may be missing")->required();
    command->callback(
        [&task, options] { task.run = [options](Console& console) { return restore(*options, console); }; });
}

} // namespace foothold::cli

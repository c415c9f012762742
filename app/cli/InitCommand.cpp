// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/campaign/CampaignStore.h"

#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

void addInit(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("init", "Make a new, empty campaign file");
    const auto file = std::make_shared<std::string>();
    command->add_option("FILE", *file, "The file to make; it must not exist")->required();
    command->callback([&task, file] {
        task.run = [file](Console& console) {
            const Clock clock;
            const QString path = fromArgument(*file);
            const auto store =
                CampaignStore::create(path, clock, {.campaign = {.name = QFileInfo(path).completeBaseName()}});
            if (!store)
                return console.fail(store.error());
            if (console.json)
                console.result(QJsonObject{{u"file"_s, path}});
            else
                console.say(u"Made %1."_s.arg(path));
            return kDone;
        };
    });
}

} // namespace foothold::cli

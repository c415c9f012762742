// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/exchange/json/CampaignJson.h"

#include <QFile>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::string file;
    std::string format;
    std::string out;
};

Status toStandardOutput(const QString& campaign, const Clock& clock)
{
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return Error{Error::Code::Unwritable, u"standard output"_s, out.errorString()};
    Status written = campaignJson::writeCopy(campaign, out, clock);
    if (written && !out.flush())
        written = Error{Error::Code::Unwritable, {}, out.errorString()};
    if (written || !written.error().subject.isEmpty())
        return written;
    return Error{written.error().code, u"standard output"_s, written.error().detail};
}

int writeCampaign(const Options& options, Console& console)
{
    const Clock clock;
    const QString campaign = fromArgument(options.file);
    const Status written = options.out.empty() ? toStandardOutput(campaign, clock)
                                               : campaignJson::writeFile(campaign, fromArgument(options.out), clock);
    if (!written)
        return console.fail(written.error());
    if (!options.out.empty() && console.json)
        console.result(QJsonObject{{u"file"_s, fromArgument(options.out)}});
    return kDone;
}

} // namespace

void addExport(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("export", "Write the whole campaign, its documents included");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, "The campaign; it may be open elsewhere")->required();
    command->add_option("--format", options->format, "json: import makes an equal campaign of it")
        ->required()
        ->check(CLI::IsMember({"json"}));
    command->add_option("-o,--out", options->out, "The file to write; without it, standard output");
    command->callback(
        [&task, options] { task.run = [options](Console& console) { return writeCampaign(*options, console); }; });
}

} // namespace foothold::cli

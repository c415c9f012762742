// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignReading.h"
#include "app/cli/Command.h"

#include "core/exchange/HeatmapFiles.h"
#include "ui/common/Theme.h"
#include "ui/keywords/HeatmapImage.h"

#include <QBuffer>
#include <QImage>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::string file;
    std::string by = "company";
    std::string format = "csv";
    std::string out;
};

int writeHeatmap(const Options& options, Console& console)
{
    if (options.format == "png" && options.out.empty())
        return console.wrongCall(u"A picture needs a file to go to: add -o OUT.png."_s);
    const Clock clock;
    const auto campaign = openCampaign(fromArgument(options.file), clock, Database::Mode::ReadOnly);
    if (!campaign)
        return console.fail(campaign.error());
    const auto by = options.by == "ad" ? DemandMatrix::By::Ad : DemandMatrix::By::Company;
    const DemandMatrix matrix = DemandMatrix::ofCampaign(*campaign->store, by);
    QByteArray content;
    if (options.format == "png")
        content = heatmapPng(matrix);
    else
        content = options.format == "json" ? heatmapJson(matrix) : heatmapCsv(matrix);
    if (options.out.empty()) {
        console.bytes(content);
        return kDone;
    }
    const Status written = writeFile(fromArgument(options.out), content);
    return written ? kDone : console.fail(written.error());
}

} // namespace

QByteArray heatmapPng(const DemandMatrix& matrix)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    heatmapImage(matrix, Theme(Theme::Scheme::Light)).save(&buffer, "PNG");
    return content;
}

void addHeatmap(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("heatmap", "Write which keyword is asked for by whom");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, "The campaign")->required();
    command->add_option("--by", options->by, "company or ad")->check(CLI::IsMember({"company", "ad"}));
    command->add_option("--format", options->format, "csv, json or png")->check(CLI::IsMember({"csv", "json", "png"}));
    command->add_option("-o,--out", options->out, "The file to write; without it, standard output");
    command->callback([&task, options] {
        task.needsGui = options->format == "png";
        task.run = [options](Console& console) { return writeHeatmap(*options, console); };
    });
}

} // namespace foothold::cli

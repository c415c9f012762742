// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignReading.h"
#include "app/cli/Command.h"

#include "core/campaign/DemoCampaign.h"
#include "core/exchange/HeatmapFiles.h"
#include "ui/printing/SheetPrinter.h"
#include "ui/printing/SheetWordsTr.h"

#include <QDir>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

Status writeDemo(const QDir& folder, const Clock& clock)
{
    auto created = DemoCampaign::create(folder.filePath(u"demo.foothold"_s), clock);
    if (!created)
        return created.error();
    const auto campaign = readKeywords(std::move(created).value());
    if (!campaign)
        return campaign.error();
    const DemandMatrix matrix = DemandMatrix::ofCampaign(*campaign->store, DemandMatrix::By::Company);
    if (const Status written = writeFile(folder.filePath(u"heatmap.csv"_s), heatmapCsv(matrix)); !written)
        return written;
    if (const Status written = writeFile(folder.filePath(u"heatmap.png"_s), heatmapPng(matrix)); !written)
        return written;
    const auto sheet = PrepSheet::collect(
        *campaign->store, *campaign->keywords->extractor(), applicationsWithRounds(*campaign->store).value(0));
    if (!sheet)
        return sheet.error();
    return SheetPrinter({*sheet}, translatedSheetWords()).writePdf(folder.filePath(u"prep-sheet.pdf"_s));
}

int demo(const std::string& out, const std::string& today, Console& console)
{
    const QDate day = QDate::fromString(fromArgument(today), Qt::ISODate);
    if (!today.empty() && !day.isValid())
        return console.wrongCall(u"--today needs a date such as 2026-03-02."_s);
    const FixedClock clock(day.isValid() ? QDateTime(day, QTime(9, 0), Qt::UTC) : Clock().now());
    const QString path = fromArgument(out);
    if (!QDir().mkpath(path))
        return console.fail({Error::Code::Unwritable, path, {}});
    if (const Status written = writeDemo(QDir(path), clock); !written)
        return console.fail(written.error());
    if (console.json)
        console.result(QJsonObject{{u"folder"_s, path}});
    else
        console.say(u"Wrote demo.foothold, heatmap.csv, heatmap.png and prep-sheet.pdf to %1."_s.arg(path));
    return kDone;
}

} // namespace

void addDemo(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("demo", "Write the demo campaign, its heatmap and a prep sheet to a folder");
    const auto out = std::make_shared<std::string>();
    const auto today = std::make_shared<std::string>();
    command->add_option("--out", *out, "The folder")->required();
    command->add_option("--today", *today, "The day the demo's dates count from (YYYY-MM-DD)");
    command->callback([&task, out, today] {
        task.needsGui = true;
        task.run = [out, today](Console& console) { return demo(*out, *today, console); };
    });
}

} // namespace foothold::cli

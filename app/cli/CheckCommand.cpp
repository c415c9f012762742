// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/storage/FileCheck.h"
#include "core/storage/Salvage.h"
#include "ui/common/BackupWords.h"

#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::string file;
    std::string salvage;
};

QJsonObject toJson(const QString& file, const CheckReport& report)
{
    QJsonObject counts;
    for (const TableCount& count : report.counts)
        counts.insert(count.table, count.rows);
    return {{u"file"_s, file}, {u"sound"_s, report.isSound()}, {u"schema_version"_s, qint64(report.schemaVersion)},
        {u"damage"_s, QJsonArray::fromStringList(report.damage)},
        {u"schema"_s, QJsonArray::fromStringList(report.schema)}, {u"counts"_s, counts}};
}

QJsonObject toJson(const SalvagedTable& table)
{
    return {{u"table"_s, table.table}, {u"copied"_s, table.copied}, {u"mended"_s, table.mended},
        {u"lost"_s, table.lost}, {u"stand_ins"_s, table.standIns}, {u"emptied"_s, table.emptied},
        {u"may_lack_more"_s, table.mayLackMore}};
}

int check(const QString& file, Console& console)
{
    const auto report = checkCampaignFile(file);
    if (!report)
        return console.fail(report.error());
    if (console.json)
        console.result(toJson(file, *report));
    for (const QString& line : report->damage + report->schema) {
        if (!console.json)
            console.result(line);
    }
    if (!report->isSound())
        return console.fail({Error::Code::DamagedCampaign, file, {}});
    if (!console.json)
        console.say(u"%1 is sound. %2"_s.arg(file, BackupWords::holds(report->counts)));
    return kDone;
}

int salvage(const QString& file, const QString& target, Console& console)
{
    const auto report = salvageCampaign(file, target);
    if (!report)
        return console.fail(report.error());
    QJsonArray tables;
    for (const SalvagedTable& table : report->tables) {
        tables.append(toJson(table));
        if (const QString words = BackupWords::of(table); !console.json && !words.isEmpty())
            console.result(words);
    }
    if (console.json)
        console.result(QJsonObject{
            {u"file"_s, file}, {u"salvaged"_s, target}, {u"complete"_s, report->isComplete()}, {u"tables"_s, tables}});
    else
        console.say(BackupWords::of(*report, target));
    return kDone;
}

} // namespace

void addCheck(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("check", "Look for damage in a campaign file, without writing to it");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, "The campaign")->required();
    command->add_option("--salvage", options->salvage, "Copy what can be read into this new file instead");
    command->callback([&task, options] {
        task.run = [options](Console& console) {
            const QString file = fromArgument(options->file);
            return options->salvage.empty() ? check(file, console)
                                            : salvage(file, fromArgument(options->salvage), console);
        };
    });
}

} // namespace foothold::cli

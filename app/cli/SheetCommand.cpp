// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CampaignReading.h"
#include "app/cli/Command.h"

#include "core/sheet/SheetMarkdown.h"
#include "ui/printing/SheetPrinter.h"
#include "ui/printing/SheetWordsTr.h"

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::string file;
    qint64 application = 0;
    bool all = false;
    std::string out;
};

QString markdown(const QList<PrepSheet>& sheets, const SheetWords& words)
{
    QStringList texts;
    for (const PrepSheet& sheet : sheets)
        texts.append(sheetMarkdown(sheet, words));
    return texts.join(u"\n---\n\n"_s);
}

int writeSheets(const Options& options, Console& console)
{
    const Clock clock;
    const auto campaign = openCampaign(fromArgument(options.file), clock, Database::Mode::ReadOnly);
    if (!campaign)
        return console.fail(campaign.error());
    const QList<ApplicationId> applications =
        options.all ? applicationsWithRounds(*campaign->store) : QList{ApplicationId{options.application}};
    if (applications.isEmpty()) {
        console.say(
            u"No application of %1 has an interview round. Add a round, or name an application with --application."_s
                .arg(fromArgument(options.file)));
        return kRefused;
    }
    QList<PrepSheet> sheets;
    for (const ApplicationId application : applications) {
        const auto sheet = PrepSheet::collect(*campaign->store, *campaign->keywords->extractor(), application);
        if (!sheet)
            return console.fail(sheet.error());
        sheets.append(*sheet);
    }
    const QString out = fromArgument(options.out);
    const SheetWords words = translatedSheetWords();
    const Status written = out.endsWith(".pdf"_L1, Qt::CaseInsensitive)
        ? SheetPrinter(sheets, words).writePdf(out)
        : writeFile(out, markdown(sheets, words).toUtf8());
    if (!written)
        return console.fail(written.error());
    if (console.json)
        console.result(QJsonObject{{u"file"_s, out}, {u"sheets"_s, sheets.size()}});
    return kDone;
}

} // namespace

void addSheet(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("sheet", "Write interview prep sheets");
    const auto options = std::make_shared<Options>();
    command->add_option("FILE", options->file, "The campaign")->required();
    auto* which = command->add_option_group("which")->require_option(1);
    which->add_option("--application", options->application, "The application, by the id that list --json prints");
    which->add_flag("--all", options->all, "One sheet for each application with an interview round, in one file");
    command->add_option("-o,--out", options->out, "The file to write: .pdf or .md")
        ->required()
        ->check([](const std::string& path) {
            const QString name = fromArgument(path).toLower();
            return name.endsWith(".pdf"_L1) || name.endsWith(".md"_L1) ? std::string()
                                                                       : std::string("must end in .pdf or .md");
        });
    command->callback([&task, options] {
        task.needsGui = true;
        task.run = [options](Console& console) { return writeSheets(*options, console); };
    });
}

} // namespace foothold::cli

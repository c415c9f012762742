// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"
#include "app/cli/KeywordsOutput.h"

#include "core/exchange/AdFiles.h"
#include "core/keywords/tagger/CrfTagger.h"

#include <QDir>
#include <QFileInfo>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

struct Options
{
    std::vector<std::string> paths{};
    std::string origin = "all";
    std::string lists{}; // a folder; empty: the built-in lists alone
    bool explain = false;
};

// A folder stands for its text files, in order of their names.
Result<QStringList> filesOf(const std::vector<std::string>& arguments)
{
    QStringList files;
    for (const std::string& argument : arguments) {
        const QString path = fromArgument(argument);
        const QFileInfo info(path);
        if (!info.exists())
            return Error{Error::Code::Missing, path, {}};
        if (!info.isDir()) {
            files.append(path);
            continue;
        }
        const QDir folder(path);
        for (const QString& name : folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
            files.append(folder.filePath(name));
    }
    return files;
}

// The built-in lists and over them those of the folder, if one is named. What is odd about them is said, not refused.
Result<std::shared_ptr<const Taxonomy>> listsFor(const Options& options, const Console& console)
{
    const auto builtIn = Taxonomy::builtIn();
    if (!builtIn || options.lists.empty())
        return builtIn;
    const QString path = fromArgument(options.lists);
    if (!QFileInfo(path).isDir())
        return Error{Error::Code::Missing, path, {}};
    const auto own = Taxonomy::loadFolder(path);
    if (!own)
        return own.error();
    for (const QString& problem : own->problems(*builtIn->get()))
        console.say(problem);
    return std::make_shared<const Taxonomy>(own->over(*builtIn->get()));
}

// The finders the user asked for: the lists, the tagger, or both.
Result<std::shared_ptr<const KeywordExtractor>> extractorFor(const Options& options, const Console& console)
{
    if (options.origin != "taxonomy")
        CrfTagger::wakeUp();
    std::shared_ptr<const Taxonomy> lists = std::make_shared<Taxonomy>();
    if (options.origin != "tagger") {
        const auto taxonomy = listsFor(options, console);
        if (!taxonomy)
            return taxonomy.error();
        lists = *taxonomy;
    }
    std::shared_ptr<const SpanTagger> tagger;
    if (options.origin != "taxonomy") {
        const auto model = CrfTagger::builtIn();
        if (model)
            tagger = *model;
        else if (options.origin == "tagger")
            return model.error();
    }
    using Use = KeywordExtractor::TaggerUse;
    const Use use = options.origin == "tagger" ? Use::Alone : Use::BesideLists;
    return std::shared_ptr<const KeywordExtractor>(
        std::make_shared<KeywordExtractor>(lists, Vocabulary(), tagger, use));
}

int printKeywords(const Options& options, Console& console)
{
    const auto files = filesOf(options.paths);
    if (!files)
        return console.fail(files.error());
    const auto extractor = extractorFor(options, console);
    if (!extractor) {
        const Error& error = extractor.error();
        if (error.code == Error::Code::BadFormat && !options.lists.empty())
            return console.refuse(
                u"%1: this line of a list is not understood (%2). See foothold-cli keywords --help."_s.arg(
                    error.subject, error.detail));
        return console.fail(error);
    }
    for (const QString& file : *files) {
        const auto plan = adFiles::readFile(file, {}, {});
        if (!plan)
            return console.fail(plan.error());
        for (const ImportPlan::Remark& remark : plan->remarks)
            console.remark(remark);
        const QString text = plan->ads.isEmpty() ? QString() : plan->ads.first().ad.text;
        printKeywordsOf(console, file, text, (*extractor)->explain(text), options.explain);
    }
    return kDone;
}

} // namespace

void addKeywords(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("keywords", "Print the keywords in ad files, with the demand for each");
    const auto options = std::make_shared<Options>();
    command->add_option("PATH", options->paths, "Text files, or folders of them")->required();
    command->add_option("--origin", options->origin, "Which finders run: the lists, the tagger, or all")
        ->check(CLI::IsMember({"taxonomy", "tagger", "all"}));
    command
        ->add_option("--taxonomy", options->lists,
            "A folder of your own lists (*.txt), used beside the built-in ones; where both know a word, yours win. "
            "A list is \"@category language\" and below it a line a term: \"Name | alias, =ExactCase | context\"")
        ->type_name("DIR");
    command->add_flag(
        "--explain", options->explain, "Print each place: who found it, why, and what decided its demand");
    command->callback(
        [&task, options] { task.run = [options](Console& console) { return printKeywords(*options, console); }; });
}

} // namespace foothold::cli

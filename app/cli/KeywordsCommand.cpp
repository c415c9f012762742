// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Command.h"

#include "core/exchange/AdFiles.h"
#include "core/insight/AskedTerms.h"
#include "core/keywords/KeywordExtractor.h"
#include "core/keywords/tagger/CrfTagger.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace foothold::cli {

namespace {

// Offsets of the engine are UTF-16 units; the output counts Unicode code points. Walks the text once.
class CodePoints
{
public:
    explicit CodePoints(const QString& text)
        : m_text(text)
    { }

    int at(int unit)
    {
        if (unit < m_unit)
            m_unit = m_points = 0;
        for (; m_unit < unit; ++m_unit) {
            const bool secondHalf =
                m_unit > 0 && m_text[m_unit].isLowSurrogate() && m_text[m_unit - 1].isHighSurrogate();
            m_points += secondHalf ? 0 : 1;
        }
        return m_points;
    }

private:
    const QString& m_text;
    int m_unit = 0;
    int m_points = 0;
};

QJsonObject toJson(const QString& file, const QString& text, const QList<KeywordMention>& mentions)
{
    CodePoints points(text);
    QJsonArray spans;
    for (const KeywordMention& mention : mentions) {
        spans.append(QJsonObject{
            {u"start"_s, points.at(mention.start)},
            {u"end"_s, points.at(mention.start + mention.length)},
            {u"text"_s, text.mid(mention.start, mention.length)},
            {u"term"_s, mention.term},
            {u"category"_s, choiceText(mention.category)},
            {u"demand"_s, choiceText(mention.demand)},
            {u"origin"_s, choiceText(mention.origin)},
            {u"confidence"_s, mention.confidence},
        });
    }
    return {{u"file"_s, file}, {u"spans"_s, spans}};
}

void printTable(const Console& console, const QString& file, const QList<KeywordMention>& mentions)
{
    console.result(file);
    for (const AskedTerm& term : askedTerms(mentions)) {
        console.result(u"  %1 %2 %3 x%4"_s.arg(choiceText(term.demand), -10)
                           .arg(choiceText(term.category), -9)
                           .arg(term.term, -40)
                           .arg(term.places.size()));
    }
}

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

// The finders the user asked for: the lists, the tagger, or both.
Result<std::shared_ptr<const KeywordExtractor>> extractorFor(const std::string& origin)
{
    std::shared_ptr<const Taxonomy> lists = std::make_shared<Taxonomy>();
    if (origin != "tagger") {
        const auto taxonomy = Taxonomy::builtIn();
        if (!taxonomy)
            return taxonomy.error();
        lists = *taxonomy;
    }
    std::shared_ptr<const SpanTagger> tagger;
    if (origin != "taxonomy") {
        const auto model = CrfTagger::builtIn();
        if (model)
            tagger = *model;
        else if (origin == "tagger")
            return model.error();
    }
    using Use = KeywordExtractor::TaggerUse;
    const Use use = origin == "tagger" ? Use::Alone : Use::BesideLists;
    return std::shared_ptr<const KeywordExtractor>(
        std::make_shared<KeywordExtractor>(lists, Vocabulary(), tagger, use));
}

int printKeywords(const std::vector<std::string>& arguments, const std::string& origin, Console& console)
{
    const auto files = filesOf(arguments);
    if (!files)
        return console.fail(files.error());
    const auto extractor = extractorFor(origin);
    if (!extractor)
        return console.fail(extractor.error());
    for (const QString& file : *files) {
        const auto plan = adFiles::readFile(file, {}, {});
        if (!plan)
            return console.fail(plan.error());
        for (const ImportPlan::Remark& remark : plan->remarks)
            console.remark(remark);
        const QString text = plan->ads.isEmpty() ? QString() : plan->ads.first().ad.text;
        const QList<KeywordMention> mentions = (*extractor)->extract(text);
        if (console.json)
            console.result(toJson(file, text, mentions));
        else
            printTable(console, file, mentions);
    }
    return kDone;
}

} // namespace

void addKeywords(CLI::App& app, Task& task)
{
    CLI::App* command = app.add_subcommand("keywords", "Print the keywords in ad files, with the demand for each");
    const auto paths = std::make_shared<std::vector<std::string>>();
    command->add_option("PATH", *paths, "Text files, or folders of them")->required();
    const auto origin = std::make_shared<std::string>("all");
    command->add_option("--origin", *origin, "Which finders run: the lists, the tagger, or all")
        ->check(CLI::IsMember({"taxonomy", "tagger", "all"}));
    command->callback([&task, paths, origin] {
        task.run = [paths, origin](Console& console) { return printKeywords(*paths, *origin, console); };
    });
}

} // namespace foothold::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/Commands.h"

#include <QCoreApplication>
#include <QDir>

#include <CLI/CLI.hpp>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace foothold::train {

namespace {

QStringList files(const std::vector<std::string>& names)
{
    QStringList list;
    for (const std::string& name : names)
        list.append(QString::fromStdString(name));
    return list;
}

QStringList taxonomyFiles(const std::string& folder)
{
    QStringList list;
    const QDir dir(QString::fromStdString(folder));
    for (const QString& name : dir.entryList({u"*.txt"_s}, QDir::Files, QDir::Name))
        list.append(dir.filePath(name));
    return list;
}

int run(int argc, char** argv)
{
    CLI::App app("Trains Foothold's keyword tagger");
    app.require_subcommand(1);
    std::vector<std::string> data;
    std::vector<std::string> postings;
    std::vector<std::string> plain;
    std::string output;
    std::string clusters;
    std::string lists;
    std::string taxonomy;
    ClusterJob clusterJob;
    TrainJob job;

    CLI::App* make = app.add_subcommand("clusters", "Learn word classes from lines of ads");
    make->add_option("CORPUS", data, "Text files, one line a sentence; - for standard input")->required();
    make->add_option("--postings", postings, "Labelled data whose words count too");
    make->add_option("--classes", clusterJob.classes);
    make->add_option("--min-count", clusterJob.minCount);
    make->add_option("--least-lines", clusterJob.leastLines, "Lines a word must stand in to be kept");

    CLI::App* train = app.add_subcommand("train", "Train the model");
    CLI::App* validate =
        app.add_subcommand("crossvalidate", "Write predictions by models that have not seen the posting");
    for (CLI::App* command : {train, validate}) {
        command->add_option("DATA", data, "Labelled data, JSON lines")->required();
        command->add_option("--plain", plain, "Ads without labels, one line a sentence");
        command->add_option("--seed", job.settings.trees.seed);
        command->add_option("--clusters", clusters, "Word classes made by the clusters command");
        command->add_option("--lists", lists, "Folder of name lists");
        command->add_option("--folds", job.settings.folds);
        command->add_option("--l1", job.settings.crf.l1);
        command->add_option("--l2", job.settings.crf.l2);
        command->add_option("--iterations", job.settings.crf.iterations);
        command->add_flag("--quick", job.settings.quick, "Second stage not nested: for tuning only");
        command->add_option("--forests", job.settings.forests);
        command->add_option("--trees", job.settings.trees.trees);
        command->add_option("--depth", job.settings.trees.depth);
        command->add_option("--rate", job.settings.trees.rate);
        command->add_option("--threshold", job.threshold, "Least chance of a predicted span");
    }
    for (CLI::App* command : {make, train, validate}) {
        command->add_option("--taxonomy", taxonomy, "Folder of the program's own lists");
        command->add_option("-o,--output", output)->required();
    }
    CLI11_PARSE(app, argc, argv);

    Status status;
    if (make->parsed()) {
        clusterJob.lines = files(data);
        clusterJob.postings = files(postings);
        clusterJob.taxonomy = taxonomyFiles(taxonomy);
        clusterJob.output = QString::fromStdString(output);
        status = makeClusters(clusterJob);
    } else {
        job.data = files(data);
        job.plain = files(plain);
        job.output = QString::fromStdString(output);
        job.lexicon = {QString::fromStdString(clusters), QString::fromStdString(lists), taxonomyFiles(taxonomy)};
        status = train->parsed() ? trainModel(job) : crossValidate(job);
    }
    if (!status)
        std::fprintf(stderr, "%s: %s\n", qPrintable(status.error().subject), qPrintable(status.error().detail));
    return status ? 0 : 1;
}

} // namespace

} // namespace foothold::train

int main(int argc, char** argv)
{
    const QCoreApplication app(argc, argv);
    return foothold::train::run(argc, argv);
}

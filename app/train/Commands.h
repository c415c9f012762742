// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/train/CrossValidation.h"
#include "app/train/LexiconReader.h"
#include "core/base/Result.h"

#include <QStringList>

namespace foothold::train {

struct ClusterJob
{
    QStringList lines{}; // files of one line a sentence, - for standard input
    QStringList postings{}; // labelled data, whose words count too
    QStringList taxonomy{}; // capitalised words found here are no names
    QString output{};
    int classes = 400;
    int minCount = 4;
    int leastLines = 20; // of a word that is kept
};
Status makeClusters(const ClusterJob& job);

struct TrainJob
{
    QStringList data{};
    QStringList plain{}; // plain ads without labels, one line a sentence
    LexiconSources lexicon{};
    TrainSettings settings{};
    double threshold = 0.3; // of a span's chance, for the predictions
    QString output{}; // file, or folder of predictions
};
Status trainModel(const TrainJob& job);
Status crossValidate(const TrainJob& job);

} // namespace foothold::train

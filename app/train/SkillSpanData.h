// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/text/Tokenizer.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace foothold::train {

// One posting of the labelled data: its sentences as lines, and the ranges somebody marked in it.
struct Posting
{
    QString split{}; // the file's name without its suffix
    QString source{};
    int number = 0;
    QString file{}; // what the scorer calls it: tech-0001.txt
    QString text{};
    std::vector<TextRange> marked{}; // knowledge, UTF-16 units
    std::vector<TextRange> doings{}; // what the data call skills
};

// Reads files of one JSON object a line, in order: {"idx", "source", "tokens", "tags_skill", "tags_knowledge"}.
Result<std::vector<Posting>> readPostings(const QStringList& files);

// Reads lines of plain ads, a fixed number of lines as one ad.
Result<std::vector<QString>> readPlainAds(const QStringList& files);

} // namespace foothold::train

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keywords/tagger/BoostedTrees.h"
#include "core/keywords/tagger/Lexicon.h"
#include "core/keywords/tagger/SpanCandidates.h"

#include <QByteArray>

#include <vector>

namespace foothold::tagger {

// Everything the tagger has learnt.
struct TaggerModel
{
    static constexpr quint32 kVersion = 1; // raise it when bytes or features change

    Lexicon lexicon{};
    FirstStage first{};
    std::vector<BoostedTrees> trees{}; // their chances are averaged
    float threshold = 0.3F; // least chance of a span

    QByteArray write() const;
    // Damaged, foreign and newer bytes are an Error::Code::BadFormat.
    static Result<TaggerModel> read(const QByteArray& bytes);
};

} // namespace foothold::tagger

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/keywords/tagger/Lexicon.h"

#include <QString>
#include <QStringList>

namespace foothold::train {

struct LexiconSources
{
    QString clusters{}; // "path word count" a line; empty: none
    QString lists{}; // folder of tab-separated name lists
    QStringList taxonomy{}; // files
};

Result<tagger::Lexicon> readLexicon(const LexiconSources& sources);

} // namespace foothold::train

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Sections.h"
#include "core/text/Sentences.h"
#include "core/text/Tokenizer.h"

#include <QList>

namespace foothold {

// A text made ready for the finders: one reading shared by matcher, tagger and demand rules.
struct ReadText
{
    Tokens tokens{};
    QList<Sentence> sentences{};
    QList<Section> sections{};

    explicit ReadText(const QString& text);
    const Section* sectionOf(int offset) const; // UTF-16 units; null before the first token
    SectionKind sectionAt(int offset) const;
    const Sentence* sentenceAt(int offset) const;
};

} // namespace foothold

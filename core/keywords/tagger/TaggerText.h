// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/ReadText.h"

#include <vector>

namespace foothold::tagger {

// A word as the tagger sees it: a run of tokens without blanks, marks at its edges taken off. Commas are no words.
struct TaggerWord
{
    int start = 0; // UTF-16 units
    int length = 0;
    bool afterComma = false; // no span may reach over it
    bool glued = false; // nothing stands between it and the word before

    int end() const { return start + length; }
};

// Words that stand together: a line, a sentence of a longer one, or what stands before a colon.
struct TaggerUnit
{
    int first = 0; // words
    int end = 0;
    SectionKind section = SectionKind::Unknown;
    bool bullet = false;

    int size() const { return end - first; }
};

// A text cut into the tagger's words and units.
struct TaggerText
{
    QString text{};
    std::vector<TaggerWord> words{};
    std::vector<TaggerUnit> units{};

    explicit TaggerText(const ReadText& read);
    QStringView surface(const TaggerWord& word) const { return QStringView(text).mid(word.start, word.length); }
};

} // namespace foothold::tagger

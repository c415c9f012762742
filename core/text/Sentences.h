// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/Tokenizer.h"

#include <QList>

namespace foothold {

// A sentence or list item: its place in the text and its tokens (index range, end exclusive).
struct Sentence
{
    TextRange range{};
    qsizetype firstToken = 0;
    qsizetype endToken = 0;

    bool operator==(const Sentence&) const = default;
};

// The sentences in order; every token belongs to exactly one. Knows abbreviations, list items, and items that run on
// in one long line because the line breaks were lost.
QList<Sentence> splitSentences(const Tokens& tokens);

// Words that open an item of a requirements or duties list: "Experience", "Strong", "Develop" (folded).
bool opensListItem(QStringView foldedWord);

// True for the usual bullet characters, emoji and private-use glyphs that stand before list items.
bool isBullet(QStringView symbol);

} // namespace foothold

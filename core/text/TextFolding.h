// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace foothold {

// What one character is to the tokenizer. Ignored: soft hyphens, zero-width characters, combining accents.
enum class CharClass : quint8 { Letter, Digit, Blank, Line, Ignored, Symbol };

// One character of a text: its code point and how many UTF-16 units it takes (a lone surrogate takes one).
struct CharAt
{
    char32_t code = 0;
    int units = 1;
};

CharAt charAt(QStringView text, qsizetype index);
CharClass charClass(char32_t code);
bool isUpperCase(char32_t code);
bool isLowerCase(char32_t code);

// Appends the folded form of a letter, digit or symbol: case folded, accents and ligatures taken apart, quotes and
// dashes made plain.
void appendFolded(QString& target, char32_t code);

} // namespace foothold

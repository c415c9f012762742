// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <array>

namespace foothold::tagger {

// What one word looks like, as hashes and counts; the same word always gives the same looks.
struct WordLooks
{
    quint64 surface = 0;
    quint64 lower = 0; // without case; the plain apostrophe for all
    quint64 shape = 0; // Xxxdd, runs cut at four
    quint64 kind = 0; // the shape with each run as one sign
    std::array<quint64, 4> prefixes{}; // 0 where the word is too short
    std::array<quint64, 4> suffixes{};
    quint8 length = 0; // characters
    quint8 upper = 0;
    quint8 digits = 0;
    quint8 symbols = 0;
    bool startsUpper = false;
    bool upperInside = false;

    bool isCapitals() const { return upper > 1 && upper + digits + symbols == length; }
    bool isMark() const { return symbols == length; }
    bool operator==(const WordLooks&) const = default;
};

WordLooks looksOf(QStringView word);

} // namespace foothold::tagger

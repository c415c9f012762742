// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Choice.h"
#include "core/text/Sentences.h"

#include <QList>

#include <optional>

namespace foothold {

// What a part of an ad is about.
enum class SectionKind { Unknown, Required, Preferred, Duties, About, Offer, HowToApply };
template <>
inline constexpr auto choiceWords<SectionKind> = std::to_array<std::string_view>(
    {"unknown", "required", "preferred", "duties", "about", "offer", "apply"});

// A part of an ad from its heading to the next; the heading is empty for what stands before the first one.
struct Section
{
    TextRange range{};
    TextRange heading{};
    SectionKind kind = SectionKind::Unknown;

    bool operator==(const Section&) const = default;
};

// The sections in order; together they cover the text from the first token to the last. Headings are found on lines
// of their own, before a colon, and inside running text that lost its line breaks; items that plainly ask for something
// and legal words make parts without a heading.
QList<Section> splitSections(const Tokens& tokens, const QList<Sentence>& sentences);

// What a heading of these words announces, if it is one (index range in the tokens). The kind of the part before it
// matters for weak words: "Skills:" under the wishes stays a wish.
std::optional<SectionKind> headingKind(
    const Tokens& tokens, qsizetype first, qsizetype end, SectionKind before = SectionKind::Unknown);

} // namespace foothold

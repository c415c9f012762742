// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/ReadText.h"

#include <algorithm>

namespace foothold {

ReadText::ReadText(const QString& text)
    : tokens(tokenize(text))
    , sentences(splitSentences(tokens))
    , sections(splitSections(tokens, sentences))
{ }

const Section* ReadText::sectionOf(int offset) const
{
    const auto it = std::upper_bound(sections.cbegin(), sections.cend(), offset,
        [](int wanted, const Section& section) { return wanted < section.range.start; });
    return it == sections.cbegin() ? nullptr : &*std::prev(it);
}

SectionKind ReadText::sectionAt(int offset) const
{
    const Section* section = sectionOf(offset);
    return section ? section->kind : SectionKind::Unknown;
}

const Sentence* ReadText::sentenceAt(int offset) const
{
    const auto it = std::upper_bound(sentences.cbegin(), sentences.cend(), offset,
        [](int wanted, const Sentence& sentence) { return wanted < sentence.range.start; });
    return it == sentences.cbegin() ? nullptr : &*std::prev(it);
}

} // namespace foothold

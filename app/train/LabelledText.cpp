// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/LabelledText.h"

#include <algorithm>

namespace foothold::train {

namespace {

using namespace tagger;

// The words under a range; marks that only hang on its outer words are left out.
LabelledText::Span wordsUnder(const TextRange& range, const TaggerText& text, const TextFeatures& features)
{
    const auto begin = std::lower_bound(text.words.begin(), text.words.end(), range.start,
        [](const TaggerWord& word, int start) { return word.end() <= start; });
    int first = int(begin - text.words.begin());
    int end = first;
    while (end < int(text.words.size()) && text.words[size_t(end)].start < range.end())
        ++end;
    const auto isMark = [&features](int word) { return features.looksOfWord(size_t(word)).isMark(); };
    while (end - first > 1 && isMark(end - 1) && text.words[size_t(end - 1)].glued)
        --end;
    while (end - first > 1 && isMark(first) && text.words[size_t(first + 1)].glued)
        ++first;
    return {first, end};
}

} // namespace

LabelledText::LabelledText(const Posting& posting, const Lexicon& lexicon)
    : text(ReadText(posting.text))
    , features(text, lexicon)
    , labels(text.words.size(), Outside)
{
    for (const TextRange& range : posting.doings) {
        const Span span = wordsUnder(range, text, features);
        std::fill(labels.begin() + span.first, labels.begin() + span.end, Beside);
    }
    for (const TextRange& range : posting.marked) {
        const Span span = wordsUnder(range, text, features);
        const auto unit = std::find_if(
            text.units.begin(), text.units.end(), [&span](const TaggerUnit& u) { return u.end > span.first; });
        if (span.first >= span.end || unit == text.units.end() || span.end > unit->end
            || !isOutside(labels[size_t(span.first)]))
            continue; // cut in two by a sentence end: no use for learning
        spans.push_back(span);
        for (int word = span.first; word < span.end; ++word)
            labels[size_t(word)] = word == span.first ? Begin : Inside;
        labels[size_t(span.end - 1)] = span.end - span.first == 1 ? Single : End;
    }
}

bool LabelledText::holds(int first, int end) const
{
    return std::find(spans.begin(), spans.end(), Span{first, end}) != spans.end();
}

} // namespace foothold::train

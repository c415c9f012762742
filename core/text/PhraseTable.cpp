// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/PhraseTable.h"

namespace foothold {

namespace {

std::vector<std::u16string_view> split(std::u16string_view text, char16_t mark)
{
    std::vector<std::u16string_view> pieces;
    size_t start = 0;
    while (start <= text.size()) {
        const size_t end = std::min(text.find(mark, start), text.size());
        if (end > start)
            pieces.push_back(text.substr(start, end - start));
        start = end + 1;
    }
    return pieces;
}

std::u16string_view viewOf(const Tokens& tokens, qsizetype index)
{
    const QStringView folded = tokens.folded(tokens.at(index));
    const std::u16string_view view(folded.utf16(), static_cast<size_t>(folded.size()));
    return view == u"&" ? u"and" : view;
}

} // namespace

PhraseTable::PhraseTable(std::initializer_list<Entry> entries)
{
    for (const Entry& entry : entries) {
        for (const auto phrase : split(entry.phrases, u'|')) {
            auto words = split(phrase, u' ');
            if (words.empty())
                continue;
            const auto first = words.front();
            words.erase(words.begin());
            m_byFirst[first].push_back({std::move(words), entry.value});
        }
    }
}

PhraseTable::Hit PhraseTable::at(const Tokens& tokens, qsizetype index, qsizetype end) const
{
    Hit best;
    if (index >= end)
        return best;
    const auto found = m_byFirst.find(viewOf(tokens, index));
    if (found == m_byFirst.end())
        return best;
    for (const Phrase& phrase : found->second) {
        qsizetype next = index + 1;
        bool whole = true;
        for (const auto word : phrase.rest) {
            if (next < end && viewOf(tokens, next) == u"-" && word != u"-")
                ++next;
            if (next >= end || viewOf(tokens, next) != word) {
                whole = false;
                break;
            }
            ++next;
        }
        if (whole && next - index > best.tokens)
            best = {phrase.value, next - index};
    }
    return best;
}

} // namespace foothold

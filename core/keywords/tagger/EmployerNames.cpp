// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/EmployerNames.h"

#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold::tagger {

namespace {

constexpr int kLongestName = 3; // words

QString folded(QStringView word)
{
    return word.toString().toLower();
}

} // namespace

EmployerNames::EmployerNames(const TaggerText& text, const TextFeatures& features)
    : m_text(text)
    , m_features(features)
{
    static const WordSet kBefore = {u"at", u"join", u"joining", u"about", u"why"};
    static const WordSet kAfter = {u"is", u"inc", u"inc.", u"gmbh", u"ltd", u"llc", u"corp", u"plc", u"ag", u"group"};
    static const WordSet kArticles = {u"a", u"an", u"the", u"one", u"proud", u"committed", u"looking", u"seeking"};
    for (const TaggerUnit& unit : text.units) {
        for (int word = unit.first; word + 1 < unit.end; ++word) {
            const QString here = folded(text.surface(text.words[size_t(word)]));
            if (kBefore.contains(here) && isName(word + 1))
                addFrom(word + 1, unit.end);
            if (!isName(word) || !kAfter.contains(folded(text.surface(text.words[size_t(word + 1)]))))
                continue;
            const bool states =
                word + 2 < unit.end && kArticles.contains(folded(text.surface(text.words[size_t(word + 2)])));
            const bool is = text.surface(text.words[size_t(word + 1)]) == QStringView(u"is");
            if (!is || (states && word == unit.first))
                m_names.push_back(features.looksOfWord(size_t(word)).lower);
        }
    }
    std::sort(m_names.begin(), m_names.end());
}

// Capitalised, and on no list of things.
bool EmployerNames::isName(int word) const
{
    constexpr int kThings = 1 | 4 | 8 | 16; // languages, topics, the program's own lists; not product names
    const WordLooks& looks = m_features.looksOfWord(size_t(word));
    return looks.startsUpper && looks.length > 1 && (m_features.listsAt(size_t(word)) & kThings) == 0;
}

void EmployerNames::addFrom(int first, int unitEnd)
{
    for (int word = first; word < unitEnd && word - first < kLongestName && isName(word); ++word)
        m_names.push_back(m_features.looksOfWord(size_t(word)).lower);
}

bool EmployerNames::isEmployer(int first, int end) const
{
    if (end - first > kLongestName)
        return false;
    for (int word = first; word < end; ++word) {
        if (!std::binary_search(m_names.begin(), m_names.end(), m_features.looksOfWord(size_t(word)).lower))
            return false;
    }
    return true;
}

} // namespace foothold::tagger

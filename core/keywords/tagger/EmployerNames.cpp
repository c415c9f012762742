// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/EmployerNames.h"

#include <algorithm>
#include <initializer_list>

namespace foothold::tagger {

namespace {

constexpr int kLongestName = 3; // words

// A few words, known by the hash of their lower case.
class Words
{
public:
    Words(std::initializer_list<QStringView> words)
    {
        for (const QStringView word : words)
            m_hashes.push_back(looksOf(word).lower);
    }
    bool contains(quint64 lower) const { return std::find(m_hashes.begin(), m_hashes.end(), lower) != m_hashes.end(); }

private:
    std::vector<quint64> m_hashes;
};

} // namespace

EmployerNames::EmployerNames(const TaggerText& text, const TextFeatures& features)
    : m_features(features)
{
    static const Words kBefore = {u"at", u"join", u"joining", u"about", u"why"};
    static const Words kIs = {u"is"};
    static const Words kFirm = {u"inc", u"inc.", u"gmbh", u"ltd", u"llc", u"corp", u"plc", u"ag", u"group"};
    static const Words kArticles = {u"a", u"an", u"the", u"one", u"proud", u"committed", u"looking", u"seeking"};
    const auto lower = [&features](int word) { return features.looksOfWord(size_t(word)).lower; };
    for (const TaggerUnit& unit : text.units) {
        for (int word = unit.first; word + 1 < unit.end; ++word) {
            if (isName(word + 1) && kBefore.contains(lower(word)))
                addFrom(word + 1, unit.end);
            if (!isName(word))
                continue;
            const bool states = word == unit.first && word + 2 < unit.end && kIs.contains(lower(word + 1))
                && kArticles.contains(lower(word + 2));
            if (states || kFirm.contains(lower(word + 1)))
                m_names.push_back(lower(word));
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

bool EmployerNames::isWellKnown(quint64 lower)
{
    // Firms that many ads name; their products have names of their own. Not those that are called like their product.
    static const Words kKnown = {u"google", u"meta", u"arm", u"amazon", u"ibm", u"nvidia", u"microsoft", u"apple",
        u"netflix", u"facebook", u"intel", u"amd", u"qualcomm", u"samsung", u"siemens", u"bosch", u"deloitte",
        u"accenture", u"kpmg", u"pwc", u"ey", u"mckinsey", u"linkedin", u"uber", u"airbnb", u"spotify", u"tiktok",
        u"bytedance", u"openai", u"visa", u"mastercard", u"nielsen", u"kantar", u"alphabet", u"cisco", u"dell", u"hp"};
    return kKnown.contains(lower);
}

bool EmployerNames::isEmployer(int first, int end) const
{
    if (end - first > kLongestName)
        return false;
    if (end - first == 1 && isWellKnown(m_features.looksOfWord(size_t(first)).lower))
        return true;
    for (int word = first; word < end; ++word) {
        if (!std::binary_search(m_names.begin(), m_names.end(), m_features.looksOfWord(size_t(word)).lower))
            return false;
    }
    return true;
}

} // namespace foothold::tagger

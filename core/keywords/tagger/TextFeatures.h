// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/keywords/tagger/Lexicon.h"
#include "core/keywords/tagger/TaggerText.h"
#include "core/keywords/tagger/WordLooks.h"

#include <vector>

namespace foothold::tagger {

// Each feature of a word is one hash. Words share most of them, so they come in bundles: one for a word form at a
// distance, one for a line, and so on. A word's features are those of its bundles.
class TextFeatures
{
public:
    static constexpr int kBundlesPerWord = 11;

    TextFeatures(const TaggerText& text, const Lexicon& lexicon);

    size_t bundleCount() const { return m_starts.size() - 1; }
    const quint32* begin(size_t bundle) const { return m_features.data() + m_starts[bundle]; }
    const quint32* end(size_t bundle) const { return m_features.data() + m_starts[bundle + 1]; }
    const int* bundlesOf(size_t word) const { return m_words.data() + word * kBundlesPerWord; }

    // What else the second stage asks for.
    int formOf(size_t word) const { return m_forms[word]; }
    const WordLooks& looksOfWord(size_t word) const { return m_looks[size_t(m_forms[word])]; }
    int listsAt(size_t word) const { return m_listed[word].lists; } // of the longest listed name over the word
    quint64 headerOf(size_t unit) const { return m_headers[unit].last; }
    int headerDistance(size_t unit) const { return m_headers[unit].distance; }

private:
    friend class FeatureWriter;

    // The longest listed name over a word: which lists, and the word's place in it (0 none, 1 first ... 4 alone).
    struct Listed
    {
        quint8 lists = 0;
        quint8 place = 0;
    };
    // What stands above a unit and tells what it is about.
    struct Header
    {
        quint64 all = 0; // of a line that ends in a colon
        quint64 last = 0; // its last word
        int distance = 0; // units since it
        quint64 line = 0; // the last short line without a full stop
        int lineDistance = 0;
    };

    std::vector<quint32> m_features;
    std::vector<size_t> m_starts{0};
    std::vector<int> m_words;
    std::vector<int> m_forms; // word to index in m_looks
    std::vector<WordLooks> m_looks;
    std::vector<Listed> m_listed;
    std::vector<Header> m_headers;
};

} // namespace foothold::tagger

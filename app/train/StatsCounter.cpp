// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/StatsCounter.h"

#include "core/keywords/tagger/FeatureHash.h"
#include "core/keywords/tagger/SpanCandidates.h"

#include <algorithm>
#include <map>

namespace foothold::train {

using namespace tagger;

namespace {

constexpr int kLongest = 8; // words of a counted term

class Counter
{
public:
    explicit Counter(const Lexicon& lexicon)
        : m_lexicon(lexicon)
    { }

    void addMarked(const LabelledText& text)
    {
        for (const LabelledText::Span& span : text.spans)
            raise(m_terms[nameOf(text, span.first, span.end)].marked);
    }

    void addSeen(const LabelledText& text)
    {
        for (const TaggerUnit& unit : text.text.units) {
            for (int first = unit.first; first < unit.end; ++first) {
                quint64 name = 0;
                for (int word = first; word < unit.end && word - first < kLongest; ++word) {
                    name = Lexicon::nameHash(name, lower(text, word));
                    if (const auto found = m_terms.find(shortHash(name)); found != m_terms.end())
                        raise(found->second.seen);
                }
            }
        }
    }

    void addWords(const LabelledText& text)
    {
        for (size_t index = 0; index < text.text.units.size(); ++index) {
            const TaggerUnit& unit = text.text.units[index];
            TermStats::Header& header = m_headers[shortHash(text.features.headerOf(index))];
            for (int word = unit.first; word < unit.end; ++word) {
                const bool inside = !isOutside(text.labels[size_t(word)]);
                raise(header.words);
                if (inside)
                    raise(header.inside);
                count(text, unit, word, [](const WordLooks& looks) { return shortHash(looks.lower); });
                count(text, unit, word, [this](const WordLooks& looks) { return classHash(m_lexicon, looks); });
            }
        }
    }

    TermStats stats() const
    {
        std::vector<TermStats::Term> terms;
        for (auto [hash, term] : m_terms) {
            term.hash = hash;
            terms.push_back(term);
        }
        std::vector<TermStats::Word> words;
        for (auto [hash, word] : m_words) {
            word.hash = hash;
            if (word.seen > 1)
                words.push_back(word);
        }
        std::vector<TermStats::Header> headers;
        for (auto [hash, header] : m_headers) {
            header.hash = hash;
            if (header.words > 4)
                headers.push_back(header);
        }
        return TermStats(std::move(terms), std::move(words), std::move(headers));
    }

private:
    template <class Key> void count(const LabelledText& text, const TaggerUnit& unit, int word, Key key)
    {
        const auto at = [&](int i) -> TermStats::Word& { return m_words[key(text.features.looksOfWord(size_t(i)))]; };
        const int label = text.labels[size_t(word)];
        raise(at(word).seen);
        if (isOutside(label))
            return;
        raise(at(word).inside);
        if (label == Begin || label == Single) {
            raise(at(word).first);
            if (word > unit.first)
                raise(at(word - 1).before);
        }
        if (label == End || label == Single) {
            raise(at(word).last);
            if (word + 1 < unit.end)
                raise(at(word + 1).after);
        }
    }

    static void raise(quint16& count) { count = quint16(std::min(65535, count + 1)); }
    static quint64 lower(const LabelledText& text, int word) { return text.features.looksOfWord(size_t(word)).lower; }
    static quint32 nameOf(const LabelledText& text, int first, int end)
    {
        quint64 name = 0;
        for (int word = first; word < end; ++word)
            name = Lexicon::nameHash(name, lower(text, word));
        return shortHash(name);
    }

    const Lexicon& m_lexicon;
    std::map<quint32, TermStats::Term> m_terms;
    std::map<quint32, TermStats::Word> m_words;
    std::map<quint32, TermStats::Header> m_headers;
};

} // namespace

TermStats countTerms(const std::vector<LabelledText>& texts, const Lexicon& lexicon, const std::vector<bool>& chosen)
{
    Counter counter(lexicon);
    for (size_t i = 0; i < texts.size(); ++i) {
        if (chosen[i])
            counter.addMarked(texts[i]);
    }
    for (size_t i = 0; i < texts.size(); ++i) {
        if (!chosen[i])
            continue;
        counter.addSeen(texts[i]);
        counter.addWords(texts[i]);
    }
    return counter.stats();
}

} // namespace foothold::train

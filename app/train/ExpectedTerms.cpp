// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/train/ExpectedTerms.h"

#include "core/keywords/tagger/FeatureHash.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace foothold::train {

using namespace tagger;

namespace {

constexpr int kLeastUnits = 20; // a unit is at most a line
constexpr double kLikely = 0.2;
constexpr int kLongest = 5; // words

struct Expectation
{
    double marked = 0.0;
    double first = 0.0;
    double last = 0.0;
    int seen = 0;
    int units = 0;
    int lastUnit = -1;

    void see(int unit)
    {
        ++seen;
        units += unit == lastUnit ? 0 : 1;
        lastUnit = unit;
    }
};

quint16 scaled(double value, int seen)
{
    return quint16(std::lround(seen > 60000 ? value * 60000.0 / seen : value));
}

class Listener
{
public:
    explicit Listener(const CrfModel& crf)
        : m_crf(crf)
    { }

    void hear(const PlainText& text)
    {
        const std::vector<LabelScores> scores = m_crf.wordScores(text.features, text.text.words.size());
        LatticeScores unitScores;
        unitScores.moves = m_crf.moveScores();
        for (const TaggerUnit& unit : text.text.units) {
            unitScores.words.assign(scores.begin() + unit.first, scores.begin() + unit.end);
            unitScores.walls.clear();
            for (int word = unit.first; word < unit.end; ++word)
                unitScores.walls.push_back(text.text.words[size_t(word)].afterComma);
            const Lattice lattice(unitScores);
            for (int word = unit.first; word < unit.end; ++word) {
                const int here = word - unit.first;
                Expectation& entry = m_words[shortHash(lower(text, word))];
                entry.see(m_unit);
                entry.marked += 1.0 - lattice.chance(here, Outside) - lattice.chance(here, Beside);
                entry.first += lattice.chance(here, Begin) + lattice.chance(here, Single);
                entry.last += lattice.chance(here, End) + lattice.chance(here, Single);
            }
            for (const SpanChance& span : lattice.spans(kLikely)) {
                quint64 name = 0;
                for (int word = unit.first + span.first; word < unit.first + span.end; ++word)
                    name = Lexicon::nameHash(name, lower(text, word));
                m_terms[shortHash(name)].marked += span.chance;
            }
            ++m_unit;
        }
    }

    void count(const PlainText& text)
    {
        for (const TaggerUnit& unit : text.text.units) {
            for (int first = unit.first; first < unit.end; ++first) {
                quint64 name = 0;
                for (int word = first; word < unit.end && word - first < kLongest; ++word) {
                    if (word > first && text.text.words[size_t(word)].afterComma)
                        break;
                    name = Lexicon::nameHash(name, lower(text, word));
                    if (const auto found = m_terms.find(shortHash(name)); found != m_terms.end())
                        found->second.see(m_unit);
                }
            }
            ++m_unit;
        }
    }

    TermStats stats() const
    {
        std::vector<TermStats::Term> terms;
        for (const auto& [hash, e] : m_terms) {
            if (e.units >= kLeastUnits)
                terms.push_back({hash, scaled(e.marked, e.seen), scaled(e.seen, e.seen)});
        }
        std::vector<TermStats::Word> words;
        for (const auto& [hash, e] : m_words) {
            if (e.units >= kLeastUnits)
                words.push_back({hash, scaled(e.seen, e.seen), scaled(e.marked, e.seen), scaled(e.first, e.seen),
                    scaled(e.last, e.seen), 0, 0});
        }
        const auto byHash = [](const auto& a, const auto& b) { return a.hash < b.hash; };
        std::sort(terms.begin(), terms.end(), byHash);
        std::sort(words.begin(), words.end(), byHash);
        return TermStats(std::move(terms), std::move(words), {});
    }

private:
    static quint64 lower(const PlainText& text, int word) { return text.features.looksOfWord(size_t(word)).lower; }

    const CrfModel& m_crf;
    std::unordered_map<quint32, Expectation> m_terms;
    std::unordered_map<quint32, Expectation> m_words;
    int m_unit = 0;
};

} // namespace

std::vector<PlainText> readPlain(const std::vector<QString>& ads, const Lexicon& lexicon)
{
    std::vector<PlainText> texts;
    texts.reserve(ads.size());
    for (const QString& ad : ads) {
        TaggerText text{ReadText(ad)};
        TextFeatures features(text, lexicon);
        texts.push_back({std::move(text), std::move(features)});
    }
    return texts;
}

TermStats expectTerms(const std::vector<PlainText>& texts, const CrfModel& crf)
{
    Listener listener(crf);
    for (const PlainText& text : texts)
        listener.hear(text);
    for (const PlainText& text : texts)
        listener.count(text);
    return listener.stats();
}

} // namespace foothold::train

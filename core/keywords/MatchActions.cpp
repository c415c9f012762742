// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MatchRun that finds terms told as an action: "train large models" is model training.
#include "core/keywords/MatchRun.h"
#include "core/keywords/WordForms.h"
#include "core/text/WordSet.h"

#include <QHash>

#include <algorithm>
#include <array>

namespace foothold {

namespace {

constexpr int kLongestReach = 5; // words between the verb and what it is done to

struct Action
{
    std::u16string_view noun;
    std::u16string_view stem;
};

constexpr std::array<Action, 36> kActions = {{{u"training", u"train"}, {u"evaluation", u"evaluat"},
    {u"deployment", u"deploy"}, {u"monitoring", u"monitor"}, {u"optimization", u"optimiz"}, {u"validation", u"validat"},
    {u"collection", u"collect"}, {u"cleaning", u"clean"}, {u"visualization", u"visualiz"}, {u"development", u"develop"},
    {u"integration", u"integrat"}, {u"transformation", u"transform"}, {u"analysis", u"analyz"},
    {u"processing", u"process"}, {u"tuning", u"tun"}, {u"ingestion", u"ingest"}, {u"migration", u"migrat"},
    {u"extraction", u"extract"}, {u"annotation", u"annotat"}, {u"labeling", u"label"},
    {u"interpretation", u"interpret"}, {u"generation", u"generat"}, {u"review", u"review"}, {u"management", u"manag"},
    {u"design", u"design"}, {u"selection", u"select"}, {u"compression", u"compress"}, {u"preparation", u"prepar"},
    {u"exploration", u"explor"}, {u"gathering", u"gather"}, {u"detection", u"detect"}, {u"serving", u"serv"},
    {u"solving", u"solv"}, {u"prediction", u"predict"}, {u"estimation", u"estimat"}, {u"engineering", u"engineer"}}};

// The verb forms of all actions: train, trains, training; analyze, analyzing.
const QHash<QString, QString>& verbs()
{
    static const QHash<QString, QString> kVerbs = [] {
        QHash<QString, QString> table;
        for (const Action& action : kActions) {
            const QString stem = QString::fromUtf16(action.stem.data(), qsizetype(action.stem.size()));
            const QString noun = QString::fromUtf16(action.noun.data(), qsizetype(action.noun.size()));
            for (const auto* ending : {u"", u"e", u"s", u"es", u"ing"})
                table.insert(stem + QString::fromUtf16(ending), noun);
        }
        return table;
    }();
    return kVerbs;
}

} // namespace

bool MatchRun::isActionNoun(QStringView word)
{
    return std::any_of(kActions.begin(), kActions.end(), [word](const Action& action) {
        return word == QStringView(action.noun.data(), qsizetype(action.noun.size()));
    });
}

// The form of "models" + "training" where the trie has one that may be told as an action.
int MatchRun::actionForm(int object, int action) const
{
    const TermTrie& trie = m_matcher.m_trie;
    const int node = trie.next(trie.next(TermTrie::kRoot, object), action);
    if (node == TermTrie::kNone || trie.formsAt(node).empty())
        return TermTrie::kNone;
    const int form = trie.formsAt(node).front();
    const auto& known = m_matcher.m_forms[size_t(form)];
    switch (m_matcher.m_terms.at(known.term).category) {
    case TermCategory::Method:
    case TermCategory::Field:
    case TermCategory::Quality:
        return known.exact ? TermTrie::kNone : form;
    default:
        return TermTrie::kNone;
    }
}

MatchRun::Candidate MatchRun::actionAt(size_t verb, int action) const
{
    static const WordSet kEnds = {u"to", u"in", u"for", u"with", u"of", u"on", u"at", u"from", u"by", u"that", u"which",
        u"is", u"are", u"as", u"using", u"into", u"across", u"through", u"or", u"via"};
    for (size_t i = verb + 1; i < m_units.size() && i <= verb + kLongestReach; ++i) {
        const Unit& unit = m_units[i];
        if (unit.gap == TokenGap::Line || unit.gap == TokenGap::Glue || (unit.symbol != 0 && unit.symbol != u'-')
            || kEnds.contains(folded(i)))
            break;
        const int form = actionForm(unit.word, action);
        if (form == TermTrie::kNone)
            continue;
        // "train data scientists": the object is the last noun, so nothing but a stop or small word may follow.
        const bool last = i + 1 >= m_units.size() || m_units[i + 1].symbol != 0 || m_units[i + 1].gap == TokenGap::Line
            || kEnds.contains(folded(i + 1)) || folded(i + 1) == QStringView(u"and");
        if (last)
            return {verb, verb + 1, form, false, MatchRule::Action};
    }
    return {};
}

void MatchRun::addActions()
{
    std::vector<Candidate> found;
    NormalWord normal;
    auto covering = m_candidates.cbegin();
    for (size_t i = 0; i < m_units.size(); ++i) {
        while (covering != m_candidates.cend() && covering->end <= i)
            ++covering;
        if (m_units[i].symbol != 0 || (covering != m_candidates.cend() && covering->first <= i))
            continue;
        const QStringView word = folded(i);
        if (word.size() < 4 || word.size() > 14)
            continue;
        normal.set(word); // analyse, optimise
        const auto verb = verbs().constFind(QString::fromUtf16(normal.view().data(), qsizetype(normal.view().size())));
        if (verb == verbs().constEnd())
            continue;
        const int action = m_matcher.m_trie.wordOf(verb->toStdU16String());
        if (const Candidate hit = actionAt(i, action))
            found.push_back(hit);
    }
    const auto middle = m_candidates.insert(m_candidates.end(), found.cbegin(), found.cend());
    std::inplace_merge(m_candidates.begin(), middle, m_candidates.end(),
        [](const Candidate& a, const Candidate& b) { return a.first < b.first; });
}

} // namespace foothold

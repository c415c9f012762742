// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/MatchRun.h"

#include "core/keywords/WordForms.h"
#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold {

namespace {

constexpr int kLongestGap = 3; // UTF-16 units between two words of one term

} // namespace

MatchRun::MatchRun(const PhraseMatcher& matcher, const ReadText& text)
    : m_matcher(matcher)
    , m_text(text)
{
    m_units.reserve(size_t(text.tokens.size()));
}

QStringView MatchRun::folded(size_t unit) const
{
    const Token& token = m_text.tokens.at(m_units[unit].token);
    if (!m_units[unit].part)
        return m_text.tokens.folded(token);
    for (int i = 0; i < token.partCount; ++i) {
        const Token& part = m_text.tokens.parts().at(token.firstPart + i);
        if (part.start == m_units[unit].start)
            return m_text.tokens.folded(part);
    }
    return {};
}

void MatchRun::addUnit(const Token& token, qsizetype index, bool part)
{
    thread_local NormalWord normal;
    Unit unit{token.start, token.end(), TermTrie::kNone, index, token.gap, 0, part};
    const QStringView folded = m_text.tokens.folded(token);
    if (token.kind == TokenKind::Symbol)
        unit.symbol = folded.isEmpty() ? u' ' : folded.front().unicode();
    if (token.kind != TokenKind::Link && !folded.isEmpty() && folded.size() <= 64) {
        normal.set(folded);
        unit.word = m_matcher.m_trie.wordOf(normal.view());
    }
    m_units.push_back(unit);
}

// A word in camel case that no term knows may be two lines without their break: "SparkExperience". The second part
// must open a list item, else it is a name of its own kind (PowerFlex).
bool MatchRun::mayBeGlued(const Token& token) const
{
    for (int i = 1; i < token.partCount; ++i) {
        const Token& part = m_text.tokens.parts().at(token.firstPart + i);
        if (opensListItem(m_text.tokens.folded(part)))
            return true;
    }
    return false;
}

void MatchRun::makeUnits()
{
    const Tokens& tokens = m_text.tokens;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const Token& token = tokens.at(i);
        addUnit(token, i, false);
        if (token.partCount == 0 || m_units.back().word != TermTrie::kNone || !mayBeGlued(token))
            continue;
        m_units.pop_back();
        for (int part = 0; part < token.partCount; ++part)
            addUnit(tokens.parts().at(token.firstPart + part), i, true);
    }
}

// Whether a term may run on from one unit to the next.
bool MatchRun::joins(size_t before, size_t next) const
{
    const Unit& left = m_units[before];
    const Unit& right = m_units[next];
    if (right.gap == TokenGap::Glue)
        return false;
    const bool dot = left.symbol == u'.' || right.symbol == u'.';
    if (dot)
        return right.gap == TokenGap::None;
    if (right.gap == TokenGap::Line) {
        const Sentence* sentence = m_text.sentenceAt(right.start);
        return right.start - left.end <= kLongestGap && sentence && sentence->range.start < right.start;
    }
    return right.start - left.end <= kLongestGap;
}

size_t MatchRun::skipHyphen(size_t next) const
{
    if (next + 1 < m_units.size() && isHyphen(next) && m_units[next].gap == TokenGap::None
        && m_units[next].end - m_units[next].start == 1
        && (m_units[next + 1].gap == TokenGap::None || m_units[next + 1].gap == TokenGap::Line))
        return next + 1;
    return next;
}

bool MatchRun::hasExactCase(size_t first, size_t end, const QString& compact) const
{
    qsizetype done = 0;
    for (size_t i = first; i < end; ++i) {
        if (isHyphen(i))
            continue;
        const QStringView surface =
            QStringView(m_text.tokens.text()).mid(m_units[i].start, m_units[i].end - m_units[i].start);
        const QStringView wanted = QStringView(compact).mid(done, surface.size());
        done += surface.size();
        if (wanted == surface)
            continue;
        // A plural or possessive of an acronym: LLMs, API's.
        const QStringView rest = QStringView(compact).mid(done - surface.size());
        const bool last = i + 1 == end;
        return last && surface.startsWith(rest) && !rest.isEmpty()
            && (surface.mid(rest.size()) == QStringView(u"s") || surface.mid(rest.size() + 1) == QStringView(u"s"));
    }
    return done == compact.size();
}

// Not inside a longer written thing: C-level, R&D, x.java, 3D for D.
bool MatchRun::isWhole(size_t first, size_t end) const
{
    const auto touches = [this](size_t i, bool before) {
        if (i >= m_units.size())
            return false;
        const Unit& unit = m_units[i];
        const bool adjacent = before ? m_units[i + 1].gap == TokenGap::None : unit.gap == TokenGap::None;
        if (!adjacent)
            return false;
        if (unit.symbol == 0)
            return true; // glued to another word, as in "c++17x"
        return unit.symbol == u'_' || unit.symbol == u'@' || unit.symbol == u'\\';
    };
    // "cutting-edge AI": a term does not begin inside a compound.
    if (first > 1 && end - first > 1 && isHyphen(first - 1) && m_units[first].gap == TokenGap::None
        && m_units[first - 1].gap == TokenGap::None)
        return false;
    if (end < m_units.size() && m_units[end].gap == TokenGap::None && m_units[end].symbol == 0)
        return m_units[end - 1].symbol != 0 || folded(end - 1).endsWith(u'+');
    return !(first > 0 && touches(first - 1, true) && m_units[first - 1].symbol != 0) && !touches(end, false);
}

int MatchRun::acceptedForm(int node, size_t first, size_t end) const
{
    int chosen = TermTrie::kNone;
    for (const int index : m_matcher.m_trie.formsAt(node)) {
        const auto& form = m_matcher.m_forms[size_t(index)];
        if (form.exact && !hasExactCase(first, end, form.compact))
            continue;
        // The exact form is the better evidence; the student's own term the best.
        const bool own = m_matcher.m_terms[form.term].origin == Origin::User;
        if (own)
            return index;
        if (chosen == TermTrie::kNone || (form.exact && !m_matcher.m_forms[size_t(chosen)].exact))
            chosen = index;
    }
    return chosen;
}

MatchRun::Candidate MatchRun::longestAt(size_t first) const
{
    Candidate best;
    int node = TermTrie::kRoot;
    size_t i = first;
    while (i < m_units.size()) {
        node = m_matcher.m_trie.next(node, m_units[i].word);
        if (node == TermTrie::kNone)
            break;
        const size_t end = i + 1;
        if (!m_matcher.m_trie.formsAt(node).empty() && isWhole(first, end)) {
            const int form = acceptedForm(node, first, end);
            if (form != TermTrie::kNone)
                best = {first, end, form, m_matcher.m_forms[size_t(form)].context};
        }
        const size_t next = skipHyphen(end);
        if (next >= m_units.size() || !joins(i, end) || (next != end && m_units[next].gap == TokenGap::Glue))
            break;
        i = next;
    }
    return best;
}

QList<TermHit> MatchRun::run()
{
    makeUnits();
    for (size_t i = 0; i < m_units.size();) {
        const Candidate hit = m_units[i].word == TermTrie::kNone ? Candidate() : longestAt(i);
        if (!hit) {
            ++i;
            continue;
        }
        addSharedHead(hit);
        m_candidates.push_back(hit);
        i = hit.end;
        addSharedStart(hit);
        i = std::max(i, m_candidates.back().end);
    }
    addActions();
    QList<TermHit> hits;
    for (size_t i = 0; i < m_candidates.size(); ++i) {
        const Candidate& hit = m_candidates[i];
        if (hit.pending && !hasCompany(i))
            continue;
        const int start = m_units[hit.first].start;
        const PhraseMatcher::Form& form = formOf(hit);
        const bool bent = hit.rule == MatchRule::Listed && form.bent;
        hits.append({{start, m_units[hit.end - 1].end - start}, form.term, form.written,
            bent ? MatchRule::Bent : hit.rule, hit.pending});
    }
    return hits;
}

bool MatchRun::isConnector(size_t i) const
{
    static const WordSet kConnectors = {
        u"and", u"or", u"&", u"/", u",", u"y", u"o", u"und", u"oder", u"et", u"ou", u"e", u"and/or"};
    return kConnectors.contains(folded(i));
}

// "natural language and image processing": the head of the hit also ends what stands before the "and".
void MatchRun::addSharedHead(const Candidate& hit)
{
    if (hit.end - hit.first < 2 || hit.first < 2 || !isConnector(hit.first - 1)
        || m_units[hit.first].gap == TokenGap::Line)
        return;
    const int head = m_units[hit.end - 1].word;
    const size_t last = hit.first - 1; // the connector
    for (size_t words = 3; words >= 1; --words) {
        if (words > last)
            continue;
        const size_t first = last - words;
        if (!m_candidates.empty() && m_candidates.back().end > first)
            continue;
        int node = TermTrie::kRoot;
        bool joined = true;
        for (size_t i = first; i < last && node != TermTrie::kNone; ++i) {
            joined = joined && (i == first || joins(i - 1, i));
            if (!isHyphen(i))
                node = m_matcher.m_trie.next(node, m_units[i].word);
        }
        node = node == TermTrie::kNone || !joined ? node : m_matcher.m_trie.next(node, head);
        if (node == TermTrie::kNone || !joined || m_matcher.m_trie.formsAt(node).empty())
            continue;
        const int form = m_matcher.m_trie.formsAt(node).front();
        if (m_matcher.m_forms[size_t(form)].exact || isSameTerm(form, hit))
            continue;
        m_candidates.push_back({first, last, form, false, MatchRule::SharedHead});
        return;
    }
}

// "data analysis and visualization": the start of the hit also begins what stands after the "and".
void MatchRun::addSharedStart(const Candidate& hit)
{
    static const WordSet kStarts = {u"data", u"model", u"database", u"software", u"feature"};
    if (hit.end - hit.first != 2 || hit.end + 1 >= m_units.size() || !isConnector(hit.end)
        || !kStarts.contains(folded(hit.first)) || m_units[hit.end + 1].gap == TokenGap::Line)
        return;
    const size_t other = hit.end + 1;
    if (longestAt(other)) // a term of its own needs no help: "data quality and reliability"
        return;
    const int node =
        m_matcher.m_trie.next(m_matcher.m_trie.next(TermTrie::kRoot, m_units[hit.first].word), m_units[other].word);
    if (node == TermTrie::kNone || m_matcher.m_trie.formsAt(node).empty())
        return;
    const int form = m_matcher.m_trie.formsAt(node).front();
    if (m_matcher.m_forms[size_t(form)].exact || isSameTerm(form, hit))
        return;
    m_candidates.push_back({other, other + 1, form, false, MatchRule::SharedStart});
}

} // namespace foothold

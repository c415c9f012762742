// SPDX-License-Identifier: GPL-3.0-or-later
// The part of MatchRun that decides whether an ambiguous word (Go, R, Excel) is meant as a term.
#include "core/keywords/MatchRun.h"
#include "core/text/WordSet.h"

#include <algorithm>

namespace foothold {

namespace {

constexpr size_t kNear = 8; // units: how far technical company may stand

const WordSet& followers()
{
    static const WordSet kWords = {u"programming", u"language", u"languages", u"code", u"coding", u"developer",
        u"developers", u"development", u"scripting", u"scripts", u"script", u"library", u"framework", u"package",
        u"packages", u"sdk", u"api", u"apis", u"macros", u"pivot", u"spreadsheets", u"dashboards", u"jobs", u"sql",
        u"streaming", u"cluster", u"clusters", u"services", u"backend", u"microservices", u"engine", u"database"};
    return kWords;
}

// Words that make the next one a skill: "proficiency in R", "knowledge of Go".
const WordSet& introducers()
{
    static const WordSet kWords = {u"proficiency", u"proficient", u"experience", u"experienced", u"knowledge",
        u"expertise", u"familiarity", u"familiar", u"fluency", u"fluent", u"skills", u"skilled", u"programming",
        u"coding", u"code", u"scripting", u"written", u"write", u"using", u"languages", u"language", u"tools",
        u"understanding", u"command", u"conocimientos", u"conocimiento", u"experiencia", u"manejo", u"dominio",
        u"kenntnisse", u"connaissance", u"maitrise", u"conoscenza", u"conhecimento", u"experto"};
    return kWords;
}

struct Denial
{
    QStringView word;
    const WordSet& before;
    const WordSet& after;
};

const WordSet& none()
{
    static const WordSet kNone = {};
    return kNone;
}

const QList<Denial>& denials()
{
    static const WordSet kAfterGo = {u"to", u"beyond", u"live", u"above", u"through", u"ahead", u"deep", u"getter",
        u"the", u"from", u"back", u"out", u"into", u"over", u"far"};
    static const WordSet kBeforeC = {u"series", u"vitamin", u"class", u"plan", u"level", u"grade", u"type", u"round",
        u"category", u"usb", u"option", u"hepatitis", u"section", u"part", u"appendix", u"s", u"tier"};
    static const WordSet kAfterC = {u"suite", u"level", u"corp", u"corps"};
    static const WordSet kAtIn = {u"at", u"in", u"as", u"when", u"under"};
    static const WordSet kTo = {u"to", u"control", u"controls", u"management", u"for", u"all", u"rights"};
    static const WordSet kOf = {u"of", u"processing"};
    static const WordSet kSpark = {u"joy", u"innovation", u"your", u"a", u"the", u"new", u"change", u"plug"};
    static const WordSet kTeams = {u"across", u"of", u"that", u"who", u"in", u"to", u"and", u"with", u"at"};
    static const WordSet kBeforeTeams = {u"our", u"the", u"engineering", u"product", u"data", u"research", u"sales"};
    static const WordSet kEngineering = {u"team", u"teams", u"best", u"practices", u"decision", u"decisions", u"intern",
        u"interns", u"internship", u"manager", u"managers", u"excellence", u"organization", u"culture", u"leadership",
        u"standards", u"department", u"effort", u"efforts", u"challenges", u"solutions"};
    static const QList<Denial> kDenials = {{u"engineering", none(), kEngineering}, {u"go", none(), kAfterGo},
        {u"c", kBeforeC, kAfterC}, {u"r", kBeforeC, kAfterC}, {u"excel", none(), kAtIn}, {u"access", none(), kTo},
        {u"word", none(), kOf}, {u"spark", none(), kSpark}, {u"teams", kBeforeTeams, kTeams}};
    return kDenials;
}

} // namespace

bool MatchRun::isTechnical(const Candidate& candidate) const
{
    switch (m_matcher.m_terms[formOf(candidate).term].category) {
    case TermCategory::Language:
    case TermCategory::Library:
    case TermCategory::Tool:
    case TermCategory::Platform:
    case TermCategory::Method:
    case TermCategory::Field:
    case TermCategory::Study:
        return true;
    default:
        return false;
    }
}

bool MatchRun::isDenied(const Candidate& candidate) const
{
    const size_t before = candidate.first - 1;
    const size_t after = candidate.end;
    const QStringView word = folded(candidate.first);
    if (candidate.end - candidate.first == 1 && word.size() == 1) {
        static const WordSet kTied = {u"-", u"&", u"'", u"@"};
        if (candidate.first > 0 && m_units[candidate.first].gap == TokenGap::None && kTied.contains(folded(before)))
            return true;
        if (after < m_units.size() && m_units[after].gap == TokenGap::None
            && (kTied.contains(folded(after))
                || (m_units[after].symbol == u'.' && after + 1 < m_units.size()
                    && m_units[after + 1].gap == TokenGap::None)))
            return true;
        if (after < m_units.size() && folded(after) == QStringView(u"&"))
            return true; // R & D
    }
    if (after < m_units.size() && isHyphen(after) && m_units[after].gap == TokenGap::None && after + 1 < m_units.size()
        && m_units[after + 1].gap == TokenGap::None && !followers().contains(folded(after + 1))
        && folded(after + 1) != QStringView(u"based"))
        return true; // Go-to-market
    for (const Denial& denial : denials()) {
        if (denial.word != word)
            continue;
        if (after < m_units.size() && denial.after.contains(folded(after)))
            return true;
        if (candidate.first > 0 && denial.before.contains(folded(before)))
            return true;
    }
    return false;
}

// Between commas, slashes or "and"/"or", or alone on its line.
bool MatchRun::standsInList(const Candidate& candidate) const
{
    static const WordSet kMarks = {
        u",", u"/", u"(", u")", u";", u"|", u":", u"and", u"or", u"&", u"y", u"o", u"et", u"und", u"e"};
    const bool atStart = candidate.first == 0 || m_units[candidate.first].gap == TokenGap::Line;
    const bool atEnd = candidate.end >= m_units.size() || m_units[candidate.end].gap == TokenGap::Line;
    const bool before = candidate.first > 0 && kMarks.contains(folded(candidate.first - 1));
    const bool after = !atEnd && kMarks.contains(folded(candidate.end));
    const bool stop = atEnd || m_units[candidate.end].symbol == u'.';
    return (before && (after || stop)) || (after && !atStart) || (atStart && atEnd) || (atStart && after);
}

bool MatchRun::isIntroduced(const Candidate& candidate) const
{
    static const WordSet kSmall = {u"in", u"of", u"with", u"en", u"de", u"di", u"em", u"in", u"mit", u"the", u"using",
        u"(", u"e", u".", u"g", u",", u"either", u"such", u"as", u"like", u":", u"and", u"or", u"/"};
    size_t i = candidate.first;
    for (int steps = 0; i > 0 && steps < 8; ++steps) {
        --i;
        const QStringView word = folded(i);
        if (introducers().contains(word))
            return true;
        if (!kSmall.contains(word))
            return false;
    }
    return false;
}

bool MatchRun::hasCompany(size_t index) const
{
    const Candidate& candidate = m_candidates[index];
    if (isDenied(candidate))
        return false;
    if (candidate.end < m_units.size() && m_units[candidate.end].gap != TokenGap::Line
        && followers().contains(folded(candidate.end)))
        return true;
    if (isIntroduced(candidate))
        return true;
    const Sentence* sentence = m_text.sentenceAt(m_units[candidate.first].start);
    const bool listed = standsInList(candidate);
    int pendingNear = 0;
    const auto counts = [&](const Candidate& other) {
        const size_t gap = other.first >= candidate.end ? other.first - candidate.end : candidate.first - other.end;
        const bool same = sentence && sentence->range.contains(m_units[other.first].start);
        if (!same || gap > kNear || !isTechnical(other))
            return false;
        if (!other.pending)
            return listed || gap <= 3;
        pendingNear += gap <= 4 && listed ? 1 : 0;
        return false;
    };
    for (size_t i = index; i-- > 0 && index - i <= 6;) {
        if (counts(m_candidates[i]))
            return true;
    }
    for (size_t i = index + 1; i < m_candidates.size() && i - index <= 6; ++i) {
        if (counts(m_candidates[i]))
            return true;
    }
    const SectionKind section = m_text.sectionAt(m_units[candidate.first].start);
    const bool wanted = section == SectionKind::Required || section == SectionKind::Preferred;
    return pendingNear >= 2 || (wanted && listed && pendingNear >= 1) || (wanted && listed);
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/Readiness.h"

#include <algorithm>
#include <array>

namespace foothold {

namespace {

constexpr std::array kNeeded{
    CompanyPiece::Need, CompanyPiece::CoreProblem, CompanyPiece::Operations, CompanyPiece::MlIdea, CompanyPiece::Value};

Readiness::State metIf(bool met)
{
    return met ? Readiness::State::Met : Readiness::State::NotMet;
}

} // namespace

Readiness::Readiness(const Facts& facts)
    : m_findings{research(facts), want(facts), requirements(facts), cv(facts), story(facts)}
{ }

bool Readiness::isReady() const
{
    return std::all_of(
        m_findings.begin(), m_findings.end(), [](const Finding& finding) { return finding.state == State::Met; });
}

Readiness::Finding Readiness::research(const Facts& facts)
{
    Finding finding{Condition::Research, State::Unknown, 0, int(kNeeded.size())};
    for (const CompanyPiece piece : kNeeded) {
        if (facts.completeness.has(piece))
            ++finding.done;
        else
            finding.missing.append(piece);
    }
    finding.state = metIf(finding.missing.isEmpty());
    return finding;
}

Readiness::Finding Readiness::want(const Facts& facts)
{
    constexpr int kMost = 5;
    const bool met = facts.company.want >= kEnoughWant && facts.completeness.has(CompanyPiece::Want);
    return {Condition::Want, facts.company.want > 0 ? metIf(met) : State::Unknown, facts.company.want, kMost};
}

Readiness::Finding Readiness::requirements(const Facts& facts)
{
    Finding finding{Condition::Requirements};
    if (!facts.hasAds || !facts.fit)
        return finding;
    finding.done = facts.fit->requiredMet;
    finding.of = facts.fit->required;
    finding.terms = facts.fit->requiredMissing;
    finding.state = metIf(facts.fit->meetsRequired());
    return finding;
}

Readiness::Finding Readiness::cv(const Facts& facts)
{
    return {Condition::Cv, metIf(facts.applicationsWithCv > 0), facts.applicationsWithCv, facts.applications};
}

Readiness::Finding Readiness::story(const Facts& facts)
{
    Finding finding{Condition::Story};
    finding.done = int(facts.storyFits.size());
    finding.of = facts.stories;
    if (!facts.storyFits.isEmpty())
        finding.terms = facts.storyFits.first().terms;
    if (facts.hasAds)
        finding.state = metIf(!facts.storyFits.isEmpty());
    return finding;
}

} // namespace foothold

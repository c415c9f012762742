// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/AskedTerms.h"
#include "core/keywords/TermNames.h"
#include "core/model/Skill.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace foothold {

// How well the student knows each term, whatever its case.
class SkillLevels
{
public:
    // A skill of this level or higher meets what an ad asks for: used, not only seen.
    static constexpr int kMeets = 2;

    SkillLevels() = default;
    // A skill noted under another name of a term ("ML") counts for it; of two skills for one term the higher does.
    explicit SkillLevels(const QList<Skill>& skills, const TermNames& names = {});

    bool isEmpty() const { return m_levels.isEmpty(); } // no skills are noted: nothing can be said
    std::optional<int> of(const QString& term) const; // none: not noted
    bool meets(const QString& term) const { return of(term).value_or(0) >= kMeets; }

private:
    QHash<QString, int> m_levels; // by folded term
};

// "Required met n of m": what is asked for against the student's skills. Mentioned terms are no demand.
struct SkillFit
{
    int required = 0;
    int requiredMet = 0;
    int preferred = 0;
    int preferredMet = 0;
    QStringList requiredMissing{}; // in the order asked
    QStringList preferredMissing{};

    bool meetsRequired() const { return requiredMet == required; }

    bool operator==(const SkillFit&) const = default;
};

// None: no skills are noted, so that "0 of 7" would be an invention.
std::optional<SkillFit> skillFit(const QList<AskedTerm>& asked, const SkillLevels& levels);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/Completeness.h"
#include "core/insight/SkillFit.h"
#include "core/insight/StoryCoverage.h"

#include <QList>

#include <optional>

namespace foothold {

// The gate before an application to a company. No application without enough research, and none for a place the
// student does not want or does not yet meet.
class Readiness
{
public:
    enum class Condition {
        Research, // need, core problem, operations, an idea and the value I add: each has a note
        Want, // at least kEnoughWant of 5, with a reason
        Requirements, // all that its ads require is met
        Cv, // an application to it names the CV version
        Story // a story shows something that its ads ask for
    };
    enum class State { Met, NotMet, Unknown };

    static constexpr int kEnoughWant = 3;

    struct Finding
    {
        Condition condition = Condition::Research;
        State state = State::Unknown;
        int done = 0; // of `of`: questions answered, stars, requirements met, applications with a CV, stories
        int of = 0;
        QList<CompanyPiece> missing{}; // of Research
        QStringList terms{}; // Requirements: not met yet; Story: what the best one shows

        bool operator==(const Finding&) const = default;
    };

    struct Facts
    {
        Company company{};
        Completeness completeness{};
        bool hasAds = false;
        std::optional<SkillFit> fit{}; // of all its ads together; none: no skills are noted
        int applications = 0;
        int applicationsWithCv = 0;
        int stories = 0; // the student has told
        QList<StoryFit> storyFits{}; // best first
    };

    explicit Readiness(const Facts& facts);

    const QList<Finding>& findings() const { return m_findings; } // one for each condition, in order
    bool isReady() const; // all are met

private:
    static Finding research(const Facts& facts);
    static Finding want(const Facts& facts);
    static Finding requirements(const Facts& facts);
    static Finding cv(const Facts& facts);
    static Finding story(const Facts& facts);

    QList<Finding> m_findings;
};

} // namespace foothold

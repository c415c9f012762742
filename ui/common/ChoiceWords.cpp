// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceWords.h"

namespace foothold {

QString ChoiceWords::of(CompanyStatus value)
{
    switch (value) {
    case CompanyStatus::Candidate:
        //: status of a company on the list
        return tr("Candidate", "CompanyStatus");
    case CompanyStatus::Target:
        //: status of a company on the list
        return tr("Target", "CompanyStatus");
    case CompanyStatus::Dropped:
        //: status of a company on the list
        return tr("Dropped", "CompanyStatus");
    }
    return {};
}

QString ChoiceWords::of(CompanySize value)
{
    switch (value) {
    case CompanySize::Unknown:
        break;
    case CompanySize::Startup:
        //: size of a company by people
        return tr("Startup (under 50)", "CompanySize");
    case CompanySize::Small:
        //: size of a company by people
        return tr("Small (under 250)", "CompanySize");
    case CompanySize::Medium:
        //: size of a company by people
        return tr("Medium (under 1,000)", "CompanySize");
    case CompanySize::Large:
        //: size of a company by people
        return tr("Large (1,000 or more)", "CompanySize");
    case CompanySize::Public:
        //: size of a company by people
        return tr("Public body", "CompanySize");
    }
    return {};
}

QString ChoiceWords::of(Workplace value)
{
    switch (value) {
    case Workplace::Unknown:
        break;
    case Workplace::OnSite:
        //: where the work is done
        return tr("On site", "Workplace");
    case Workplace::Hybrid:
        //: where the work is done
        return tr("Hybrid", "Workplace");
    case Workplace::Remote:
        //: where the work is done
        return tr("Remote", "Workplace");
    }
    return {};
}

QString ChoiceWords::of(EmploymentType value)
{
    switch (value) {
    case EmploymentType::Unknown:
        break;
    case EmploymentType::Internship:
        //: kind of employment
        return tr("Internship", "EmploymentType");
    case EmploymentType::Graduate:
        //: kind of employment
        return tr("Graduate job", "EmploymentType");
    case EmploymentType::Trainee:
        //: kind of employment
        return tr("Traineeship", "EmploymentType");
    case EmploymentType::WorkingStudent:
        //: kind of employment
        return tr("Working student", "EmploymentType");
    case EmploymentType::PartTime:
        //: kind of employment
        return tr("Part time", "EmploymentType");
    case EmploymentType::FullTime:
        //: kind of employment
        return tr("Full time", "EmploymentType");
    case EmploymentType::Temporary:
        //: kind of employment
        return tr("Temporary", "EmploymentType");
    case EmploymentType::Volunteer:
        //: kind of employment
        return tr("Volunteering", "EmploymentType");
    }
    return {};
}

QString ChoiceWords::of(PayPeriod value)
{
    switch (value) {
    case PayPeriod::Unknown:
        break;
    case PayPeriod::Hour:
        //: pay per ...
        return tr("Hour", "PayPeriod");
    case PayPeriod::Day:
        //: pay per ...
        return tr("Day", "PayPeriod");
    case PayPeriod::Week:
        //: pay per ...
        return tr("Week", "PayPeriod");
    case PayPeriod::Month:
        //: pay per ...
        return tr("Month", "PayPeriod");
    case PayPeriod::Year:
        //: pay per ...
        return tr("Year", "PayPeriod");
    }
    return {};
}

QString ChoiceWords::of(Sponsorship value)
{
    switch (value) {
    case Sponsorship::Unknown:
        break;
    case Sponsorship::Offered:
        //: visa sponsorship
        return tr("Offered", "Sponsorship");
    case Sponsorship::NotOffered:
        //: visa sponsorship
        return tr("Not offered", "Sponsorship");
    case Sponsorship::CitizenshipRequired:
        //: visa sponsorship
        return tr("Citizenship required", "Sponsorship");
    }
    return {};
}

QString ChoiceWords::of(AdState value)
{
    switch (value) {
    case AdState::New:
        //: what the student decided about an ad
        return tr("New", "AdState");
    case AdState::Target:
        //: what the student decided about an ad
        return tr("Target", "AdState");
    case AdState::Skipped:
        //: what the student decided about an ad
        return tr("Skipped", "AdState");
    }
    return {};
}

QString ChoiceWords::of(ResearchKind value)
{
    switch (value) {
    case ResearchKind::Need:
        //: kind of research note
        return tr("Why they need an intern", "ResearchKind");
    case ResearchKind::CoreProblem:
        //: kind of research note
        return tr("Core problem I can solve", "ResearchKind");
    case ResearchKind::Operations:
        //: kind of research note
        return tr("How they operate", "ResearchKind");
    case ResearchKind::MlIdea:
        //: kind of research note
        return tr("ML idea", "ResearchKind");
    case ResearchKind::Value:
        //: kind of research note
        return tr("How I add value", "ResearchKind");
    case ResearchKind::News:
        //: kind of research note
        return tr("News", "ResearchKind");
    case ResearchKind::Question:
        //: kind of research note
        return tr("Question", "ResearchKind");
    }
    return {};
}

QString ChoiceWords::of(TermCategory value)
{
    switch (value) {
    case TermCategory::Language:
        //: category of a keyword
        return tr("Programming language", "TermCategory");
    case TermCategory::Library:
        //: category of a keyword
        return tr("Library or framework", "TermCategory");
    case TermCategory::Tool:
        //: category of a keyword
        return tr("Tool", "TermCategory");
    case TermCategory::Platform:
        //: category of a keyword
        return tr("Platform", "TermCategory");
    case TermCategory::Method:
        //: category of a keyword
        return tr("Method", "TermCategory");
    case TermCategory::Field:
        //: category of a keyword
        return tr("Field", "TermCategory");
    case TermCategory::Study:
        //: category of a keyword
        return tr("Field of study", "TermCategory");
    case TermCategory::Domain:
        //: category of a keyword
        return tr("Domain", "TermCategory");
    case TermCategory::Spoken:
        //: category of a keyword
        return tr("Spoken language", "TermCategory");
    case TermCategory::Quality:
        //: category of a keyword
        return tr("Personal quality", "TermCategory");
    case TermCategory::Other:
        //: category of a keyword
        return tr("Other", "TermCategory");
    }
    return {};
}

QString ChoiceWords::of(Demand value)
{
    switch (value) {
    case Demand::Mentioned:
        //: how strongly an ad asks for a keyword
        return tr("Mentioned", "Demand");
    case Demand::Preferred:
        //: how strongly an ad asks for a keyword
        return tr("Preferred", "Demand");
    case Demand::Required:
        //: how strongly an ad asks for a keyword
        return tr("Required", "Demand");
    }
    return {};
}

QString ChoiceWords::of(Origin value)
{
    switch (value) {
    case Origin::Taxonomy:
        //: who found a keyword
        return tr("Built-in list", "Origin");
    case Origin::Tagger:
        //: who found a keyword
        return tr("Found by its place in the sentence", "Origin");
    case Origin::User:
        //: who found a keyword
        return tr("Added by you", "Origin");
    }
    return {};
}

QString ChoiceWords::of(StageKind value)
{
    switch (value) {
    case StageKind::Saved:
        //: what a stage means
        return tr("Saved", "StageKind");
    case StageKind::Preparing:
        //: what a stage means
        return tr("Preparing", "StageKind");
    case StageKind::Applied:
        //: what a stage means
        return tr("Applied", "StageKind");
    case StageKind::Assessment:
        //: what a stage means
        return tr("Assessment", "StageKind");
    case StageKind::Interview:
        //: what a stage means
        return tr("Interview", "StageKind");
    case StageKind::Offer:
        //: what a stage means
        return tr("Offer", "StageKind");
    case StageKind::Accepted:
        //: what a stage means
        return tr("Accepted", "StageKind");
    case StageKind::Rejected:
        //: what a stage means
        return tr("Rejected", "StageKind");
    case StageKind::Withdrawn:
        //: what a stage means
        return tr("Withdrawn by me", "StageKind");
    case StageKind::Ghosted:
        //: what a stage means
        return tr("Ghosted", "StageKind");
    }
    return {};
}

QString ChoiceWords::of(RoundKind value)
{
    switch (value) {
    case RoundKind::Screen:
        //: kind of interview round
        return tr("First call", "RoundKind");
    case RoundKind::Technical:
        //: kind of interview round
        return tr("Technical", "RoundKind");
    case RoundKind::Case:
        //: kind of interview round
        return tr("Case", "RoundKind");
    case RoundKind::Behavioural:
        //: kind of interview round
        return tr("Behavioural", "RoundKind");
    case RoundKind::TakeHome:
        //: kind of interview round
        return tr("Take-home", "RoundKind");
    case RoundKind::OnSite:
        //: kind of interview round
        return tr("On site", "RoundKind");
    case RoundKind::Final:
        //: kind of interview round
        return tr("Final", "RoundKind");
    }
    return {};
}

} // namespace foothold

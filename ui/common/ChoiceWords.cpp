// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ChoiceWords.h"

namespace foothold {

namespace {

struct Word
{
    const char* text;
    const char* comment;
};

// Each in enumerator order.
constexpr Word kCompanyStatus[] = {
    //: status of a company on the list
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Candidate", "CompanyStatus"),
    //: status of a company on the list
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Target", "CompanyStatus"),
    //: status of a company on the list
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Dropped", "CompanyStatus"),
};
constexpr Word kCompanySize[] = {
    {"", ""},
    //: size of a company by people
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Startup (under 50)", "CompanySize"),
    //: size of a company by people
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Small (under 250)", "CompanySize"),
    //: size of a company by people
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Medium (under 1,000)", "CompanySize"),
    //: size of a company by people
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Large (1,000 or more)", "CompanySize"),
    //: size of a company by people
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Public body", "CompanySize"),
};
constexpr Word kWorkplace[] = {
    {"", ""},
    //: where the work is done
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "On site", "Workplace"),
    //: where the work is done
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Hybrid", "Workplace"),
    //: where the work is done
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Remote", "Workplace"),
};
constexpr Word kEmploymentType[] = {
    {"", ""},
    //: kind of employment
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Internship", "EmploymentType"),
    //: kind of employment
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Graduate job", "EmploymentType"),
    //: kind of employment
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Traineeship", "EmploymentType"),
    //: kind of employment
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Working student", "EmploymentType"),
    //: kind of employment
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Part time", "EmploymentType"),
    //: kind of employment
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Full time", "EmploymentType"),
    //: kind of employment
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Temporary", "EmploymentType"),
    //: kind of employment
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Volunteering", "EmploymentType"),
};
constexpr Word kPayPeriod[] = {
    {"", ""},
    //: pay per ...
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Hour", "PayPeriod"),
    //: pay per ...
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Day", "PayPeriod"),
    //: pay per ...
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Week", "PayPeriod"),
    //: pay per ...
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Month", "PayPeriod"),
    //: pay per ...
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Year", "PayPeriod"),
};
constexpr Word kSponsorship[] = {
    {"", ""},
    //: visa sponsorship
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Offered", "Sponsorship"),
    //: visa sponsorship
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Not offered", "Sponsorship"),
    //: visa sponsorship
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Citizenship required", "Sponsorship"),
};
constexpr Word kAdState[] = {
    //: what the student decided about an ad
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "New", "AdState"),
    //: what the student decided about an ad
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Target", "AdState"),
    //: what the student decided about an ad
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Skipped", "AdState"),
};
constexpr Word kResearchKind[] = {
    //: kind of research note
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Why they need an intern", "ResearchKind"),
    //: kind of research note
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Core problem I can solve", "ResearchKind"),
    //: kind of research note
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "How they operate", "ResearchKind"),
    //: kind of research note
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "ML idea", "ResearchKind"),
    //: kind of research note
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "How I add value", "ResearchKind"),
    //: kind of research note
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "News", "ResearchKind"),
    //: kind of research note
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Question", "ResearchKind"),
};
constexpr Word kTermCategory[] = {
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Programming language", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Library or framework", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Tool", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Platform", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Method", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Field", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Field of study", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Domain", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Spoken language", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Personal quality", "TermCategory"),
    //: category of a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Other", "TermCategory"),
};
constexpr Word kDemand[] = {
    //: how strongly an ad asks for a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Mentioned", "Demand"),
    //: how strongly an ad asks for a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Preferred", "Demand"),
    //: how strongly an ad asks for a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Required", "Demand"),
};
constexpr Word kOrigin[] = {
    //: who found a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Built-in list", "Origin"),
    //: who found a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Found by its place in the sentence", "Origin"),
    //: who found a keyword
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Added by you", "Origin"),
};
constexpr Word kStageKind[] = {
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Saved", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Preparing", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Applied", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Assessment", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Interview", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Offer", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Accepted", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Rejected", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Withdrawn by me", "StageKind"),
    //: what a stage means
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Ghosted", "StageKind"),
};
constexpr Word kRoundKind[] = {
    //: kind of interview round
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "First call", "RoundKind"),
    //: kind of interview round
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Technical", "RoundKind"),
    //: kind of interview round
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Case", "RoundKind"),
    //: kind of interview round
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Behavioural", "RoundKind"),
    //: kind of interview round
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Take-home", "RoundKind"),
    //: kind of interview round
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "On site", "RoundKind"),
    //: kind of interview round
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Final", "RoundKind"),
};
constexpr Word kDocumentKind[] = {
    //: kind of document
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "CV", "DocumentKind"),
    //: kind of document
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Cover letter", "DocumentKind"),
    //: kind of document
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Portfolio", "DocumentKind"),
    //: kind of document
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Original of an ad", "DocumentKind"),
    //: kind of document
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Other", "DocumentKind"),
};
constexpr Word kLearningKind[] = {
    //: way of learning
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Course", "LearningKind"),
    //: way of learning
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Book", "LearningKind"),
    //: way of learning
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Paper", "LearningKind"),
    //: way of learning
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Project", "LearningKind"),
    //: way of learning
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Volunteering", "LearningKind"),
    //: way of learning
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Practice", "LearningKind"),
};
constexpr Word kLearningState[] = {
    //: state of a thing to learn
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Planned", "LearningState"),
    //: state of a thing to learn
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "In progress", "LearningState"),
    //: state of a thing to learn
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Done", "LearningState"),
};
constexpr Word kQuestionKind[] = {
    //: kind of interview question
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Technical", "QuestionKind"),
    //: kind of interview question
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Behavioural", "QuestionKind"),
    //: kind of interview question
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Machine learning", "QuestionKind"),
    //: kind of interview question
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "About the company", "QuestionKind"),
    //: kind of interview question
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "To ask them", "QuestionKind"),
};
constexpr Word kInteractionChannel[] = {
    //: how two people were in touch
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "E-mail", "InteractionChannel"),
    //: how two people were in touch
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Message", "InteractionChannel"),
    //: how two people were in touch
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Call", "InteractionChannel"),
    //: how two people were in touch
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Video call", "InteractionChannel"),
    //: how two people were in touch
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "In person", "InteractionChannel"),
    //: how two people were in touch
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Event", "InteractionChannel"),
    //: how two people were in touch
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Other", "InteractionChannel"),
};
constexpr Word kEventKind[] = {
    //: kind of event
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Careers fair", "EventKind"),
    //: kind of event
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Meetup", "EventKind"),
    //: kind of event
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Conference", "EventKind"),
    //: kind of event
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Talk", "EventKind"),
    //: kind of event
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Hackathon", "EventKind"),
    //: kind of event
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Webinar", "EventKind"),
    //: kind of event
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Other", "EventKind"),
};
constexpr Word kJournalKind[] = {
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Question before the start", "JournalKind"),
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Onboarding", "JournalKind"),
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Meeting", "JournalKind"),
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Learning", "JournalKind"),
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Blocker", "JournalKind"),
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Win", "JournalKind"),
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Feedback", "JournalKind"),
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Paper", "JournalKind"),
    //: kind of journal entry
    QT_TRANSLATE_NOOP3("foothold::ChoiceWords", "Result", "JournalKind"),
};

template <class E, size_t n> QString worded(const Word (&words)[n], E value)
{
    const Word& word = words[size_t(value)];
    return *word.text ? QCoreApplication::translate("foothold::ChoiceWords", word.text, word.comment) : QString();
}

} // namespace

QString ChoiceWords::of(CompanyStatus value)
{
    return worded(kCompanyStatus, value);
}
QString ChoiceWords::of(CompanySize value)
{
    return worded(kCompanySize, value);
}
QString ChoiceWords::of(Workplace value)
{
    return worded(kWorkplace, value);
}
QString ChoiceWords::of(EmploymentType value)
{
    return worded(kEmploymentType, value);
}
QString ChoiceWords::of(PayPeriod value)
{
    return worded(kPayPeriod, value);
}
QString ChoiceWords::of(Sponsorship value)
{
    return worded(kSponsorship, value);
}
QString ChoiceWords::of(AdState value)
{
    return worded(kAdState, value);
}
QString ChoiceWords::of(ResearchKind value)
{
    return worded(kResearchKind, value);
}
QString ChoiceWords::of(TermCategory value)
{
    return worded(kTermCategory, value);
}
QString ChoiceWords::of(Demand value)
{
    return worded(kDemand, value);
}
QString ChoiceWords::of(Origin value)
{
    return worded(kOrigin, value);
}
QString ChoiceWords::of(StageKind value)
{
    return worded(kStageKind, value);
}
QString ChoiceWords::of(RoundKind value)
{
    return worded(kRoundKind, value);
}
QString ChoiceWords::of(DocumentKind value)
{
    return worded(kDocumentKind, value);
}
QString ChoiceWords::of(LearningKind value)
{
    return worded(kLearningKind, value);
}
QString ChoiceWords::of(LearningState value)
{
    return worded(kLearningState, value);
}
QString ChoiceWords::of(QuestionKind value)
{
    return worded(kQuestionKind, value);
}
QString ChoiceWords::of(InteractionChannel value)
{
    return worded(kInteractionChannel, value);
}
QString ChoiceWords::of(EventKind value)
{
    return worded(kEventKind, value);
}
QString ChoiceWords::of(JournalKind value)
{
    return worded(kJournalKind, value);
}

} // namespace foothold

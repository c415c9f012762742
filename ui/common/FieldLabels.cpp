// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/FieldLabels.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

struct Label
{
    const char* key;
    const char* text;
};

constexpr Label kLabels[] = {
    {"campaign.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    //: printed on the prep sheets
    {"campaign.owner", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Your name")},
    //: e-mail or phone, printed on the prep sheets
    {"campaign.contact", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Your contact")},
    {"campaign.targets_from", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Targets, at least")},
    {"campaign.targets_to", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Targets, at most")},
    //: such as Summer 2027
    {"campaign.season", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Season")},
    {"campaign.currency", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Currency")},
    {"company.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    {"company.website", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Website")},
    {"company.careers", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Careers page")},
    {"company.blog", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Blog")},
    {"company.linkedin", QT_TRANSLATE_NOOP("foothold::FieldLabels", "LinkedIn")},
    {"company.industry", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Industry")},
    //: number of people, as a choice
    {"company.size", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Size")},
    {"company.places", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Places")},
    {"company.source", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Heard of it from")},
    //: 1 is first, 3 is last
    {"company.priority", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Priority")},
    {"company.tags", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Tags")},
    //: what the company stands for
    {"company.brand", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Brand")},
    {"company.culture", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Culture")},
    {"company.mission", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Mission")},
    //: how much I want to be part of it, 0-5 stars
    {"company.want", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Want to join")},
    {"company.want_reason", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Why I want to be part of it")},
    {"company.status", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Status")},
    {"company.dropped_reason", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Why dropped")},
    {"job_ad.company_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Company")},
    {"job_ad.title", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Title")},
    {"job_ad.places", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Places")},
    {"job_ad.workplace", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Workplace")},
    {"job_ad.employment_type", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Employment")},
    {"job_ad.season", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Season")},
    {"job_ad.url", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Link")},
    {"job_ad.url_key", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Identity of the link")},
    {"job_ad.source", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Found at")},
    //: date
    {"job_ad.posted", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Posted")},
    {"job_ad.deadline", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Deadline")},
    {"job_ad.pay_min", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Pay from")},
    {"job_ad.pay_max", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Pay to")},
    {"job_ad.pay_currency", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Currency")},
    //: hour, day, week, month or year
    {"job_ad.pay_period", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Pay per")},
    {"job_ad.sponsorship", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Visa sponsorship")},
    {"job_ad.text", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Text of the ad")},
    //: whether the ad still takes applications
    {"job_ad.open", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Open")},
    //: new, target or skipped
    {"job_ad.state", QT_TRANSLATE_NOOP("foothold::FieldLabels", "My decision")},
    {"job_ad.external_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Reference number")},
    //: date
    {"job_ad.captured_on", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Saved on")},
    {"research_note.company_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Company")},
    {"research_note.kind", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Kind")},
    {"research_note.text", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Note")},
    {"research_note.date", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Date")},
    {"research_note.source_url", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Source")},
    {"research_note.pinned", QT_TRANSLATE_NOOP("foothold::FieldLabels", "On the prep sheet")},
    {"research_note.ad_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Job ad")},
    {"research_note.range_start", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Start in the ad")},
    {"research_note.range_length", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Length in the ad")},
    {"vocabulary_entry.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Keyword")},
    {"vocabulary_entry.category", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Category")},
    {"vocabulary_entry.aliases", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Other names")},
    {"vocabulary_entry.banned", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Never a keyword")},
    {"stage.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    {"stage.kind", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Kind")},
    {"stage.position", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Position")},
    {"stage.colour", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Colour")},
    {"application.company_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Company")},
    {"application.ad_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Job ad")},
    {"application.role", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Role")},
    //: e-mail, form, referral
    {"application.channel", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Sent through")},
    {"application.referral", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Referred by")},
    {"application.cv_version", QT_TRANSLATE_NOOP("foothold::FieldLabels", "CV version")},
    {"application.cover_letter", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Cover letter")},
    {"application.next_action", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Next action")},
    //: date of the next action
    {"application.next_action_due", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Due")},
    {"application.outcome_note", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Outcome")},
    {"application.pay_offered", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Pay offered")},
    {"application.pay_currency", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Currency")},
    {"application.pay_period", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Pay per")},
    {"application.decision_date", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Decide by")},
    {"stage_change.application_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Application")},
    {"stage_change.stage_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Stage")},
    {"stage_change.date", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Date")},
    {"stage_change.note", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Note")},
    {"prep_story.title", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Title")},
    {"prep_story.problem", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Problem")},
    {"prep_story.previous_methods", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Previous methods")},
    {"prep_story.approach", QT_TRANSLATE_NOOP("foothold::FieldLabels", "My approach")},
    {"prep_story.result", QT_TRANSLATE_NOOP("foothold::FieldLabels", "End result")},
    {"prep_story.metric", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Result in a number")},
    //: why the approach works
    {"prep_story.intuition", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Intuition")},
    {"prep_story.skills", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Skills shown")},
    {"prep_story.minutes", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Minutes to tell")},
    {"interview_round.application_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Application")},
    {"interview_round.kind", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Kind")},
    {"interview_round.start", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Starts")},
    {"interview_round.zone", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Time zone")},
    {"interview_round.minutes", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Minutes")},
    {"interview_round.place", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Place or link")},
    {"interview_round.people", QT_TRANSLATE_NOOP("foothold::FieldLabels", "People")},
    {"interview_round.checklist", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Checklist")},
    {"interview_round.asked", QT_TRANSLATE_NOOP("foothold::FieldLabels", "What was asked")},
    {"interview_round.went_well", QT_TRANSLATE_NOOP("foothold::FieldLabels", "What went well")},
    {"interview_round.to_improve", QT_TRANSLATE_NOOP("foothold::FieldLabels", "What to improve")},
    //: 0-5 stars
    {"interview_round.rating", QT_TRANSLATE_NOOP("foothold::FieldLabels", "How it went")},
    {"document.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    {"document.kind", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Kind")},
    //: as in "ML v3"
    {"document.version", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Version")},
    //: as in application/pdf
    {"document.media_type", QT_TRANSLATE_NOOP("foothold::FieldLabels", "File type")},
    //: 64 hexadecimal digits in lower case
    {"document.sha256", QT_TRANSLATE_NOOP("foothold::FieldLabels", "SHA-256")},
    //: bytes
    {"document.size", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Size")},
    //: as extracted from the bytes; may be empty
    {"document.text", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Text")},
    {"contact.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    {"contact.company_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Company")},
    {"contact.role", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Role")},
    {"contact.email", QT_TRANSLATE_NOOP("foothold::FieldLabels", "E-mail")},
    {"contact.phone", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Phone")},
    {"contact.linkedin", QT_TRANSLATE_NOOP("foothold::FieldLabels", "LinkedIn")},
    {"contact.how_we_met", QT_TRANSLATE_NOOP("foothold::FieldLabels", "How we met")},
    {"contact.introduced_by", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Introduced by")},
    {"contact.told_me_about", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Told me about")},
    //: 0: no rhythm
    {"contact.rhythm_days", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Keep in touch every, days")},
    {"contact.next_touch", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Next contact")},
    {"ad_version.ad_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Job ad")},
    {"ad_version.text", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Text of the ad")},
    {"ad_version.captured_on", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Saved on")},
    {"project.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    {"project.summary", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Summary")},
    {"project.url", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Link")},
    {"project.started", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Started")},
    {"project.ended", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Ended")},
    {"project.tools", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Tools")},
    {"project.role", QT_TRANSLATE_NOOP("foothold::FieldLabels", "My role")},
    {"project.result", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Result")},
    //: the result in a number
    {"project.metric", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Metric")},
    {"skill.term", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Skill")},
    //: 0: none, 1: seen, 2: used, 3: good, 4: could teach it
    {"skill.level", QT_TRANSLATE_NOOP("foothold::FieldLabels", "My level")},
    //: 0: not set
    {"skill.wanted_level", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Level I want")},
    {"skill.evidence", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Evidence")},
    {"learning_item.skill_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Skill")},
    {"learning_item.kind", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Kind")},
    {"learning_item.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    {"learning_item.url", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Link")},
    {"learning_item.planned_minutes", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Planned, minutes")},
    {"learning_item.spent_minutes", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Spent, minutes")},
    {"learning_item.due", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Due")},
    {"learning_item.state", QT_TRANSLATE_NOOP("foothold::FieldLabels", "State")},
    {"learning_item.evidence", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Evidence")},
    {"question.text", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Question")},
    {"question.kind", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Kind")},
    {"question.answer", QT_TRANSLATE_NOOP("foothold::FieldLabels", "My answer")},
    {"question.tags", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Tags")},
    {"question.asked_in", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Asked in")},
    //: 1-5; 0: not rated
    {"question.confidence", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Confidence")},
    {"interaction.contact_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Contact")},
    {"interaction.date", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Date")},
    {"interaction.channel", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Channel")},
    {"interaction.said", QT_TRANSLATE_NOOP("foothold::FieldLabels", "What was said")},
    {"interaction.outcome", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Outcome")},
    {"event.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    {"event.kind", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Kind")},
    {"event.place", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Place")},
    {"event.url", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Link")},
    //: UTC
    {"event.start", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Start")},
    //: IANA name of the zone it was entered in
    {"event.zone", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Time zone")},
    {"event.registration_deadline", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Register by")},
    {"event.people", QT_TRANSLATE_NOOP("foothold::FieldLabels", "People met")},
    {"event.note", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Note")},
    {"journal_entry.application_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Application")},
    {"journal_entry.date", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Date")},
    {"journal_entry.kind", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Kind")},
    {"journal_entry.text", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Text")},
    //: the result in a number
    {"journal_entry.metric", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Metric")},
    {"journal_entry.skills", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Skills")},
    {"journal_entry.asked_whom", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Asked whom")},
    {"journal_entry.closed_on", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Closed on")},
    {"attachment.document_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Document")},
    {"attachment.company_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Company")},
    {"attachment.ad_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Job ad")},
    {"attachment.application_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Application")},
    {"attachment.contact_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Contact")},
    {"attachment.journal_entry_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Journal entry")},
    {"saved_filter.page", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Page")},
    {"saved_filter.name", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Name")},
    //: JSON, as the page wrote it
    {"saved_filter.filter", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Filter")},
    //: the bytes it was read from
    {"job_ad.original_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Original")},
    {"prep_story.project_id", QT_TRANSLATE_NOOP("foothold::FieldLabels", "Project")},
};

} // namespace

QString FieldLabels::of(const QString& key)
{
    static const auto index = [] {
        QHash<QString, const char*> texts;
        for (const Label& label : kLabels)
            texts.insert(QString::fromLatin1(label.key), label.text);
        return texts;
    }();
    const char* text = index.value(key);
    return text ? tr(text) : QString();
}

QString FieldLabels::of(std::string_view table, std::string_view column)
{
    const auto part = [](std::string_view word) { return QString::fromLatin1(word.data(), qsizetype(word.size())); };
    return of(part(table) + u'.' + part(column));
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/PrepSheet.h"

#include "core/campaign/CampaignStore.h"
#include "core/insight/StoryCoverage.h"
#include "core/keywords/KeywordExtractor.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// A story's own words as one text, so that the ads' engine finds in it what it finds in ads.
QString storyText(const PrepStory& story)
{
    return QStringList{story.skills.join(u", "_s), story.title, story.problem, story.previousMethods.join(u". "_s),
        story.approach, story.result, story.metric, story.intuition}
        .join(u".\n"_s);
}

QSet<QString> termsOf(const PrepStory& story, const KeywordExtractor& extractor)
{
    QSet<QString> terms;
    for (const KeywordMention& mention : extractor.extract(storyText(story)))
        terms.insert(mention.term);
    return terms;
}

bool isWhyMe(const ResearchNote& note)
{
    return note.kind == ResearchKind::CoreProblem || note.kind == ResearchKind::MlIdea
        || note.kind == ResearchKind::Value;
}

// Pinned notes first, then the newer.
void sortNotes(QList<ResearchNote>& notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const ResearchNote& a, const ResearchNote& b) {
        return a.pinned != b.pinned ? a.pinned : a.date.value_or(QDate()) > b.date.value_or(QDate());
    });
}

// All pinned notes, and the newest of each kind that has none pinned.
QList<ResearchNote> choose(const QList<ResearchNote>& sorted)
{
    QList<ResearchNote> chosen;
    QSet<int> kinds;
    for (const ResearchNote& note : sorted) {
        if (note.pinned || !kinds.contains(int(note.kind)))
            chosen.append(note);
        kinds.insert(int(note.kind));
    }
    return chosen;
}

void collectNotes(PrepSheet& sheet, QList<ResearchNote> notes)
{
    sortNotes(notes);
    QList<ResearchNote> brief;
    QList<ResearchNote> whyMe;
    for (const ResearchNote& note : notes) {
        if (note.kind == ResearchKind::Question)
            sheet.questions.append(note.text);
        else
            (isWhyMe(note) ? whyMe : brief).append(note);
    }
    sheet.brief = choose(brief);
    sheet.whyMe = choose(whyMe);
}

void collectRounds(PrepSheet& sheet, QList<InterviewRound> rounds, const QDateTime& now)
{
    std::sort(rounds.begin(), rounds.end(), [](const InterviewRound& a, const InterviewRound& b) {
        return a.start.value_or(QDateTime()) > b.start.value_or(QDateTime());
    });
    // Latest first: the coming round is the last one that is not over yet.
    const auto over = [&](const InterviewRound& round) {
        return round.start && round.start->addSecs(qint64(std::max(round.minutes, 60)) * 60) < now;
    };
    for (const InterviewRound& round : rounds) {
        if (over(round))
            sheet.earlier.append(round);
        else
            sheet.next = round;
    }
    if (!sheet.next && !sheet.earlier.isEmpty())
        sheet.next = sheet.earlier.first();
}

void collectStories(
    PrepSheet& sheet, const QList<AskedTerm>& asked, const QList<PrepStory>& stories, const KeywordExtractor& extractor)
{
    QHash<PrepStoryId, QSet<QString>> terms;
    QHash<PrepStoryId, PrepStory> byId;
    for (const PrepStory& story : stories) {
        terms.insert(story.id, termsOf(story, extractor));
        byId.insert(story.id, story);
    }
    for (const StoryFit& fit : rankStories(asked, terms).mid(0, PrepSheet::kStories))
        sheet.stories.append({byId[fit.story], fit.terms});
    for (const AskedTerm& term : asked) {
        if (term.demand == Demand::Mentioned || sheet.keywords.size() == PrepSheet::kKeywords)
            break;
        PrepSheet::Keyword keyword{term.term, term.demand};
        for (const PrepStory& story : stories) {
            if (terms[story.id].contains(term.term))
                keyword.stories.append(story.title);
        }
        sheet.keywords.append(keyword);
    }
}

} // namespace

Result<PrepSheet> PrepSheet::collect(const CampaignStore& store, const KeywordExtractor& extractor, ApplicationId id)
{
    const auto application = store.get<Application>(id);
    if (!application)
        return application.error();
    const auto company = store.get<Company>(application->company);
    if (!company)
        return company.error();

    PrepSheet sheet;
    const Campaign campaign = store.campaign();
    sheet.owner = campaign.owner;
    sheet.contact = campaign.contact;
    sheet.company = *company;
    sheet.role = application->role;
    QList<AskedTerm> asked;
    if (application->ad.isValid()) {
        if (const auto ad = store.get<JobAd>(application->ad)) {
            if (sheet.role.isEmpty())
                sheet.role = ad->title;
            asked = askedTerms(extractor.extract(ad->text));
        }
    }
    collectRounds(sheet, store.listWhere(&InterviewRound::application, id), store.clock().now());
    collectNotes(sheet, store.listWhere(&ResearchNote::company, company->id));
    collectStories(sheet, asked, store.list<PrepStory>(), extractor);
    return sheet;
}

QList<ApplicationId> applicationsWithRounds(const CampaignStore& store)
{
    const QDateTime now = store.clock().now();
    QList<InterviewRound> rounds = store.list<InterviewRound>();
    // Coming ones by date, then past ones, the latest first.
    std::stable_sort(rounds.begin(), rounds.end(), [&](const InterviewRound& a, const InterviewRound& b) {
        const QDateTime first = a.start.value_or(QDateTime());
        const QDateTime second = b.start.value_or(QDateTime());
        const bool firstComes = first >= now;
        if (firstComes != (second >= now))
            return firstComes;
        return firstComes ? first < second : first > second;
    });
    QList<ApplicationId> applications;
    for (const InterviewRound& round : rounds) {
        if (!applications.contains(round.application))
            applications.append(round.application);
    }
    return applications;
}

} // namespace foothold

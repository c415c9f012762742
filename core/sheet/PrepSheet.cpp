// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/PrepSheet.h"

#include "core/campaign/CampaignStore.h"
#include "core/insight/StoryCoverage.h"
#include "core/insight/StoryTerms.h"
#include "core/keywords/KeywordExtractor.h"

#include <algorithm>

namespace foothold {

namespace {

bool isWhyMe(const ResearchNote& note)
{
    return note.kind == ResearchKind::CoreProblem || note.kind == ResearchKind::MlIdea
        || note.kind == ResearchKind::Value;
}

// Pinned notes first, then the newer; those without a date last.
void sortNotes(QList<ResearchNote>& notes)
{
    std::stable_sort(notes.begin(), notes.end(), [](const ResearchNote& a, const ResearchNote& b) {
        if (a.pinned != b.pinned)
            return a.pinned;
        const QDate first = a.date.value_or(QDate());
        const QDate second = b.date.value_or(QDate());
        return first != second ? first > second : a.id > b.id;
    });
}

// All pinned notes, and the newest of each kind that has none pinned.
QList<ResearchNote> choose(const QList<ResearchNote>& sorted)
{
    QList<ResearchNote> chosen;
    QSet<ResearchKind> kinds;
    for (const ResearchNote& note : sorted) {
        if (note.pinned || !kinds.contains(note.kind))
            chosen.append(note);
        kinds.insert(note.kind);
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

void collectRounds(PrepSheet& sheet, QList<InterviewRound> rounds, InterviewRoundId chosen, const QDateTime& now)
{
    sortRounds(rounds, now);
    for (const InterviewRound& round : std::as_const(rounds)) {
        if (round.id == chosen)
            sheet.next = round;
    }
    if (!sheet.next && !rounds.isEmpty())
        sheet.next = rounds.first();
    // What was learned up to that round, its own account included once it is over.
    for (const InterviewRound& round : std::as_const(rounds)) {
        const bool later = round.start && sheet.next->start && *round.start > *sheet.next->start;
        if (isOver(round, now) && !later)
            sheet.earlier.append(round);
    }
}

void collectStories(PrepSheet& sheet, const QList<AskedTerm>& asked, const QList<PrepStory>& stories,
    const QHash<PrepStoryId, QSet<QString>>& terms)
{
    const auto storyOf = [&](PrepStoryId id) {
        return *std::find_if(stories.begin(), stories.end(), [id](const PrepStory& story) { return story.id == id; });
    };
    QSet<PrepStoryId> told;
    for (const StoryFit& fit : rankStories(asked, terms).mid(0, PrepSheet::kStories)) {
        sheet.stories.append({storyOf(fit.story), fit.terms});
        told.insert(fit.story);
    }
    for (const PrepStory& story : stories) {
        if (sheet.stories.size() < PrepSheet::kFewestStories && !told.contains(story.id))
            sheet.stories.append({story, {}});
    }
}

void collectKeywords(PrepSheet& sheet, const QList<AskedTerm>& asked, const QList<PrepStory>& stories,
    const QHash<PrepStoryId, QSet<QString>>& terms)
{
    const bool onlyMentioned = !asked.isEmpty() && asked.first().demand == Demand::Mentioned; // strongest first
    for (const AskedTerm& term : asked) {
        if ((term.demand == Demand::Mentioned && !onlyMentioned) || sheet.keywords.size() == PrepSheet::kKeywords)
            break;
        PrepSheet::Keyword keyword{term.term, term.demand};
        QSet<PrepStoryId> told;
        for (qsizetype i = 0; i < sheet.stories.size(); ++i) {
            const PrepStory& story = sheet.stories[i].story;
            told.insert(story.id);
            if (terms[story.id].contains(term.term))
                keyword.evidence.append({story.title, int(i) + 1});
        }
        for (const PrepStory& story : stories) {
            if (!told.contains(story.id) && terms[story.id].contains(term.term))
                keyword.evidence.append({story.title});
        }
        sheet.keywords.append(keyword);
    }
}

} // namespace

bool hasAccount(const InterviewRound& round)
{
    const QString* texts[] = {&round.asked, &round.wentWell, &round.toImprove};
    return round.rating > 0 || std::any_of(std::begin(texts), std::end(texts), [](const QString* text) {
        return !text->trimmed().isEmpty();
    });
}

bool isOver(const InterviewRound& round, const QDateTime& now)
{
    if (!round.start)
        return hasAccount(round);
    constexpr int kUsualMinutes = 60; // where the length is not known
    const int minutes = round.minutes > 0 ? round.minutes : kUsualMinutes;
    return round.start->addSecs(qint64(minutes) * 60) <= now;
}

void sortRounds(QList<InterviewRound>& rounds, const QDateTime& now)
{
    const auto group = [&now](const InterviewRound& round) {
        if (isOver(round, now))
            return 2;
        return round.start ? 0 : 1;
    };
    std::stable_sort(rounds.begin(), rounds.end(), [&](const InterviewRound& a, const InterviewRound& b) {
        const int first = group(a);
        if (first != group(b))
            return first < group(b);
        if (a.start.has_value() != b.start.has_value())
            return a.start.has_value();
        if (!a.start || *a.start == *b.start)
            return a.id < b.id;
        return first == 2 ? *a.start > *b.start : *a.start < *b.start;
    });
}

Result<PrepSheet> PrepSheet::collect(
    const CampaignStore& store, const KeywordExtractor& extractor, ApplicationId id, InterviewRoundId round)
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
        const auto ad = store.get<JobAd>(application->ad);
        if (!ad)
            return ad.error();
        if (sheet.role.isEmpty())
            sheet.role = ad->title;
        asked = askedTerms(extractor.extract(ad->text));
    }
    collectRounds(sheet, store.listWhere(&InterviewRound::application, id), round, store.clock().now());
    collectNotes(sheet, store.listWhere(&ResearchNote::company, company->id));

    const QList<PrepStory> stories = store.list<PrepStory>();
    QHash<PrepStoryId, QSet<QString>> terms;
    for (const PrepStory& story : stories)
        terms.insert(story.id, storyTerms(story, extractor));
    collectStories(sheet, asked, stories, terms);
    collectKeywords(sheet, asked, stories, terms);
    return sheet;
}

QList<ApplicationId> applicationsWithRounds(const CampaignStore& store)
{
    QList<InterviewRound> rounds = store.list<InterviewRound>();
    sortRounds(rounds, store.clock().now());
    QList<ApplicationId> applications;
    for (const InterviewRound& round : std::as_const(rounds)) {
        if (!applications.contains(round.application))
            applications.append(round.application);
    }
    return applications;
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QTest>

namespace foothold::sample {

// One record of each kind with every field filled; references are given.

inline Company company(const QString& name = QStringLiteral("Acme Robotics"))
{
    return {.name = name,
        .website = QStringLiteral("https://acme.example"),
        .careers = QStringLiteral("https://acme.example/jobs"),
        .blog = QStringLiteral("https://acme.example/blog"),
        .linkedin = QStringLiteral("https://linkedin.example/acme"),
        .industry = QStringLiteral("Robotics"),
        .size = CompanySize::Medium,
        .places = {QStringLiteral("M\u00e1laga"), QStringLiteral("Remote")},
        .source = QStringLiteral("meetup"),
        .priority = 2,
        .tags = {QStringLiteral("robots")},
        .brand = QStringLiteral("Quiet machines"),
        .culture = QStringLiteral("Demo every Friday"),
        .mission = QStringLiteral("Safe lifting"),
        .want = 4,
        .wantReason = QStringLiteral("Real sensors"),
        .status = CompanyStatus::Target,
        .droppedReason = QStringLiteral("none")};
}

inline JobAd ad(CompanyId company, const QString& title = QStringLiteral("Machine learning intern"))
{
    return {.company = company,
        .title = title,
        .places = {QStringLiteral("M\u00e1laga")},
        .workplace = Workplace::Hybrid,
        .employmentType = EmploymentType::Internship,
        .season = QStringLiteral("Summer 2026"),
        .url = QStringLiteral("https://www.acme.example/jobs/7/?utm_source=x"),
        .source = QStringLiteral("company site"),
        .posted = QDate(2026, 2, 1),
        .deadline = QDate(2026, 3, 31),
        .payMin = 120000,
        .payMax = 150000,
        .payCurrency = QStringLiteral("EUR"),
        .payPeriod = PayPeriod::Month,
        .sponsorship = Sponsorship::NotOffered,
        .text = QStringLiteral("You must know Python. PyTorch is a plus."),
        .open = false,
        .state = AdState::Target,
        .externalId = QStringLiteral("7"),
        .capturedOn = QDate(2026, 2, 2)};
}

inline ResearchNote note(CompanyId company, JobAdId ad)
{
    return {.company = company,
        .kind = ResearchKind::CoreProblem,
        .text = QStringLiteral("Grasping soft bags"),
        .date = QDate(2026, 2, 10),
        .sourceUrl = QStringLiteral("https://acme.example/blog/bags"),
        .pinned = true,
        .ad = ad,
        .rangeStart = 4,
        .rangeLength = 9};
}

inline VocabularyEntry vocabularyEntry()
{
    return {.name = QStringLiteral("ROS 2"),
        .category = TermCategory::Platform,
        .aliases = {QStringLiteral("ROS2")},
        .banned = true};
}

inline Stage stage()
{
    return {.name = QStringLiteral("Second interview"),
        .kind = StageKind::Interview,
        .position = 11,
        .colour = QStringLiteral("#aabbcc")};
}

inline Application application(CompanyId company, JobAdId ad)
{
    return {.company = company,
        .ad = ad,
        .role = QStringLiteral("Intern"),
        .channel = QStringLiteral("referral"),
        .referral = QStringLiteral("a former student"),
        .cvVersion = QStringLiteral("ML v3"),
        .coverLetter = QStringLiteral("letter 2"),
        .nextAction = QStringLiteral("Write to them"),
        .nextActionDue = QDate(2026, 3, 9),
        .outcomeNote = QStringLiteral("waiting"),
        .payOffered = 130000,
        .payCurrency = QStringLiteral("EUR"),
        .payPeriod = PayPeriod::Month,
        .decisionDate = QDate(2026, 4, 1)};
}

inline StageChange stageChange(ApplicationId application, StageId stage, QDate date = QDate(2026, 2, 20))
{
    return {.application = application, .stage = stage, .date = date, .note = QStringLiteral("by e-mail")};
}

inline PrepStory story()
{
    return {.title = QStringLiteral("Bike demand"),
        .problem = QStringLiteral("Empty stations at nine"),
        .previousMethods = {QStringLiteral("Last week's mean"), QStringLiteral("ARIMA")},
        .approach = QStringLiteral("Gradient boosting on weather"),
        .result = QStringLiteral("Fewer empty stations"),
        .metric = QStringLiteral("MAE down 18 %"),
        .intuition = QStringLiteral("Rain moves the peak"),
        .skills = {QStringLiteral("Python"), QStringLiteral("time series")},
        .minutes = 3};
}

inline InterviewRound round(ApplicationId application)
{
    return {.application = application,
        .kind = RoundKind::Technical,
        .start = QDateTime(QDate(2026, 3, 5), QTime(14, 0), Qt::UTC),
        .zone = QStringLiteral("Europe/Madrid"),
        .minutes = 45,
        .place = QStringLiteral("https://meet.example/acme"),
        .people = {QStringLiteral("Ada Invented, lead")},
        .checklist = {QStringLiteral("Camera"), QStringLiteral("Two stories")},
        .asked = QStringLiteral("Bias and variance"),
        .wentWell = QStringLiteral("The bike story"),
        .toImprove = QStringLiteral("Shorter answers"),
        .rating = 4};
}

inline QByteArray documentBytes()
{
    return QByteArrayLiteral("%PDF-1.4\nBuilt a forecast of bike demand\0\xff\n%%EOF");
}

inline Document document()
{
    return {.name = QStringLiteral("CV"),
        .kind = DocumentKind::Portfolio,
        .version = QStringLiteral("ML v3"),
        .mediaType = QStringLiteral("application/pdf"),
        .sha256 = QString::fromLatin1(QCryptographicHash::hash(documentBytes(), QCryptographicHash::Sha256).toHex()),
        .size = documentBytes().size(),
        .text = QStringLiteral("Built a forecast of bike demand")};
}

inline Contact contact(CompanyId company, ContactId introducedBy = {})
{
    return {.name = QStringLiteral("Ada Invented"),
        .company = company,
        .role = QStringLiteral("Team lead"),
        .email = QStringLiteral("ada@acme.example"),
        .phone = QStringLiteral("+34 600 000 000"),
        .linkedin = QStringLiteral("https://linkedin.example/ada"),
        .howWeMet = QStringLiteral("At the robotics meetup"),
        .introducedBy = introducedBy,
        .toldMeAbout = QStringLiteral("the summer programme"),
        .rhythmDays = 30,
        .nextTouch = QDate(2026, 4, 2)};
}

inline AdVersion adVersion(JobAdId ad)
{
    return {.ad = ad, .text = QStringLiteral("You must know R."), .capturedOn = QDate(2026, 1, 15)};
}

inline Project project()
{
    return {.name = QStringLiteral("Bike demand"),
        .summary = QStringLiteral("Where bikes are missing at nine"),
        .url = QStringLiteral("https://code.example/bikes"),
        .started = QDate(2025, 9, 1),
        .ended = QDate(2025, 12, 20),
        .tools = {QStringLiteral("Python"), QStringLiteral("LightGBM")},
        .role = QStringLiteral("Model and features"),
        .result = QStringLiteral("Fewer empty stations"),
        .metric = QStringLiteral("MAE down 18 %")};
}

inline Skill skill(const QString& term = QStringLiteral("Python"))
{
    return {.term = term, .level = 3, .wantedLevel = 4, .evidence = QStringLiteral("Two projects")};
}

inline LearningItem learningItem(SkillId skill)
{
    return {.skill = skill,
        .kind = LearningKind::Volunteering,
        .name = QStringLiteral("Teach at the code club"),
        .url = QStringLiteral("https://club.example"),
        .plannedMinutes = 600,
        .spentMinutes = 90,
        .due = QDate(2026, 5, 1),
        .state = LearningState::Done,
        .evidence = QStringLiteral("Three evenings taught")};
}

inline Question question(InterviewRoundId round)
{
    return {.text = QStringLiteral("What is the bias of a tree?"),
        .kind = QuestionKind::MachineLearning,
        .answer = QStringLiteral("Low when it is deep"),
        .tags = {QStringLiteral("trees")},
        .askedIn = {round},
        .confidence = 4};
}

inline Interaction interaction(ContactId contact)
{
    return {.contact = contact,
        .date = QDate(2026, 2, 25),
        .channel = InteractionChannel::Video,
        .said = QStringLiteral("They hire in April"),
        .outcome = QStringLiteral("Send the CV")};
}

inline Event event(ContactId person)
{
    return {.name = QStringLiteral("Robotics night"),
        .kind = EventKind::Meetup,
        .place = QStringLiteral("Old harbour"),
        .url = QStringLiteral("https://meetup.example/robots"),
        .start = QDateTime(QDate(2026, 3, 12), QTime(18, 0), Qt::UTC),
        .zone = QStringLiteral("Europe/Madrid"),
        .registrationDeadline = QDate(2026, 3, 10),
        .people = {person},
        .note = QStringLiteral("Bring the arm")};
}

inline JournalEntry journalEntry(ApplicationId application)
{
    return {.application = application,
        .date = QDate(2026, 7, 6),
        .kind = JournalKind::Blocker,
        .text = QStringLiteral("No access to the cluster"),
        .metric = QStringLiteral("2 days"),
        .skills = {QStringLiteral("Slurm")},
        .askedWhom = QStringLiteral("Ada"),
        .closedOn = QDate(2026, 7, 8)};
}

inline Attachment attachment(DocumentId document, CompanyId company)
{
    return {.document = document, .company = company};
}

inline SavedFilter savedFilter()
{
    return {.page = QStringLiteral("ads"),
        .name = QStringLiteral("Soon"),
        .filter = QStringLiteral("{\"deadline\":\"soon\"}")};
}

inline DocumentId addDocument(
    CampaignStore& store, const Document& document = sample::document(), QByteArray bytes = documentBytes())
{
    QBuffer source(&bytes);
    source.open(QIODevice::ReadOnly);
    return store.addDocument(document, source).value();
}

// A campaign with one of each, references in place.
struct Filled
{
    DocumentId document;
    ContactId contact;
    AdVersionId adVersion;
    ProjectId project;
    SkillId skill;
    LearningItemId learningItem;
    QuestionId question;
    InteractionId interaction;
    EventId event;
    JournalEntryId journalEntry;
    AttachmentId attachment;
    SavedFilterId savedFilter;
    CompanyId company;
    JobAdId ad;
    ResearchNoteId note;
    VocabularyEntryId vocabularyEntry;
    StageId stage;
    ApplicationId application;
    StageChangeId stageChange;
    PrepStoryId story;
    InterviewRoundId round;
};

inline Filled fill(CampaignStore& store)
{
    Filled ids;
    ids.company = store.add(company()).value();
    ids.ad = store.add(ad(ids.company)).value();
    ids.note = store.add(note(ids.company, ids.ad)).value();
    ids.vocabularyEntry = store.add(vocabularyEntry()).value();
    ids.stage = store.add(stage()).value();
    ids.application = store.add(application(ids.company, ids.ad)).value();
    ids.stageChange = store.add(stageChange(ids.application, ids.stage)).value();
    ids.story = store.add(story()).value();
    ids.round = store.add(round(ids.application)).value();
    ids.document = addDocument(store);
    ids.contact = store.add(contact(ids.company)).value();
    ids.adVersion = store.add(adVersion(ids.ad)).value();
    ids.project = store.add(project()).value();
    ids.skill = store.add(skill()).value();
    ids.learningItem = store.add(learningItem(ids.skill)).value();
    ids.question = store.add(question(ids.round)).value();
    ids.interaction = store.add(interaction(ids.contact)).value();
    ids.event = store.add(event(ids.contact)).value();
    ids.journalEntry = store.add(journalEntry(ids.application)).value();
    ids.attachment = store.add(attachment(ids.document, ids.company)).value();
    ids.savedFilter = store.add(savedFilter()).value();
    return ids;
}

} // namespace foothold::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/CampaignStore.h"

#include "tests/support/CampaignContents.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QSignalSpy>

using namespace foothold;
using namespace Qt::StringLiterals;

class CampaignStoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newCampaignHasOneRowAndTheUsualStages();
    void everyRecordRoundTrips();
    void listsLeaveTextOut();
    void updateOfAListedAdKeepsItsText();
    void addUndoRedo();
    void editUndoRedo();
    void typingInOneFieldIsOneStep();
    void removingACompanyTakesAllWithItAndUndoBringsAllBack();
    void removingAnAdLeavesItsApplication();
    void unchangedUpdateIsNoStep();
    void refusedChangesLeaveNoTrace_data();
    void refusedChangesLeaveNoTrace();
    void stageInUseStays();
    void referencesToSeveralRecords();
    void nestedTransactionsAreOneStep();
    void givenUpInnerTransactionFailsAll();
    void newStepClearsRedo();
    void readOnlyRefusesWords();
    void hostileTextComesBackUnchanged_data();
    void hostileTextComesBackUnchanged();
    void hostileTextInEveryField_data();
    void hostileTextInEveryField();
    void halfSurrogatesAreReplaced();
    void largeStepsAreUndone();
    void theOldestStepsGoFirst();
    void mentionsFollowTheText();
};

void CampaignStoreTest::newCampaignHasOneRowAndTheUsualStages()
{
    TestCampaign campaign;
    QCOMPARE(campaign->count<Campaign>(), 1);
    QCOMPARE(campaign->count<Stage>(), 11);
    QCOMPARE(campaign->campaign().targetsFrom, 30);
    QVERIFY(!campaign->undoLabel());
}

template <RecordType R> static void verifyRoundTrip(TestCampaign& campaign, typename R::Id id, R expected)
{
    for (int opening = 0; opening < 2; ++opening) {
        const auto stored = campaign->get<R>(id);
        FOOTHOLD_VERIFY(stored);
        QVERIFY(!stored->uid.isNull());
        QCOMPARE(stored->created, campaign.clock.now());
        expected.id = id;
        expected.uid = stored->uid;
        expected.created = stored->created;
        expected.updated = stored->updated;
        QVERIFY2(*stored == expected, Fields<R>::table.data());
        campaign.reopen();
    }
}

void CampaignStoreTest::everyRecordRoundTrips()
{
    TestCampaign campaign;
    const sample::Filled ids = sample::fill(*campaign);
    verifyRoundTrip(campaign, ids.company, sample::company());
    JobAd ad = sample::ad(ids.company);
    ad.urlKey = u"acme.example/jobs/7"_s;
    verifyRoundTrip(campaign, ids.ad, ad);
    verifyRoundTrip(campaign, ids.note, sample::note(ids.company, ids.ad));
    verifyRoundTrip(campaign, ids.vocabularyEntry, sample::vocabularyEntry());
    verifyRoundTrip(campaign, ids.stage, sample::stage());
    verifyRoundTrip(campaign, ids.application, sample::application(ids.company, ids.ad));
    verifyRoundTrip(campaign, ids.stageChange, sample::stageChange(ids.application, ids.stage));
    verifyRoundTrip(campaign, ids.story, sample::story());
    verifyRoundTrip(campaign, ids.round, sample::round(ids.application));
    verifyRoundTrip(campaign, ids.document, sample::document());
    verifyRoundTrip(campaign, ids.contact, sample::contact(ids.company));
    verifyRoundTrip(campaign, ids.adVersion, sample::adVersion(ids.ad));
    verifyRoundTrip(campaign, ids.project, sample::project());
    verifyRoundTrip(campaign, ids.skill, sample::skill());
    verifyRoundTrip(campaign, ids.learningItem, sample::learningItem(ids.skill));
    verifyRoundTrip(campaign, ids.question, sample::question(ids.round));
    verifyRoundTrip(campaign, ids.interaction, sample::interaction(ids.contact));
    verifyRoundTrip(campaign, ids.event, sample::event(ids.contact));
    verifyRoundTrip(campaign, ids.journalEntry, sample::journalEntry(ids.application));
    verifyRoundTrip(campaign, ids.attachment, sample::attachment(ids.document, ids.company));
    verifyRoundTrip(campaign, ids.savedFilter, sample::savedFilter());

    Campaign row = campaign->campaign();
    row.name = u"Summer search"_s;
    row.owner = u"Noa"_s;
    row.contact = u"noa@student.example"_s;
    row.targetsFrom = 20;
    row.targetsTo = 25;
    row.season = u"Summer 2026"_s;
    row.currency = u"EUR"_s;
    FOOTHOLD_VERIFY(campaign->update(row));
    campaign.reopen();
    QCOMPARE(campaign->campaign(), row);
}

void CampaignStoreTest::listsLeaveTextOut()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    const JobAd listed = campaign->list<JobAd>().first();
    QVERIFY(listed.partial);
    QVERIFY(listed.text.isEmpty());
    QCOMPARE(listed.title, sample::ad(ids.company).title);
    QCOMPARE(campaign->listWhere(&JobAd::company, ids.company).size(), 1);
    QVERIFY(campaign->listWhere(&JobAd::company, CompanyId{99}).isEmpty());
}

void CampaignStoreTest::updateOfAListedAdKeepsItsText()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    JobAd listed = campaign->list<JobAd>().first();
    listed.title = u"Another title"_s;
    FOOTHOLD_VERIFY(campaign->update(listed));
    const JobAd stored = campaign->get<JobAd>(ids.ad).value();
    QCOMPARE(stored.title, u"Another title"_s);
    QCOMPARE(stored.text, sample::ad(ids.company).text);
}

void CampaignStoreTest::addUndoRedo()
{
    TestCampaign campaign;
    QSignalSpy changed(&*campaign, &CampaignStore::changed);
    const CompanyId id = campaign->add(sample::company()).value();
    QCOMPARE(changed.size(), 1);
    QCOMPARE(changed[0][0].value<ChangeSet>().ids<Company>(Change::Added), QList{id});
    QCOMPARE(*campaign->undoLabel(), (StepLabel{Step::Add, RecordKind::Company, u"Acme Robotics"_s}));
    const Company stored = campaign->get<Company>(id).value();

    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->get<Company>(id).error().code, Error::Code::NoSuchRecord);
    QCOMPARE(changed[1][0].value<ChangeSet>().ids<Company>(Change::Removed), QList{id});
    QVERIFY(!campaign->undoLabel());

    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(campaign->get<Company>(id).value(), stored);
    QVERIFY(!campaign->redoLabel());
}

void CampaignStoreTest::editUndoRedo()
{
    TestCampaign campaign;
    const CompanyId id = campaign->add(sample::company()).value();
    const Company before = campaign->get<Company>(id).value();
    campaign.clock.advance(60'000);
    Company edited = before;
    edited.want = 1;
    FOOTHOLD_VERIFY(campaign->update(edited));
    const Company after = campaign->get<Company>(id).value();
    QCOMPARE(after.want, 1);
    QCOMPARE(after.updated, before.updated.addSecs(60));
    QCOMPARE(after.created, before.created);

    QSignalSpy changed(&*campaign, &CampaignStore::changed);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->get<Company>(id).value(), before);
    QCOMPARE(changed[0][0].value<ChangeSet>().ids<Company>(Change::Changed), QList{id});
    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(campaign->get<Company>(id).value(), after);
}

void CampaignStoreTest::typingInOneFieldIsOneStep()
{
    TestCampaign campaign;
    const CompanyId id = campaign->add(sample::company()).value();
    const CompanyId other = campaign->add(sample::company(u"Other"_s)).value();
    const auto type = [&](CompanyId company, const QString& mission, qint64 afterMs) {
        campaign.clock.advance(afterMs);
        Company edited = campaign->get<Company>(company).value();
        edited.mission = mission;
        FOOTHOLD_VERIFY(campaign->update(edited));
    };
    const auto mission = [&](CompanyId company) { return campaign->get<Company>(company)->mission; };
    QSignalSpy changed(&*campaign, &CampaignStore::changed);
    type(id, u"S"_s, 5000);
    type(id, u"Sa"_s, 1900);
    type(id, u"Safe"_s, 2000); // the pause counts from the last letter
    QCOMPARE(changed.size(), 3); // each is stored and announced
    type(id, u"Safe lifts"_s, 2001); // too late: a step of its own
    type(other, u"X"_s, 100); // another record
    type(id, u"Safe lifts!"_s, 100);
    Company rated = campaign->get<Company>(id).value();
    rated.want = 1; // a choice is no typing
    FOOTHOLD_VERIFY(campaign->update(rated));
    rated.want = 2;
    FOOTHOLD_VERIFY(campaign->update(rated));

    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->get<Company>(id)->want, 1);
    FOOTHOLD_VERIFY(campaign->undo());
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(mission(id), u"Safe lifts"_s);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(mission(other), u"Safe lifting"_s);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(mission(id), u"Safe"_s);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(mission(id), u"Safe lifting"_s);
    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(mission(id), u"Safe"_s);
    type(id, u"Safely"_s, 100); // what was redone is not typed on
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(mission(id), u"Safe"_s);
}

void CampaignStoreTest::removingACompanyTakesAllWithItAndUndoBringsAllBack()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    const CampaignContents before(*campaign);
    FOOTHOLD_VERIFY(campaign->remove<Company>(ids.company));
    QCOMPARE(campaign->count<JobAd>(), 0);
    QCOMPARE(campaign->count<ResearchNote>(), 0);
    QCOMPARE(campaign->count<Application>(), 0);
    QCOMPARE(campaign->count<StageChange>(), 0);
    QCOMPARE(campaign->count<InterviewRound>(), 0);
    QCOMPARE(campaign->count<AdVersion>(), 0);
    QCOMPARE(campaign->count<JournalEntry>(), 0);
    QCOMPARE(campaign->count<Attachment>(), 0);
    QCOMPARE(campaign->count<PrepStory>(), 1);
    QCOMPARE(campaign->count<Document>(), 1); // in the library, tied to nothing
    QVERIFY(!campaign->get<Contact>(ids.contact)->company.isValid()); // people stay
    QVERIFY(campaign->get<Question>(ids.question)->askedIn.isEmpty());
    const CampaignContents after(*campaign);

    QSignalSpy changed(&*campaign, &CampaignStore::changed);
    FOOTHOLD_VERIFY(campaign->undo());
    QVERIFY(CampaignContents(*campaign) == before);
    const auto changes = changed[0][0].value<ChangeSet>();
    QCOMPARE(changes.ids<JobAd>(Change::Added), QList{ids.ad});
    QCOMPARE(changes.ids<InterviewRound>(Change::Added), QList{ids.round});
    QCOMPARE(changes.ids<Contact>(Change::Changed), QList{ids.contact});
    QCOMPARE(changes.ids<Question>(Change::Changed), QList{ids.question});

    FOOTHOLD_VERIFY(campaign->redo());
    QVERIFY(CampaignContents(*campaign) == after);
    FOOTHOLD_VERIFY(campaign->undo());
    campaign.reopen();
    QVERIFY(CampaignContents(*campaign) == before);
}

void CampaignStoreTest::removingAnAdLeavesItsApplication()
{
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    const JobAdId ad = campaign->add(sample::ad(company)).value();
    const ApplicationId application = campaign->add(Application{.ad = ad}).value();
    QCOMPARE(campaign->get<Application>(application)->company, company);
    FOOTHOLD_VERIFY(campaign->remove<JobAd>(ad));
    const Application left = campaign->get<Application>(application).value();
    QCOMPARE(left.role, u"Machine learning intern"_s);
    QVERIFY(!left.ad.isValid());
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->get<Application>(application)->ad, ad);
    QVERIFY(campaign->get<Application>(application)->role.isEmpty());
}

void CampaignStoreTest::unchangedUpdateIsNoStep()
{
    TestCampaign campaign;
    const CompanyId id = campaign->add(sample::company()).value();
    FOOTHOLD_VERIFY(campaign->undo());
    FOOTHOLD_VERIFY(campaign->redo());
    QSignalSpy changed(&*campaign, &CampaignStore::changed);
    FOOTHOLD_VERIFY(campaign->update(campaign->get<Company>(id).value()));
    QVERIFY(changed.isEmpty());
    QCOMPARE(campaign->undoLabel()->step, Step::Add);
}

void CampaignStoreTest::refusedChangesLeaveNoTrace_data()
{
    QTest::addColumn<QString>("field");
    QTest::newRow("no name") << u"company.name"_s;
    QTest::newRow("want of 6") << u"company.want"_s;
    QTest::newRow("no title") << u"job_ad.title"_s;
    QTest::newRow("maximum pay below minimum") << u"job_ad.pay_max"_s;
    QTest::newRow("a currency of four letters") << u"job_ad.pay_currency"_s;
    QTest::newRow("application to nothing") << u"application.role"_s;
    QTest::newRow("stage change without a day") << u"stage_change.date"_s;
    QTest::newRow("a zone that is none") << u"interview_round.zone"_s;
    QTest::newRow("the same skill in capitals") << u"skill.term"_s;
    QTest::newRow("done without evidence") << u"learning_item.evidence"_s;
    QTest::newRow("attached to two records") << u"attachment.company_id"_s;
    QTest::newRow("a project that ends before it starts") << u"project.ended"_s;
    QTest::newRow("a question of blanks") << u"question.text"_s;
    QTest::newRow("introduced by themselves") << u"contact.introduced_by"_s;
}

void CampaignStoreTest::refusedChangesLeaveNoTrace()
{
    QFETCH(QString, field);
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    const CampaignContents before(*campaign);
    const auto label = campaign->undoLabel();
    QSignalSpy changed(&*campaign, &CampaignStore::changed);

    JobAd cheap = sample::ad(ids.company);
    cheap.payMax = 1;
    JobAd foreign = sample::ad(ids.company);
    foreign.payCurrency = u"EURO"_s;
    InterviewRound nowhere = sample::round(ids.application);
    nowhere.zone = u"Mars/Olympus"_s;
    LearningItem watched = sample::learningItem(ids.skill);
    watched.evidence = u" "_s;
    Attachment twice = sample::attachment(ids.document, ids.company);
    twice.contact = ids.contact;
    Project backwards = sample::project();
    backwards.ended = QDate(2025, 8, 31);
    Question blank = sample::question(ids.round);
    blank.text = u" \n"_s;
    Contact selfMade = campaign->get<Contact>(ids.contact).value();
    selfMade.introducedBy = ids.contact;
    const QHash<QString, std::function<Error()>> attempts{
        {u"company.name"_s, [&] { return campaign->add(sample::company(u"  "_s)).error(); }},
        {u"company.want"_s, [&] { return campaign->add(Company{.name = u"A"_s, .want = 6}).error(); }},
        {u"job_ad.title"_s, [&] { return campaign->add(sample::ad(ids.company, QString())).error(); }},
        {u"job_ad.pay_max"_s, [&] { return campaign->add(cheap).error(); }},
        {u"job_ad.pay_currency"_s, [&] { return campaign->add(foreign).error(); }},
        {u"application.role"_s, [&] { return campaign->add(Application{.company = ids.company}).error(); }},
        {u"stage_change.date"_s,
            [&] { return campaign->add(sample::stageChange(ids.application, ids.stage, {})).error(); }},
        {u"interview_round.zone"_s, [&] { return campaign->add(nowhere).error(); }},
        {u"skill.term"_s, [&] { return campaign->add(sample::skill(u"PYTHON"_s)).error(); }},
        {u"learning_item.evidence"_s, [&] { return campaign->add(watched).error(); }},
        {u"attachment.company_id"_s, [&] { return campaign->add(twice).error(); }},
        {u"project.ended"_s, [&] { return campaign->add(backwards).error(); }},
        {u"question.text"_s, [&] { return campaign->add(blank).error(); }},
        {u"contact.introduced_by"_s, [&] { return campaign->update(selfMade).error(); }},
    };
    const Error error = attempts[field]();
    QCOMPARE(error.code, Error::Code::Invalid);
    QCOMPARE(error.subject, field);
    QVERIFY(CampaignContents(*campaign) == before);
    QVERIFY(campaign->undoLabel() == label);
    QVERIFY(changed.isEmpty());
}

void CampaignStoreTest::referencesToSeveralRecords()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    const ContactId second = campaign->add(Contact{.name = u"Bo Invented"_s}).value();
    const EventId lonely = campaign->add(Event{.name = u"Fair"_s}).value();
    Event event = campaign->get<Event>(ids.event).value();
    event.people = {second, ids.contact, second}; // any order, one twice
    FOOTHOLD_VERIFY(campaign->update(event));
    const QList<ContactId> both{ids.contact, second};
    QCOMPARE(campaign->get<Event>(ids.event)->people, both);
    const QList<Event> listed = campaign->list<Event>();
    QCOMPARE(listed[0].people, both);
    QVERIFY(listed[1].people.isEmpty());

    QSignalSpy changed(&*campaign, &CampaignStore::changed);
    FOOTHOLD_VERIFY(campaign->remove<Contact>(second));
    QCOMPARE(campaign->get<Event>(ids.event)->people, QList{ids.contact});
    QCOMPARE(changed[0][0].value<ChangeSet>().ids<Event>(Change::Changed), QList{ids.event});
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->get<Event>(ids.event)->people, both);

    event = campaign->get<Event>(lonely).value();
    event.people = {ContactId{999}};
    QCOMPARE(campaign->update(event).error().code, Error::Code::InUse);
    QVERIFY(campaign->get<Event>(lonely)->people.isEmpty());
}

void CampaignStoreTest::stageInUseStays()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    QCOMPARE(campaign->remove<Stage>(ids.stage).error().code, Error::Code::InUse);
    QVERIFY(campaign->get<Stage>(ids.stage).ok());
    FOOTHOLD_VERIFY(campaign->remove<StageChange>(ids.stageChange));
    FOOTHOLD_VERIFY(campaign->remove<Stage>(ids.stage));
}

void CampaignStoreTest::nestedTransactionsAreOneStep()
{
    TestCampaign campaign;
    QSignalSpy changed(&*campaign, &CampaignStore::changed);
    const StepLabel label{Step::Import, RecordKind::JobAd, {}, {}, 2};
    {
        Transaction transaction = campaign->begin(label);
        const CompanyId company = campaign->add(sample::company()).value();
        FOOTHOLD_VERIFY(campaign->add(sample::ad(company, u"One"_s)));
        FOOTHOLD_VERIFY(campaign->add(sample::ad(company, u"Two"_s)));
        QVERIFY(changed.isEmpty());
        FOOTHOLD_VERIFY(transaction.commit());
    }
    QCOMPARE(changed.size(), 1);
    QCOMPARE(*campaign->undoLabel(), label);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->count<Company>(), 0);
    QCOMPARE(campaign->count<JobAd>(), 0);
    QVERIFY(!campaign->undoLabel());
}

void CampaignStoreTest::givenUpInnerTransactionFailsAll()
{
    TestCampaign campaign;
    {
        Transaction outer = campaign->begin({Step::Import, RecordKind::Company});
        FOOTHOLD_VERIFY(campaign->add(sample::company()));
        QVERIFY(!campaign->add(Company{}).ok()); // refused before it opens a transaction: harmless
        {
            Transaction inner = campaign->begin({Step::Add, RecordKind::Company});
            FOOTHOLD_VERIFY(campaign->add(sample::company(u"Other"_s)));
        }
        QVERIFY(!outer.commit().ok());
    }
    QCOMPARE(campaign->count<Company>(), 0);
    QVERIFY(!campaign->undoLabel());
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
}

void CampaignStoreTest::newStepClearsRedo()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
    FOOTHOLD_VERIFY(campaign->undo());
    QVERIFY(campaign->redoLabel().has_value());
    FOOTHOLD_VERIFY(campaign->add(sample::company(u"Other"_s)));
    QVERIFY(!campaign->redoLabel());
}

void CampaignStoreTest::readOnlyRefusesWords()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(sample::company()));
    auto reader = CampaignStore::open(campaign.path(), campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(reader);
    QCOMPARE((*reader)->count<Company>(), 1);
    QCOMPARE((*reader)->add(sample::company()).error().code, Error::Code::ReadOnly);
    QCOMPARE((*reader)->count<Company>(), 1);
}

void CampaignStoreTest::hostileTextComesBackUnchanged_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes") << u"it's \"quoted\" `x` %1 %s ?1 :a"_s;
    QTest::newRow("injection") << u"'; DROP TABLE company; --"_s;
    QTest::newRow("NUL inside") << QString(u"a"_s + QChar(u'\0') + u"b"_s);
    QTest::newRow("right to left and emoji") << u"\u05e9\u05dc\u05d5\u05dd \u0645\u0631\u062d\u0628\u0627 \U0001F9D7"_s;
    QTest::newRow("a megabyte") << QString(1024 * 1024, u'x');
    QTest::newRow("line ends") << u"one\r\ntwo\rthree\n\n"_s;
}

void CampaignStoreTest::hostileTextComesBackUnchanged()
{
    QFETCH(QString, text);
    TestCampaign campaign;
    Company company = sample::company();
    company.mission = text;
    company.tags = {text, u"plain"_s};
    const CompanyId id = campaign->add(company).value();
    JobAd ad = sample::ad(id);
    ad.text = text;
    const JobAdId adId = campaign->add(ad).value();
    campaign.reopen();
    QCOMPARE(campaign->get<Company>(id)->mission, text);
    QCOMPARE(campaign->get<Company>(id)->tags, company.tags);
    QCOMPARE(campaign->get<JobAd>(adId)->text, text);
}

void CampaignStoreTest::hostileTextInEveryField_data()
{
    hostileTextComesBackUnchanged_data();
}

void CampaignStoreTest::hostileTextInEveryField()
{
    QFETCH(QString, text);
    TestCampaign campaign;
    sample::fill(*campaign);
    // Their rules leave no room for any text.
    const QStringList ruled{u"currency"_s, u"pay_currency"_s, u"zone"_s, u"colour"_s, u"sha256"_s};
    int fields = 0;
    forEachRecord([&]<class R>(std::type_identity<R>) {
        const typename R::Id id = campaign->list<R>().last().id;
        forEachField<R>([&](const auto& field) {
            using Member = typename std::decay_t<decltype(field)>::Member;
            const QString column = QString::fromLatin1(field.column.data(), qsizetype(field.column.size()));
            const QByteArray where = QByteArray(Fields<R>::table.data()) + '.' + column.toLatin1();
            if (field.is(Derived) || ruled.contains(column))
                return;
            R record = campaign->get<R>(id).value();
            if constexpr (std::is_same_v<Member, QString>) {
                ++fields;
                record.*field.member = text;
                FOOTHOLD_VERIFY(campaign->update(record));
                const QString stored = campaign->get<R>(id).value().*field.member;
                // Names stand in one line.
                QVERIFY2(stored == text || stored == text.simplified() || stored == text.trimmed(), where.constData());
            } else if constexpr (std::is_same_v<Member, QStringList>) {
                ++fields;
                record.*field.member = {text, u"plain"_s};
                FOOTHOLD_VERIFY(campaign->update(record));
                const QStringList stored = campaign->get<R>(id).value().*field.member;
                QVERIFY2(stored.value(0) == text || stored.value(0) == text.simplified(), where.constData());
            }
        });
    });
    QVERIFY2(fields > 80, QByteArray::number(fields).constData());
}

void CampaignStoreTest::halfSurrogatesAreReplaced()
{
    TestCampaign campaign;
    const QString broken = u"a"_s + QChar(0xd83e) + u"bc"_s + QChar(0xdc00);
    const CompanyId id = campaign->add(Company{.name = u"Acme"_s, .tags = {broken}, .mission = broken}).value();
    QCOMPARE(campaign->get<Company>(id)->mission, u"a\ufffdbc\ufffd"_s); // offsets stay
    QCOMPARE(campaign->get<Company>(id)->tags, QStringList{broken}); // JSON escapes them
}

// More than one piece of the recorded changes.
void CampaignStoreTest::largeStepsAreUndone()
{
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    {
        Transaction transaction = campaign->begin({Step::Import, RecordKind::JobAd});
        for (int i = 0; i < 3; ++i) {
            JobAd ad = sample::ad(company, u"Ad %1"_s.arg(i));
            for (int word = 0; ad.text.size() < 1'500'000; ++word)
                ad.text += QString::number(word * 7919 + i) + u' ';
            FOOTHOLD_VERIFY(campaign->add(ad));
        }
        FOOTHOLD_VERIFY(transaction.commit());
    }
    const CampaignContents after(*campaign);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->count<JobAd>(), 0);
    FOOTHOLD_VERIFY(campaign->redo());
    QVERIFY(CampaignContents(*campaign) == after);
    FOOTHOLD_VERIFY(campaign->remove<Company>(company));
    FOOTHOLD_VERIFY(campaign->undo());
    QVERIFY(CampaignContents(*campaign) == after);
}

void CampaignStoreTest::theOldestStepsGoFirst()
{
    TestCampaign campaign;
    const CompanyId company = campaign->add(sample::company()).value();
    for (int i = 1; i <= 503; ++i) {
        Company edited = campaign->get<Company>(company).value();
        edited.want = i % 5 + 1;
        edited.priority = i % 3;
        FOOTHOLD_VERIFY(campaign->update(edited));
    }
    int steps = 0;
    for (; campaign->undoLabel(); ++steps)
        FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(steps, 500);
    QCOMPARE(campaign->count<Company>(), 1); // adding it was one of the four that were let go
    QCOMPARE(campaign->get<Company>(company)->want, 3 % 5 + 1); // as the third edit left it
}

void CampaignStoreTest::mentionsFollowTheText()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    const QString engine = u"1"_s;
    QCOMPARE(campaign->adsUnreadBy(engine), QList{ids.ad});
    const QList<KeywordMention> found{
        {14, 6, u"Python"_s, TermCategory::Language, Demand::Required, Origin::Taxonomy, 1.0},
        {22, 7, u"PyTorch"_s, TermCategory::Library, Demand::Preferred, Origin::Tagger, 0.75}};
    FOOTHOLD_VERIFY(campaign->storeMentions(engine, {{ids.ad, found}}));
    QCOMPARE(campaign->mentions(ids.ad), found);
    QVERIFY(campaign->adsUnreadBy(engine).isEmpty());
    QCOMPARE(campaign->adsUnreadBy(u"2"_s), QList{ids.ad});
    QCOMPARE(campaign->undoLabel()->record, RecordKind::SavedFilter); // reading is no step

    JobAd ad = campaign->get<JobAd>(ids.ad).value();
    ad.title = u"New title"_s;
    FOOTHOLD_VERIFY(campaign->update(ad));
    QCOMPARE(campaign->mentions(ids.ad).size(), 2);
    ad.text = u"Other text"_s;
    FOOTHOLD_VERIFY(campaign->update(ad));
    QVERIFY(campaign->mentions(ids.ad).isEmpty());
    QCOMPARE(campaign->adsUnreadBy(engine), QList{ids.ad});

    FOOTHOLD_VERIFY(campaign->storeMentions(engine, {{ids.ad, found}}));
    FOOTHOLD_VERIFY(campaign->remove<JobAd>(ids.ad));
    QVERIFY(campaign->mentions(ids.ad).isEmpty());
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->adsUnreadBy(engine), QList{ids.ad});
}

QTEST_GUILESS_MAIN(CampaignStoreTest)
#include "CampaignStoreTest.moc"

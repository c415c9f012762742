// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/MergeRun.h"

#include "tests/support/CampaignCopies.h"
#include "tests/support/TestCampaign.h"

#include <QSignalSpy>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

template <RecordType R> R first(const CampaignStore& store)
{
    return store.get<R>(store.list<R>().first().id).value();
}

} // namespace

class MergeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void equalCopiesHaveNothingToMerge();
    void newRecordsComeWithAllTheyNeed();
    void theNewerRecordWinsAsAWhole();
    void theOlderRecordLoses();
    void equalMomentsKeepMine();
    void differencesNameBothValues();
    void oneStepUndoneAndRedone();
    void deletionsAreNotMerged();
    void stagesAndTheCampaignMergeToo();
    void contactsWhoIntroducedEachOther();
    void documentsBringTheirBytes();
    void applicationsFollowTheirAd();
    void skillsOfOneNameGetNumbers();
    void anotherCampaignIsRefused();
    void brokenRulesChangeNothing();
    void cancelChangesNothing();
    void changedSinceThePlanChangesNothing();
};

void MergeTest::equalCopiesHaveNothingToMerge()
{
    Copies copies;
    const auto plan = planMerge(*copies.mine, copyOf(*copies.theirs));
    FOOTHOLD_VERIFY(plan);
    QVERIFY(plan->isEmpty());
    QVERIFY(plan->differences.isEmpty());
    QVERIFY(plan->counts == (MergePlan::Counts{}));
    FOOTHOLD_VERIFY(applyMerge(*copies.mine, *plan));
    QVERIFY(!copies.mine->undoLabel());
}

void MergeTest::newRecordsComeWithAllTheyNeed()
{
    Copies copies([](CampaignStore& store) {
        sample::fill(store);
        Skill skill = first<Skill>(store);
        skill.term = u"Statistics"_s;
        FOOTHOLD_VERIFY(store.update(skill));
    });
    // Both add records, so the same row ids mean different records.
    sample::fill(*copies.mine);
    sample::fill(*copies.theirs);
    const CampaignContents theirs = contents(*copies.theirs);
    const auto plan = planMerge(*copies.mine, copyOf(*copies.theirs));
    FOOTHOLD_VERIFY(plan);
    QVERIFY(plan->counts == (MergePlan::Counts{.added = 21}));
    FOOTHOLD_VERIFY(applyMerge(*copies.mine, *plan));
    QCOMPARE(copies.mine->count<Application>(), 3);
    QCOMPARE(copies.mine->count<Skill>(), 3);
    // All of theirs is there, with its own moments and references.
    const auto again = planMerge(*copies.mine, copyOf(*copies.theirs));
    FOOTHOLD_VERIFY(again);
    QVERIFY(again->isEmpty());
    QVERIFY(contents(*copies.theirs) == theirs);
}

void MergeTest::theNewerRecordWinsAsAWhole()
{
    Copies copies;
    Company mine = first<Company>(*copies.mine);
    mine.mission = u"mine"_s;
    mine.want = 1;
    FOOTHOLD_VERIFY(copies.mine->update(mine)); // 09:00:10
    Company theirs = first<Company>(*copies.theirs);
    theirs.mission = u"theirs"_s;
    theirs.tags = {u"new"_s};
    FOOTHOLD_VERIFY(copies.theirs->update(theirs)); // 09:00:20.001
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs));
    const Company merged = first<Company>(*copies.mine);
    QCOMPARE(merged.mission, u"theirs"_s);
    QCOMPARE(merged.tags, QStringList{u"new"_s});
    QCOMPARE(merged.want, theirs.want); // as a whole: mine's one star is gone
    QCOMPARE(merged.updated, QDateTime(QDate(2026, 3, 2), QTime(9, 0, 20, 1), Qt::UTC));
    QCOMPARE(merged.created, theirs.created);
}

void MergeTest::theOlderRecordLoses()
{
    Copies copies;
    Company theirs = first<Company>(*copies.theirs);
    theirs.mission = u"theirs"_s;
    FOOTHOLD_VERIFY(copies.theirs->update(theirs)); // 09:00:20.001
    copies.mineClock.advance(60'000);
    Company mine = first<Company>(*copies.mine);
    mine.culture = u"mine"_s;
    FOOTHOLD_VERIFY(copies.mine->update(mine)); // 09:01:10
    const CampaignContents before = contents(*copies.mine);
    const auto plan = planMerge(*copies.mine, copyOf(*copies.theirs));
    FOOTHOLD_VERIFY(plan);
    QVERIFY(plan->isEmpty());
    QVERIFY(plan->counts == (MergePlan::Counts{.kept = 1}));
    QCOMPARE(plan->differences.size(), 2); // mission and culture
    FOOTHOLD_VERIFY(applyMerge(*copies.mine, *plan));
    QVERIFY(contents(*copies.mine) == before);
}

void MergeTest::equalMomentsKeepMine()
{
    Copies copies;
    copies.theirsClock.set(copies.mineClock.now());
    Company mine = first<Company>(*copies.mine);
    mine.mission = u"mine"_s;
    FOOTHOLD_VERIFY(copies.mine->update(mine));
    Company theirs = first<Company>(*copies.theirs);
    theirs.mission = u"theirs"_s;
    FOOTHOLD_VERIFY(copies.theirs->update(theirs));
    const auto plan = planMerge(*copies.mine, copyOf(*copies.theirs));
    FOOTHOLD_VERIFY(plan);
    QVERIFY(plan->counts == (MergePlan::Counts{.kept = 1}));
    QCOMPARE(plan->differences.size(), 1);
    QVERIFY(!plan->differences.first().theirsWins);
    FOOTHOLD_VERIFY(applyMerge(*copies.mine, *plan));
    QCOMPARE(first<Company>(*copies.mine).mission, u"mine"_s);
}

void MergeTest::differencesNameBothValues()
{
    Copies copies;
    const CompanyId other = copies.theirs->add(sample::company(u"Other Works"_s)).value();
    JobAd theirs = first<JobAd>(*copies.theirs);
    theirs.company = other;
    theirs.deadline = QDate(2026, 5, 1);
    theirs.payMin.reset();
    theirs.state = AdState::Skipped;
    theirs.text = u"New text"_s;
    FOOTHOLD_VERIFY(copies.theirs->update(theirs));
    const auto plan = planMerge(*copies.mine, copyOf(*copies.theirs));
    FOOTHOLD_VERIFY(plan);
    QHash<QString, MergePlan::Difference> byColumn;
    for (const MergePlan::Difference& difference : plan->differences) {
        QVERIFY(difference.kind == RecordKind::JobAd);
        QCOMPARE(difference.uid, theirs.uid);
        QCOMPARE(difference.name, u"Machine learning intern"_s);
        QVERIFY(difference.theirsWins);
        byColumn.insert(QString::fromLatin1(difference.column.data(), qsizetype(difference.column.size())), difference);
    }
    QCOMPARE(byColumn.size(), 5);
    QCOMPARE(byColumn[u"company_id"_s].mine.toString(), u"Acme Robotics"_s);
    QCOMPARE(byColumn[u"company_id"_s].theirs.toString(), u"Other Works"_s);
    QCOMPARE(byColumn[u"deadline"_s].mine.toDate(), QDate(2026, 3, 31));
    QCOMPARE(byColumn[u"deadline"_s].theirs.toDate(), QDate(2026, 5, 1));
    QCOMPARE(byColumn[u"pay_min"_s].mine.toLongLong(), 120000);
    QVERIFY(!byColumn[u"pay_min"_s].theirs.isValid());
    QCOMPARE(byColumn[u"state"_s].theirs.toInt(), int(AdState::Skipped));
    QCOMPARE(byColumn[u"text"_s].theirs.toString(), u"New text"_s);
}

void MergeTest::oneStepUndoneAndRedone()
{
    Copies copies;
    sample::addDocument(*copies.theirs, {.name = u"Letter"_s}, "Dear team");
    copies.theirs->add(sample::company(u"Other Works"_s)).value();
    Company theirs = first<Company>(*copies.theirs);
    theirs.mission = u"theirs"_s;
    FOOTHOLD_VERIFY(copies.theirs->update(theirs));
    const CampaignContents before(*copies.mine);
    const QSignalSpy changes(copies.mine.get(), &CampaignStore::changed);
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs));
    QCOMPARE(changes.size(), 1);
    const CampaignContents after(*copies.mine);
    QCOMPARE(copies.mine->undoLabel()->step, Step::Merge);
    QCOMPARE(copies.mine->undoLabel()->count, 3);
    FOOTHOLD_VERIFY(copies.mine->undo());
    QVERIFY(!copies.mine->undoLabel());
    QVERIFY(CampaignContents(*copies.mine) == before);
    FOOTHOLD_VERIFY(copies.mine->redo());
    QVERIFY(CampaignContents(*copies.mine) == after);
    QVERIFY(contents(*copies.mine) == contents(*copies.theirs));
}

void MergeTest::deletionsAreNotMerged()
{
    Copies copies;
    const CampaignContents before = contents(*copies.theirs);
    FOOTHOLD_VERIFY(copies.mine->remove<PrepStory>(copies.mine->list<PrepStory>().first().id));
    FOOTHOLD_VERIFY(copies.mine->remove<Application>(copies.mine->list<Application>().first().id));
    const auto plan = planMerge(*copies.theirs, copyOf(*copies.mine));
    FOOTHOLD_VERIFY(plan);
    QVERIFY(plan->counts.added == 0);
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs)); // brings back what was deleted, cascades included
    QCOMPARE(copies.mine->count<PrepStory>(), 1);
    QCOMPARE(copies.mine->count<InterviewRound>(), 1);
    QCOMPARE(copies.mine->count<JournalEntry>(), 1);
    QVERIFY(contents(*copies.theirs) == before);
}

void MergeTest::stagesAndTheCampaignMergeToo()
{
    Copies copies;
    Campaign campaign = copies.theirs->campaign();
    campaign.owner = u"Noa"_s;
    FOOTHOLD_VERIFY(copies.theirs->update(campaign));
    Stage stage = first<Stage>(*copies.theirs);
    stage.name = u"Noted"_s;
    FOOTHOLD_VERIFY(copies.theirs->update(stage));
    FOOTHOLD_VERIFY(copies.theirs->add(Stage{.name = u"Trial day"_s, .kind = StageKind::Interview, .position = 12}));
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs));
    QCOMPARE(copies.mine->count<Campaign>(), 1);
    QCOMPARE(copies.mine->campaign().owner, u"Noa"_s);
    QVERIFY(contents(*copies.mine) == contents(*copies.theirs));
}

void MergeTest::contactsWhoIntroducedEachOther()
{
    Copies copies;
    const ContactId one = copies.theirs->add(Contact{.name = u"One"_s}).value();
    const ContactId two = copies.theirs->add(Contact{.name = u"Two"_s, .introducedBy = one}).value();
    Contact closing = copies.theirs->get<Contact>(one).value();
    closing.introducedBy = two;
    FOOTHOLD_VERIFY(copies.theirs->update(closing));
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs));
    QVERIFY(contents(*copies.mine) == contents(*copies.theirs));
}

void MergeTest::documentsBringTheirBytes()
{
    Copies copies;
    Document document = first<Document>(*copies.theirs);
    const DocumentId other = sample::addDocument(*copies.theirs, {.name = u"CV 4"_s}, "other bytes");
    document.sha256 = copies.theirs->get<Document>(other)->sha256;
    FOOTHOLD_VERIFY(copies.theirs->update(document));
    FOOTHOLD_VERIFY(copies.theirs->remove<Document>(other));
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs));
    QByteArray bytes;
    QBuffer sink(&bytes);
    sink.open(QIODevice::WriteOnly);
    FOOTHOLD_VERIFY(copies.mine->readDocument(copies.mine->list<Document>().first().id, sink));
    QCOMPARE(bytes, QByteArray("other bytes"));
    FOOTHOLD_VERIFY(copies.mine->undo());
    bytes.clear();
    sink.seek(0);
    FOOTHOLD_VERIFY(copies.mine->readDocument(copies.mine->list<Document>().first().id, sink));
    QCOMPARE(bytes, sample::documentBytes());
}

void MergeTest::applicationsFollowTheirAd()
{
    Copies copies;
    // Theirs moves the ad to another company, mine edits the application later.
    JobAd ad = first<JobAd>(*copies.theirs);
    ad.company = copies.theirs->add(sample::company(u"Other Works"_s)).value();
    FOOTHOLD_VERIFY(copies.theirs->update(ad));
    copies.mineClock.advance(60'000);
    Application application = first<Application>(*copies.mine);
    application.channel = u"fair"_s;
    FOOTHOLD_VERIFY(copies.mine->update(application));
    const CampaignCopy before = copyOf(*copies.mine);
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs));
    const Application merged = first<Application>(*copies.mine);
    QCOMPARE(copies.mine->get<Company>(merged.company)->name, u"Other Works"_s);
    QCOMPARE(merged.channel, u"fair"_s);
    QCOMPARE(merged.updated, copies.mineClock.now());
    auto back = planMerge(*copies.theirs, before);
    FOOTHOLD_VERIFY(back);
    FOOTHOLD_VERIFY(applyMerge(*copies.theirs, *back));
    QVERIFY(contents(*copies.theirs) == contents(*copies.mine));
}

void MergeTest::skillsOfOneNameGetNumbers()
{
    Copies copies;
    FOOTHOLD_VERIFY(copies.mine->add(sample::skill(u"Rust"_s)));
    const SkillId theirs = copies.theirs->add(sample::skill(u"rust"_s)).value(); // made later
    FOOTHOLD_VERIFY(copies.theirs->add(sample::learningItem(theirs)));
    const CampaignCopy before = copyOf(*copies.mine);
    FOOTHOLD_VERIFY(merge(*copies.mine, *copies.theirs));
    QStringList terms;
    for (const Skill& skill : copies.mine->list<Skill>())
        terms.append(skill.term);
    terms.sort();
    QCOMPARE(terms, (QStringList{u"Python"_s, u"Rust"_s, u"rust (2)"_s}));
    auto back = planMerge(*copies.theirs, before);
    FOOTHOLD_VERIFY(back);
    FOOTHOLD_VERIFY(applyMerge(*copies.theirs, *back));
    QVERIFY(contents(*copies.theirs) == contents(*copies.mine));
    for (const Skill& skill : copies.mine->list<Skill>())
        FOOTHOLD_VERIFY(copies.mine->update(skill)); // all pass the rules
}

void MergeTest::anotherCampaignIsRefused()
{
    Copies copies;
    TestCampaign other;
    const auto plan = planMerge(*copies.mine, copyOf(*other));
    QVERIFY(!plan);
    QCOMPARE(plan.error().code, Error::Code::OtherCampaign);
}

void MergeTest::brokenRulesChangeNothing()
{
    Copies copies;
    CampaignCopy copy = copyOf(*copies.theirs);
    copy.records.of<Company>()[0].updated = copies.theirsClock.now();
    InterviewRound& round = copy.records.of<InterviewRound>()[0];
    round.zone = u"Atlantis/Middle"_s;
    round.updated = copies.theirsClock.now();
    const CampaignContents before(*copies.mine);
    const auto plan = planMerge(*copies.mine, copy);
    FOOTHOLD_VERIFY(plan);
    QCOMPARE(plan->counts.updated, 2);
    const Status refused = applyMerge(*copies.mine, *plan);
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.startsWith(u"interview_round.zone, "_s));
    QVERIFY(CampaignContents(*copies.mine) == before);
    QVERIFY(!copies.mine->undoLabel());
    FOOTHOLD_VERIFY(copies.mine->add(sample::company())); // work goes on
}

void MergeTest::cancelChangesNothing()
{
    Copies copies;
    sample::addDocument(*copies.theirs, {.name = u"Letter"_s}, "Dear team");
    const CampaignContents before(*copies.mine);
    auto plan = planMerge(*copies.mine, copyOf(*copies.theirs));
    FOOTHOLD_VERIFY(plan);
    const Status cancelled = applyMerge(*copies.mine, *plan, [](qint64, qint64) { return false; });
    QCOMPARE(cancelled.error().code, Error::Code::Cancelled);
    {
        MergeRun run(*copies.mine, *plan); // all written, not committed
        while (!run.isDone())
            FOOTHOLD_VERIFY(run.advance(20));
    }
    QVERIFY(CampaignContents(*copies.mine) == before);
    QVERIFY(!copies.mine->undoLabel());
    FOOTHOLD_VERIFY(applyMerge(*copies.mine, *plan));
    QVERIFY(contents(*copies.mine) == contents(*copies.theirs));
}

void MergeTest::changedSinceThePlanChangesNothing()
{
    Copies copies;
    Company theirs = first<Company>(*copies.theirs);
    theirs.mission = u"theirs"_s;
    FOOTHOLD_VERIFY(copies.theirs->update(theirs));
    const auto plan = planMerge(*copies.mine, copyOf(*copies.theirs));
    FOOTHOLD_VERIFY(plan);
    Company mine = first<Company>(*copies.mine);
    mine.mission = u"mine"_s;
    FOOTHOLD_VERIFY(copies.mine->update(mine));
    QCOMPARE(applyMerge(*copies.mine, *plan).error().code, Error::Code::Outdated);
    QCOMPARE(first<Company>(*copies.mine).mission, u"mine"_s);
    FOOTHOLD_VERIFY(copies.mine->remove<Company>(mine.id));
    QCOMPARE(applyMerge(*copies.mine, *plan).error().code, Error::Code::Outdated);
}

QTEST_GUILESS_MAIN(MergeTest)
#include "MergeTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordNames.h"

#include "core/campaign/StageMoves.h"
#include "support/TestPageContext.h"
#include "ui/common/RecordOwner.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class RecordNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_test.reset(); }
    void findsEveryNamedKind();
    void tellsAdsApartByTheirCompany();
    void followsEachChange();
    void renamedCompaniesRenameTheirAds();
    void manyChangesAreReadTogether();
    void recentOnesComeFirst();
    void tiesAreSettled();
    void isOneForEachStore();
    void ownersOfRecords();

private:
    CampaignStore& store() { return *m_test->campaign; }
    QStringList find(const QString& typed, const QList<RecordRef>& recent = {})
    {
        QStringList names;
        for (const RecordNames::Name& name : RecordNames::of(store()).find(QuickMatch(typed), recent, 10))
            names.append(name.detail.isEmpty() ? name.name : name.name + u" @ "_s + name.detail);
        return names;
    }
    template <RecordType R> typename R::Id add(const R& record)
    {
        const auto id = store().add(record);
        return id ? id.value() : typename R::Id();
    }

    std::unique_ptr<TestPageContext> m_test;
    CompanyId m_acme;
    JobAdId m_ad;
};

void RecordNamesTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    m_acme = addCompany(store(), u"Acme Robotics"_s);
    m_ad = addAd(store(), m_acme, u"Vision intern"_s);
}

void RecordNamesTest::findsEveryNamedKind()
{
    Application application;
    application.company = m_acme;
    application.role = u"Quasar role"_s;
    const ApplicationId applied = add(application);
    InterviewRound round;
    round.application = applied;
    round.kind = RoundKind::TakeHome;
    add(round);
    add(PrepStory{.title = u"Quasar story"_s});
    add(Contact{.name = u"Quasar Ruiz"_s, .company = m_acme});
    add(ResearchNote{.company = m_acme, .text = u"Quasar\nneeds   data"_s});
    const SkillId skill = add(Skill{.term = u"Quasar modelling"_s});
    add(VocabularyEntry{.name = u"Quasar term"_s});
    add(LearningItem{.skill = skill, .name = u"Quasar course"_s});
    add(Project{.name = u"Quasar project"_s});
    add(Question{.text = u"Quasar or pulsar?"_s});
    add(Event{.name = u"Quasar fair"_s, .place = u"Valencia"_s});
    add(JournalEntry{.application = applied, .date = QDate(2026, 3, 1), .text = u"Quasar week"_s});
    const QStringList found = find(u"quasar"_s) + find(u"quasar fair"_s);
    QVERIFY(found.contains(u"Quasar role @ Acme Robotics"_s));
    QVERIFY(found.contains(u"Quasar needs data @ Acme Robotics"_s));
    QVERIFY(found.contains(u"Quasar Ruiz @ Acme Robotics"_s));
    QVERIFY(found.contains(u"Quasar fair @ Valencia"_s));
    QCOMPARE(RecordNames::of(store()).find(QuickMatch(u"quasar"_s), {}, 100).size(), 11);
    QCOMPARE(find(u"take-home"_s), QStringList(u"Take-home, Acme Robotics"_s));
    QVERIFY(!RecordNames::isNamed(RecordKind::StageChange));
}

void RecordNamesTest::tellsAdsApartByTheirCompany()
{
    const CompanyId bolt = addCompany(store(), u"Bolt"_s);
    addAd(store(), bolt, u"Vision intern"_s);
    QCOMPARE(find(u"vision bolt"_s), QStringList(u"Vision intern @ Bolt"_s));
    QCOMPARE(find(u"vision"_s).size(), 2);
}

void RecordNamesTest::followsEachChange()
{
    QCOMPARE(find(u"bolt"_s), QStringList());
    const CompanyId bolt = addCompany(store(), u"Bolt"_s);
    QCOMPARE(find(u"bolt"_s), QStringList(u"Bolt"_s));
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(find(u"bolt"_s), QStringList());
    FOOTHOLD_VERIFY(store().redo());
    QCOMPARE(find(u"bolt"_s), QStringList(u"Bolt"_s));
    FOOTHOLD_VERIFY(store().remove<Company>(bolt));
    QCOMPARE(find(u"bolt"_s), QStringList());
    QVERIFY(!RecordNames::of(store()).name(refTo<Company>(bolt)));
}

void RecordNamesTest::renamedCompaniesRenameTheirAds()
{
    Application application;
    application.company = m_acme;
    application.ad = m_ad;
    add(application);
    QCOMPARE(find(u"vision"_s).size(), 2); // the ad, and the application named after it
    Company acme = store().get<Company>(m_acme).value();
    acme.name = u"Zeta"_s;
    FOOTHOLD_VERIFY(store().update(acme));
    QCOMPARE(find(u"vision zeta"_s).size(), 2);
    QCOMPARE(find(u"vision acme"_s).size(), 0);
    JobAd ad = store().get<JobAd>(m_ad).value();
    ad.title = u"Perception intern"_s;
    FOOTHOLD_VERIFY(store().update(ad));
    QCOMPARE(find(u"perception"_s).size(), 2);
}

void RecordNamesTest::manyChangesAreReadTogether()
{
    QCOMPARE(find(u"mass"_s).size(), 0);
    Transaction step = store().begin({Step::Import, RecordKind::JobAd});
    for (int i = 0; i < 300; ++i)
        addAd(store(), m_acme, u"Mass %1"_s.arg(i));
    FOOTHOLD_VERIFY(step.commit());
    QCOMPARE(RecordNames::of(store()).find(QuickMatch(u"mass"_s), {}, 1000).size(), 300);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(find(u"mass"_s).size(), 0);
}

void RecordNamesTest::recentOnesComeFirst()
{
    for (const QString& name : {u"Data One"_s, u"Data Two"_s, u"Data Three"_s})
        addCompany(store(), name);
    QCOMPARE(find(u"data"_s), QStringList({u"Data One"_s, u"Data Three"_s, u"Data Two"_s}));
    const RecordRef two = RecordNames::of(store()).find(QuickMatch(u"data two"_s), {}, 1).first().record;
    QCOMPARE(find(u"data"_s, {two}).first(), u"Data Two"_s);
    addCompany(store(), u"Data"_s); // answers far better, though not used lately
    QCOMPARE(find(u"data"_s, {two}), QStringList({u"Data"_s, u"Data Two"_s, u"Data One"_s, u"Data Three"_s}));
}

void RecordNamesTest::tiesAreSettled()
{
    addCompany(store(), u"Same"_s);
    add(PrepStory{.title = u"Same"_s});
    addCompany(store(), u"Same"_s);
    const auto found = RecordNames::of(store()).find(QuickMatch(u"same"_s), {}, 10);
    QCOMPARE(found.size(), 3);
    QCOMPARE(found[0].record.kind, RecordKind::Company);
    QVERIFY(found[0].record.id < found[1].record.id);
    QCOMPARE(found[2].record.kind, RecordKind::PrepStory);
}

void RecordNamesTest::isOneForEachStore()
{
    QCOMPARE(&RecordNames::of(store()), &RecordNames::of(store()));
    TestCampaign other;
    QVERIFY(&RecordNames::of(store()) != &RecordNames::of(*other));
}

void RecordNamesTest::ownersOfRecords()
{
    const ContactId ana = add(Contact{.name = u"Ana"_s, .company = m_acme});
    const InteractionId talk = add(Interaction{.contact = ana, .date = QDate(2026, 3, 1)});
    QCOMPARE(ownerOf(store(), refTo<Interaction>(talk)), refTo<Contact>(ana));
    QCOMPARE(ownerOf(store(), refTo<Contact>(ana)), refTo<Company>(m_acme));
    QVERIFY(!ownerOf(store(), refTo<Company>(m_acme)).isValid());
    QVERIFY(!ownerOf(store(), refTo<Contact>({999})).isValid());
    m_test->navigator.refused = {RecordKind::Contact, RecordKind::Interaction};
    QVERIFY(openNearest(m_test->navigator, store(), refTo<Interaction>(talk)));
    QCOMPARE(m_test->navigator.opened, QList<RecordRef>{refTo<Company>(m_acme)});
    m_test->navigator.refuses = true;
    QVERIFY(!openNearest(m_test->navigator, store(), refTo<Interaction>(talk)));
}

QTEST_MAIN(RecordNamesTest)
#include "RecordNamesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/AdText.h"

#include "tests/support/TestCampaign.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class AdTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void passagesMove_data();
    void passagesMove();
    void newerTextKeepsTheOlder();
    void correctionKeepsNoVersion();
    void notesMoveAlong();
    void refusedWhenReadOnly();

private:
    JobAd ad() const { return (*m_campaign)->get<JobAd>(m_ad).value(); }
    ResearchNoteId addNote(const QString& passage);

    std::unique_ptr<TestCampaign> m_campaign;
    CompanyId m_company{};
    JobAdId m_ad{};
};

void AdTextTest::init()
{
    m_campaign = std::make_unique<TestCampaign>();
    const auto company = (*m_campaign)->add(Company{.name = u"Acme"_s});
    FOOTHOLD_VERIFY(company);
    m_company = *company;
    const auto added = (*m_campaign)
                           ->add(JobAd{.company = m_company,
                               .title = u"Intern"_s,
                               .text = u"We need Python. You learn SQL."_s,
                               .capturedOn = QDate(2026, 1, 5)});
    FOOTHOLD_VERIFY(added);
    m_ad = *added;
}

ResearchNoteId AdTextTest::addNote(const QString& passage)
{
    return (*m_campaign)
        ->add(ResearchNote{.company = m_company,
            .text = passage,
            .ad = m_ad,
            .rangeStart = int(ad().text.indexOf(passage)),
            .rangeLength = int(passage.size())})
        .value();
}

void AdTextTest::passagesMove_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<int>("start");
    QTest::addColumn<int>("length");
    QTest::addColumn<int>("expected"); // -1: gone
    QTest::newRow("the same") << u"abc def"_s << u"abc def"_s << 4 << 3 << 4;
    QTest::newRow("words come before") << u"abc def"_s << u"x abc def"_s << 4 << 3 << 6;
    QTest::newRow("words come behind") << u"abc def"_s << u"abc def x"_s << 4 << 3 << 4;
    QTest::newRow("words go before") << u"abc def"_s << u"def"_s << 4 << 3 << 0;
    QTest::newRow("it is changed") << u"abc def"_s << u"abc dxf"_s << 4 << 3 << -1;
    QTest::newRow("it moves to the front") << u"abc def x"_s << u"def abc y"_s << 4 << 3 << 0;
    QTest::newRow("the nearer of two") << u"1 def 2"_s << u"def 3 def 4 def"_s << 2 << 3 << 0;
    QTest::newRow("all new") << u"abc def"_s << u"Totally other"_s << 4 << 3 << -1;
    QTest::newRow("all gone") << u"abc def"_s << QString() << 4 << 3 << -1;
    QTest::newRow("stale already") << u"abc"_s << u"abc"_s << 2 << 3 << -1;
    QTest::newRow("repeated letters") << u"aaaa"_s << u"aaaaa"_s << 1 << 2 << 1;
}

void AdTextTest::passagesMove()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(int, start);
    QFETCH(int, length);
    QFETCH(int, expected);
    const auto moved = movedRange(before, after, {start, length});
    QCOMPARE(moved ? moved->start : -1, expected);
    if (moved) {
        QCOMPARE(moved->length, length);
        QCOMPARE(after.mid(moved->start, length), before.mid(start, length));
    }
}

void AdTextTest::newerTextKeepsTheOlder()
{
    CampaignStore& store = **m_campaign;
    FOOTHOLD_VERIFY(captureAdText(store, m_ad, u"We need Rust."_s));
    QCOMPARE(ad().text, u"We need Rust."_s);
    QCOMPARE(ad().capturedOn, std::optional(QDate(2026, 3, 2)));
    QList<AdVersion> versions = store.listWhere(&AdVersion::ad, m_ad);
    QCOMPARE(versions.size(), 1);
    QCOMPARE(versions.first().capturedOn, QDate(2026, 1, 5));
    QCOMPARE(store.get<AdVersion>(versions.first().id).value().text, u"We need Python. You learn SQL."_s);
    FOOTHOLD_VERIFY(store.undo());
    QCOMPARE(ad().text, u"We need Python. You learn SQL."_s);
    QCOMPARE(store.count<AdVersion>(), 0);
    FOOTHOLD_VERIFY(store.redo());
    QCOMPARE(ad().text, u"We need Rust."_s);
    QCOMPARE(store.count<AdVersion>(), 1);
    const auto label = store.undoLabel();
    FOOTHOLD_VERIFY(captureAdText(store, m_ad, u"We need Rust."_s)); // nothing new
    QCOMPARE(store.count<AdVersion>(), 1);
    QCOMPARE(store.undoLabel(), label);
}

void AdTextTest::correctionKeepsNoVersion()
{
    FOOTHOLD_VERIFY(correctAdText(**m_campaign, m_ad, u"We need Python 3."_s));
    QCOMPARE(ad().text, u"We need Python 3."_s);
    QCOMPARE(ad().capturedOn, std::optional(QDate(2026, 1, 5)));
    QCOMPARE((*m_campaign)->count<AdVersion>(), 0);
    QVERIFY(!correctAdText(**m_campaign, JobAdId{99}, u"x"_s));
}

void AdTextTest::notesMoveAlong()
{
    CampaignStore& store = **m_campaign;
    const ResearchNoteId stays = addNote(u"You learn SQL."_s);
    const ResearchNoteId goes = addNote(u"We need Python."_s);
    FOOTHOLD_VERIFY(correctAdText(store, m_ad, u"Now: we need Rust. You learn SQL."_s));
    QCOMPARE(store.get<ResearchNote>(stays).value().rangeStart, 19);
    QCOMPARE(store.get<ResearchNote>(goes).value().rangeLength, 0);
    QCOMPARE(store.get<ResearchNote>(goes).value().text, u"We need Python."_s);
    FOOTHOLD_VERIFY(store.undo()); // one step
    QCOMPARE(ad().text, u"We need Python. You learn SQL."_s);
    QCOMPARE(store.get<ResearchNote>(stays).value().rangeStart, 16);
    QCOMPARE(store.get<ResearchNote>(goes).value().rangeLength, 15);
    FOOTHOLD_VERIFY(captureAdText(store, m_ad, u"You learn SQL."_s));
    QCOMPARE(store.get<ResearchNote>(stays).value().rangeStart, 0);
}

void AdTextTest::refusedWhenReadOnly()
{
    const auto open = CampaignStore::open(m_campaign->path(), m_campaign->clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(open);
    QVERIFY(!captureAdText(**open, m_ad, u"x"_s));
    QVERIFY(!correctAdText(**open, m_ad, u"x"_s));
    QCOMPARE((*open)->get<JobAd>(m_ad).value().text, ad().text);
}

QTEST_GUILESS_MAIN(AdTextTest)
#include "AdTextTest.moc"

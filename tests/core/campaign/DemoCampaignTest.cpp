// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/DemoCampaign.h"

#include "tests/support/TestCampaign.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>

using namespace foothold;
using namespace Qt::StringLiterals;

class DemoCampaignTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void holdsWhatThePagesNeed();
    void everyAdHasALengthAPersonWouldRead();
    void applicationsStandAtEveryKindOfStage();
    void datesCountFromTheDayItIsMade();
    void adsDoNotRepeatEachOther();
    void refusesAnExistingFile();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC)};
    std::unique_ptr<CampaignStore> m_store;
};

void DemoCampaignTest::initTestCase()
{
    auto created = DemoCampaign::create(m_folder.filePath(u"demo.foothold"_s), m_clock);
    FOOTHOLD_VERIFY(created);
    m_store = std::move(created).value();
}

void DemoCampaignTest::holdsWhatThePagesNeed()
{
    QCOMPARE(m_store->count<Company>(), 36);
    QCOMPARE(m_store->count<JobAd>(), 48);
    QCOMPARE(m_store->count<Application>(), 14);
    QCOMPARE(m_store->count<PrepStory>(), 6);
    QCOMPARE(m_store->count<InterviewRound>(), 5);
    QVERIFY(m_store->count<ResearchNote>() > 100);
    QVERIFY(!m_store->undoLabel());
    for (const PrepStory& story : m_store->list<PrepStory>()) {
        QVERIFY(!story.problem.isEmpty() && !story.approach.isEmpty() && !story.result.isEmpty()
            && !story.intuition.isEmpty());
        QVERIFY(story.previousMethods.size() == 1 || story.previousMethods.size() == 2);
    }
}

void DemoCampaignTest::everyAdHasALengthAPersonWouldRead()
{
    static const QRegularExpression blanks(u"\\s+"_s);
    for (const JobAd& ad : m_store->list<JobAd>()) {
        const auto words = m_store->get<JobAd>(ad.id)->text.split(blanks, Qt::SkipEmptyParts).size();
        QVERIFY2(words >= 150 && words <= 500, qPrintable(ad.title));
    }
}

void DemoCampaignTest::applicationsStandAtEveryKindOfStage()
{
    QHash<StageId, StageKind> kinds;
    for (const Stage& stage : m_store->list<Stage>())
        kinds.insert(stage.id, stage.kind);
    QSet<int> current;
    for (const Application& application : m_store->list<Application>()) {
        const auto history = m_store->listWhere(&StageChange::application, application.id);
        QVERIFY(!history.isEmpty());
        for (qsizetype i = 1; i < history.size(); ++i)
            QVERIFY(history[i - 1].date <= history[i].date);
        current.insert(int(kinds[history.last().stage]));
    }
    QCOMPARE(current.size(), qsizetype(choiceWords<StageKind>.size()));
}

void DemoCampaignTest::datesCountFromTheDayItIsMade()
{
    const QDate today = m_clock.today();
    int coming = 0;
    for (const InterviewRound& round : m_store->list<InterviewRound>())
        coming += round.start->date() > today;
    QCOMPARE(coming, 3);
    for (const StageChange& change : m_store->list<StageChange>())
        QVERIFY(change.date <= today);
    for (const JobAd& ad : m_store->list<JobAd>()) {
        QVERIFY(ad.posted && *ad.posted <= today);
        if (ad.season.startsWith("Summer"_L1))
            QCOMPARE(ad.season, u"Summer 2026"_s);
    }
}

// No two ads share more than 20 % of their five-word runs, counted against the ad with fewer of them.
void DemoCampaignTest::adsDoNotRepeatEachOther()
{
    static const QRegularExpression noWord(u"\\W+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QList<QSet<QString>> runs;
    for (const JobAd& ad : m_store->list<JobAd>()) {
        const QStringList words = m_store->get<JobAd>(ad.id)->text.toLower().split(noWord, Qt::SkipEmptyParts);
        QSet<QString> set;
        for (qsizetype i = 0; i + 5 <= words.size(); ++i)
            set.insert(words.mid(i, 5).join(u' '));
        for (const auto& other : runs) {
            const auto shared = QSet(set).intersect(other).size();
            QVERIFY2(double(shared) <= 0.2 * double(qMin(set.size(), other.size())), qPrintable(ad.title));
        }
        runs.append(set);
    }
}

void DemoCampaignTest::refusesAnExistingFile()
{
    const auto again = DemoCampaign::create(m_store->path(), m_clock);
    QVERIFY(!again);
    QCOMPARE(again.error().code, Error::Code::Exists);
    QCOMPARE(m_store->count<Company>(), 36);
}

QTEST_GUILESS_MAIN(DemoCampaignTest)
#include "DemoCampaignTest.moc"

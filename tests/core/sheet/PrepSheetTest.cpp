// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sheet/PrepSheet.h"

#include "core/keywords/KeywordExtractor.h"
#include "core/sheet/SheetHtml.h"
#include "core/sheet/SheetMarkdown.h"
#include "core/sheet/SheetText.h"
#include "tests/support/TestCampaign.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class PrepSheetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void emptyCampaignGivesABareSheet();
    void comingRoundGoesBeforePastAndUndated();
    void withoutComingRoundTheLatestIsShown();
    void chosenRoundHidesLaterOnes();
    void pinnedNotesComeFirst();
    void atMostThreeStoriesRanked();
    void otherStoriesFillUpToTwo();
    void keywordsAreCapped();
    void evidenceIsWhereTheSameTermIsFound();
    void adWithoutDemandShowsWhatItMentions();
    void sortsApplicationsByTheirNextRound();
    void markdownShowsMarkupAsText();
    void markdownKeepsLinesOfLists();
    void htmlShowsMarkupAsText();
    void htmlDropsMarksOfTextDocuments();
    void roundTime_data();
    void roundTime();

private:
    PrepSheet sheet(InterviewRoundId round = {})
    {
        return PrepSheet::collect(m_campaign->store(), *m_extractor, m_application, round).value();
    }
    InterviewRoundId addRound(const QDateTime& start, const QString& place = {})
    {
        InterviewRound round;
        round.application = m_application;
        if (start.isValid())
            round.start = start;
        round.place = place;
        return (*m_campaign)->add(round).value();
    }
    void addNote(ResearchKind kind, const QString& text, const QDate& date, bool pinned = false)
    {
        ResearchNote note;
        note.company = m_company;
        note.kind = kind;
        note.text = text;
        if (date.isValid())
            note.date = date;
        note.pinned = pinned;
        FOOTHOLD_VERIFY((*m_campaign)->add(note));
    }
    PrepStoryId addStory(const QString& title, const QStringList& skills)
    {
        PrepStory story;
        story.title = title;
        story.skills = skills;
        return (*m_campaign)->add(story).value();
    }
    void setAdText(const QString& text)
    {
        JobAd ad = (*m_campaign)->get<JobAd>(m_ad).value();
        ad.text = text;
        FOOTHOLD_VERIFY((*m_campaign)->update(ad));
    }
    QDateTime at(int day, int hour) const { return {QDate(2026, 3, day), QTime(hour, 0), Qt::UTC}; }
    static QString html(const PrepSheet& sheet)
    {
        QString all;
        for (const SheetRow& row : sheetRows(sheet, SheetWords())) {
            for (const SheetRow::Cell& cell : row.cells)
                all += cell.html;
        }
        return all;
    }

    std::unique_ptr<TestCampaign> m_campaign; // its clock stands at 2026-03-02 09:00 UTC
    std::unique_ptr<KeywordExtractor> m_extractor; // dear to build
    CompanyId m_company;
    JobAdId m_ad;
    ApplicationId m_application;
};

void PrepSheetTest::initTestCase()
{
    m_extractor = std::make_unique<KeywordExtractor>(Taxonomy::builtIn().value(), Vocabulary());
}

void PrepSheetTest::init()
{
    m_campaign = std::make_unique<TestCampaign>();
    CampaignStore& store = m_campaign->store();
    Company company;
    company.name = u"Acme"_s;
    m_company = store.add(company).value();
    JobAd ad;
    ad.company = m_company;
    ad.title = u"Data Intern"_s;
    m_ad = store.add(ad).value();
    Application application;
    application.company = m_company;
    application.ad = m_ad;
    m_application = store.add(application).value();
}

void PrepSheetTest::cleanup()
{
    m_campaign.reset();
}

void PrepSheetTest::emptyCampaignGivesABareSheet()
{
    const PrepSheet bare = sheet();
    QCOMPARE(bare.company.name, u"Acme"_s);
    QCOMPARE(bare.role, u"Data Intern"_s); // of the ad
    QVERIFY(!bare.next);
    QVERIFY(bare.earlier.isEmpty() && bare.brief.isEmpty() && bare.whyMe.isEmpty() && bare.questions.isEmpty());
    QVERIFY(bare.keywords.isEmpty() && bare.stories.isEmpty());
    QVERIFY(sheetMarkdown(bare, SheetWords()).startsWith(u"# Interview prep sheet: Acme, Data Intern\n"_s));
    QVERIFY(!sheetRows(bare, SheetWords()).isEmpty());
    QCOMPARE(PrepSheet::collect(m_campaign->store(), *m_extractor, ApplicationId{99}).error().code,
        Error::Code::NoSuchRecord);
}

void PrepSheetTest::comingRoundGoesBeforePastAndUndated()
{
    addRound({});
    const auto past = addRound(QDateTime(QDate(2026, 2, 20), QTime(9, 0), Qt::UTC));
    addRound(at(9, 10));
    const auto next = addRound(at(5, 10));
    QCOMPARE(sheet().next->id, next);
    QCOMPARE(sheet().earlier.size(), 1);
    QCOMPARE(sheet().earlier.first().id, past);
    m_campaign->clock.set(at(5, 10).addSecs(30 * 60)); // while it is on, it is still the one
    QCOMPARE(sheet().next->id, next);
    m_campaign->clock.set(at(5, 11)); // an hour where the length is not known
    QCOMPARE(sheet().next->start, std::optional(at(9, 10)));
}

void PrepSheetTest::withoutComingRoundTheLatestIsShown()
{
    const auto latest = addRound(at(1, 10));
    const auto first = addRound(QDateTime(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC));
    QCOMPARE(sheet().next->id, latest);
    QCOMPARE(sheet().earlier.size(), 2); // its own account is the freshest
    QCOMPARE(sheet().earlier.first().id, latest);
    QCOMPARE(sheet().earlier.last().id, first);
}

void PrepSheetTest::chosenRoundHidesLaterOnes()
{
    const auto first = addRound(QDateTime(QDate(2026, 2, 1), QTime(9, 0), Qt::UTC));
    addRound(QDateTime(QDate(2026, 2, 8), QTime(9, 0), Qt::UTC));
    addRound(at(5, 10));
    const PrepSheet chosen = sheet(first);
    QCOMPARE(chosen.next->id, first);
    QCOMPARE(chosen.earlier.size(), 1);
    QCOMPARE(chosen.earlier.first().id, first);
}

void PrepSheetTest::pinnedNotesComeFirst()
{
    addNote(ResearchKind::Need, u"old need"_s, QDate(2026, 1, 1));
    addNote(ResearchKind::Need, u"new need"_s, QDate(2026, 2, 1));
    addNote(ResearchKind::News, u"pinned news"_s, QDate(2025, 1, 1), true);
    addNote(ResearchKind::News, u"newer news"_s, QDate(2026, 2, 20));
    addNote(ResearchKind::Operations, u"undated"_s, {});
    addNote(ResearchKind::Value, u"value"_s, QDate(2026, 1, 5));
    addNote(ResearchKind::Question, u"second?"_s, QDate(2026, 1, 5));
    addNote(ResearchKind::Question, u"first?"_s, {}, true);
    QStringList brief;
    for (const ResearchNote& note : sheet().brief)
        brief.append(note.text);
    // The newer news give way to the pinned ones of their kind; of the needs the newest stays.
    QCOMPARE(brief, QStringList({u"pinned news"_s, u"new need"_s, u"undated"_s}));
    QCOMPARE(sheet().whyMe.size(), 1);
    QCOMPARE(sheet().whyMe.first().text, u"value"_s);
    QCOMPARE(sheet().questions, QStringList({u"first?"_s, u"second?"_s}));
}

void PrepSheetTest::atMostThreeStoriesRanked()
{
    setAdText(u"Requirements\n- Python\n- SQL\n- Docker\n"_s);
    addStory(u"None"_s, {u"pottery"_s});
    addStory(u"One"_s, {u"SQL"_s});
    addStory(u"All"_s, {u"Python"_s, u"SQL"_s, u"Docker"_s});
    addStory(u"Another one"_s, {u"Docker"_s});
    addStory(u"Two"_s, {u"Python"_s, u"SQL"_s});
    QStringList titles;
    for (const PrepSheet::Story& told : sheet().stories)
        titles.append(told.story.title);
    QCOMPARE(titles, QStringList({u"All"_s, u"Two"_s, u"One"_s}));
    QCOMPARE(sheet().stories.first().terms, QStringList({u"Python"_s, u"SQL"_s, u"Docker"_s}));
}

void PrepSheetTest::otherStoriesFillUpToTwo()
{
    setAdText(u"Requirements\n- Python\n"_s);
    addStory(u"Pottery"_s, {});
    addStory(u"Choir"_s, {});
    addStory(u"Parser"_s, {u"Python"_s});
    const PrepSheet filled = sheet();
    QCOMPARE(filled.stories.size(), 2);
    QCOMPARE(filled.stories[0].story.title, u"Parser"_s);
    QCOMPARE(filled.stories[1].story.title, u"Pottery"_s);
    QVERIFY(filled.stories[1].terms.isEmpty());
}

void PrepSheetTest::keywordsAreCapped()
{
    setAdText(u"Requirements\n- Python, SQL, Docker, Git, Linux, NumPy, pandas, PyTorch, TensorFlow, Kubernetes\n"
              "- Spark, Kafka, Airflow, PostgreSQL, MongoDB, Redis, Java, Scala, Rust, Julia, MATLAB, Terraform\n"_s);
    QCOMPARE(int(sheet().keywords.size()), PrepSheet::kKeywords);
    QCOMPARE(sheet().keywords.first().term, u"Python"_s);
}

void PrepSheetTest::evidenceIsWhereTheSameTermIsFound()
{
    setAdText(u"Requirements\n- Python\n- Docker\nNice to have\n- SQL\n"_s);
    addStory(u"First"_s, {u"python"_s});
    addStory(u"Both"_s, {u"Python"_s, u"SQL"_s});
    const PrepSheet shown = sheet();
    QCOMPARE(shown.keywords.size(), 3);
    QCOMPARE(shown.keywords[0].term, u"Python"_s);
    QCOMPARE(shown.keywords[0].demand, Demand::Required);
    QCOMPARE(shown.keywords[0].evidence.size(), 2);
    QCOMPARE(shown.keywords[0].evidence[0].title, u"Both"_s); // story 1 of the sheet: 3 points and 2
    QCOMPARE(shown.keywords[0].evidence[0].number, 1);
    QCOMPARE(shown.keywords[0].evidence[1].number, 2);
    QCOMPARE(shown.keywords[1].term, u"Docker"_s);
    QVERIFY(shown.keywords[1].evidence.isEmpty());
    QCOMPARE(shown.keywords[2].demand, Demand::Preferred);
    const QString markdown = sheetMarkdown(shown, SheetWords());
    QVERIFY(markdown.contains(u"- **Docker (Required)**: no story yet\n"_s));
    QVERIFY(markdown.contains(u"- **SQL (Preferred)**: Both\n"_s));
}

void PrepSheetTest::adWithoutDemandShowsWhatItMentions()
{
    setAdText(u"About us\nWe write Python all day.\n"_s);
    const PrepSheet shown = sheet();
    QCOMPARE(shown.keywords.size(), 1);
    QCOMPARE(shown.keywords.first().demand, Demand::Mentioned);
}

void PrepSheetTest::sortsApplicationsByTheirNextRound()
{
    CampaignStore& store = m_campaign->store();
    Application other;
    other.company = m_company;
    other.role = u"Other"_s;
    const ApplicationId undated = store.add(other).value();
    const ApplicationId past = store.add(other).value();
    const ApplicationId sooner = store.add(other).value();
    FOOTHOLD_VERIFY(store.add(other)); // without a round
    for (const auto& [id, start] : {std::pair(undated, QDateTime()), std::pair(past, at(1, 9)),
             std::pair(m_application, at(9, 9)), std::pair(sooner, at(3, 9))}) {
        InterviewRound round;
        round.application = id;
        if (start.isValid())
            round.start = start;
        FOOTHOLD_VERIFY(store.add(round));
    }
    QCOMPARE(applicationsWithRounds(store), QList({sooner, m_application, undated, past}));
}

void PrepSheetTest::markdownShowsMarkupAsText()
{
    Company company = (*m_campaign)->get<Company>(m_company).value();
    company.mission = u"<img src=/dev/zero> | * _ &lt; [a](b)"_s;
    FOOTHOLD_VERIFY((*m_campaign)->update(company));
    const QString markdown = sheetMarkdown(sheet(), SheetWords());
    QVERIFY2(markdown.contains(u"- **Mission**: \\<img src=/dev/zero\\> \\| \\* \\_ \\&lt; \\[a\\](b)\n"_s),
        qPrintable(markdown));
}

void PrepSheetTest::markdownKeepsLinesOfLists()
{
    addNote(ResearchKind::Question, u"- one\n2. two\n\n+ three\n=== \n# four"_s, {});
    const QString markdown = sheetMarkdown(sheet(), SheetWords());
    QVERIFY2(markdown.contains(u"## Questions I ask\n\n"
                               "- \\- one\\\n  2\\. two\\\n  \\+ three\\\n  \\===\\\n  \\# four\n"_s),
        qPrintable(markdown));
}

void PrepSheetTest::htmlShowsMarkupAsText()
{
    const QString nasty = u"<img src=/dev/zero> | * _ & \"x\" %1 %2"_s;
    Company company = (*m_campaign)->get<Company>(m_company).value();
    company.name = company.mission = company.wantReason = nasty;
    FOOTHOLD_VERIFY((*m_campaign)->update(company));
    setAdText(u"Requirements\n- Python\n"_s);
    PrepStory story;
    story.title = story.problem = story.metric = nasty;
    story.previousMethods = story.skills = {nasty, u"Python"_s};
    FOOTHOLD_VERIFY((*m_campaign)->add(story));
    InterviewRound round;
    round.application = m_application;
    round.place = round.asked = nasty;
    round.people = round.checklist = {nasty};
    FOOTHOLD_VERIFY((*m_campaign)->add(round));
    addNote(ResearchKind::News, nasty, {});
    addNote(ResearchKind::Question, nasty, {});
    const QString text = html(sheet());
    QVERIFY(!text.contains(u"<img"_s));
    // Title, role's company, mission, reason, story title, evidence, problem, method, metric, place, person, item,
    // account, note and question.
    QCOMPARE(text.count(u"&lt;img src=/dev/zero&gt; | * _ &amp; &quot;x&quot; %1 %2"_s), 14);
}

void PrepSheetTest::htmlDropsMarksOfTextDocuments()
{
    Company company = (*m_campaign)->get<Company>(m_company).value();
    company.mission = u"a\ufdd0b\u2029c\ufffcd\u0001e"_s;
    FOOTHOLD_VERIFY((*m_campaign)->update(company));
    QVERIFY(html(sheet()).contains(u">ab<br>cde<"_s));
}

void PrepSheetTest::roundTime_data()
{
    QTest::addColumn<QDateTime>("start");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QString>("text");
    const auto utc = [](int month, int day, int hour, int minute) {
        return QDateTime(QDate(2026, month, day), QTime(hour, minute), Qt::UTC);
    };
    const QString madrid = u"Europe/Madrid"_s;
    QTest::newRow("winter") << utc(3, 5, 14, 0) << madrid << 45
                            << u"Thursday, 5 March 2026, 15:00 (Europe/Madrid), 45 min"_s;
    QTest::newRow("before the clock goes forward")
        << utc(3, 29, 0, 59) << madrid << 0 << u"Sunday, 29 March 2026, 01:59 (Europe/Madrid)"_s;
    QTest::newRow("after the clock went forward")
        << utc(3, 29, 1, 0) << madrid << 0 << u"Sunday, 29 March 2026, 03:00 (Europe/Madrid)"_s;
    QTest::newRow("before the clock goes back")
        << utc(10, 25, 0, 30) << madrid << 0 << u"Sunday, 25 October 2026, 02:30 (Europe/Madrid)"_s;
    QTest::newRow("after the clock went back")
        << utc(10, 25, 1, 30) << madrid << 0 << u"Sunday, 25 October 2026, 02:30 (Europe/Madrid)"_s;
    QTest::newRow("the day after") << utc(10, 26, 9, 0) << madrid << 0
                                   << u"Monday, 26 October 2026, 10:00 (Europe/Madrid)"_s;
    QTest::newRow("no zone") << utc(3, 5, 14, 0) << QString() << 0 << u"Thursday, 5 March 2026, 14:00"_s;
    QTest::newRow("no date") << QDateTime() << madrid << 30 << u"30 min"_s;
}

void PrepSheetTest::roundTime()
{
    QFETCH(QDateTime, start);
    QFETCH(QString, zone);
    QFETCH(int, minutes);
    InterviewRound round;
    if (start.isValid())
        round.start = start;
    round.zone = zone;
    round.minutes = minutes;
    QTEST(roundTimeText(round, SheetWords()), "text");
}

QTEST_GUILESS_MAIN(PrepSheetTest)
#include "PrepSheetTest.moc"

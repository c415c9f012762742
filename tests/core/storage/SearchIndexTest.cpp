// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/SearchIndex.h"

#include "core/storage/SearchQuery.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QRandomGenerator>

using namespace foothold;
using namespace Qt::StringLiterals;

class SearchIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void queries_data();
    void queries();
    void finds_data();
    void finds();
    void namesComeFirst();
    void manyTextsHideNoName();
    void snippetShowsTheWords();
    void wordsReadAsWords();
    void followsEditsAndUndo();
    void aCompanysRecordsGoWithIt();
    void anythingTypedIsAnswered_data();
    void anythingTypedIsAnswered();
    void randomTypingIsAnswered();
    void foreignTriggersAreRefused_data();
    void foreignTriggersAreRefused();
    void readOnlyCampaignsCanBeSearched();
};

void SearchIndexTest::queries_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expression");
    QTest::addColumn<bool>("namesOnly");
    QTest::newRow("nothing") << QString() << QString() << false;
    QTest::newRow("only signs") << u" - * ( ' "_s << QString() << false;
    QTest::newRow("one letter") << u"a"_s << u"\"a\"*"_s << true;
    QTest::newRow("one digit with a sign") << u"(3"_s << u"\"(3\"*"_s << true;
    QTest::newRow("two letters") << u"ab"_s << u"\"ab\"*"_s << false;
    QTest::newRow("two words, the last half-typed") << u"data eng"_s << u"\"data\" \"eng\"*"_s << false;
    QTest::newRow("operators are words") << u"a OR b"_s << u"\"a\" \"OR\" \"b\"*"_s << false;
    QTest::newRow("a closed quotation") << u"\"machine learning\""_s << u"\"machine learning\""_s << false;
    QTest::newRow("a quotation that is open") << u"\"machine lear"_s << u"\"machine lear\"*"_s << false;
    QTest::newRow("a lone quote") << u"\""_s << QString() << false;
    QTest::newRow("words around a quotation") << u"x1 \"b c\" d"_s << u"\"x1\" \"b c\" \"d\"*"_s << false;
    QTest::newRow("C++") << u"C++"_s << u"\"C++\"*"_s << false;
}

void SearchIndexTest::queries()
{
    QFETCH(QString, typed);
    const SearchQuery query(typed);
    QTEST(query.expression, "expression");
    QTEST(query.namesOnly, "namesOnly");
}

static QStringList found(const CampaignStore& store, const QString& typed)
{
    QStringList words;
    for (const SearchHit& hit : store.search(typed))
        words.append(u"%1.%2"_s.arg(QString::number(int(hit.kind)), hit.field));
    words.sort();
    return words;
}

static QString where(RecordKind kind, const char* field)
{
    return u"%1.%2"_s.arg(QString::number(int(kind)), QLatin1StringView(field));
}

void SearchIndexTest::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("places");
    const auto ad = [](const char* field) { return where(RecordKind::JobAd, field); };
    const auto company = [](const char* field) { return where(RecordKind::Company, field); };
    QTest::newRow("a word of the ad") << u"pytorch"_s << QStringList{ad("text")};
    QTest::newRow("half a word") << u"pyto"_s << QStringList{ad("text")};
    QTest::newRow("words in another order") << u"plus python"_s << QStringList{ad("text")};
    QTest::newRow("a phrase") << u"\"know python\""_s << QStringList{ad("text")};
    QTest::newRow("a phrase in the wrong order") << u"\"python know\""_s << QStringList();
    QTest::newRow("without the accent") << u"malaga"_s << QStringList{company("places"), ad("places")};
    QTest::newRow("with the accent") << u"M\u00c1LAGA"_s << QStringList{company("places"), ad("places")};
    QTest::newRow("a contact's mail") << u"ada@acme"_s << QStringList{where(RecordKind::Contact, "email")};
    QTest::newRow("the answer of a question") << u"low when"_s << QStringList{where(RecordKind::Question, "answer")};
    QTest::newRow("what a CV says") << u"forecast of bike"_s << QStringList{where(RecordKind::Document, "text")};
    QTest::newRow("one letter looks at names") << u"a"_s
                                               << QStringList{company("name"), where(RecordKind::Contact, "name"),
                                                      where(RecordKind::LearningItem, "name")}; // "at"
    QTest::newRow("nowhere") << u"cobol"_s << QStringList();
}

void SearchIndexTest::finds()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, places);
    TestCampaign campaign;
    sample::fill(*campaign);
    places.sort();
    QCOMPARE(found(*campaign, typed), places);
}

void SearchIndexTest::namesComeFirst()
{
    TestCampaign campaign;
    const CompanyId other = campaign->add(Company{.name = u"Other"_s, .mission = u"Rust rust rust"_s}).value();
    const CompanyId rust = campaign->add(Company{.name = u"Rust Belt"_s}).value();
    const QList<SearchHit> hits = campaign->search(u"rust"_s);
    QCOMPARE(hits.size(), 2);
    QCOMPARE(hits[0].id, rust.value);
    QCOMPARE(hits[0].field, u"name"_s);
    QCOMPARE(hits[1].id, other.value);
    QCOMPARE(campaign->search(u"rust"_s, 1).size(), 1);
}

// 60 short ads say the word three times each; the one ad that has it in its title says it once.
void SearchIndexTest::manyTextsHideNoName()
{
    TestCampaign campaign;
    const auto company = campaign->add(sample::company());
    FOOTHOLD_VERIFY(company);
    for (int i = 0; i < 60; ++i)
        FOOTHOLD_VERIFY(campaign->add(
            JobAd{.company = *company, .title = u"Trainee"_s, .text = u"telemetry telemetry telemetry"_s}));
    const auto named = campaign->add(JobAd{.company = *company,
        .title = u"Somebody who helps us with the telemetry of cranes in the harbour"_s,
        .text = u"Words. "_s.repeated(500)});
    FOOTHOLD_VERIFY(named);
    const QList<SearchHit> hits = campaign->search(u"telemetry"_s, 50);
    QCOMPARE(hits.size(), 50);
    QCOMPARE(hits.first().id, named->value);
    QCOMPARE(hits.first().field, u"title"_s);
}

void SearchIndexTest::snippetShowsTheWords()
{
    TestCampaign campaign;
    campaign->add(Company{.name = u"Acme"_s, .mission = u"We move\nboxes, safely."_s}).value();
    const SearchHit hit = campaign->search(u"boxes saf"_s).value(0);
    QCOMPARE(hit.snippet, u"We move boxes, safely."_s);
    const QList<SearchHit::Mark> marks{{8, 5}, {15, 6}};
    QCOMPARE(hit.marks, marks);
}

void SearchIndexTest::wordsReadAsWords()
{
    TestCampaign campaign;
    campaign->add(Company{.name = u"Acme"_s, .tags = {u"robots"_s, u"soft hands"_s}}).value();
    const SearchHit hit = campaign->search(u"hands"_s).value(0);
    QCOMPARE(hit.field, u"tags"_s);
    QCOMPARE(hit.snippet, u"robots, soft hands"_s);
    QCOMPARE(hit.marks, (QList<SearchHit::Mark>{{13, 5}}));
}

void SearchIndexTest::followsEditsAndUndo()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    JobAd ad = campaign->get<JobAd>(ids.ad).value();
    ad.text = u"You must know Julia."_s;
    FOOTHOLD_VERIFY(campaign->update(ad));
    QVERIFY(campaign->search(u"pytorch"_s).isEmpty());
    QCOMPARE(campaign->search(u"julia"_s).size(), 1);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->search(u"pytorch"_s).size(), 1);
    QVERIFY(campaign->search(u"julia"_s).isEmpty());
    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(campaign->search(u"julia"_s).size(), 1);
}

void SearchIndexTest::aCompanysRecordsGoWithIt()
{
    TestCampaign campaign;
    const auto ids = sample::fill(*campaign);
    QCOMPARE(campaign->search(u"grasping"_s).size(), 1);
    FOOTHOLD_VERIFY(campaign->remove<Company>(ids.company));
    QVERIFY(campaign->search(u"grasping"_s).isEmpty());
    QVERIFY(campaign->search(u"pytorch"_s).isEmpty());
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->search(u"grasping"_s).size(), 1);
    QCOMPARE(campaign->search(u"pytorch"_s).size(), 1);
}

void SearchIndexTest::anythingTypedIsAnswered_data()
{
    QTest::addColumn<QString>("typed");
    for (const char* typed : {"\"", "\"\"", "'", "a\"b\"c\"", "NEAR(a b)", "name:acme", "^acme", "a*b*", "-acme", "+",
             "AND", "NOT acme", "(acme", "acme)", "{name}: acme", ";DROP TABLE company", "%", "\\", "c++", "c#",
             "a.b.c", "'; --", "acme\" OR \"x"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
    QTest::newRow("NUL") << QString(u"ac"_s + QChar(u'\0') + u"me"_s);
    QTest::newRow("lone surrogate") << QString(QChar(0xd800)) + u"acme"_s;
    QTest::newRow("emoji") << u"\U0001F9D7 acme"_s;
    QTest::newRow("very long") << QString(100'000, u'a');
    QTest::newRow("many words") << u"acme "_s.repeated(1000);
    QTest::newRow("right to left") << u"\u05e9\u05dc\u05d5\u05dd"_s;
}

void SearchIndexTest::anythingTypedIsAnswered()
{
    QFETCH(QString, typed);
    TestCampaign campaign;
    sample::fill(*campaign);
    int failures = 0;
    connect(&*campaign, &CampaignStore::readFailed, this, [&failures] { ++failures; });
    campaign->search(typed);
    QCOMPARE(failures, 0);
}

void SearchIndexTest::randomTypingIsAnswered()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    TestCampaign campaign;
    sample::fill(*campaign);
    int failures = 0;
    connect(&*campaign, &CampaignStore::readFailed, this, [&failures] { ++failures; });
    const QString signs = u"\"'*()^:{}-+#. aAnR\u00e9\u4e00\U0001F600"_s;
    for (int i = 0; i < 300; ++i) {
        QString typed;
        for (int length = random.bounded(12); length > 0; --length)
            typed.append(signs[random.bounded(int(signs.size()))]);
        campaign->search(typed);
        QVERIFY2(failures == 0, qPrintable(typed));
    }
}

void SearchIndexTest::foreignTriggersAreRefused_data()
{
    QTest::addColumn<QByteArray>("statement");
    QTest::newRow("a trigger") << QByteArray("CREATE TRIGGER t AFTER INSERT ON company BEGIN DELETE FROM contact; END");
    QTest::newRow("our trigger's name") << QByteArray(
        "DROP TRIGGER job_ad_removed;"
        "CREATE TRIGGER job_ad_removed AFTER DELETE ON job_ad BEGIN DELETE FROM contact; END");
    QTest::newRow("the index's trigger") << QByteArray(
        "DROP TRIGGER search_company_removed;"
        "CREATE TRIGGER search_company_removed AFTER DELETE ON company BEGIN DELETE FROM contact; END");
    QTest::newRow("a view") << QByteArray("CREATE VIEW v AS SELECT * FROM company");
}

void SearchIndexTest::foreignTriggersAreRefused()
{
    QFETCH(QByteArray, statement);
    TestCampaign campaign;
    const QString copy = campaign.folder() + u"/copy.foothold"_s;
    QVERIFY(QFile::copy(campaign.path(), copy));
    {
        auto database = Database::open(copy, Database::Mode::ReadWrite);
        FOOTHOLD_VERIFY(database);
        FOOTHOLD_VERIFY((*database)->runScript(statement));
    }
    QCOMPARE(CampaignStore::open(copy, campaign.clock).error().code, Error::Code::DamagedCampaign);
}

void SearchIndexTest::readOnlyCampaignsCanBeSearched()
{
    TestCampaign campaign;
    sample::fill(*campaign);
    auto reader = CampaignStore::open(campaign.path(), campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(reader);
    QCOMPARE((*reader)->search(u"pytorch"_s).size(), 1);
}

QTEST_GUILESS_MAIN(SearchIndexTest)
#include "SearchIndexTest.moc"

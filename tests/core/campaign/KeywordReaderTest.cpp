// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/KeywordReader.h"

#include "core/keywords/tagger/CrfTagger.h"
#include "core/text/Decoding.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class KeywordReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsOnlyWhatAChangeTouches();
    void readsChangedTexts();
    void readsAllOfAnotherSession();
    void partialIsAsGoodAsFull_data();
    void partialIsAsGoodAsFull();
};

namespace {

std::shared_ptr<const Taxonomy> fewTerms()
{
    Taxonomy taxonomy;
    (void)taxonomy.read(R"(@category language
Python
C++
=R | R language | context
=Go | Golang | context
@category tool
PostgreSQL | Postgres, =PSQL
Docker
@category field
machine learning | =ML
@category method
data pipeline
model training
data analysis
image processing
natural language processing | NLP
@category quality
communication
)",
        u"t"_s);
    return std::make_shared<const Taxonomy>(std::move(taxonomy));
}

JobAdId addAd(CampaignStore& store, CompanyId company, const QString& text)
{
    JobAd ad = sample::ad(company);
    ad.text = text;
    return store.add(ad).value();
}

VocabularyEntry entry(const QString& name, const QStringList& aliases = {})
{
    VocabularyEntry made;
    made.name = name;
    made.aliases = aliases;
    return made;
}

// Which ads got new mentions since the last call.
QSet<JobAdId> readAds(QSignalSpy& spy)
{
    QSet<JobAdId> ads;
    for (const QList<QVariant>& signal : spy) {
        for (const JobAdId ad : signal.first().value<QList<JobAdId>>())
            ads.insert(ad);
    }
    spy.clear();
    return ads;
}

QString pick(QRandomGenerator& random, const QStringList& from)
{
    return from[random.bounded(int(from.size()))];
}

QStringList generatedTexts(QRandomGenerator& random, int count)
{
    const QStringList pieces{u"Python"_s, u"C++"_s, u"R"_s, u"Go"_s, u"machine learning"_s, u"ML"_s, u"data"_s,
        u"pipelines"_s, u"analysis"_s, u"train"_s, u"models"_s, u"speech"_s, u"image"_s, u"processing"_s, u"Postgres"_s,
        u"zorbex"_s, u"Zorbexes"_s, u"PythonExperience"_s, u"data-lake"_s, u"and"_s, u"or"_s, u","_s, u"."_s, u"\n"_s,
        u"Requirements:\n"_s, u"Nice to have\n"_s, u"Experience in"_s, u"is a plus"_s, u"communication"_s, u"Docker"_s};
    QStringList texts;
    for (int i = 0; i < count; ++i) {
        QString text;
        for (int words = random.bounded(60); words > 0; --words)
            text += pick(random, pieces) + (random.bounded(8) == 0 ? QString() : u" "_s);
        texts.append(text);
    }
    return texts;
}

// One change of the vocabulary by chance: a new entry, a changed one, one less, or undo and redo.
void changeVocabulary(CampaignStore& store, QRandomGenerator& random)
{
    const QStringList words{u"Python"_s, u"python sql"_s, u"Zorbex"_s, u"data lake"_s, u"data"_s, u"PostgreSQL"_s,
        u"Postgres"_s, u"machine learning"_s, u"ML"_s, u"speech processing"_s, u"robot training"_s,
        u"models training"_s, u"Go"_s, u"R"_s, u"communication"_s, u"Experience"_s, u"data science"_s, u"SQL"_s,
        u"team"_s, u"AWS"_s, u"deep learning"_s, u"statistics"_s, u"pandas"_s, u"business"_s, u"cloud"_s};
    const QList<VocabularyEntry> entries = store.list<VocabularyEntry>();
    VocabularyEntry made = entry(pick(random, words));
    switch (random.bounded(6)) {
    case 0:
    case 1:
        made.banned = random.bounded(3) == 0;
        made.category = static_cast<TermCategory>(random.bounded(4));
        for (int aliases = random.bounded(3); aliases > 0; --aliases)
            made.aliases.append(pick(random, words));
        FOOTHOLD_VERIFY(store.add(made));
        return;
    case 2:
        if (entries.isEmpty())
            return;
        made = entries[random.bounded(int(entries.size()))];
        made.aliases.append(pick(random, words));
        made.banned = made.banned != (random.bounded(4) == 0);
        FOOTHOLD_VERIFY(store.update(made));
        return;
    case 3:
        if (!entries.isEmpty())
            FOOTHOLD_VERIFY(store.remove<VocabularyEntry>(entries[random.bounded(int(entries.size()))].id));
        return;
    case 4:
        if (store.undoLabel())
            FOOTHOLD_VERIFY(store.undo());
        return;
    default:
        if (store.redoLabel())
            FOOTHOLD_VERIFY(store.redo());
    }
}

void compareWithFull(CampaignStore& store, const std::shared_ptr<const Taxonomy>& taxonomy,
    const std::shared_ptr<const SpanTagger>& tagger, const QString& where)
{
    const KeywordExtractor full(taxonomy, Vocabulary(store.list<VocabularyEntry>()), tagger);
    const auto sorted = [](QList<KeywordMention> mentions) {
        std::sort(mentions.begin(), mentions.end(), [](const KeywordMention& a, const KeywordMention& b) {
            return std::tuple(a.start, -a.length, a.term) < std::tuple(b.start, -b.length, b.term);
        });
        return mentions;
    };
    for (const JobAd& ad : store.list<JobAd>()) {
        const QString text = store.get<JobAd>(ad.id)->text;
        QVERIFY2(sorted(store.mentions(ad.id)) == sorted(full.extract(text)), qPrintable(where + text));
    }
}

} // namespace

void KeywordReaderTest::readsOnlyWhatAChangeTouches()
{
    TestCampaign campaign;
    const auto company = campaign->add(sample::company()).value();
    const JobAdId python = addAd(*campaign, company, u"Python and Docker"_s);
    const JobAdId zorbex = addAd(*campaign, company, u"Two zorbexes"_s);
    const JobAdId empty = addAd(*campaign, company, {});
    KeywordReader reader(*campaign, fewTerms());
    QSignalSpy spy(&campaign.store(), &CampaignStore::mentionsChanged);
    const auto settled = [&] { return reader.waiting() == 0 && campaign->adsUnreadBy(reader.engine()).isEmpty(); };
    reader.start();
    QTRY_VERIFY(settled());
    QCOMPARE(readAds(spy), (QSet<JobAdId>{python, zorbex, empty}));

    const auto own = campaign->add(entry(u"Zorbex"_s));
    FOOTHOLD_VERIFY(own);
    QTRY_VERIFY(settled());
    QCOMPARE(readAds(spy), QSet<JobAdId>{zorbex});
    QCOMPARE(campaign->mentions(zorbex).size(), 1);
    QCOMPARE(campaign->mentions(python).size(), 2);

    FOOTHOLD_VERIFY(campaign->undo());
    QTRY_VERIFY(settled());
    QCOMPARE(readAds(spy), QSet<JobAdId>{zorbex});
    QVERIFY(campaign->mentions(zorbex).isEmpty());
    FOOTHOLD_VERIFY(campaign->redo());
    QTRY_VERIFY(settled());
    QCOMPARE(readAds(spy), QSet<JobAdId>{zorbex});

    VocabularyEntry ban = entry(u"Docker"_s);
    ban.banned = true;
    FOOTHOLD_VERIFY(campaign->add(ban));
    FOOTHOLD_VERIFY(campaign->add(entry(u"Nowhere"_s))); // before the first change is done
    QTRY_VERIFY(settled());
    QCOMPARE(readAds(spy), QSet<JobAdId>{python});
    QCOMPARE(campaign->mentions(python).size(), 1);
}

void KeywordReaderTest::readsChangedTexts()
{
    TestCampaign campaign;
    const auto company = campaign->add(sample::company()).value();
    const JobAdId id = addAd(*campaign, company, u"Python"_s);
    KeywordReader reader(*campaign, fewTerms());
    FOOTHOLD_VERIFY(reader.readAll());
    JobAd ad = campaign->get<JobAd>(id).value();
    ad.text = u"Docker and Python"_s;
    FOOTHOLD_VERIFY(campaign->update(ad));
    FOOTHOLD_VERIFY(campaign->add(entry(u"Nowhere"_s))); // does not touch it, yet its text is new
    FOOTHOLD_VERIFY(reader.readAll());
    QCOMPARE(campaign->mentions(id).size(), 2);
}

void KeywordReaderTest::readsAllOfAnotherSession()
{
    TestCampaign campaign;
    const auto company = campaign->add(sample::company()).value();
    const JobAdId id = addAd(*campaign, company, u"Python"_s);
    {
        KeywordReader reader(*campaign, fewTerms());
        FOOTHOLD_VERIFY(reader.readAll());
    }
    FOOTHOLD_VERIFY(campaign->add(entry(u"Nowhere"_s))); // with nobody there to see it
    KeywordReader reader(*campaign, fewTerms());
    QSignalSpy spy(&campaign.store(), &CampaignStore::mentionsChanged);
    FOOTHOLD_VERIFY(reader.readAll());
    QCOMPARE(readAds(spy), QSet<JobAdId>{id});
}

void KeywordReaderTest::partialIsAsGoodAsFull_data()
{
    QTest::addColumn<bool>("real");
    QTest::addColumn<int>("rounds");
    QTest::newRow("generated ads") << false << 40;
    QTest::newRow("real ads, lists and tagger") << true << 4;
}

void KeywordReaderTest::partialIsAsGoodAsFull()
{
    QFETCH(bool, real);
    QFETCH(int, rounds);
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    QStringList texts = generatedTexts(random, real ? 10 : 40);
    if (real) {
        const QDir folder(QStringLiteral(FOOTHOLD_DATA_DIR "/ads"));
        const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
        if (names.isEmpty())
            QSKIP("no public test data beside the repository");
        for (int i = 0; i < 8; ++i) {
            QFile file(folder.filePath(pick(random, names)));
            QVERIFY(file.open(QIODevice::ReadOnly));
            texts.append(decodeText(file.readAll()).text);
        }
    }
    const auto taxonomy = real ? Taxonomy::builtIn().value() : fewTerms();
    const std::shared_ptr<const SpanTagger> tagger = CrfTagger::builtIn().value();
    TestCampaign campaign;
    const auto company = campaign->add(sample::company()).value();
    for (const QString& text : std::as_const(texts))
        addAd(*campaign, company, text);
    KeywordReader reader(*campaign, taxonomy);
    FOOTHOLD_VERIFY(reader.readAll());
    QSignalSpy spy(&campaign.store(), &CampaignStore::mentionsChanged);
    qsizetype read = 0;
    for (int round = 0; round < rounds; ++round) {
        for (int changes = 1 + random.bounded(2); changes > 0; --changes)
            changeVocabulary(*campaign, random);
        FOOTHOLD_VERIFY(reader.readAll());
        read += readAds(spy).size();
        compareWithFull(*campaign, taxonomy, tagger, u"seed %1, round %2: "_s.arg(seed).arg(round));
        if (QTest::currentTestFailed())
            return;
    }
    qInfo("%lld of %lld readings", qint64(read), qint64(texts.size()) * rounds);
    QVERIFY(read < texts.size() * rounds);
}

QTEST_GUILESS_MAIN(KeywordReaderTest)
#include "KeywordReaderTest.moc"

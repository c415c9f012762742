// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/KeywordExtractor.h"

#include "core/keywords/tagger/CrfTagger.h"
#include "core/text/Decoding.h"
#include "tests/support/MentionPromises.h"

#include <QDir>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace foothold;
using namespace Qt::StringLiterals;

class KeywordExtractorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void extracts_data();
    void extracts();
    void vocabularyWins_data();
    void vocabularyWins();
    void explains();
    void mergesTheTagger();
    void survivesBadInput_data();
    void survivesBadInput();
    void holdsItsPromisesOnAnyText();
    void isTheSameInEveryThread();
    void readsTheRealAds();

private:
    std::shared_ptr<const Taxonomy> m_taxonomy;
};

namespace {

VocabularyEntry entry(const QString& name, TermCategory category, const QStringList& aliases = {})
{
    VocabularyEntry made;
    made.name = name;
    made.category = category;
    made.aliases = aliases;
    return made;
}

VocabularyEntry ban(const QString& name)
{
    VocabularyEntry made;
    made.name = name;
    made.banned = true;
    return made;
}

class FakeTagger : public SpanTagger
{
public:
    QList<TaggedSpan> tag(const ReadText& text) const override
    {
        QList<TaggedSpan> spans;
        for (const QString& word : {u"Python"_s, u"Zorbex"_s}) {
            if (const int at = int(text.tokens.text().indexOf(word)); at >= 0)
                spans.append({{at, int(word.size())}, word.toLower(), TermCategory::Tool, 0.6});
        }
        return spans;
    }
};

} // namespace

void KeywordExtractorTest::initTestCase()
{
    Taxonomy taxonomy;
    QVERIFY(taxonomy.read(R"(@category language
Python
C++
SQL
=R | R language | context
@category tool
PostgreSQL | Postgres, =PSQL
Docker
@category field
machine learning | =ML
@category method
data pipeline
@category quality
communication
)",
        u"t"_s));
    m_taxonomy = std::make_shared<const Taxonomy>(std::move(taxonomy));
}

void KeywordExtractorTest::extracts_data()
{
    QTest::addColumn<QString>("ad");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("empty ad") << QString() << QStringList();
    QTest::newRow("no term") << u"We sell tea."_s << QStringList();
    QTest::newRow("C++ keeps its signs") << u"We use C++ and SQL."_s
                                         << QStringList{u"C++:mentioned"_s, u"SQL:mentioned"_s};
    QTest::newRow("demand by section")
        << u"About us\nWe love machine learning.\nRequirements\nPython\nNice to have\nDocker"_s
        << QStringList{u"machine learning:mentioned"_s, u"Python:required"_s, u"Docker:preferred"_s};
    QTest::newRow("all places") << u"Python, then Python"_s
                                << QStringList{u"Python:mentioned"_s, u"Python:mentioned"_s};
}

void KeywordExtractorTest::extracts()
{
    QFETCH(QString, ad);
    QFETCH(QStringList, expected);
    const KeywordExtractor extractor(m_taxonomy, Vocabulary());
    QStringList found;
    for (const KeywordMention& mention : extractor.extract(ad)) {
        const std::string_view demand = choiceWord(mention.demand);
        found.append(mention.term + u':' + QString::fromLatin1(demand.data(), qsizetype(demand.size())));
        QCOMPARE(mention.origin, Origin::Taxonomy);
    }
    QCOMPARE(found, expected);
    QCOMPARE(brokenPromise(ad, extractor.extract(ad)), QString());
}

void KeywordExtractorTest::vocabularyWins_data()
{
    QTest::addColumn<QList<VocabularyEntry>>("entries");
    QTest::addColumn<QString>("ad");
    QTest::addColumn<QStringList>("expected"); // term:category:origin
    using Entries = QList<VocabularyEntry>;
    const QString ad = u"Python, Postgres, Zorbex and machine learning (ML)"_s;
    QTest::newRow("nothing") << Entries() << ad
                             << QStringList{u"Python:language:taxonomy"_s, u"PostgreSQL:tool:taxonomy"_s,
                                    u"machine learning:field:taxonomy"_s, u"machine learning:field:taxonomy"_s};
    QTest::newRow("own term") << Entries{entry(u"Zorbex"_s, TermCategory::Domain)} << u"the zorbex"_s
                              << QStringList{u"Zorbex:domain:user"_s};
    QTest::newRow("own alias") << Entries{entry(u"zx"_s, TermCategory::Domain, {u"Zorbex"_s})} << u"the Zorbex"_s
                               << QStringList{u"zx:domain:user"_s};
    QTest::newRow("own category") << Entries{entry(u"Python"_s, TermCategory::Tool)} << u"Python"_s
                                  << QStringList{u"Python:tool:user"_s};
    QTest::newRow("merge takes all forms")
        << Entries{entry(u"PG"_s, TermCategory::Platform, {u"PostgreSQL"_s})} << u"Postgres and PSQL"_s
        << QStringList{u"PG:platform:user"_s, u"PG:platform:user"_s};
    QTest::newRow("alias of a listed term")
        << Entries{entry(u"PG"_s, TermCategory::Platform, {u"Postgres"_s})} << u"Postgres, PostgreSQL"_s
        << QStringList{u"PG:platform:user"_s, u"PostgreSQL:tool:taxonomy"_s};
    QTest::newRow("ban by name") << Entries{ban(u"python"_s)} << u"Python and SQL"_s
                                 << QStringList{u"SQL:language:taxonomy"_s};
    QTest::newRow("ban by alias") << Entries{ban(u"Postgres"_s)} << u"Postgres, PostgreSQL, SQL"_s
                                  << QStringList{u"SQL:language:taxonomy"_s};
    QTest::newRow("longer own term") << Entries{entry(u"Python SQL"_s, TermCategory::Other)} << u"Python SQL"_s
                                     << QStringList{u"Python SQL:other:user"_s};
    QTest::newRow("a listed ambiguous name stays so")
        << Entries{entry(u"R"_s, TermCategory::Tool, {u"Zorbex"_s})} << u"Zorbex, R and Python; see the r on page R."_s
        << QStringList{u"R:tool:user"_s, u"R:tool:user"_s, u"Python:language:taxonomy"_s};
    QTest::newRow("another case of it is the student's own word")
        << Entries{entry(u"r"_s, TermCategory::Tool)} << u"the r"_s << QStringList{u"r:tool:user"_s};
    QTest::newRow("blank entry") << Entries{entry(u"  "_s, TermCategory::Other)} << u"SQL"_s
                                 << QStringList{u"SQL:language:taxonomy"_s};
}

void KeywordExtractorTest::vocabularyWins()
{
    QFETCH(QList<VocabularyEntry>, entries);
    QFETCH(QString, ad);
    QFETCH(QStringList, expected);
    const auto word = [](auto value) {
        const std::string_view chosen = choiceWord(value);
        return QString::fromLatin1(chosen.data(), qsizetype(chosen.size()));
    };
    QStringList found;
    for (const KeywordMention& mention : KeywordExtractor(m_taxonomy, Vocabulary(entries)).extract(ad))
        found.append(mention.term + u':' + word(mention.category) + u':' + word(mention.origin));
    QCOMPARE(found, expected);
}

void KeywordExtractorTest::explains()
{
    const QString ad = u"Requirements\nDocker is a plus"_s;
    const QList<ExplainedMention> mentions = KeywordExtractor(m_taxonomy, Vocabulary()).explain(ad);
    QCOMPARE(mentions.size(), 1);
    QCOMPARE(mentions[0].mention.demand, Demand::Preferred);
    QCOMPARE(ad.mid(mentions[0].reason.cue.start, mentions[0].reason.cue.length), u"is a plus"_s);
}

void KeywordExtractorTest::mergesTheTagger()
{
    const KeywordExtractor extractor(m_taxonomy, Vocabulary(), std::make_shared<FakeTagger>());
    const QList<KeywordMention> mentions = extractor.extract(u"Zorbex is required, Python too"_s);
    QCOMPARE(mentions.size(), 2);
    QCOMPARE(mentions[0].term, u"zorbex"_s);
    QCOMPARE(mentions[0].origin, Origin::Tagger);
    QCOMPARE(mentions[0].demand, Demand::Required);
    QCOMPARE(mentions[0].confidence, 0.6);
    QCOMPARE(mentions[1].origin, Origin::Taxonomy); // what a list knows stays the list's
}

void KeywordExtractorTest::survivesBadInput_data()
{
#ifdef QT_NO_DEBUG
    constexpr int kLarge = 10; // an optimised build takes the full sizes: 5 MB words, 20 MB of prose
#else
    constexpr int kLarge = 1;
#endif
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("one character") << u"R"_s;
    QTest::newRow("one half of a character") << QString(QChar(0xd83d));
    QTest::newRow("mixed scripts")
        << u"Python\u0434\u0430\u043d\u043d\u044b\u0435 \u6570\u636e SQL \u05d0\u05d1 C++\u0627 "
           "\u0e02\u0e49\u0e2d \u202ePython\u202c ma\u0301quina "_s.repeated(kLarge * 500);
    QTest::newRow("accents on accents") << QString(u"a"_s + u"\u0301"_s.repeated(1000)).repeated(kLarge * 20);
    QTest::newRow("invisible characters") << u"\u00ad\u200b\ufeff"_s.repeated(kLarge * 20'000) + u"Python"_s;
    QTest::newRow("NULs among terms") << QString(u"Python"_s + QChar(u'\0') + u"SQL"_s).repeated(1000);
    QTest::newRow("every unit") << [] {
        QString all;
        for (int unit = 0; unit < 0x10000; ++unit)
            all.append(QChar(char16_t(unit)));
        return all;
    }();
    QTest::newRow("NULs") << QString(1000, QChar(u'\0'));
    QTest::newRow("lone surrogates") << QString(1000, QChar(0xdc00)) + u"Python"_s + QChar(0xd83d);
    QTest::newRow("emoji") << u"\U0001F680"_s.repeated(5000);
    QTest::newRow("one long word") << QString(kLarge * 500'000, u'x');
    QTest::newRow("one long camel word") << u"SparkExperience"_s.repeated(kLarge * 33'000);
    QTest::newRow("only line ends") << QString(1'000'000, u'\n');
    QTest::newRow("only brackets") << QString(500'000, u'(');
    QTest::newRow("only full stops") << u"."_s.repeated(500'000);
    QTest::newRow("only cues") << u"required preferred a plus "_s.repeated(20'000);
    QTest::newRow("only terms") << u"Python "_s.repeated(100'000);
    QTest::newRow("only shared heads") << u"machine and "_s.repeated(50'000);
    QTest::newRow("only ambiguous") << u"R, "_s.repeated(100'000);
    QTest::newRow("long prose") << u"We use Python, and you know SQL. "_s.repeated(kLarge * 62'000);
}

void KeywordExtractorTest::survivesBadInput()
{
    QFETCH(QString, text);
    QElapsedTimer timer;
    timer.start();
    const auto tagger = CrfTagger::builtIn();
    QVERIFY(tagger.ok());
    const QList<KeywordMention> mentions = KeywordExtractor(m_taxonomy, Vocabulary(), *tagger).extract(text);
    qInfo("%lld ms for %lld units", timer.elapsed(), qint64(text.size()));
    QCOMPARE(brokenPromise(text, mentions), QString());
}

void KeywordExtractorTest::holdsItsPromisesOnAnyText()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList pieces = {u"Python"_s, u"C++"_s, u"R"_s, u"machine"_s, u"learning"_s, u"data"_s, u"pipelines"_s,
        u"-"_s, u" "_s, u"\n"_s, u", "_s, u"/"_s, u"("_s, u")"_s, u" and "_s, u"Requirements"_s, u": "_s, u"a plus"_s,
        u"\u00ad"_s, u"\u200b"_s, u"\U0001F680"_s, QString(QChar(0xd800)), u". "_s, u"required"_s, u"3+ years"_s,
        u"Experience"_s, u"\u00a0"_s, u"SQL"_s, QString(QChar(u'\0')), u"ML"_s, u"'s"_s,
        u"equal opportunity employer"_s};
    const KeywordExtractor extractor(m_taxonomy, Vocabulary({entry(u"data"_s, TermCategory::Method)}));
    for (int round = 0; round < 400; ++round) {
        QString text;
        const int length = random.bounded(120);
        for (int i = 0; i < length; ++i)
            text.append(pieces[random.bounded(int(pieces.size()))]);
        const QString broken = brokenPromise(text, extractor.extract(text));
        QVERIFY2(broken.isEmpty(), qPrintable(broken + u" seed "_s + QString::number(seed) + u": "_s + text));
    }
}

void KeywordExtractorTest::isTheSameInEveryThread()
{
    const KeywordExtractor extractor(m_taxonomy, Vocabulary());
    const QString ad = u"Requirements\nPython, R and SQL\nNice to have: Docker and machine learning. "_s.repeated(50);
    const QList<KeywordMention> expected = extractor.extract(ad);
    std::array<QList<KeywordMention>, 4> found;
    std::vector<std::thread> threads;
    for (auto& mentions : found)
        threads.emplace_back([&extractor, &ad, &mentions] { mentions = extractor.extract(ad); });
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& mentions : found)
        QCOMPARE(mentions, expected);
}

void KeywordExtractorTest::readsTheRealAds()
{
    const QDir folder(QStringLiteral(FOOTHOLD_DATA_DIR "/ads"));
    const QStringList names = folder.entryList({u"*.txt"_s}, QDir::Files, QDir::Name);
    if (names.isEmpty())
        QSKIP("no public test data beside the repository");
    const auto taxonomy = Taxonomy::builtIn();
    QVERIFY(taxonomy.ok());
    if ((*taxonomy)->terms().isEmpty())
        QSKIP("built without lists");
    const KeywordExtractor extractor(*taxonomy, Vocabulary());
    QHash<QString, int> ads;
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = decodeText(file.readAll()).text;
        const QList<KeywordMention> mentions = extractor.extract(text);
        QVERIFY2(brokenPromise(text, mentions).isEmpty(), qPrintable(name));
        QSet<QString> terms;
        for (const KeywordMention& mention : mentions)
            terms.insert(mention.term);
        for (const QString& term : terms)
            ++ads[term];
    }
    QVERIFY(ads[u"Python"_s] >= 50);
    QVERIFY(ads[u"machine learning"_s] >= 30);
    QCOMPARE(ads.value(u"Google"_s), 0);
}

QTEST_GUILESS_MAIN(KeywordExtractorTest)
#include "KeywordExtractorTest.moc"

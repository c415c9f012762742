// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/CrfTagger.h"

#include "core/keywords/KeywordExtractor.h"

#include <QLocale>
#include <QRandomGenerator>
#include <QTest>

#include <thread>

using namespace foothold;
using namespace Qt::StringLiterals;

class CrfTaggerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void keepsItsPromisesOnAnyText();
    void isTheSameInEveryThread();
    void heedsBans();

private:
    QStringList terms(const QString& text) const;

    std::shared_ptr<const CrfTagger> m_tagger;
};

namespace {

const QString kAd = u"Requirements:\n- Strong experience with Kubernetes, Terraform and Jenkins\n"
                    "- Knowledge of functional programming, REST APIs and PostgreSQL\n- Fluent English\n"_s;

} // namespace

void CrfTaggerTest::initTestCase()
{
    const auto tagger = CrfTagger::builtIn();
    QVERIFY(tagger.ok());
    m_tagger = *tagger;
}

QStringList CrfTaggerTest::terms(const QString& text) const
{
    QStringList found;
    for (const TaggedSpan& span : m_tagger->tag(ReadText(text)))
        found.append(span.term);
    return found;
}

void CrfTaggerTest::finds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("enumeration") << u"- Experience with Java, Python and Docker"_s
                                 << QStringList{u"Java"_s, u"Python"_s, u"Docker"_s};
    QTest::newRow("never over a comma") << u"Technologies: React, Redux, TypeScript"_s
                                        << QStringList{u"React"_s, u"Redux"_s, u"TypeScript"_s};
    QTest::newRow("an employer's name is none")
        << u"Join Zorbex today. At Zorbex we grow.\nWhy Zorbex?"_s << QStringList();
    QTest::newRow("nor is a great firm's")
        << u"Experience with Python, Nvidia and Docker"_s << QStringList{u"Python"_s, u"Docker"_s};
}

void CrfTaggerTest::finds()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    QCOMPARE(terms(text), expected);
}

void CrfTaggerTest::keepsItsPromisesOnAnyText()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QStringList pieces = {u"Python"_s, u"C++"_s, u"R"_s, u"machine"_s, u" learning"_s, u" data"_s, u"-"_s, u" "_s,
        u"\n"_s, u", "_s, u"/"_s, u"("_s, u")"_s, u" and "_s, u"Technologies"_s, u": "_s, u"\u00ad"_s, u"\u200b"_s,
        u"\U0001F680"_s, QString(QChar(0xd800)), u". "_s, u"Experience with "_s, u"\u00a0"_s, u"SQL"_s,
        QString(QChar(u'\0')), QString(80, u'x')};
    for (int round = 0; round < 400; ++round) {
        QString text;
        const int length = random.bounded(120);
        for (int i = 0; i < length; ++i)
            text.append(pieces[random.bounded(int(pieces.size()))]);
        int end = 0;
        for (const TaggedSpan& span : m_tagger->tag(ReadText(text))) {
            const QString told = u" seed "_s + QString::number(seed) + u": "_s + text;
            QVERIFY2(
                span.range.start >= end && span.range.length > 0 && span.range.end() <= text.size(), qPrintable(told));
            const QString words = text.mid(span.range.start, span.range.length);
            QVERIFY2(words.trimmed().size() == words.size(), qPrintable(told));
            QVERIFY2(!words.contains(u','), qPrintable(told));
            QVERIFY2(span.confidence >= 0.0 && span.confidence <= 1.0, qPrintable(told));
            end = span.range.end();
        }
    }
}

void CrfTaggerTest::isTheSameInEveryThread()
{
    const QString ad = kAd.repeated(20);
    const QList<TaggedSpan> expected = m_tagger->tag(ReadText(ad));
    QVERIFY(expected.size() > 20);
    std::array<QList<TaggedSpan>, 4> found;
    std::vector<std::thread> threads;
    for (auto& spans : found)
        threads.emplace_back([this, &ad, &spans] { spans = m_tagger->tag(ReadText(ad)); });
    for (std::thread& thread : threads)
        thread.join();
    for (const auto& spans : found)
        QCOMPARE(spans, expected);
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Turkish));
    const QList<TaggedSpan> turkish = m_tagger->tag(ReadText(ad));
    QLocale::setDefault(before);
    QCOMPARE(turkish, expected);
}

void CrfTaggerTest::heedsBans()
{
    VocabularyEntry ban;
    ban.name = u"Jenkins"_s;
    ban.banned = true;
    const KeywordExtractor extractor(
        std::make_shared<Taxonomy>(), Vocabulary({ban}), m_tagger, KeywordExtractor::TaggerUse::Alone);
    QStringList found;
    for (const KeywordMention& mention : extractor.extract(kAd))
        found.append(mention.term);
    QVERIFY(found.contains(u"Terraform"_s));
    QVERIFY(!found.contains(u"Jenkins"_s));
}

QTEST_GUILESS_MAIN(CrfTaggerTest)
#include "CrfTaggerTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/WordForms.h"

#include "core/keywords/Taxonomy.h"
#include "core/text/Tokenizer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class WordFormsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void normalises_data();
    void normalises();
    void plainFormsAsTheTokenizerSays();
    void varies_data();
    void varies();
};

namespace {

// The long way, for any form.
QStringList byTokenizer(const QString& form)
{
    QStringList words;
    NormalWord word;
    const Tokens tokens = tokenize(form);
    for (const Token& token : tokens.list()) {
        if (tokens.folded(token) == QStringView(u"-"))
            continue;
        word.set(tokens.folded(token));
        words.append(QString::fromUtf16(word.view().data(), qsizetype(word.view().size())));
    }
    return words;
}

} // namespace

void WordFormsTest::normalises_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("empty") << QString() << QStringList();
    QTest::newRow("case") << u"Data Lake"_s << QStringList{u"data"_s, u"lake"_s};
    QTest::newRow("hyphen") << u"front-end"_s << QStringList{u"front"_s, u"end"_s};
    QTest::newRow("two hyphens") << u"a--b"_s << QStringList{u"a"_s, u"--"_s, u"b"_s};
    QTest::newRow("hyphen at an edge") << u"data-"_s << QStringList{u"data"_s};
    QTest::newRow("British") << u"Data Visualisation"_s << QStringList{u"data"_s, u"visualization"_s};
    QTest::newRow("possessive") << u"Bachelor's"_s << QStringList{u"bachelor"_s};
    QTest::newRow("signs") << u"C++/C#"_s << QStringList{u"c++"_s, u"/"_s, u"c#"_s};
    QTest::newRow("and") << u"R&D"_s << QStringList{u"r"_s, u"and"_s, u"d"_s};
    QTest::newRow("accent") << u"an\u00e1lisis"_s << QStringList{u"analisis"_s};
    QTest::newRow("digits") << u"ISO 9001"_s << QStringList{u"iso"_s, u"9001"_s};
}

void WordFormsTest::normalises()
{
    QFETCH(QString, form);
    QFETCH(QStringList, words);
    QCOMPARE(normalWords(form), words);
    QCOMPARE(byTokenizer(form), words);
}

// Plain forms take a short cut past the tokenizer.
void WordFormsTest::plainFormsAsTheTokenizerSays()
{
    const auto taxonomy = Taxonomy::builtIn();
    QVERIFY(taxonomy.ok());
    for (const TaxonomyTerm& term : (*taxonomy)->terms()) {
        for (const TermForm& form : term.forms)
            QCOMPARE(normalWords(form.text), byTokenizer(form.text));
    }
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString signs = u"abcxyzABCXYZ019  --.'/+#&"_s;
    for (int round = 0; round < 20'000; ++round) {
        QString form;
        for (int length = random.bounded(12); length > 0; --length)
            form.append(signs[random.bounded(int(signs.size()))]);
        QVERIFY2(normalWords(form) == byTokenizer(form), qPrintable(form));
    }
}

void WordFormsTest::varies_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("exact");
    QTest::addColumn<TermCategory>("category");
    QTest::addColumn<QStringList>("variants");
    const QStringList none;
    using C = TermCategory;
    QTest::newRow("method") << u"data pipeline"_s << false << C::Method
                            << QStringList{u"datapipeline"_s, u"data pipelines"_s, u"datapipelines"_s,
                                   u"datas pipeline"_s, u"datas pipelines"_s};
    QTest::newRow("tool keeps its number") << u"Dockers"_s << false << C::Tool << none;
    QTest::newRow("tool in the plural") << u"Docker"_s << false << C::Tool << QStringList{u"dockers"_s};
    QTest::newRow("camel case apart") << u"PyTorch"_s << false << C::Library
                                      << QStringList{u"pytorches"_s, u"py torch"_s};
    QTest::newRow("exact acronym") << u"LLM"_s << true << C::Method << QStringList{u"llms"_s};
    QTest::newRow("exact word") << u"Go"_s << true << C::Language << none;
    QTest::newRow("quality") << u"communication"_s << false << C::Quality << none;
    QTest::newRow("analysis") << u"analysis"_s << false << C::Method << QStringList{u"analyses"_s};
    QTest::newRow("y") << u"study"_s << false << C::Method << QStringList{u"studies"_s};
}

void WordFormsTest::varies()
{
    QFETCH(QString, form);
    QFETCH(bool, exact);
    QFETCH(TermCategory, category);
    QFETCH(QStringList, variants);
    QStringList found;
    for (const QStringList& words : variantsOf(form, normalWords(form), exact, category))
        found.append(words.join(u' '));
    QCOMPARE(found, variants);
}

QTEST_GUILESS_MAIN(WordFormsTest)
#include "WordFormsTest.moc"

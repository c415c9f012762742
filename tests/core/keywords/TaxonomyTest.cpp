// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/Taxonomy.h"

#include "core/text/Tokenizer.h"

#include <QTemporaryDir>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class TaxonomyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTerms();
    void refusesBadLines_data();
    void refusesBadLines();
    void loadsFiles();
    void namesProblems();
    void builtInIsSound();
    void builtInHasNoStopWords();
};

void TaxonomyTest::readsTerms()
{
    Taxonomy taxonomy;
    QVERIFY(taxonomy.read("# list\n@area programming\n@category language\nPython | Python 3\n=Go | Golang | context\n"
                          "F# | | family: .NET language\n@category method\nCI/CD | | part of: DevOps; kind of: A, B\n",
        u"test"_s));
    QCOMPARE(taxonomy.terms().size(), 4);
    const TaxonomyTerm python = taxonomy.terms().at(0);
    QCOMPARE(python.name, u"Python"_s);
    QCOMPARE(python.area, u"programming"_s);
    QCOMPARE(python.category, TermCategory::Language);
    QCOMPARE(python.forms, QList<TermForm>({{u"Python"_s, false}, {u"Python 3"_s, false}}));
    const TaxonomyTerm go = taxonomy.terms().at(1);
    QVERIFY(go.context);
    QCOMPARE(go.forms, QList<TermForm>({{u"Go"_s, true}, {u"Golang"_s, false}}));
    QCOMPARE(go.source, u"test:5"_s);
    QCOMPARE(taxonomy.terms().at(2).family, u".NET language"_s);
    QCOMPARE(taxonomy.terms().at(3).partOf, QStringList{u"DevOps"_s});
    QCOMPARE(taxonomy.terms().at(3).kindOf, QStringList({u"A"_s, u"B"_s}));
    QCOMPARE(taxonomy.indexOf(u"PYTHON"_s), 0);
    QCOMPARE(taxonomy.indexOf(u"Golang"_s), -1);
}

void TaxonomyTest::refusesBadLines_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("no category") << QByteArray("@area a\nPython\n") << u"t:2"_s;
    QTest::newRow("unknown category") << QByteArray("@category thing\n") << u"t:1"_s;
    QTest::newRow("unknown directive") << QByteArray("@categories language\n") << u"t:1"_s;
    QTest::newRow("empty area") << QByteArray("@area\n") << u"t:1"_s;
    QTest::newRow("no name") << QByteArray("@category language\n | alias\n") << u"t:2"_s;
    QTest::newRow("too many fields") << QByteArray("@category language\na | b | context | d\n") << u"t:2"_s;
    QTest::newRow("unknown attribute") << QByteArray("@category language\n\na | b | contexts\n") << u"t:3"_s;
    QTest::newRow("empty relation") << QByteArray("@category language\na | b | kind of:\n") << u"t:2"_s;
}

void TaxonomyTest::refusesBadLines()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    Taxonomy taxonomy;
    const Status status = taxonomy.read(bytes, u"t"_s);
    QVERIFY(!status);
    QCOMPARE(status.error().code, Error::Code::BadFormat);
    QCOMPARE(status.error().subject, place);
}

void TaxonomyTest::loadsFiles()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("@category tool\nGit\n");
    file.close();
    const Result<Taxonomy> loaded = Taxonomy::load({path});
    QVERIFY(loaded.ok());
    QCOMPARE(loaded->terms().size(), 1);
    const Result<Taxonomy> missing = Taxonomy::load({path, folder.filePath(u"none.txt"_s)});
    QVERIFY(!missing);
    QCOMPARE(missing.error().code, Error::Code::Missing);
}

void TaxonomyTest::namesProblems()
{
    Taxonomy taxonomy;
    QVERIFY(taxonomy.read(
        "@category tool\nGit | git scm\nMercurial | Git SCM | kind of: version control\n=R\n=r\n", u"t"_s));
    const QStringList problems = taxonomy.problems();
    QCOMPARE(problems.size(), 2);
    QVERIFY(problems[0].startsWith(u"t:3"_s));
    QVERIFY(problems[1].contains(u"version control"_s));
}

void TaxonomyTest::builtInIsSound()
{
    const auto taxonomy = Taxonomy::builtIn();
    QVERIFY2(taxonomy.ok(), taxonomy.ok() ? "" : qPrintable(taxonomy.error().subject + u' ' + taxonomy.error().detail));
    if ((*taxonomy)->terms().isEmpty())
        QSKIP("built without lists");
    const QStringList problems = (*taxonomy)->problems();
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
    QVERIFY((*taxonomy)->terms().size() >= 600);
}

void TaxonomyTest::builtInHasNoStopWords()
{
    const auto taxonomy = Taxonomy::builtIn();
    QVERIFY(taxonomy.ok());
    const QStringList stopWords = {u"the"_s, u"and"_s, u"or"_s, u"of"_s, u"with"_s, u"for"_s, u"strong"_s, u"modern"_s,
        u"experience"_s, u"skills"_s, u"knowledge"_s, u"team"_s, u"work"_s, u"data"_s, u"good"_s, u"excellent"_s,
        u"solutions"_s, u"company"_s, u"role"_s, u"you"_s, u"we"_s, u"years"_s, u"de"_s, u"y"_s, u"google"_s,
        u"meta"_s};
    for (const TaxonomyTerm& term : (*taxonomy)->terms()) {
        for (const TermForm& form : term.forms)
            QVERIFY2(!stopWords.contains(foldText(form.text)), qPrintable(term.source + u": "_s + form.text));
    }
}

QTEST_GUILESS_MAIN(TaxonomyTest)
#include "TaxonomyTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/TermNames.h"

#include "core/keywords/Taxonomy.h"
#include "core/keywords/Vocabulary.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class TermNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void usual_data();
    void usual();
    void theStudentsWordsWin();
    void withoutListsAWordIsItsOwnName();
};

static Taxonomy builtIn()
{
    return **Taxonomy::builtIn();
}

void TermNamesTest::usual_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("name");
    QTest::newRow("a name") << u"Python"_s << u"Python"_s;
    QTest::newRow("another case") << u"PYTHON"_s << u"Python"_s;
    QTest::newRow("an abbreviation") << u"ML"_s << u"machine learning"_s;
    QTest::newRow("a hyphen") << u"Machine-Learning"_s << u"machine learning"_s;
    QTest::newRow("C") << u"C"_s << u"C"_s;
    QTest::newRow("C++ is not C") << u"c++"_s << u"C++"_s;
    QTest::newRow("C# is not C") << u"c#"_s << u"C#"_s;
    QTest::newRow("Spanish") << u"aprendizaje autom\u00e1tico"_s << u"machine learning"_s;
    QTest::newRow("unknown") << u"Kettle lore"_s << u"Kettle lore"_s;
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("half a pair") << QString(QChar(0xd83d)) << QString(QChar(0xd83d));
}

void TermNamesTest::usual()
{
    QFETCH(QString, word);
    QTEST(TermNames(builtIn(), {}).usual(word), "name");
}

void TermNamesTest::theStudentsWordsWin()
{
    const Vocabulary mine({{.name = u"maximum likelihood"_s, .aliases = {u"ML"_s}}});
    const TermNames names(builtIn(), mine);
    QCOMPARE(names.usual(u"ml"_s), u"maximum likelihood"_s);
    QCOMPARE(names.usual(u"machine learning"_s), u"machine learning"_s);
}

void TermNamesTest::withoutListsAWordIsItsOwnName()
{
    QCOMPARE(TermNames().usual(u"ML"_s), u"ML"_s);
}

QTEST_GUILESS_MAIN(TermNamesTest)
#include "TermNamesTest.moc"

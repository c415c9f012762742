// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/QuickMatch.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace foothold;

class QuickMatchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void matches_data();
    void matches();
    void ranks_data();
    void ranks();
    void marks_data();
    void marks();
    void detailCounts();
    void nothingTypedMatchesNothing();
    void longNamesEndTheirSearch();
};

void QuickMatchTest::matches_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("expected");
    QTest::newRow("beginning") << u"acm"_s << u"Acme Robotics"_s << true;
    QTest::newRow("case does not matter") << u"ACME"_s << u"acme robotics"_s << true;
    QTest::newRow("second word") << u"rob"_s << u"Acme Robotics"_s << true;
    QTest::newRow("words in any order") << u"rob ac"_s << u"Acme Robotics"_s << true;
    QTest::newRow("every word is needed") << u"acme foods"_s << u"Acme Robotics"_s << false;
    QTest::newRow("inside") << u"bot"_s << u"Acme Robotics"_s << true;
    QTest::newRow("initials") << u"mlei"_s << u"Machine Learning Engineer Intern"_s << true;
    QTest::newRow("beginnings run together") << u"maleng"_s << u"Machine Learning Engineer"_s << true;
    QTest::newRow("letters in order") << u"mchlrn"_s << u"Machine Learning Engineer"_s << true;
    QTest::newRow("letters out of order") << u"nrlhcm"_s << u"Machine Learning Engineer"_s << false;
    QTest::newRow("two letters apart say nothing") << u"hg"_s << u"Machine Learning"_s << false;
    QTest::newRow("one letter begins a word") << u"l"_s << u"Machine Learning"_s << true;
    QTest::newRow("one letter inside says nothing") << u"h"_s << u"Machine Learning"_s << false;
    QTest::newRow("accents in the name") << u"malaga"_s << u"Banco de M\u00e1laga"_s << true;
    QTest::newRow("accents typed") << u"m\u00e1laga"_s << u"Malaga"_s << true;
    QTest::newRow("sharp s") << u"strasse"_s << u"Stra\u00dfe"_s << true;
    QTest::newRow("signs") << u"c++"_s << u"C++ developer"_s << true;
    QTest::newRow("signs are not left out") << u"c#"_s << u"C++ developer"_s << false;
    QTest::newRow("digits") << u"2026"_s << u"Summer 2026"_s << true;
    QTest::newRow("after a hyphen") << u"end"_s << u"front-end"_s << true;
    QTest::newRow("Cyrillic") << u"\u044f\u043d"_s << u"\u042f\u043d\u0434\u0435\u043a\u0441"_s << true;
    QTest::newRow("empty name") << u"a"_s << QString() << false;
    QTest::newRow("longer than the name") << u"acme robotics and more"_s << u"Acme Robotics"_s << false;
}

void QuickMatchTest::matches()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(bool, expected);
    QCOMPARE(QuickMatch(typed).score(MatchName(name)) > 0, expected);
}

void QuickMatchTest::ranks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QStringList>("best"); // best first
    QTest::newRow("kinds of matches") << u"data"_s
                                      << QStringList{u"Data"_s, u"Data Engineer"_s, u"Database Intern"_s,
                                             u"Big Data Lab"_s, u"Big Database"_s, u"Metadata Ltd"_s,
                                             u"Dinah and Otta"_s};
    QTest::newRow("chain over inside") << u"ml"_s << QStringList{u"ML Intern"_s, u"Machine Learning"_s, u"Html"_s};
    QTest::newRow("closer beginnings first")
        << u"datint"_s
        << QStringList{u"Data Intern"_s, u"Data Science Intern"_s, u"Data about what is in the tables"_s};
    QTest::newRow("closer letters first") << u"mgr"_s << QStringList{u"Imogren"_s, u"Omaggio per Roma"_s};
    QTest::newRow("whole phrase") << u"machine l"_s
                                  << QStringList{u"Machine Learning"_s, u"Learning a machine language"_s};
}

void QuickMatchTest::ranks()
{
    QFETCH(QString, typed);
    QFETCH(QStringList, best);
    const QuickMatch match(typed);
    QList<int> scores;
    for (const QString& name : best)
        scores.append(match.score(MatchName(name)));
    for (qsizetype i = 1; i < scores.size(); ++i)
        QVERIFY2(scores[i - 1] > scores[i], qPrintable(best[i - 1] + u" before "_s + best[i]));
    QVERIFY(scores.last() > 0);
}

void QuickMatchTest::marks_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected"); // the name with its marked letters in brackets
    QTest::newRow("beginning") << u"mach"_s << u"[Mach]ine Learning"_s;
    QTest::newRow("two words") << u"learn mach"_s << u"[Mach]ine [Learn]ing"_s;
    QTest::newRow("chain") << u"malea"_s << u"[Ma]chine [Lea]rning"_s;
    QTest::newRow("chain that ends first") << u"datint"_s << u"[Dat]a Science [Int]ern (Football Tracking)"_s;
    QTest::newRow("word beginning before an inside") << u"in"_s << u"Begin [In]ner"_s;
    QTest::newRow("inside") << u"gin"_s << u"Be[gin] Inner"_s;
    QTest::newRow("scattered") << u"bgr"_s << u"[B]e[g]in Inne[r]"_s;
    QTest::newRow("accents") << u"lag"_s << u"M\u00e1[lag]a"_s;
    QTest::newRow("one letter made two") << u"ss"_s << u"Stra[\u00df]e"_s;
    QTest::newRow("not in the name") << u"acme"_s << u"Intern"_s;
}

void QuickMatchTest::marks()
{
    QFETCH(QString, typed);
    QFETCH(QString, expected);
    QString name = expected;
    name.remove(u'[').remove(u']');
    QString shown = name;
    QList<QuickMatch::Mark> marks = QuickMatch(typed).marks(name);
    std::reverse(marks.begin(), marks.end());
    for (const QuickMatch::Mark& mark : std::as_const(marks))
        shown.insert(mark.start + mark.length, u']').insert(mark.start, u'[');
    QCOMPARE(shown, expected);
}

void QuickMatchTest::detailCounts()
{
    const MatchName intern(u"ML Intern"_s);
    const MatchName acme(u"Acme Robotics"_s);
    QVERIFY(QuickMatch(u"acme intern"_s).score(intern, acme) > 0);
    QVERIFY(QuickMatch(u"acme"_s).score(intern, acme) > 0);
    QVERIFY(QuickMatch(u"acme"_s).score(acme) > QuickMatch(u"acme"_s).score(intern, acme));
    QCOMPARE(QuickMatch(u"bolt intern"_s).score(intern, acme), 0);
    QCOMPARE(QuickMatch(u"acrb"_s).score(intern, acme), 0); // letters apart are looked for in names alone
}

void QuickMatchTest::nothingTypedMatchesNothing()
{
    for (const QString& typed : {QString(), u"   "_s, u"\u200b"_s}) {
        QVERIFY(QuickMatch(typed).isEmpty());
        QCOMPARE(QuickMatch(typed).score(MatchName(u"Acme"_s)), 0);
        QVERIFY(QuickMatch(typed).marks(u"Acme"_s).isEmpty());
    }
}

void QuickMatchTest::longNamesEndTheirSearch()
{
    const QString name = QString(u"a "_s).repeated(5000);
    QVERIFY(QuickMatch(QString(100, u'a')).score(MatchName(name)) > 0);
    QCOMPARE(QuickMatch(QString(100, u'a') + u'b').score(MatchName(name)), 0);
    QVERIFY(!QuickMatch(QString(100, u'a')).marks(name).isEmpty());
}

QTEST_GUILESS_MAIN(QuickMatchTest)
#include "QuickMatchTest.moc"

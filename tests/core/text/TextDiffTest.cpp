// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/TextDiff.h"

#include "core/text/SequenceDiff.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace foothold;
using namespace Qt::StringLiterals;

class TextDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void compares_data();
    void compares();
    void countsWords();
    void eachSideComesBack();
    void editsAreShortest();
    void stepsBoundTheTime();
};

namespace {

// "=same -removed +added", parts in brackets.
QString written(const TextDiff& diff)
{
    QString all;
    for (const DiffPart& part : diff.parts) {
        all += part.kind == DiffKind::Same ? u'=' : part.kind == DiffKind::Removed ? u'-' : u'+';
        all += u'[' + QString(part.text).replace(u'\n', u"\\n"_s) + u']';
    }
    return all;
}

QString randomText(QRandomGenerator& random, int pieces)
{
    static const QStringList kPieces{u"Python"_s, u" "_s, u"\n"_s, u"SQL"_s, u", "_s, u"\U0001F680"_s, u"e\u0301"_s,
        u"\r\n"_s, u"\u05E9\u05DC\u05D5\u05DD"_s, QString(QChar(0xD83D)), u"2027"_s, u"."_s};
    QString text;
    for (int i = 0; i < pieces; ++i)
        text += kPieces[random.bounded(int(kPieces.size()))];
    return text;
}

// The length of the longest common subsequence, by the table every textbook has.
int longestCommon(const QList<int>& a, const QList<int>& b)
{
    QList<QList<int>> table(a.size() + 1, QList<int>(b.size() + 1, 0));
    for (qsizetype i = 0; i < a.size(); ++i) {
        for (qsizetype j = 0; j < b.size(); ++j)
            table[i + 1][j + 1] = a[i] == b[j] ? table[i][j] + 1 : std::max(table[i][j + 1], table[i + 1][j]);
    }
    return table[a.size()][b.size()];
}

} // namespace

void TextDiffTest::compares_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString() << QString();
    QTest::newRow("from nothing") << QString() << u"Python"_s << u"+[Python]"_s;
    QTest::newRow("to nothing") << u"Python"_s << QString() << u"-[Python]"_s;
    QTest::newRow("the same") << u"Python\nSQL"_s << u"Python\nSQL"_s << u"=[Python\\nSQL]"_s;
    QTest::newRow("a word") << u"You know Python well."_s << u"You know Rust well."_s
                            << u"=[You know ]-[Python]+[Rust]=[ well.]"_s;
    QTest::newRow("a line goes") << u"a\nb\nc\n"_s << u"a\nc\n"_s << u"=[a\\n]-[b\\n]=[c\\n]"_s;
    QTest::newRow("a line comes") << u"a\nc\n"_s << u"a\nb\nc\n"_s << u"=[a\\n]+[b\\n]=[c\\n]"_s;
    QTest::newRow("another line") << u"Python\nGit\nSQL"_s << u"Python\nSeven years abroad\nSQL"_s
                                  << u"=[Python\\n]-[Git\\n]+[Seven years abroad\\n]=[SQL]"_s;
    QTest::newRow("the line's end") << u"a"_s << u"a\n"_s << u"=[a]+[\\n]"_s;
    QTest::newRow("a sign") << u"C++ and Qt"_s << u"C# and Qt"_s << u"=[C]-[++]+[#]=[ and Qt]"_s;
    QTest::newRow("the end of a line") << u"We use Docker or Podman\nand Git"_s << u"We use Docker\nand Git"_s
                                       << u"=[We use Docker]-[ or Podman]=[\\nand Git]"_s;
    QTest::newRow("words between words") << u"a team in Oslo"_s << u"a team of twelve in Oslo"_s
                                         << u"=[a team ]+[of twelve ]=[in Oslo]"_s;
    QTest::newRow("wrapped anew") << u"one two\nthree"_s << u"one\ntwo three"_s
                                  << u"=[one]-[ ]+[\\n]=[two]-[\\n]+[ ]=[three]"_s;
    QTest::newRow("an emoji stays whole") << u"We fly \U0001F680 high"_s << u"We fly \U0001F681 high"_s
                                          << u"=[We fly ]-[\U0001F680]+[\U0001F681]=[ high]"_s;
    QTest::newRow("an accent stays on its letter")
        << u"the cafe here"_s << u"the cafe\u0301 here"_s << u"=[the ]-[cafe]+[cafe\u0301]=[ here]"_s;
}

void TextDiffTest::compares()
{
    QFETCH(QString, before);
    QFETCH(QString, after);
    const TextDiff diff = textDiff(before, after);
    QTEST(written(diff), "expected");
    QVERIFY(diff.complete);
    QCOMPARE(diff.before(), before);
    QCOMPARE(diff.after(), after);
}

void TextDiffTest::countsWords()
{
    const TextDiff diff = textDiff(u"You know Python and C++ well."_s, u"You know Rust well, 2 years."_s);
    QCOMPARE(diff.words(DiffKind::Removed), 3); // Python, and, C
    QCOMPARE(diff.words(DiffKind::Added), 3); // Rust, 2, years
}

void TextDiffTest::eachSideComesBack()
{
    QRandomGenerator random(20270115);
    for (int run = 0; run < 3000; ++run) {
        const QString before = randomText(random, random.bounded(60));
        QString after = randomText(random, random.bounded(60));
        if (run % 2 == 0) { // an edited copy
            after = before;
            for (int edit = random.bounded(4); edit >= 0; --edit) {
                const int at = random.bounded(int(after.size()) + 1);
                after = after.left(at) + randomText(random, random.bounded(5)) + after.mid(at + random.bounded(6));
            }
        }
        const TextDiff diff = textDiff(before, after, run % 3 == 0 ? random.bounded(200) : 100000);
        QCOMPARE(diff.before(), before);
        QCOMPARE(diff.after(), after);
        for (qsizetype i = 0; i < diff.parts.size(); ++i) {
            QVERIFY(!diff.parts[i].text.isEmpty());
            QVERIFY(i == 0 || diff.parts[i].kind != diff.parts[i - 1].kind);
        }
    }
}

void TextDiffTest::editsAreShortest()
{
    QRandomGenerator random(4711);
    for (int run = 0; run < 2000; ++run) {
        QList<int> before(random.bounded(14));
        QList<int> after(random.bounded(14));
        const int kinds = 1 + random.bounded(5);
        for (int& item : before)
            item = random.bounded(kinds);
        for (int& item : after)
            item = random.bounded(kinds);
        qint64 steps = 1'000'000;
        const SequenceDiff diff(before, after, steps);
        QList<int> keptBefore;
        QList<int> keptAfter;
        for (qsizetype i = 0; i < before.size(); ++i) {
            if (!diff.removed()[i])
                keptBefore.append(before[i]);
        }
        for (qsizetype i = 0; i < after.size(); ++i) {
            if (!diff.added()[i])
                keptAfter.append(after[i]);
        }
        QCOMPARE(keptBefore, keptAfter);
        QCOMPARE(int(keptBefore.size()), longestCommon(before, after));
    }
}

void TextDiffTest::stepsBoundTheTime()
{
    QString before;
    QString after;
    for (int i = 0; i < 200000; ++i) { // a megabyte each, hardly a word in common
        before += QString::number(i, 36) + u' ';
        after += QString::number(i * 7 + 3, 35) + u' ';
    }
    QElapsedTimer timer;
    timer.start();
    const TextDiff diff = textDiff(before, after);
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!diff.complete);
    QCOMPARE(diff.before(), before);
    QCOMPARE(diff.after(), after);
}

QTEST_GUILESS_MAIN(TextDiffTest)
#include "TextDiffTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/keywords/tagger/TaggerText.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class TaggerTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWords_data();
    void cutsWords();
};

// Words parted by blanks; "," before a word that stands behind a comma; " | " between units.
void TaggerTextTest::cutsWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("commas are no words") << u"Python, Go and R"_s << u"Python ,Go and R"_s;
    QTest::newRow("comma without blank") << u"Python,Go"_s << u"Python ,Go"_s;
    QTest::newRow("brackets part words") << u"JavaScript(ES6)"_s << u"JavaScript ( ES6 )"_s;
    QTest::newRow("signs stay") << u"C++ and C#."_s << u"C++ and C# ."_s;
    QTest::newRow("slash inside") << u"CI/CD or HTML/ CSS"_s << u"CI/CD or HTML / CSS"_s;
    QTest::newRow("placeholder") << u"at <ORGANIZATION> now"_s << u"at <ORGANIZATION> now"_s;
    QTest::newRow("number with comma") << u"1,000 users"_s << u"1,000 users"_s;
    QTest::newRow("lines") << u"Skills\nPython"_s << u"Skills | Python"_s;
    QTest::newRow("a colon ends a short head") << u"Skills: Python"_s << u"Skills : | Python"_s;
    QTest::newRow("dotted name") << u"Node.js"_s << u"Node.js"_s;
}

void TaggerTextTest::cutsWords()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const tagger::TaggerText cut{ReadText(text)};
    QStringList units;
    for (const tagger::TaggerUnit& unit : cut.units) {
        QStringList words;
        for (int i = unit.first; i < unit.end; ++i) {
            const tagger::TaggerWord& word = cut.words[size_t(i)];
            words.append((word.afterComma ? u","_s : QString()) + cut.surface(word));
        }
        units.append(words.join(u' '));
    }
    QCOMPARE(units.join(u" | "_s), expected);
}

QTEST_GUILESS_MAIN(TaggerTextTest)
#include "TaggerTextTest.moc"

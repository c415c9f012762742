// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Tokenizer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class TokenizerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void keepsOffsets_data();
    void keepsOffsets();
    void offersParts_data();
    void offersParts();
    void folds_data();
    void folds();
    void survivesAnyText();
    void isLinear();
};

void TokenizerTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("folded");
    const auto row = [](const char* name, const QString& text, const QStringList& folded) {
        QTest::newRow(name) << text << folded;
    };
    row("empty", {}, {});
    row("one character", u"x"_s, {u"x"_s});
    row("only blanks", u" \t\n "_s, {});
    row("words", u"Python and SQL"_s, {u"python"_s, u"and"_s, u"sql"_s});
    row("C++", u"C++ skills"_s, {u"c++"_s, u"skills"_s});
    row("C++ before a comma", u"C++, Java"_s, {u"c++"_s, u","_s, u"java"_s});
    row("C#", u"C#/F#."_s, {u"c#"_s, u"/"_s, u"f#"_s, u"."_s});
    row("a longer word before #", u"issue#5"_s, {u"issue"_s, u"#"_s, u"5"_s});
    row(".NET", u".NET"_s, {u"."_s, u"net"_s});
    row("Node.js", u"Node.js"_s, {u"node"_s, u"."_s, u"js"_s});
    row("CI/CD", u"CI/CD"_s, {u"ci"_s, u"/"_s, u"cd"_s});
    row("hyphens", u"scikit-learn"_s, {u"scikit"_s, u"-"_s, u"learn"_s});
    row("en dash", u"end\u2013to\u2013end"_s, {u"end"_s, u"-"_s, u"to"_s, u"-"_s, u"end"_s});
    row("A/B", u"A/B tests"_s, {u"a"_s, u"/"_s, u"b"_s, u"tests"_s});
    row("R&D", u"R&D"_s, {u"r"_s, u"&"_s, u"d"_s});
    row("3D", u"3D vision"_s, {u"3d"_s, u"vision"_s});
    row("digits in words", u"S3 and EC2"_s, {u"s3"_s, u"and"_s, u"ec2"_s});
    row("T-SQL", u"T-SQL"_s, {u"t"_s, u"-"_s, u"sql"_s});
    row("years", u"3+ years"_s, {u"3"_s, u"+"_s, u"years"_s});
    row("curly apostrophe", u"you\u2019ll"_s, {u"you'll"_s});
    row("possessive", u"Master's degree"_s, {u"master's"_s, u"degree"_s});
    row("elision", u"l'apprentissage"_s, {u"l"_s, u"'"_s, u"apprentissage"_s});
    row("quotes", u"\u201cdata\u201d"_s, {u"\""_s, u"data"_s, u"\""_s});
    row("accents", u"M\u00fcnchen \u00e9t\u00e9"_s, {u"munchen"_s, u"ete"_s});
    row("combining accent", u"cafe\u0301"_s, {u"cafe"_s});
    row("ligature", u"arti\ufb01cial"_s, {u"artificial"_s});
    row("sharp s", u"gro\u00df"_s, {u"gross"_s});
    row("soft hyphen", u"data\u00adbase"_s, {u"database"_s});
    row("zero-width space", u"Py\u200bthon"_s, {u"python"_s});
    row("no-break space", u"machine\u00a0learning"_s, {u"machine"_s, u"learning"_s});
    row("narrow no-break space", u"10\u202f000"_s, {u"10"_s, u"000"_s});
    row("full width", u"\uff30\uff39"_s, {u"py"_s});
    row("emoji bullet", u"\U0001F680 Python"_s, {u"\U0001F680"_s, u"python"_s});
    row("private-use bullet", u"\uf0b7 SQL"_s, {u"\uf0b7"_s, u"sql"_s});
    row("a run of dashes", u"-----"_s, {u"-----"_s});
    row("web address", u"see https://example.org/a?b=c now"_s, {u"see"_s, u"https://example.org/a?b=c"_s, u"now"_s});
    row("mail address", u"jobs@example.org"_s, {u"jobs@example.org"_s});
    row("brackets", u"AWS (S3)"_s, {u"aws"_s, u"("_s, u"s3"_s, u")"_s});
    row("Greek", u"\u03a3igma"_s, {u"\u03c3igma"_s});
    row("NUL in a word", u"a"_s + QChar(u'\0') + u"b"_s, {u"a"_s, u"b"_s});
}

void TokenizerTest::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, folded);
    const Tokens tokens = tokenize(text);
    QStringList found;
    for (const Token& token : tokens.list())
        found.append(tokens.folded(token).toString());
    QCOMPARE(found, folded);
}

void TokenizerTest::keepsOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("surfaces");
    QTest::newRow("plain") << u"Use C++ now"_s << QStringList{u"Use"_s, u"C++"_s, u"now"_s};
    QTest::newRow("ligature") << u"e\ufb03cient code"_s << QStringList{u"e\ufb03cient"_s, u"code"_s};
    QTest::newRow("soft hyphen at the end") << u"data\u00ad base"_s << QStringList{u"data"_s, u"base"_s};
    QTest::newRow("zero width in front") << u"\u200bSQL"_s << QStringList{u"SQL"_s};
    QTest::newRow("mark in front") << u"\ufeffSQL"_s << QStringList{u"SQL"_s};
    QTest::newRow("accent kept") << u"cafe\u0301 bar"_s << QStringList{u"cafe\u0301"_s, u"bar"_s};
    QTest::newRow("surrogates") << u"\U0001F680\U0001F680 go"_s << QStringList{u"\U0001F680\U0001F680"_s, u"go"_s};
}

void TokenizerTest::keepsOffsets()
{
    QFETCH(QString, text);
    QFETCH(QStringList, surfaces);
    const Tokens tokens = tokenize(text);
    QStringList found;
    for (const Token& token : tokens.list())
        found.append(text.mid(token.start, token.length));
    QCOMPARE(found, surfaces);
}

void TokenizerTest::offersParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("parts");
    QTest::newRow("lost line break") << u"SparkExperience"_s << QStringList{u"spark"_s, u"experience"_s};
    QTest::newRow("lower case before") << u"skillsRequirements"_s << QStringList{u"skills"_s, u"requirements"_s};
    QTest::newRow("acronym before") << u"SQLStrong"_s << QStringList{u"sql"_s, u"strong"_s};
    QTest::newRow("a name in camel case") << u"TensorFlow"_s << QStringList{u"tensor"_s, u"flow"_s};
    QTest::newRow("one word") << u"Experience"_s << QStringList();
    QTest::newRow("capitals") << u"NASA"_s << QStringList();
    QTest::newRow("plural of an acronym") << u"LLMs"_s << QStringList();
}

// The whole word stays the token; the parts are another reading of it.
void TokenizerTest::offersParts()
{
    QFETCH(QString, text);
    QFETCH(QStringList, parts);
    const Tokens tokens = tokenize(text);
    QCOMPARE(tokens.size(), 1);
    QStringList found;
    for (const Token& part : tokens.parts())
        found.append(tokens.folded(part).toString());
    QCOMPARE(found, parts);
}

void TokenizerTest::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    QTest::newRow("case and blanks") << u"  Machine\u00a0 LEARNING "_s << u"machine learning"_s;
    QTest::newRow("signs stay") << u"CI/CD"_s << u"ci/cd"_s;
    QTest::newRow("accents go") << u"Ingenier\u00eda"_s << u"ingenieria"_s;
}

void TokenizerTest::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldText(text), folded);
}

void TokenizerTest::survivesAnyText()
{
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    const QString alphabet = u"aB9 .-+#/&'\n\u00a0\u00ad\u200b\u0301\ufb01\u2019\u2022\u00e9\ufeff"_s + QChar(0xd83d)
        + QChar(0xde80) + QChar(u'\0');
    for (int round = 0; round < 500; ++round) {
        QString text;
        const int length = random.bounded(80);
        for (int i = 0; i < length; ++i)
            text.append(alphabet[random.bounded(int(alphabet.size()))]);
        int last = 0;
        const Tokens tokens = tokenize(text);
        for (const Token& token : tokens.list()) {
            QVERIFY(token.start >= last);
            QVERIFY(token.length > 0);
            QVERIFY(token.end() <= text.size());
            last = token.end();
        }
    }
}

void TokenizerTest::isLinear()
{
    QCOMPARE(tokenize(QString(5'000'000, u'a')).size(), 1);
    QCOMPARE(tokenize(QString(1'000'000, u'-')).size(), 1);
    QCOMPARE(tokenize(QString(1'000'000, QChar(0xd800))).size(), 1);
    QCOMPARE(tokenize(QString(u"aB"_s).repeated(500'000)).parts().size(), 0);
}

QTEST_GUILESS_MAIN(TokenizerTest)
#include "TokenizerTest.moc"

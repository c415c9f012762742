// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Sentences.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void coversAllTokens();
};

void SentencesTest::splits_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("sentences");
    const auto row = [](const char* name, const QString& text, const QStringList& sentences) {
        QTest::newRow(name) << text << sentences;
    };
    row("empty", {}, {});
    row("one", u"We use Python."_s, {u"We use Python."_s});
    row("two", u"We use Python. You write tests."_s, {u"We use Python."_s, u"You write tests."_s});
    row("exclamation", u"Join us! We grow."_s, {u"Join us!"_s, u"We grow."_s});
    row("question", u"Why us? We care."_s, {u"Why us?"_s, u"We care."_s});
    row("e.g.", u"Cloud tools (e.g. AWS) matter."_s, {u"Cloud tools (e.g. AWS) matter."_s});
    row("i.e.", u"A language, i.e. Java or Go."_s, {u"A language, i.e. Java or Go."_s});
    row("etc. inside", u"Python, R, etc. and more."_s, {u"Python, R, etc. and more."_s});
    row("etc. at the end", u"Python, R, etc. You also lead."_s, {u"Python, R, etc."_s, u"You also lead."_s});
    row("Ph.D.", u"A Ph.D. in Physics is fine."_s, {u"A Ph.D. in Physics is fine."_s});
    row("B.Sc.", u"A B.Sc. Degree is fine."_s, {u"A B.Sc. Degree is fine."_s});
    row("U.S.", u"Based in the U.S. Office."_s, {u"Based in the U.S. Office."_s});
    row("a language of one letter", u"You know C. You know R. Good."_s,
        {u"You know C."_s, u"You know R."_s, u"Good."_s});
    row("decimal", u"About 3.5 years. Done."_s, {u"About 3.5 years."_s, u"Done."_s});
    row(".NET stays", u"We use .NET daily."_s, {u"We use .NET daily."_s});
    row("Node.js stays", u"We use Node.js daily."_s, {u"We use Node.js daily."_s});
    row("lines", u"Python\nSQL\nGit"_s, {u"Python"_s, u"SQL"_s, u"Git"_s});
    row("list items", u"- Python\n- SQL"_s, {u"- Python"_s, u"- SQL"_s});
    row("bullets in one line", u"Need: \u2022 Python skills \u2022 SQL skills"_s,
        {u"Need:"_s, u"\u2022 Python skills"_s, u"\u2022 SQL skills"_s});
    row("emoji bullets", u"\U0001F680 Ship code\n\U0001F680 Test code"_s,
        {u"\U0001F680 Ship code"_s, u"\U0001F680 Test code"_s});
    row("bracket closes", u"We test (a lot.) You too."_s, {u"We test (a lot.)"_s, u"You too."_s});
    row("semicolon stays inside", u"Python required; Go a plus."_s, {u"Python required; Go a plus."_s});
    row("wrapped line", u"This is a rather long line that somebody wrapped by hand in\nthe middle of it."_s,
        {u"This is a rather long line that somebody wrapped by hand in\nthe middle of it."_s});
    row("short lines in lower case", u"python\nsql"_s, {u"python"_s, u"sql"_s});
    row("empty line parts", u"This is a rather long line that somebody typed without a stop\n\nnext part"_s,
        {u"This is a rather long line that somebody typed without a stop"_s, u"next part"_s});
    row("lines broken around bold", u"Strong experience in\nPython and SQL\n."_s,
        {u"Strong experience in\nPython and SQL\n."_s});
    row("lost blank", u"Five years.Experience with Git"_s, {u"Five years."_s, u"Experience with Git"_s});
    row("lost blank before a name", u"numpy.Array is a class"_s, {u"numpy.Array is a class"_s});
    row("ellipsis", u"And so on... We hire."_s, {u"And so on..."_s, u"We hire."_s});
}

void SentencesTest::splits()
{
    QFETCH(QString, text);
    QFETCH(QStringList, sentences);
    const Tokens tokens = tokenize(text);
    QStringList found;
    for (const Sentence& sentence : splitSentences(tokens))
        found.append(text.mid(sentence.range.start, sentence.range.length));
    QCOMPARE(found, sentences);
}

void SentencesTest::coversAllTokens()
{
    const QString filler = u"We build tools for people who like to read long lines without any breaks at all. "_s;
    const QString text = filler.repeated(4)
        + u"Qualifications: Proficiency in Python and JAX Demonstrated care for "
          u"detail - 3+ years of Java - Bachelor's degree"_s;
    const Tokens tokens = tokenize(text);
    const QList<Sentence> sentences = splitSentences(tokens);
    qsizetype next = 0;
    QStringList starts;
    for (const Sentence& sentence : sentences) {
        QCOMPARE(sentence.firstToken, next);
        next = sentence.endToken;
        starts.append(text.mid(sentence.range.start, 12));
    }
    QCOMPARE(next, tokens.size());
    QVERIFY(starts.contains(u"Demonstrated"_s)); // items that run on in a long line
    QVERIFY(starts.contains(u"- 3+ years o"_s));
    QVERIFY(starts.contains(u"- Bachelor's"_s));
}

QTEST_GUILESS_MAIN(SentencesTest)
#include "SentencesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real foothold-cli keywords: offsets, finders, reasons, own lists, bad input.
#include "tests/support/CommandLine.h"

#include <QDir>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace foothold;
using namespace Qt::StringLiterals;

class KeywordsCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void keywordsCountCodePoints();
    void keywordsOfBadFiles();
    void explainsInJson();
    void explainsInWords_data();
    void explainsInWords();
    void saysNoReasonsUnasked();
    void ownListsWin();
    void badLists_data();
    void badLists();
    void oddListsAreUsed();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    void writeList(const QByteArray& lines) const
    {
        QDir(m_folder->path()).mkpath(u"lists"_s);
        write(file(u"lists/own.txt"_s), lines);
    }
    QList<QJsonObject> spansOf(const QByteArray& ad, const QStringList& options) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void KeywordsCommandTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

QList<QJsonObject> KeywordsCommandTest::spansOf(const QByteArray& ad, const QStringList& options) const
{
    write(file(u"ad.txt"_s), ad);
    const Answer answer = cli(QStringList{u"keywords"_s, file(u"ad.txt"_s), u"--json"_s} + options);
    QList<QJsonObject> spans;
    for (const QJsonValue& span : jsonLines(answer.out).first()["spans"_L1].toArray())
        spans.append(span.toObject());
    return spans;
}

void KeywordsCommandTest::keywordsCountCodePoints()
{
    // Two emoji before the term: four UTF-16 units, two code points.
    write(file(u"ad.txt"_s), u"\U0001F9D7\U0001F680 You must know Python."_s.toUtf8());
    const Answer answer = cli({u"keywords"_s, file(u"ad.txt"_s), u"--json"_s});
    QCOMPARE(answer.code, 0);
    const auto lines = jsonLines(answer.out);
    QCOMPARE(lines.size(), 1);
    const QJsonArray spans = lines[0]["spans"_L1].toArray();
    QCOMPARE(spans.size(), 1);
    const QJsonObject span = spans[0].toObject();
    QCOMPARE(span["start"_L1].toInt(), 17);
    QCOMPARE(span["end"_L1].toInt(), 23);
    QCOMPARE(span["text"_L1].toString(), u"Python"_s);
    QCOMPARE(span["term"_L1].toString(), u"Python"_s);
    QCOMPARE(span["category"_L1].toString(), u"language"_s);
    QCOMPARE(span["demand"_L1].toString(), u"required"_s);
    QCOMPARE(span["origin"_L1].toString(), u"taxonomy"_s);
    QVERIFY(span["confidence"_L1].toDouble() > 0.5);
}

void KeywordsCommandTest::keywordsOfBadFiles()
{
    QCOMPARE(cli({u"keywords"_s, file(u"gone.txt"_s), u"--json"_s}).code, 1);
    write(file(u"binary.txt"_s), QByteArray("\0\1\2\3\4\5\6\7", 8));
    write(file(u"ad.txt"_s), "You must know SQL.");
    const Answer answer = cli({u"keywords"_s, file(u"binary.txt"_s), file(u"ad.txt"_s), u"--json"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY(answer.words.contains("binary.txt"));
    const auto lines = jsonLines(answer.out);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines[0]["spans"_L1].toArray().isEmpty());
    QCOMPARE(lines[1]["spans"_L1].toArray().size(), 1);
}

void KeywordsCommandTest::explainsInJson()
{
    const auto spans = spansOf("Requirements\n- Python\nNice to have\n- Rust, Go and SQL; LLMs are a must\n",
        {u"--explain"_s, u"--origin"_s, u"taxonomy"_s});
    QCOMPARE(spans.size(), 5);
    const QStringList keys{
        u"ambiguous"_s, u"cue"_s, u"finder"_s, u"form"_s, u"heading"_s, u"rule"_s, u"section"_s, u"source"_s};
    for (const QJsonObject& span : spans)
        QCOMPARE(span["why"_L1].toObject().keys(), keys);

    const QJsonObject python = spans[0]["why"_L1].toObject();
    QCOMPARE(python["finder"_L1].toString(), u"taxonomy"_s);
    QCOMPARE(python["form"_L1].toString(), u"Python"_s);
    QCOMPARE(python["rule"_L1].toString(), u"listed"_s);
    QCOMPARE(python["section"_L1].toString(), u"required"_s);
    QCOMPARE(python["heading"_L1].toString(), u"Requirements"_s);
    QVERIFY(python["cue"_L1].isNull());
    QVERIFY(python["source"_L1].toString().contains(u"programming.txt:"_s));
    QCOMPARE(python["ambiguous"_L1].toBool(), false);

    QCOMPARE(spans[2]["term"_L1].toString(), u"Go"_s);
    QCOMPARE(spans[2]["why"_L1]["ambiguous"_L1].toBool(), true);
    QCOMPARE(spans[2]["why"_L1]["section"_L1].toString(), u"preferred"_s);

    const QJsonObject models = spans[4]["why"_L1].toObject();
    QCOMPARE(models["rule"_L1].toString(), u"bent"_s); // the list has LLM
    QCOMPARE(models["cue"_L1].toString(), u"are a must"_s);
    QCOMPARE(spans[4]["demand"_L1].toString(), u"required"_s);
}

void KeywordsCommandTest::explainsInWords_data()
{
    QTest::addColumn<QByteArray>("ad");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("place and term") << QByteArray("We use py torch.")
                                    << QByteArray("7-15 \"py torch\": PyTorch (library)");
    QTest::newRow("list and line") << QByteArray("You know Python.")
                                   << QByteArray("listed as \"Python\" (programming.txt:");
    QTest::newRow("bent") << QByteArray("We use LLMs.") << QByteArray("here in another number or spelling");
    QTest::newRow("shared head") << QByteArray("Experience in natural language and image processing.")
                                 << QByteArray("shares its last word");
    QTest::newRow("action") << QByteArray("You will train large models.") << QByteArray("told as an action");
    QTest::newRow("ambiguous") << QByteArray("Proficiency in R.") << QByteArray("the technical words around it");
    QTest::newRow("cue") << QByteArray("Docker is a plus.") << QByteArray("preferred for the words \"is a plus\"");
    QTest::newRow("section") << QByteArray("Requirements:\n- Docker\n")
                             << QByteArray("required since it stands in a section \"required\" headed \"Requirements");
    QTest::newRow("nothing asks") << QByteArray("Our site runs on Docker.")
                                  << QByteArray("mentioned since it stands in no known section");
}

void KeywordsCommandTest::explainsInWords()
{
    QFETCH(QByteArray, ad);
    QFETCH(QByteArray, words);
    write(file(u"ad.txt"_s), ad);
    const Answer answer = cli({u"keywords"_s, file(u"ad.txt"_s), u"--explain"_s});
    QCOMPARE(answer.code, 0);
    QVERIFY2(answer.out.contains(words), answer.out.constData());
}

void KeywordsCommandTest::saysNoReasonsUnasked()
{
    const auto spans = spansOf("You know Python.", {});
    QCOMPARE(spans.size(), 1);
    QVERIFY(!spans[0].contains("why"_L1));
}

void KeywordsCommandTest::ownListsWin()
{
    // A new term, a built-in alias taken over, and a built-in term that joins one of ours with its other forms.
    writeList("@category tool\nFrobnicator | frobs\nScripting kit | Golang\n@category domain\nSnake lore | Python\n");
    const auto spans = spansOf("You know Python3, Golang, Docker and the Frobnicator.",
        {u"--origin"_s, u"taxonomy"_s, u"--taxonomy"_s, file(u"lists"_s), u"--explain"_s});
    QStringList terms;
    for (const QJsonObject& span : spans)
        terms.append(span["term"_L1].toString() + u'/' + span["category"_L1].toString());
    QCOMPARE(
        terms, (QStringList{u"Snake lore/domain"_s, u"Scripting kit/tool"_s, u"Docker/tool"_s, u"Frobnicator/tool"_s}));
    QVERIFY(spans[3]["why"_L1]["source"_L1].toString().endsWith(u"own.txt:2"_s));
}

void KeywordsCommandTest::badLists_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<QByteArray>("place");
    QTest::newRow("no category") << QByteArray("Python\n") << QByteArray("own.txt:1");
    QTest::newRow("unknown category") << QByteArray("@category tool\nFoo\n@category food\n") << QByteArray("own.txt:3");
    QTest::newRow("unknown attribute") << QByteArray("@category tool\nFoo | | sort of: Bar\n")
                                       << QByteArray("own.txt:2");
    QTest::newRow("too many fields") << QByteArray("@category tool\n\nFoo | a | context | b\n")
                                     << QByteArray("own.txt:3");
    QTest::newRow("no name") << QByteArray("@category tool\n | Foo\n") << QByteArray("own.txt:2");
    QTest::newRow("no lists") << QByteArray() << QByteArray("*.txt");
}

void KeywordsCommandTest::badLists()
{
    QFETCH(QByteArray, lines);
    QFETCH(QByteArray, place);
    write(file(u"ad.txt"_s), "You know Python.");
    QDir(m_folder->path()).mkpath(u"lists"_s);
    if (!lines.isEmpty())
        writeList(lines);
    const Answer answer = cli({u"keywords"_s, file(u"ad.txt"_s), u"--taxonomy"_s, file(u"lists"_s)});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.out.isEmpty());
    QVERIFY2(answer.words.contains(place), answer.words.constData());
    QVERIFY(answer.words.trimmed().endsWith('.'));
    QCOMPARE(answer.words.count('\n'), 1);
    const Answer gone = cli({u"keywords"_s, file(u"ad.txt"_s), u"--taxonomy"_s, file(u"gone"_s)});
    QCOMPARE(gone.code, 1);
    QVERIFY(gone.words.contains("gone"));
}

void KeywordsCommandTest::oddListsAreUsed()
{
    writeList("@category tool\nFoo kit | fooer\nBar kit | fooer | part of: Baz\nDocker kit | | kind of: Docker\n");
    write(file(u"ad.txt"_s), "You know Bar kit.");
    const QStringList call{u"keywords"_s, file(u"ad.txt"_s), u"--taxonomy"_s, file(u"lists"_s), u"--json"_s};
    const Answer answer = cli(call);
    QCOMPARE(answer.code, 0);
    QCOMPARE(jsonLines(answer.out).first()["spans"_L1].toArray().size(), 1);
    QVERIFY(answer.words.contains("own.txt:3: \"fooer\" is also a form of \"Foo kit\""));
    QVERIFY(answer.words.contains("own.txt:3: no term \"Baz\""));
    QVERIFY(!answer.words.contains("own.txt:4")); // Docker is a built-in term
    QVERIFY(cli(call + QStringList{u"--quiet"_s}).words.isEmpty());
}

QTEST_GUILESS_MAIN(KeywordsCommandTest)
#include "KeywordsCommandTest.moc"

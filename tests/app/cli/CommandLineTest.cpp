// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real foothold-cli: what it prints, its exit codes, and that bad input leaves nothing half written.
#include "tests/support/CommandLine.h"
#include "core/campaign/CampaignStore.h"
#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QtEndian>

using namespace foothold;
using namespace Qt::StringLiterals;

class CommandLineTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void helpAndVersion();
    void wrongCalls_data();
    void wrongCalls();
    void initMakesACampaign();
    void importsOneAd();
    void importsAFolderAndSaysWhatItLeftOut();
    void refusesBadCampaigns_data();
    void refusesBadCampaigns();
    void missingPathWritesNothing();
    void listsRecords();
    void heatmapAsCsvJsonAndPicture();
    void sheetAsPdfAndMarkdown();
    void demoWritesItsFiles();
    void realAds();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString campaign() const { return file(u"c.foothold"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void CommandLineTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QCOMPARE(cli({u"init"_s, campaign()}).code, 0);
}

void CommandLineTest::helpAndVersion()
{
    const Answer help = cli({u"--help"_s});
    QCOMPARE(help.code, 0);
    for (const char* command : {"init", "import", "export", "keywords", "list", "heatmap", "sheet", "backup", "restore",
             "check", "demo", "--json", "--quiet"})
        QVERIFY2(help.out.contains(command), command);
    const Answer version = cli({u"--version"_s});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.contains(FOOTHOLD_VERSION));
}

void CommandLineTest::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("unknown command") << QStringList{u"dance"_s};
    QTest::newRow("unknown option") << QStringList{u"list"_s, u"CAMPAIGN"_s, u"ads"_s, u"--loud"_s};
    QTest::newRow("import without a path") << QStringList{u"import"_s, u"CAMPAIGN"_s};
    QTest::newRow("an ad without its company")
        << QStringList{u"import"_s, u"CAMPAIGN"_s, u"AD"_s, u"--title"_s, u"Intern"_s};
    QTest::newRow("list of nothing") << QStringList{u"list"_s, u"CAMPAIGN"_s, u"friends"_s};
    QTest::newRow("heatmap by moon") << QStringList{u"heatmap"_s, u"CAMPAIGN"_s, u"--by"_s, u"moon"_s};
    QTest::newRow("picture to nowhere") << QStringList{u"heatmap"_s, u"CAMPAIGN"_s, u"--format"_s, u"png"_s};
    QTest::newRow("sheet of nobody") << QStringList{u"sheet"_s, u"CAMPAIGN"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("sheet of one and all")
        << QStringList{u"sheet"_s, u"CAMPAIGN"_s, u"--all"_s, u"--application"_s, u"1"_s, u"-o"_s, u"x.pdf"_s};
    QTest::newRow("sheet as a picture") << QStringList{u"sheet"_s, u"CAMPAIGN"_s, u"--all"_s, u"-o"_s, u"x.png"_s};
}

void CommandLineTest::wrongCalls()
{
    QFETCH(QStringList, arguments);
    write(file(u"ad.txt"_s), "Python");
    arguments.replaceInStrings(u"CAMPAIGN"_s, campaign());
    arguments.replaceInStrings(u"AD"_s, file(u"ad.txt"_s));
    const Answer answer = cli(arguments);
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty());
    QVERIFY(!answer.words.trimmed().isEmpty());
}

void CommandLineTest::initMakesACampaign()
{
    QVERIFY(QFile::exists(campaign()));
    const QByteArray before = read(campaign());
    const Answer again = cli({u"init"_s, campaign()});
    QCOMPARE(again.code, 1);
    QVERIFY(again.words.contains("c.foothold"));
    QCOMPARE(read(campaign()), before);
    QCOMPARE(cli({u"init"_s, file(u"no/such/folder/x.foothold"_s)}).code, 1);
}

void CommandLineTest::importsOneAd()
{
    write(file(u"ad.txt"_s), "You must know Python.");
    const Answer answer = cli({u"import"_s, campaign(), file(u"ad.txt"_s), u"--company"_s, u"Acme"_s, u"--title"_s,
        u"Intern"_s, u"--json"_s});
    QCOMPARE(answer.code, 0);
    const QJsonObject report = jsonLines(answer.out).first();
    QCOMPARE(report["ads"_L1].toInt(), 1);
    QCOMPARE(report["companies"_L1].toInt(), 1);
    const auto ads = jsonLines(cli({u"list"_s, campaign(), u"ads"_s, u"--json"_s}).out);
    QCOMPARE(ads.size(), 1);
    QCOMPARE(ads[0]["company"_L1].toString(), u"Acme"_s);
    QCOMPARE(ads[0]["title"_L1].toString(), u"Intern"_s);
}

void CommandLineTest::importsAFolderAndSaysWhatItLeftOut()
{
    QVERIFY(QDir(m_folder->path()).mkdir(u"ads"_s));
    write(file(u"ads/index.csv"_s),
        "file,company,title\ngood.txt,Acme,One\nmissing.txt,Acme,Two\nempty.txt,Acme,Three\nbinary.txt,Acme,Four\n"
        "same.txt,Acme,Five\nold.txt,Acme,Six\n");
    write(file(u"ads/good.txt"_s), "Python");
    write(file(u"ads/same.txt"_s), "Python");
    write(file(u"ads/empty.txt"_s), "");
    write(file(u"ads/binary.txt"_s), QByteArray("\0\1\2\3\4\5\6\7", 8));
    write(file(u"ads/old.txt"_s), "Caf\xe9");
    const Answer answer = cli({u"import"_s, campaign(), file(u"ads"_s)});
    QCOMPARE(answer.code, 0);
    for (const char* name : {"missing.txt", "empty.txt", "binary.txt", "same.txt", "old.txt"})
        QVERIFY2(answer.words.contains(name), name);
    QVERIFY(answer.words.contains("Windows-1252"));
    QCOMPARE(answer.words.trimmed().split('\n').size(), 5); // one sentence each
    QCOMPARE(jsonLines(cli({u"list"_s, campaign(), u"ads"_s, u"--json"_s}).out).size(), 2);
    QVERIFY(cli({u"import"_s, campaign(), file(u"ads"_s), u"--quiet"_s}).words.isEmpty());
}

void CommandLineTest::refusesBadCampaigns_data()
{
    QTest::addColumn<QString>("what");
    QTest::newRow("no such file") << u"missing"_s;
    QTest::newRow("a text file") << u"text"_s;
    QTest::newRow("an empty file") << u"empty"_s;
    QTest::newRow("another program's database") << u"foreign"_s;
    QTest::newRow("a newer campaign") << u"newer"_s;
    QTest::newRow("a campaign cut short") << u"short"_s;
    QTest::newRow("a campaign with noise in it") << u"noise"_s;
    QTest::newRow("a folder") << u"folder"_s;
}

void CommandLineTest::refusesBadCampaigns()
{
    QFETCH(QString, what);
    QByteArray bytes = read(campaign());
    QVERIFY(bytes.size() > 20'000);
    if (what == "text"_L1)
        bytes = "Dear diary";
    else if (what == "empty"_L1)
        bytes.clear();
    else if (what == "foreign"_L1)
        qToBigEndian<quint32>(0x1234, bytes.data() + 68);
    else if (what == "newer"_L1)
        qToBigEndian<quint32>(9999, bytes.data() + 60);
    else if (what == "short"_L1)
        bytes.truncate(9000);
    else if (what == "noise"_L1)
        bytes.replace(4096, 12'000, QByteArray(12'000, '\x5a'));
    const QString path = file(u"bad.foothold"_s);
    if (what == "folder"_L1)
        QVERIFY(QDir(m_folder->path()).mkdir(u"bad.foothold"_s));
    else if (what != "missing"_L1)
        write(path, bytes);

    write(file(u"ad.txt"_s), "Python");
    const QList<QStringList> calls{{u"list"_s, path, u"ads"_s},
        {u"import"_s, path, file(u"ad.txt"_s), u"--company"_s, u"A"_s, u"--title"_s, u"B"_s}, {u"heatmap"_s, path},
        {u"sheet"_s, path, u"--all"_s, u"-o"_s, file(u"x.pdf"_s)}};
    for (const QStringList& call : calls) {
        const Answer answer = cli(call);
        QCOMPARE(answer.code, 1);
        QVERIFY(answer.out.isEmpty());
        QVERIFY2(answer.words.contains("bad.foothold"), answer.words.constData());
        QCOMPARE(answer.words.trimmed().count('\n'), 0);
    }
    if (what != "folder"_L1 && what != "missing"_L1)
        QCOMPARE(read(path), bytes);
    else
        QCOMPARE(QFile::exists(path), what == "folder"_L1);
    QVERIFY(!QFile::exists(file(u"x.pdf"_s)));
}

void CommandLineTest::missingPathWritesNothing()
{
    write(file(u"ad.txt"_s), "Python");
    const QByteArray before = read(campaign());
    const Answer answer = cli({u"import"_s, campaign(), file(u"ad.txt"_s), file(u"gone.txt"_s), u"--company"_s, u"A"_s,
        u"--title"_s, u"B"_s});
    QCOMPARE(answer.code, 1);
    QVERIFY(answer.words.contains("gone.txt"));
    QCOMPARE(read(campaign()), before);
}

void CommandLineTest::listsRecords()
{
    sample::Filled ids;
    {
        const Clock clock;
        const auto store = CampaignStore::open(campaign(), clock);
        FOOTHOLD_VERIFY(store);
        ids = sample::fill(**store);
    }
    const auto companies = jsonLines(cli({u"list"_s, campaign(), u"companies"_s, u"--json"_s}).out);
    QCOMPARE(companies.size(), 1);
    QCOMPARE(companies[0]["id"_L1].toInteger(), ids.company.value);
    QCOMPARE(companies[0]["want"_L1].toInt(), 4);
    const auto applications = jsonLines(cli({u"list"_s, campaign(), u"applications"_s, u"--json"_s}).out);
    QCOMPARE(applications[0]["company"_L1].toString(), u"Acme Robotics"_s);
    QCOMPARE(applications[0]["stage"_L1].toString(), u"Second interview"_s);
    QCOMPARE(applications[0]["stage_date"_L1].toString(), u"2026-02-20"_s);
    QVERIFY(cli({u"list"_s, campaign(), u"ads"_s}).out.contains("Machine learning intern"));
}

void CommandLineTest::heatmapAsCsvJsonAndPicture()
{
    write(file(u"ad.txt"_s), "You must know Python. Docker would be nice to have.");
    QCOMPARE(
        cli({u"import"_s, campaign(), file(u"ad.txt"_s), u"--company"_s, u"Acme"_s, u"--title"_s, u"Intern"_s}).code,
        0);
    const Answer csv = cli({u"heatmap"_s, campaign(), u"--by"_s, u"company"_s, u"--format"_s, u"csv"_s});
    QCOMPARE(csv.code, 0);
    const QList<QByteArray> lines = csv.out.split('\n');
    QCOMPARE(lines[0], QByteArray("keyword,category,companies,Acme\r"));
    QCOMPARE(lines[1], QByteArray("Python,language,1,required\r"));
    QCOMPARE(lines[2], QByteArray("Docker,tool,1,preferred\r"));

    const Answer json = cli({u"heatmap"_s, campaign(), u"--by"_s, u"ad"_s, u"--format"_s, u"json"_s});
    const QJsonObject matrix = QJsonDocument::fromJson(json.out).object();
    QCOMPARE(matrix["columns"_L1].toArray()[0].toObject()["name"_L1].toString(), u"Acme: Intern"_s);

    const QString picture = file(u"h.png"_s);
    QCOMPARE(cli({u"heatmap"_s, campaign(), u"--format"_s, u"png"_s, u"-o"_s, picture}).code, 0);
    QVERIFY(QImage(picture).width() > 100);
    QCOMPARE(cli({u"heatmap"_s, campaign(), u"-o"_s, file(u"no/folder/h.csv"_s)}).code, 1);
}

void CommandLineTest::sheetAsPdfAndMarkdown()
{
    const Answer none = cli({u"sheet"_s, campaign(), u"--all"_s, u"-o"_s, file(u"s.pdf"_s)});
    QCOMPARE(none.code, 1);
    QVERIFY(!QFile::exists(file(u"s.pdf"_s)));
    sample::Filled ids;
    {
        const Clock clock;
        const auto store = CampaignStore::open(campaign(), clock);
        FOOTHOLD_VERIFY(store);
        ids = sample::fill(**store);
    }
    const QString id = QString::number(ids.application.value);
    QCOMPARE(cli({u"sheet"_s, campaign(), u"--application"_s, id, u"-o"_s, file(u"s.md"_s)}).code, 0);
    const QByteArray markdown = read(file(u"s.md"_s));
    for (const char* words : {"Acme Robotics", "Bike demand", "Grasping soft bags", "Ada Invented"})
        QVERIFY2(markdown.contains(words), words);
    QCOMPARE(cli({u"sheet"_s, campaign(), u"--all"_s, u"-o"_s, file(u"s.pdf"_s)}).code, 0);
    QVERIFY(read(file(u"s.pdf"_s)).startsWith("%PDF"));
    QCOMPARE(cli({u"sheet"_s, campaign(), u"--application"_s, u"999"_s, u"-o"_s, file(u"t.pdf"_s)}).code, 1);

    const QString pdftotext = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (pdftotext.isEmpty())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QProcess process;
    process.start(pdftotext, {file(u"s.pdf"_s), u"-"_s});
    QVERIFY(process.waitForFinished());
    const QByteArray text = process.readAllStandardOutput();
    QVERIFY(text.contains("Acme Robotics"));
    QVERIFY(text.contains("Bike demand"));
}

void CommandLineTest::demoWritesItsFiles()
{
    const QString out = file(u"demo"_s);
    QCOMPARE(cli({u"demo"_s, u"--out"_s, out, u"--today"_s, u"2026-03-02"_s}).code, 0);
    for (const QString& name : {u"demo.foothold"_s, u"heatmap.csv"_s, u"heatmap.png"_s, u"prep-sheet.pdf"_s})
        QVERIFY2(QFile(out + u'/' + name).size() > 1000, qPrintable(name));
    QCOMPARE(jsonLines(cli({u"list"_s, out + u"/demo.foothold"_s, u"companies"_s, u"--json"_s}).out).size(), 36);
    const QByteArray before = read(out + u"/demo.foothold"_s);
    QCOMPARE(cli({u"demo"_s, u"--out"_s, out}).code, 1); // never over an edited demo
    QCOMPARE(read(out + u"/demo.foothold"_s), before);
}

void CommandLineTest::realAds()
{
    const QString folder = QStringLiteral(FOOTHOLD_DATA_DIR) + u"/ads"_s;
    if (!QDir(folder).exists())
        QSKIP("the public test data is not there (FOOTHOLD_DATA_DIR)");
    const QJsonObject report = jsonLines(cli({u"import"_s, campaign(), folder, u"--json"_s}).out).first();
    QCOMPARE(report["ads"_L1].toInt(), 120);
    QCOMPARE(report["companies"_L1].toInt(), 93);
    const QList<QByteArray> lines = cli({u"heatmap"_s, campaign()}).out.split('\n');
    QByteArrayList firstTen;
    for (const QByteArray& line : lines.mid(1, 10))
        firstTen.append(line.left(line.indexOf(',')));
    QVERIFY(firstTen.contains("Python"));
    QVERIFY(firstTen.contains("machine learning"));
    for (const QByteArray& line : lines.mid(1)) {
        const QByteArray term = line.left(line.indexOf(',')).toLower();
        for (const char* wrong :
            {"google", "meta", "arm", "amazon", "ibm", "nvidia", "the", "strong", "and", "experience"})
            QVERIFY2(term != wrong, wrong);
    }
}

QTEST_GUILESS_MAIN(CommandLineTest)
#include "CommandLineTest.moc"

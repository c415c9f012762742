// SPDX-License-Identifier: GPL-3.0-or-later
// foothold-cli export and import of a whole campaign as JSON, as a script would call them.
#include "tests/support/CampaignCopies.h"
#include "tests/support/CommandLine.h"
#include "tests/support/TestCampaign.h"

#include <QJsonArray>

using namespace foothold;
using namespace Qt::StringLiterals;

namespace {

CampaignContents contentsOf(const QString& path)
{
    const FixedClock clock(QDateTime(QDate(2026, 3, 2), QTime(9, 0), Qt::UTC));
    return contents(*CampaignStore::open(path, clock, Database::Mode::ReadOnly).value());
}

} // namespace

class ExportImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void exportToAFileAndToStandardOutput();
    void importMakesTheCampaign();
    void importMergesACopy();
    void dryRunChangesNothing();
    void wrongCalls_data();
    void wrongCalls();
    void refusals_data();
    void refusals();

private:
    QString file(const QString& name) const { return m_copies->folder.filePath(name); }
    QString mine() const { return file(u"mine.foothold"_s); }
    QString theirs() const { return file(u"theirs.foothold"_s); }

    std::unique_ptr<Copies> m_copies; // both closed
};

void ExportImportTest::init()
{
    m_copies = std::make_unique<Copies>();
    m_copies->theirs->add(sample::company(u"Other Works"_s)).value();
    Company changed = m_copies->theirs->get<Company>(CompanyId{1}).value();
    changed.mission = u"Careful lifting"_s;
    FOOTHOLD_VERIFY(m_copies->theirs->update(changed));
    m_copies->mine.reset();
    m_copies->theirs.reset();
}

void ExportImportTest::exportToAFileAndToStandardOutput()
{
    const Answer toFile = cli({u"export"_s, mine(), u"--format"_s, u"json"_s, u"-o"_s, file(u"x.json"_s)});
    QCOMPARE(toFile.code, 0);
    QVERIFY(toFile.out.isEmpty() && toFile.words.isEmpty());
    const QByteArray json = read(file(u"x.json"_s));
    const QJsonObject root = QJsonDocument::fromJson(json).object();
    QCOMPARE(root[u"format"_s].toString(), u"foothold-campaign"_s);
    QCOMPARE(root[u"records"_s][u"company"_s].toArray().size(), 1);
    const Answer toOutput = cli({u"export"_s, mine(), u"--format"_s, u"json"_s});
    QCOMPARE(toOutput.code, 0);
    QVERIFY(toOutput.out == json);
    // A campaign that is open can be exported too.
    const auto open = CampaignStore::open(mine(), m_copies->mineClock).value();
    QVERIFY(cli({u"export"_s, mine(), u"--format"_s, u"json"_s}).out == json);
}

void ExportImportTest::importMakesTheCampaign()
{
    QCOMPARE(cli({u"export"_s, mine(), u"--format"_s, u"json"_s, u"-o"_s, file(u"x.json"_s)}).code, 0);
    const Answer made = cli({u"--json"_s, u"import"_s, file(u"new.foothold"_s), file(u"x.json"_s)});
    QCOMPARE(made.code, 0);
    QCOMPARE(QJsonDocument::fromJson(made.out)[u"created"_s].toBool(), true);
    // One of each of 22 kinds, and the 11 usual stages.
    QCOMPARE(QJsonDocument::fromJson(made.out)[u"added"_s].toInt(), 33);
    QVERIFY(contentsOf(file(u"new.foothold"_s)) == contentsOf(mine()));
}

void ExportImportTest::importMergesACopy()
{
    QCOMPARE(cli({u"export"_s, theirs(), u"--format"_s, u"json"_s, u"-o"_s, file(u"x.JSON"_s)}).code, 0);
    const Answer merged = cli({u"--json"_s, u"import"_s, mine(), file(u"x.JSON"_s)});
    QVERIFY2(merged.code == 0, merged.words.constData());
    QVERIFY(merged.words.contains("Deletions are not merged"));
    const QJsonObject report = QJsonDocument::fromJson(merged.out).object();
    QCOMPARE(report[u"created"_s].toBool(true), false);
    QCOMPARE(report[u"added"_s].toInt(), 1);
    QCOMPARE(report[u"updated"_s].toInt(), 1);
    QCOMPARE(report[u"kept"_s].toInt(-1), 0);
    QCOMPARE(report[u"differences"_s].toArray().size(), 1);
    const QJsonObject difference = report[u"differences"_s][0].toObject();
    QCOMPARE(difference[u"record"_s].toString(), u"company: Acme Robotics"_s);
    QCOMPARE(difference[u"field"_s].toString(), u"mission"_s);
    QCOMPARE(difference[u"mine"_s].toString(), u"Safe lifting"_s);
    QCOMPARE(difference[u"theirs"_s].toString(), u"Careful lifting"_s);
    QCOMPARE(difference[u"taken"_s].toString(), u"theirs"_s);
    QVERIFY(contentsOf(mine()) == contentsOf(theirs()));

    const Answer again = cli({u"import"_s, mine(), file(u"x.JSON"_s)});
    QCOMPARE(again.code, 0);
    QVERIFY(again.out.contains("nothing that this campaign does not hold"));
    QVERIFY(contentsOf(mine()) == contentsOf(theirs()));
}

void ExportImportTest::dryRunChangesNothing()
{
    QCOMPARE(cli({u"export"_s, theirs(), u"--format"_s, u"json"_s, u"-o"_s, file(u"x.json"_s)}).code, 0);
    const QByteArray before = read(mine());
    const Answer planned = cli({u"import"_s, mine(), file(u"x.json"_s), u"--dry-run"_s});
    QCOMPARE(planned.code, 0);
    QVERIFY(planned.out.contains("company: Acme Robotics\tmission\tSafe lifting\tCareful lifting\ttheirs\n"));
    QVERIFY(read(mine()) == before);
    QCOMPARE(cli({u"import"_s, file(u"new.foothold"_s), file(u"x.json"_s), u"--dry-run"_s}).code, 0);
    QVERIFY(!QFile::exists(file(u"new.foothold"_s)));
}

void ExportImportTest::wrongCalls_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("export without a format") << QStringList{u"export"_s, u"MINE"_s};
    QTest::newRow("unknown format") << QStringList{u"export"_s, u"MINE"_s, u"--format"_s, u"yaml"_s};
    QTest::newRow("two JSON files") << QStringList{u"import"_s, u"MINE"_s, u"a.json"_s, u"b.json"_s};
    QTest::newRow("JSON and ads") << QStringList{u"import"_s, u"MINE"_s, u"a.json"_s, u"ads"_s};
    QTest::newRow("JSON with a title") << QStringList{u"import"_s, u"MINE"_s, u"a.json"_s, u"--title"_s, u"Intern"_s};
    QTest::newRow("ads not for real") << QStringList{u"import"_s, u"MINE"_s, u"ads"_s, u"--dry-run"_s};
}

void ExportImportTest::wrongCalls()
{
    QFETCH(QStringList, arguments);
    const QByteArray before = read(mine());
    const Answer answer = cli(arguments.replaceInStrings(u"MINE"_s, mine()));
    QCOMPARE(answer.code, 2);
    QVERIFY(answer.out.isEmpty() && !answer.words.isEmpty());
    QVERIFY(read(mine()) == before);
}

void ExportImportTest::refusals_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("words");
    QTest::newRow("not JSON") << QByteArray("hello") << QByteArray("(line 1: ");
    QTest::newRow("other JSON") << QByteArray("{\"companies\": []}") << QByteArray("no Foothold campaign");
    QTest::newRow("newer") << QByteArray("{\"format\": \"foothold-campaign\", \"format_version\": 99}")
                           << QByteArray("newer Foothold");
    QTest::newRow("deep") << QByteArray(1'000'000, '[') << QByteArray("no Foothold campaign");
    QTest::newRow("another campaign") << QByteArray("OTHER") << QByteArray("holds another campaign");
}

void ExportImportTest::refusals()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, words);
    const QString path = file(u"x.json"_s);
    if (json == "OTHER") {
        QCOMPARE(cli({u"init"_s, file(u"other.foothold"_s)}).code, 0);
        QCOMPARE(cli({u"export"_s, file(u"other.foothold"_s), u"--format"_s, u"json"_s, u"-o"_s, path}).code, 0);
    } else {
        write(path, json);
    }
    const QByteArray before = read(mine());
    const Answer merged = cli({u"import"_s, mine(), path});
    QCOMPARE(merged.code, 1);
    QVERIFY2(merged.words.contains(words), merged.words.constData());
    QVERIFY(merged.words.contains("x.json"));
    QVERIFY(read(mine()) == before);
    if (json != "OTHER") {
        QCOMPARE(cli({u"import"_s, file(u"new.foothold"_s), path}).code, 1);
        QVERIFY(!QFile::exists(file(u"new.foothold"_s)));
    }
    QCOMPARE(cli({u"export"_s, path, u"--format"_s, u"json"_s, u"-o"_s, file(u"y.json"_s)}).code, 1);
    QVERIFY(!QFile::exists(file(u"y.json"_s)));
    QCOMPARE(cli({u"export"_s, mine(), u"--format"_s, u"json"_s, u"-o"_s, mine()}).code, 1);
    QVERIFY(read(mine()) == before);
}

QTEST_GUILESS_MAIN(ExportImportTest)
#include "ExportImportTest.moc"

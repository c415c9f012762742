// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/AdFiles.h"

#include "tests/support/SampleRecords.h"
#include "tests/support/TestCampaign.h"

#include <QDir>
#include <QFile>

using namespace foothold;
using namespace Qt::StringLiterals;
using Kind = ImportPlan::Remark::Kind;

class AdFilesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAFolder();
    void oneBadFileIsLeftOut_data();
    void oneBadFileIsLeftOut();
    void windows1252IsTakenAndSaid();
    void refusesTheFolder_data();
    void refusesTheFolder();
    void neverLeavesTheFolder();
    void canBeCancelled();
    void appliesAsOneStep();
    void leavesOutDuplicates();
    void readsTheRealAds();
};

static void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

void AdFilesTest::readsAFolder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"index.csv"_s),
        "\xEF\xBB\xBFTitle,FILE,company,source,location\r\n\"Intern, data\",a.txt,  Acme \t GmbH,board,\"Bonn, "
        "DE\"\r\n\r\n");
    write(folder.filePath(u"a.txt"_s), "We need Python.\n");
    const auto plan = adFiles::readFolder(folder.path());
    FOOTHOLD_VERIFY(plan);
    QVERIFY(plan->remarks.isEmpty());
    QCOMPARE(plan->ads.size(), 1);
    QCOMPARE(plan->ads[0].company, u"Acme GmbH"_s);
    QCOMPARE(plan->ads[0].ad,
        (JobAd{.title = u"Intern, data"_s,
            .places = {u"Bonn, DE"_s},
            .source = u"board"_s,
            .text = u"We need Python.\n"_s}));
}

void AdFilesTest::oneBadFileIsLeftOut_data()
{
    QTest::addColumn<QString>("row");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::newRow("no such file") << u"missing.txt,Acme,Intern"_s << QByteArray("text") << int(Kind::MissingFile);
    QTest::newRow("no file named") << u",Acme,Intern"_s << QByteArray("text") << int(Kind::MissingFile);
    QTest::newRow("empty") << u"bad.txt,Acme,Intern"_s << QByteArray() << int(Kind::Empty);
    QTest::newRow("blanks only") << u"bad.txt,Acme,Intern"_s << QByteArray(" \n\t\n") << int(Kind::Empty);
    QTest::newRow("binary") << u"bad.txt,Acme,Intern"_s
                            << QByteArray("\x7f"
                                          "ELF\0\0\0\x01\x02\0\0",
                                   11)
                            << int(Kind::Binary);
    QTest::newRow("too large") << u"bad.txt,Acme,Intern"_s << QByteArray(kMaxAdBytes + 1, 'x') << int(Kind::TooLarge);
    QTest::newRow("no company") << u"bad.txt,,Intern"_s << QByteArray("text") << int(Kind::NoCompany);
    QTest::newRow("no title") << u"bad.txt,Acme, "_s << QByteArray("text") << int(Kind::NoTitle);
    QTest::newRow("a folder") << u".,Acme,Intern"_s << QByteArray("text") << int(Kind::OutsideFolder);
}

void AdFilesTest::oneBadFileIsLeftOut()
{
    QFETCH(QString, row);
    QFETCH(QByteArray, bytes);
    QFETCH(int, kind);
    const QTemporaryDir folder;
    write(folder.filePath(u"index.csv"_s), "file,company,title\n" + row.toUtf8() + "\ngood.txt,Borealis,Trainee\n");
    write(folder.filePath(u"bad.txt"_s), bytes);
    write(folder.filePath(u"good.txt"_s), "Good text");
    const auto plan = adFiles::readFolder(folder.path());
    FOOTHOLD_VERIFY(plan);
    QCOMPARE(plan->ads.size(), 1);
    QCOMPARE(plan->ads[0].company, u"Borealis"_s);
    QCOMPARE(plan->remarks, (QList<ImportPlan::Remark>{{static_cast<Kind>(kind), row.section(u',', 0, 0), 2}}));
}

void AdFilesTest::windows1252IsTakenAndSaid()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"ad.txt"_s);
    write(path, "R\xe9sum\xe9 \x96 caf\xe9");
    const auto plan = adFiles::readFile(path, u"Acme"_s, u"Intern"_s);
    FOOTHOLD_VERIFY(plan);
    QCOMPARE(plan->ads.size(), 1);
    QCOMPARE(plan->ads[0].ad.text, u"R\u00e9sum\u00e9 \u2013 caf\u00e9"_s);
    QCOMPARE(plan->remarks, (QList<ImportPlan::Remark>{{Kind::ReadAsWindows1252, path}}));
}

void AdFilesTest::refusesTheFolder_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("code");
    QTest::newRow("no index") << QByteArray() << int(Error::Code::Missing);
    QTest::newRow("no title column") << QByteArray("file,company\na.txt,Acme\n") << int(Error::Code::BadFormat);
    QTest::newRow("binary index") << QByteArray("\0\1\2\3\0\0", 6) << int(Error::Code::BadFormat);
}

void AdFilesTest::refusesTheFolder()
{
    QFETCH(QByteArray, index);
    QFETCH(int, code);
    const QTemporaryDir folder;
    if (!index.isEmpty())
        write(folder.filePath(u"index.csv"_s), index);
    const auto plan = adFiles::readFolder(folder.path());
    QVERIFY(!plan);
    QCOMPARE(int(plan.error().code), code);
    QCOMPARE(plan.error().subject, folder.filePath(u"index.csv"_s));
    QCOMPARE(adFiles::readFolder(folder.filePath(u"nowhere"_s)).error().code, Error::Code::Missing);
    QCOMPARE(adFiles::readFile(folder.filePath(u"no.txt"_s), u"A"_s, u"B"_s).error().code, Error::Code::Missing);
}

void AdFilesTest::neverLeavesTheFolder()
{
    const QTemporaryDir outside;
    write(outside.filePath(u"secret.txt"_s), "secret");
    const QTemporaryDir folder;
    QVERIFY(QFile::link(outside.filePath(u"secret.txt"_s), folder.filePath(u"link.txt"_s)));
    write(folder.filePath(u"index.csv"_s),
        "file,company,title\nlink.txt,A,B\n" + outside.filePath(u"secret.txt"_s).toUtf8() + ",A,B\n../"
            + QDir(outside.path()).dirName().toUtf8() + "/secret.txt,A,B\n");
    const auto plan = adFiles::readFolder(folder.path());
    FOOTHOLD_VERIFY(plan);
    QVERIFY(plan->ads.isEmpty());
    QCOMPARE(plan->remarks.size(), 3);
    for (const auto& remark : plan->remarks)
        QCOMPARE(remark.kind, Kind::OutsideFolder);
}

void AdFilesTest::canBeCancelled()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"index.csv"_s), "file,company,title\na.txt,A,B\nb.txt,A,B\n");
    const auto plan = adFiles::readFolder(folder.path(), [](int done, int of) { return done < 1 && of == 2; });
    QCOMPARE(plan.error().code, Error::Code::Cancelled);
}

static ImportPlan planOf(const QStringList& companies)
{
    ImportPlan plan;
    for (qsizetype i = 0; i < companies.size(); ++i)
        plan.ads.append({u"%1.txt"_s.arg(i), companies[i], JobAd{.title = u"Intern"_s, .text = u"Text %1"_s.arg(i)}});
    return plan;
}

void AdFilesTest::appliesAsOneStep()
{
    TestCampaign campaign;
    FOOTHOLD_VERIFY(campaign->add(Company{.name = u"Acme"_s}));
    const auto report = applyImport(*campaign, planOf({u"ACME "_s, u"Borealis"_s, u"borealis"_s}));
    FOOTHOLD_VERIFY(report);
    QCOMPARE(report->ads, 3);
    QCOMPARE(report->companies, 1);
    QCOMPARE(campaign->count<Company>(), 2);
    QCOMPARE(campaign->undoLabel()->step, Step::Import);
    QCOMPARE(campaign->list<JobAd>().first().capturedOn, campaign.clock.today());
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->count<Company>(), 1);
    QCOMPARE(campaign->count<JobAd>(), 0);
}

void AdFilesTest::leavesOutDuplicates()
{
    TestCampaign campaign;
    ImportPlan plan = planOf({u"Acme"_s, u"Acme"_s, u"Borealis"_s});
    plan.ads[1].ad.text = plan.ads[0].ad.text; // same company, same text
    plan.ads[2].ad.text = plan.ads[0].ad.text; // another company may use it
    const auto first = applyImport(*campaign, plan);
    FOOTHOLD_VERIFY(first);
    QCOMPARE(first->ads, 2);
    QCOMPARE(first->remarks, (QList<ImportPlan::Remark>{{Kind::Duplicate, u"1.txt"_s}}));
    const auto again = applyImport(*campaign, plan);
    FOOTHOLD_VERIFY(again);
    QCOMPARE(again->ads, 0);
    QCOMPARE(again->remarks.size(), 3);
    QCOMPARE(campaign->count<JobAd>(), 2);
}

void AdFilesTest::readsTheRealAds()
{
    const QString folder = QStringLiteral(FOOTHOLD_DATA_DIR) + u"/ads"_s;
    if (!QDir(folder).exists())
        QSKIP("the public test data is not there (FOOTHOLD_DATA_DIR)");
    const auto plan = adFiles::readFolder(folder);
    FOOTHOLD_VERIFY(plan);
    TestCampaign campaign;
    const auto report = applyImport(*campaign, *plan);
    FOOTHOLD_VERIFY(report);
    QCOMPARE(report->ads, 120);
    QCOMPARE(report->companies, 93);
    QVERIFY(report->remarks.isEmpty());
}

QTEST_GUILESS_MAIN(AdFilesTest)
#include "AdFilesTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Csv.h"

#include "core/exchange/HeatmapFiles.h"
#include "tests/support/TestCampaign.h"

using namespace foothold;
using namespace Qt::StringLiterals;

class CsvTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void writes_data();
    void writes();
    void heatmapHasItsHeader();
};

void CsvTest::reads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QList<QStringList>>("rows");
    using Rows = QList<QStringList>;
    QTest::newRow("nothing") << QByteArray() << Rows{};
    QTest::newRow("plain, no line end") << QByteArray("a,b\nc,d") << Rows{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("quotes, comma, line break")
        << QByteArray("\"a,\"\"x\"\"\",\"l1\nl2\"\r\n") << Rows{{u"a,\"x\""_s, u"l1\nl2"_s}};
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFn\xC3\xA9,b\r\n") << Rows{{u"n\u00e9"_s, u"b"_s}};
    QTest::newRow("Windows-1252") << QByteArray("n\xE9,b\r") << Rows{{u"n\u00e9"_s, u"b"_s}};
    QTest::newRow("empty cells") << QByteArray(",\n,,x\n")
                                 << Rows{{QString(), QString()}, {QString(), QString(), u"x"_s}};
}

void CsvTest::reads()
{
    QFETCH(QByteArray, bytes);
    const auto rows = Csv::read(bytes);
    FOOTHOLD_VERIFY(rows);
    QTEST(*rows, "rows");
}

void CsvTest::writes_data()
{
    QTest::addColumn<QStringList>("row");
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("plain") << QStringList{u"a"_s, QString(), u"c d"_s} << QByteArray("a,,c d\r\n");
    QTest::newRow("quoted") << QStringList{u"a,b"_s, u"say \"x\""_s, u"1\n2"_s}
                            << QByteArray("\"a,b\",\"say \"\"x\"\"\",\"1\n2\"\r\n");
    QTest::newRow("formulas") << QStringList{u"=1+1"_s, u"+x"_s, u"-x"_s, u"@x"_s, u"\tx"_s}
                              << QByteArray("'=1+1,'+x,'-x,'@x,'\tx\r\n");
    QTest::newRow("letters of all kinds") << QStringList{u"\u00f1"_s} << QByteArray("\xC3\xB1\r\n");
}

void CsvTest::writes()
{
    QFETCH(QStringList, row);
    QTEST(Csv::write({row}), "bytes");
}

void CsvTest::heatmapHasItsHeader()
{
    DemandMatrix::Builder builder({{1, u"Acme"_s}, {2, u"Bo, Ltd"_s}});
    builder.addAd({1}, {1}, 0);
    builder.addAd({2}, {2}, 1);
    builder.addMention({1}, {0, 6, u"Python"_s, TermCategory::Language, Demand::Required});
    builder.addMention({2}, {0, 6, u"Python"_s, TermCategory::Language, Demand::Mentioned});
    builder.addMention({2}, {9, 3, u"C++"_s, TermCategory::Language, Demand::Preferred});
    QCOMPARE(heatmapCsv(builder.build()),
        QByteArray("keyword,category,companies,Acme,\"Bo, Ltd\"\r\nPython,language,2,required,mentioned\r\n"
                   "C++,language,1,,preferred\r\n"));
}

QTEST_GUILESS_MAIN(CsvTest)
#include "CsvTest.moc"

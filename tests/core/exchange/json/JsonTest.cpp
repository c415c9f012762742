// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/JsonReader.h"
#include "core/exchange/json/JsonWriter.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class JsonTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void textsSurvive_data();
    void textsSurvive();
    void qtReadsWhatIsWritten_data() { textsSurvive_data(); }
    void qtReadsWhatIsWritten();
    void numbers_data();
    void numbers();
    void base64InAnyPieces();
    void refusesWhatIsNoJson_data();
    void refusesWhatIsNoJson();
    void namesTheLine();
    void deepNestingCostsNothing();
    void longTextsAreRefused();
};

void JsonTest::textsSurvive_data()
{
    QTest::addColumn<QString>("text");
    QString control;
    for (char16_t c = 0; c < 0xa0; ++c)
        control.append(QChar(c));
    QTest::newRow("empty") << u""_s;
    QTest::newRow("every control character, NUL among them") << control;
    QTest::newRow("quotes and slashes") << u"\"'\\/\\u0041 '; DROP TABLE company; --"_s;
    QTest::newRow("accents") << u"M\u00e1laga \u00df \u0142 \u20ac"_s;
    QTest::newRow("right to left") << u"\u05e9\u05dc\u05d5\u05dd \u202e\u0645\u0631\u062d\u0628\u0627\u202c"_s;
    QTest::newRow("emoji with joiners") << QString::fromUtf8("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb");
    QTest::newRow("byte order mark first") << u"\ufeffx\ufeff"_s;
    QTest::newRow("noncharacters") << u"\ufffe\uffff\ufdd0"_s;
    QTest::newRow("half a pair at the end") << QString(u"x"_s + QChar(0xd83d));
    QTest::newRow("half a pair in the middle") << QString(QChar(0xd83d) + u"x"_s);
    QTest::newRow("pair the wrong way round") << QString(QChar(0xdc69) + QString(QChar(0xd83d)));
    QTest::newRow("two first halves") << QString(QChar(0xd83d) + QString(QChar(0xd83d)) + QChar(0xdc69));
    // Pairs across every border of the writer's and the reader's buffers, whatever their size.
    QTest::newRow("1 MB") << QString(u"ab\u00e9\U0001f469"_s).repeated(220'000);
    QTest::newRow("1 MB, shifted") << QString(u"z"_s + QString(u"\U0001f469"_s).repeated(500'000));
}

static QByteArray written(const QString& text)
{
    QByteArray bytes;
    QBuffer out(&bytes);
    out.open(QIODevice::WriteOnly);
    JsonWriter writer(out);
    writer.beginArray();
    writer.value(QStringView(text));
    writer.endArray();
    return writer.finish() ? bytes : QByteArray();
}

void JsonTest::textsSurvive()
{
    QFETCH(QString, text);
    QByteArray bytes = written(text);
    QBuffer in(&bytes);
    in.open(QIODevice::ReadOnly);
    JsonReader reader(in);
    QString read;
    QVERIFY(reader.beginArray());
    QVERIFY(reader.nextElement());
    QVERIFY(reader.read(read));
    QVERIFY(!reader.nextElement());
    QVERIFY(reader.end());
    QVERIFY(read == text);
}

void JsonTest::qtReadsWhatIsWritten()
{
    QFETCH(QString, text);
    const auto document = QJsonDocument::fromJson(written(text));
    QVERIFY(document.isArray());
    QVERIFY(document.array().first().toString() == text);
}

void JsonTest::numbers_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("whole");
    QTest::addColumn<qint64>("number");
    QTest::newRow("0") << QByteArray("0") << true << qint64(0);
    QTest::newRow("minus") << QByteArray("-17") << true << qint64(-17);
    QTest::newRow("beyond a double's 53 bits") << QByteArray("9007199254740993") << true << qint64(9007199254740993);
    QTest::newRow("the largest") << QByteArray("9223372036854775807") << true << std::numeric_limits<qint64>::max();
    QTest::newRow("one more") << QByteArray("9223372036854775808") << false << qint64(0);
    QTest::newRow("fraction") << QByteArray("1.0") << false << qint64(0);
    QTest::newRow("power") << QByteArray("1e3") << false << qint64(0);
    QTest::newRow("leading zero") << QByteArray("007") << false << qint64(0);
    QTest::newRow("plus") << QByteArray("+7") << false << qint64(0);
    QTest::newRow("endless") << QByteArray(100'000, '9') << false << qint64(0);
    QTest::newRow("no digits") << QByteArray("-") << false << qint64(0);
}

void JsonTest::numbers()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, whole);
    QFETCH(qint64, number);
    QBuffer in(&json);
    in.open(QIODevice::ReadOnly);
    JsonReader reader(in);
    qint64 read = 0;
    QCOMPARE(reader.read(read) && reader.end(), whole);
    if (whole)
        QCOMPARE(read, number);
}

void JsonTest::base64InAnyPieces()
{
    QByteArray bytes;
    for (int i = 0; i < 1000; ++i)
        bytes.append(char(i * 7));
    for (const int piece : {1, 2, 3, 4, 7, 999, 1000}) {
        QByteArray json;
        QBuffer out(&json);
        out.open(QIODevice::WriteOnly);
        JsonWriter writer(out);
        writer.beginBase64();
        for (int at = 0; at < bytes.size(); at += piece)
            writer.base64(bytes.mid(at, piece));
        writer.endBase64();
        QVERIFY(writer.finish());
        QCOMPARE(json, '"' + bytes.toBase64() + '"');
    }
}

void JsonTest::refusesWhatIsNoJson_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("blanks") << QByteArray(" \n\t");
    QTest::newRow("bare word") << QByteArray("[nope]");
    QTest::newRow("not closed") << QByteArray("[\"a\"");
    QTest::newRow("text not closed") << QByteArray("[\"a");
    QTest::newRow("no comma") << QByteArray("[\"a\" \"b\"]");
    QTest::newRow("comma too many") << QByteArray("[\"a\",]");
    QTest::newRow("comma first") << QByteArray("[,\"a\"]");
    QTest::newRow("wrong bracket") << QByteArray("[\"a\"}");
    QTest::newRow("more after the end") << QByteArray("[\"a\"] x");
    QTest::newRow("line break in a text") << QByteArray("[\"a\nb\"]");
    QTest::newRow("unknown escape") << QByteArray("[\"\\x\"]");
    QTest::newRow("short escape") << QByteArray("[\"\\u12\"]");
    QTest::newRow("escape at the end") << QByteArray("[\"\\");
    QTest::newRow("not UTF-8") << QByteArray("[\"\xff\"]");
    QTest::newRow("half a character") << QByteArray("[\"\xc3\"]");
    QTest::newRow("a surrogate in UTF-8") << QByteArray("[\"\xed\xa0\x80\"]");
    QTest::newRow("overlong") << QByteArray("[\"\xc0\xaf\"]");
}

void JsonTest::refusesWhatIsNoJson()
{
    QFETCH(QByteArray, json);
    QBuffer in(&json);
    in.open(QIODevice::ReadOnly);
    JsonReader reader(in);
    QString text;
    reader.beginArray();
    while (reader.nextElement())
        reader.read(text);
    reader.end();
    QVERIFY(!reader.ok());
    QCOMPARE(reader.status().error().code, Error::Code::BadFormat);
    // And says no to everything from then on.
    qint64 number = 0;
    QVERIFY(!reader.read(number) && !reader.nextElement() && !reader.nextKey(text) && !reader.end());
}

void JsonTest::namesTheLine()
{
    QByteArray json("[\n\"a\",\n\"b\",\nx]");
    QBuffer in(&json);
    in.open(QIODevice::ReadOnly);
    JsonReader reader(in);
    QString text;
    reader.beginArray();
    while (reader.nextElement())
        reader.read(text);
    QVERIFY2(reader.status().error().detail.startsWith(u"line 4:"_s), qPrintable(reader.status().error().detail));
}

void JsonTest::deepNestingCostsNothing()
{
    QByteArray json(10'000'000, '[');
    QBuffer in(&json);
    in.open(QIODevice::ReadOnly);
    JsonReader reader(in);
    QString text;
    QVERIFY(reader.beginArray());
    QVERIFY(reader.nextElement());
    QVERIFY(!reader.read(text));
    QVERIFY(reader.bytesRead() < 1'000'000);
}

void JsonTest::longTextsAreRefused()
{
    QByteArray json = '"' + QByteArray(1'000'000, 'x') + '"';
    for (const qsizetype most : {qsizetype(1'000'000), qsizetype(999'999), qsizetype(10)}) {
        QBuffer in(&json);
        in.open(QIODevice::ReadOnly);
        JsonReader reader(in);
        QString text;
        QCOMPARE(reader.read(text, most), most == 1'000'000);
        if (!reader.ok())
            QCOMPARE(reader.status().error().code, Error::Code::TooLarge);
    }
}

QTEST_GUILESS_MAIN(JsonTest)
#include "JsonTest.moc"

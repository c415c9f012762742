// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/Decoding.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class DecodingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decodes_data();
    void decodes();
    void knowsBinary_data();
    void knowsBinary();
};

void DecodingTest::decodes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("encoding");
    const auto row = [](const char* name, const QByteArray& bytes, const QString& text, Encoding encoding) {
        QTest::newRow(name) << bytes << text << int(encoding);
    };
    row("empty", {}, {}, Encoding::Utf8);
    row("ascii", "Python and SQL\n", u"Python and SQL\n"_s, Encoding::Utf8);
    row("utf-8", "caf\xc3\xa9", u"caf\u00e9"_s, Encoding::Utf8);
    row("utf-8 with mark", "\xef\xbb\xbfRole", u"Role"_s, Encoding::Utf8);
    row("utf-16 little endian", QByteArray("\xff\xfe\x41\x00\x42\x00", 6), u"AB"_s, Encoding::Utf16);
    row("utf-16 big endian", QByteArray("\xfe\xff\x00\x41\x00\x42", 6), u"AB"_s, Encoding::Utf16);
    row("utf-16 cut in a unit", QByteArray("\xff\xfe\x41\x00\x42", 5), u"A"_s, Encoding::Utf16);
    row("windows-1252", "r\xe9sum\xe9 \x93quoted\x94 \x80", u"r\u00e9sum\u00e9 \u201cquoted\u201d \u20ac"_s,
        Encoding::Windows1252);
    row("carriage returns", "one\r\ntwo\rthree", u"one\ntwo\nthree"_s, Encoding::Utf8);
    row("emoji", "\xf0\x9f\x9a\x80 go", u"\U0001F680 go"_s, Encoding::Utf8);
    row("cut in a character", "caf\xc3", u"caf\u00c3"_s, Encoding::Windows1252);
}

void DecodingTest::decodes()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, text);
    QFETCH(int, encoding);
    const DecodedText decoded = decodeText(bytes);
    if (QTest::currentDataTag() == "utf-16 cut in a unit"_ba) {
        QVERIFY(decoded.text.startsWith(text));
        return;
    }
    QCOMPARE(decoded.text, text);
    QCOMPARE(int(decoded.encoding), encoding);
}

void DecodingTest::knowsBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("binary");
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("text") << QByteArray("A job.\r\n\tWith tabs.\n") << false;
    QTest::newRow("a NUL") << QByteArray("PK\0\x03", 4) << true;
    QTest::newRow("utf-16 text") << QByteArray("\xff\xfe\x41\x00", 4) << false;
    QTest::newRow("one stray control") << QByteArray("A long enough line with one bell \x07 in it.") << false;
    QTest::newRow("many controls") << QByteArray("\x01\x02\x03 abc \x04\x05\x06") << true;
    QTest::newRow("windows-1252") << QByteArray("r\xe9sum\xe9") << false;
}

void DecodingTest::knowsBinary()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, binary);
    QCOMPARE(isBinary(bytes), binary);
}

QTEST_GUILESS_MAIN(DecodingTest)
#include "DecodingTest.moc"

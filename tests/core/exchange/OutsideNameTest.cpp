// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/OutsideName.h"

#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class OutsideNameTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data();
    void names();
    void savedNames();
};

void OutsideNameTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("type");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected"); // empty: refused
    QTest::newRow("plain") << u"ad.txt"_s << QString() << QByteArray("Python") << u"ad.txt"_s;
    QTest::newRow("upper case") << u"Ad.PDF"_s << QString() << QByteArray("%PDF") << u"Ad.pdf"_s;
    QTest::newRow("by its type") << u"Data intern"_s << u"text/html"_s << QByteArray("<p>") << u"Data_intern.html"_s;
    QTest::newRow("no ending, no type") << u"ad"_s << QString() << QByteArray("x") << QString();
    QTest::newRow("a script") << u"ad.sh"_s << u"text/plain"_s << QByteArray("rm") << QString();
    QTest::newRow("a desktop entry") << u"ad.desktop"_s << u"text/plain"_s << QByteArray("[Desktop Entry]")
                                     << QString();
    QTest::newRow("a program named as text") << u"ad.txt"_s << QString() << QByteArray("MZ\x90") << QString();
    QTest::newRow("an ELF file named as PDF") << u"ad.pdf"_s << QString()
                                              << QByteArray("\x7f"
                                                            "ELF")
                                              << QString();
    QTest::newRow("a script named as text") << u"ad.txt"_s << QString() << QByteArray("#!/bin/sh") << QString();
    QTest::newRow("two endings") << u"ad.pdf.exe"_s << u"application/pdf"_s << QByteArray("%PDF") << QString();
    QTest::newRow("a path") << u"../../.bashrc.txt"_s << QString() << QByteArray("x") << u"bashrc.txt"_s;
    QTest::newRow("a path of another system") << u"C:\\a\\b.txt"_s << QString() << QByteArray("x") << u"b.txt"_s;
    QTest::newRow("an option") << u"-rf.txt"_s << QString() << QByteArray("x") << u"rf.txt"_s;
    QTest::newRow("turned writing") << u"ad\u202Efdp.txt"_s << QString() << QByteArray("x") << u"ad_fdp.txt"_s;
    QTest::newRow("other letters") << u"\u05DE\u05E9\u05E8\u05D4.txt"_s << QString() << QByteArray("x")
                                   << u"\u05DE\u05E9\u05E8\u05D4.txt"_s;
    QTest::newRow("signs alone") << u"?*.txt"_s << QString() << QByteArray("x") << u"original.txt"_s;
    QTest::newRow("too long") << QString(300, u'a') + u".txt"_s << QString() << QByteArray("x")
                              << QString(60, u'a') + u".txt"_s;
}

void OutsideNameTest::names()
{
    QFETCH(QString, name);
    QFETCH(QString, type);
    QFETCH(QByteArray, bytes);
    QTEST(outsideName(name, type, bytes).value_or(QString()), "expected");
}

void OutsideNameTest::savedNames()
{
    QCOMPARE(savedName(u"ad.exe"_s), u"ad.exe"_s); // saving is the student's choice
    QCOMPARE(savedName(u"a/b c.t$t"_s), u"b_c.t_t"_s);
    QCOMPARE(savedName(QString()), u"original"_s);
}

QTEST_GUILESS_MAIN(OutsideNameTest)
#include "OutsideNameTest.moc"

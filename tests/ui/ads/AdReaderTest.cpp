// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdReader.h"

#include "ui/ads/AdLines.h"
#include "ui/common/Theme.h"

#include <QHelpEvent>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace foothold;

class AdReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsAreOffsets_data();
    void positionsAreOffsets();
    void textIsNeverHtml();
    void linesAreRecognised();
    void marksSayCategoryAndDemand();
    void demandsFilterTheMarks();
    void staleMentionsAreLeftOut();
    void showsTheRange();
    void toolTipTellsTheKeyword();
    void measureStaysReadable();
    void followsTheTheme();

private:
    Theme m_theme{Theme::Scheme::Light};
};

void AdReaderTest::positionsAreOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("lines") << u"One\n\nTwo Python\nThree"_s;
    QTest::newRow("windows line ends") << u"One\r\nTwo\r\n\r\nPython\r\n"_s;
    QTest::newRow("old line ends") << u"One\rTwo\r\rPython"_s;
    QTest::newRow("mixed line ends") << u"\r\r\nA\n\rB\r\n\n\rPython"_s;
    QTest::newRow("beyond the first plane") << u"\U0001F680 We fly \U0001F680\n\U0001F4BB Python"_s;
    QTest::newRow("combining") << u"cafe\u0301 Python\u00A0x\tend"_s;
    QTest::newRow("separators") << u"a\u2028b\u2029c\uFDD0d\uFDD1e\uFFFCf Python"_s;
    QTest::newRow("control characters") << u"a\u0000b\u0001c\fd\ve Python"_s;
    QTest::newRow("html") << u"<p>a</p>&amp; Python"_s;
}

void AdReaderTest::positionsAreOffsets()
{
    QFETCH(QString, text);
    AdReader reader(m_theme);
    reader.setText(text);
    QCOMPARE(reader.document()->characterCount() - 1, text.size());
    for (int i = 0; i < text.size(); ++i) {
        const QChar shown = reader.document()->characterAt(i);
        if (text[i].isLetterOrNumber())
            QCOMPARE(shown, text[i]);
    }
    const int place = int(text.indexOf(u"Python"_s));
    if (place < 0)
        return;
    QVERIFY(reader.showRange(place, 6));
    QCOMPARE(reader.textCursor().selectedText(), u"Python"_s);
}

void AdReaderTest::textIsNeverHtml()
{
    AdReader reader(m_theme);
    const QString text = u"<html><img src=\"/dev/zero\"><b>Intern</b></html>"_s;
    reader.setText(text);
    QCOMPARE(reader.toPlainText(), text);
}

void AdReaderTest::linesAreRecognised()
{
    const QString text =
        u"Data intern\nAcme, Oslo\n\nWhat you bring:\n- Python\n\u2022\tSQL\n3. Git\n3.5 years are not needed.\n"
        "-ish words are no items\n\nWe are a small company that builds machines and writes about them every week."_s;
    QList<AdLineKind> kinds;
    for (const AdLine& line : adLines(text))
        kinds.append(line.kind);
    using K = AdLineKind;
    QCOMPARE(kinds,
        QList<K>({K::Title, K::Paragraph, K::Blank, K::Heading, K::Item, K::Item, K::Item, K::Paragraph, K::Paragraph,
            K::Blank, K::Paragraph}));
    QCOMPARE(adLines(text).at(4).marker, 2);
    QCOMPARE(adLines(text).at(6).marker, 3);
    QCOMPARE(adLines(QString()).size(), 1);
    QCOMPARE(adLines(u"\r\n"_s).size(), 2);
}

void AdReaderTest::marksSayCategoryAndDemand()
{
    AdReader reader(m_theme);
    reader.setText(u"Python, Git, German"_s);
    reader.setMentions({{0, 6, u"Python"_s, TermCategory::Language, Demand::Required},
        {8, 3, u"Git"_s, TermCategory::Tool, Demand::Preferred},
        {13, 6, u"German"_s, TermCategory::Spoken, Demand::Mentioned}});
    const auto marks = reader.extraSelections();
    QCOMPARE(marks.size(), 3);
    QCOMPARE(marks[0].cursor.selectedText(), u"Python"_s);
    QCOMPARE(marks[0].format.underlineStyle(), QTextCharFormat::SingleUnderline);
    QCOMPARE(marks[1].format.underlineStyle(), QTextCharFormat::DashUnderline);
    QCOMPARE(marks[2].format.underlineStyle(), QTextCharFormat::DotLine);
    QCOMPARE(marks[1].format.background().color(), m_theme.categoryTint(TermCategory::Tool));
    QCOMPARE(marks[2].format.underlineColor(), m_theme.category(TermCategory::Spoken));
}

void AdReaderTest::demandsFilterTheMarks()
{
    AdReader reader(m_theme);
    reader.setText(u"Python, Git"_s);
    reader.setMentions({{0, 6, u"Python"_s, TermCategory::Language, Demand::Required},
        {8, 3, u"Git"_s, TermCategory::Tool, Demand::Mentioned}});
    reader.setDemands({Demand::Required});
    QCOMPARE(reader.extraSelections().size(), 1);
    reader.setDemands({});
    QCOMPARE(reader.extraSelections().size(), 0);
}

void AdReaderTest::staleMentionsAreLeftOut()
{
    AdReader reader(m_theme);
    reader.setText(u"Git"_s);
    reader.setMentions({{0, 3, u"Git"_s}, {2, 9, u"gone"_s}, {-1, 2, u"wrong"_s}, {1, 0, u"empty"_s}});
    QCOMPARE(reader.extraSelections().size(), 1);
    QVERIFY(!reader.showRange(2, 9));
    QVERIFY(!reader.showRange(0, 0));
}

void AdReaderTest::showsTheRange()
{
    AdReader reader(m_theme);
    reader.resize(500, 200);
    const QString text = u"A line of words.\n"_s.repeated(200) + u"Python\n"_s + u"More words.\n"_s.repeated(200);
    reader.setText(text);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    QCOMPARE(reader.verticalScrollBar()->value(), 0);
    QVERIFY(reader.showRange(int(text.indexOf(u"Python"_s)), 6));
    QVERIFY(reader.viewport()->rect().contains(reader.cursorRect()));
    QCOMPARE(reader.extraSelections().size(), 1); // stands out
    QTRY_COMPARE(reader.extraSelections().size(), 0); // and calms down
    QCOMPARE(reader.textCursor().selectedText(), u"Python"_s);
}

void AdReaderTest::toolTipTellsTheKeyword()
{
    AdReader reader(m_theme);
    reader.resize(500, 200);
    reader.setText(u"Python is needed"_s);
    reader.setMentions({{0, 6, u"<b>Python</b>"_s, TermCategory::Language, Demand::Required, Origin::User}});
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    QTextCursor cursor(reader.document());
    cursor.setPosition(3);
    const QPoint place = reader.viewport()->mapTo(&reader, reader.cursorRect(cursor).center());
    QHelpEvent help(QEvent::ToolTip, place, reader.mapToGlobal(place));
    QCoreApplication::sendEvent(&reader, &help);
    const QString text = QToolTip::text();
    QVERIFY2(text.contains(u"&lt;b&gt;Python&lt;/b&gt;"_s), qPrintable(text));
    QVERIFY(text.contains(u"Programming language"_s));
    QVERIFY(text.contains(u"Required"_s));
    QVERIFY(text.contains(u"Added by you"_s));
    QToolTip::hideText();
}

void AdReaderTest::measureStaysReadable()
{
    AdReader reader(m_theme);
    reader.setText(u"Word "_s.repeated(200));
    reader.resize(1600, 400);
    reader.show();
    QVERIFY(QTest::qWaitForWindowExposed(&reader));
    const int line = reader.document()->firstBlock().layout()->lineAt(0).textLength();
    QVERIFY2(line >= 60 && line <= 95, qPrintable(QString::number(line)));
    reader.resize(240, 400);
    QCOMPARE(reader.horizontalScrollBar()->maximum(), 0);
}

void AdReaderTest::followsTheTheme()
{
    Theme theme(Theme::Scheme::Light);
    AdReader reader(theme);
    reader.setText(u"Git"_s);
    reader.setMentions({{0, 3, u"Git"_s, TermCategory::Tool, Demand::Required}});
    const QColor light = reader.extraSelections().first().format.background().color();
    theme.setScheme(Theme::Scheme::Dark);
    QVERIFY(reader.extraSelections().first().format.background().color() != light);
}

QTEST_MAIN(AdReaderTest)
#include "AdReaderTest.moc"

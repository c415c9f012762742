// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/ReadingPane.h"

#include "tests/ui/ads/AdsPageFixture.h"
#include "ui/ads/SelectionBar.h"

#include <QComboBox>
#include <QCompleter>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QToolTip>

using namespace Qt::StringLiterals;
using namespace foothold;

class ReadingPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at.reset(); }
    void cleanup() { m_at.clear(); }
    void barComesWithASelection();
    void mouseSelectsToo();
    void addsAKeyword();
    void addsTheWordAtTheCursor();
    void addsAnotherName();
    void bansAKeyword();
    void longSelectionsAreNoKeywords();
    void addsAResearchNote();
    void takesTheSentenceAtTheCursor();
    void notesAreShownAndOpened();
    void noteFollowsTheText();
    void toolTipSaysWhy();
    void contextMenuHasItAll();
    void lettersDoNothingElse();

private:
    SelectionBar* bar() const { return m_at.find<SelectionBar>(u"selectionBar"_s); }
    QList<VocabularyEntry> vocabulary() const { return m_at.store().list<VocabularyEntry>(); }
    QList<ResearchNote> notes() const { return m_at.store().list<ResearchNote>(); }

    AdsPageFixture m_at;
};

void ReadingPaneTest::barComesWithASelection()
{
    m_at.fill();
    QVERIFY(!bar()->isVisible());
    m_at.selectWords(u"again"_s);
    QVERIFY(bar()->isVisible());
    QCOMPARE(m_at.find<QLabel>(u"selectionWords"_s)->text(), u"\"again\""_s);
    QTest::keyClick(m_at.reader(), Qt::Key_Left);
    QVERIFY(!bar()->isVisible());
    QVERIFY(m_at.page->showRecord(refTo<JobAd>(m_at.first, 25, 3))); // a jump is no selection of the student's
    QVERIFY(!bar()->isVisible());
}

void ReadingPaneTest::mouseSelectsToo()
{
    m_at.fill();
    const auto placeOf = [this](int position) {
        QTextCursor cursor(m_at.reader()->document());
        cursor.setPosition(position);
        return m_at.reader()->cursorRect(cursor).center();
    };
    QWidget* view = m_at.reader()->viewport();
    QTest::mousePress(view, Qt::LeftButton, {}, placeOf(25)); // before "Git"
    const QPoint end = placeOf(28);
    QMouseEvent move(QEvent::MouseMove, end, view->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view, &move);
    QTest::mouseRelease(view, Qt::LeftButton, {}, end);
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(m_at.find<QLabel>(u"selectionWords"_s)->text(), u"\"Git\""_s);
    QTest::mouseClick(m_at.find<QToolButton>(u"banKeywordButton"_s), Qt::LeftButton);
    QVERIFY(vocabulary().value(0).banned);
    QVERIFY(!bar()->isVisible());
    QTest::mouseDClick(view, Qt::LeftButton, {}, placeOf(14)); // in "know"
    QTest::mouseRelease(view, Qt::LeftButton, {}, placeOf(14));
    QTRY_VERIFY(bar()->isVisible());
    QCOMPARE(m_at.find<QLabel>(u"selectionWords"_s)->text(), u"\"know\""_s);
}

void ReadingPaneTest::addsAKeyword()
{
    m_at.fill();
    m_at.test->keywords.start();
    m_at.selectWords(u"again"_s);
    QTest::keyClick(m_at.reader(), Qt::Key_A);
    auto* category = m_at.find<QComboBox>(u"newKeywordCategory"_s);
    QVERIFY(category->hasFocus());
    category->setCurrentIndex(int(TermCategory::Method));
    QTest::keyClick(category, Qt::Key_Return);
    QCOMPARE(vocabulary().size(), 1);
    QCOMPARE(vocabulary().first().name, u"again"_s);
    QCOMPARE(vocabulary().first().category, TermCategory::Method);
    QVERIFY(m_at.reader()->hasFocus());
    QVERIFY(!bar()->isVisible());
    QTRY_VERIFY(m_at.keyword(u"again"_s).isValid()); // found at once
    QVERIFY(m_at.store().undo());
    QCOMPARE(vocabulary().size(), 0);
    QTRY_VERIFY(!m_at.keyword(u"again"_s).isValid());
    QVERIFY(m_at.store().redo());
    QTRY_VERIFY(m_at.keyword(u"again"_s).isValid());
}

void ReadingPaneTest::addsTheWordAtTheCursor()
{
    m_at.fill();
    m_at.reader()->setFocus();
    QTextCursor cursor = m_at.reader()->textCursor();
    cursor.setPosition(14); // in "know"
    m_at.reader()->setTextCursor(cursor);
    QTest::keyClick(m_at.reader(), Qt::Key_A);
    QTest::keyClick(m_at.find<QComboBox>(u"newKeywordCategory"_s), Qt::Key_Return);
    QCOMPARE(vocabulary().value(0).name, u"know"_s);
    QTest::keyClick(m_at.reader(), Qt::Key_A); // asks; Esc gives up
    QVERIFY(bar()->isAsking());
    QTest::keyClick(m_at.find<QComboBox>(u"newKeywordCategory"_s), Qt::Key_Escape);
    QVERIFY(!bar()->isVisible());
    QCOMPARE(vocabulary().size(), 1);
}

void ReadingPaneTest::addsAnotherName()
{
    m_at.fill();
    m_at.selectWords(u"plus"_s);
    QTest::keyClick(m_at.reader(), Qt::Key_M);
    auto* keyword = m_at.find<QLineEdit>(u"nameOfKeyword"_s);
    QVERIFY(keyword->hasFocus());
    QVERIFY(!m_at.find<QPushButton>(u"useKeyword"_s)->isEnabled());
    QTest::keyClicks(keyword, u"pytorc"_s);
    QVERIFY(keyword->completer()->completionCount() > 0); // anywhere in a name
    QCOMPARE(keyword->completer()->currentCompletion(), u"GPyTorch"_s);
    keyword->setText(u"pytorch"_s);
    QTest::mouseClick(m_at.find<QPushButton>(u"useKeyword"_s), Qt::LeftButton);
    QCOMPARE(vocabulary().size(), 1);
    QCOMPARE(vocabulary().first().name, u"PyTorch"_s); // as the lists write it
    QCOMPARE(vocabulary().first().category, TermCategory::Library);
    QCOMPARE(vocabulary().first().aliases, QStringList{u"plus"_s});
    QVERIFY(m_at.store().undo());
    QCOMPARE(vocabulary().size(), 0);
}

void ReadingPaneTest::bansAKeyword()
{
    m_at.fill();
    m_at.selectWords(u"Git"_s);
    QTest::keyClick(m_at.reader(), Qt::Key_X);
    QCOMPARE(vocabulary().size(), 1);
    QVERIFY(vocabulary().first().banned);
    QCOMPARE(vocabulary().first().name, u"Git"_s);
    QCOMPARE(m_at.test->notifier.offered, QStringList{u"\"Git\" is never a keyword now."_s});
    m_at.test->keywords.start();
    QTRY_VERIFY(!m_at.keyword(u"Git"_s).isValid());
    QVERIFY(m_at.store().undo());
    QTRY_VERIFY(m_at.keyword(u"Git"_s).isValid());
}

void ReadingPaneTest::longSelectionsAreNoKeywords()
{
    m_at.fill();
    JobAd ad = m_at.stored(m_at.first);
    ad.text = u"word "_s.repeated(40);
    FOOTHOLD_VERIFY(m_at.store().update(ad));
    m_at.reader()->setFocus();
    m_at.reader()->selectAll();
    QTest::keyClick(m_at.reader(), Qt::Key_A);
    QTest::keyClick(m_at.reader(), Qt::Key_X);
    QVERIFY(!bar()->isAsking());
    QCOMPARE(vocabulary().size(), 0);
    QCOMPARE(m_at.test->notifier.said.size(), 2);
}

void ReadingPaneTest::addsAResearchNote()
{
    m_at.fill();
    JobAd ad = m_at.stored(m_at.first);
    ad.url = u"https://acme.example/7"_s;
    FOOTHOLD_VERIFY(m_at.store().update(ad));
    m_at.selectWords(u"Git is a plus."_s);
    QTest::keyClick(m_at.reader(), Qt::Key_R);
    auto* menu = m_at.find<QMenu>(u"noteMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    QTest::keyClick(menu, Qt::Key_2);
    QCOMPARE(notes().size(), 1);
    const ResearchNote note = m_at.store().get<ResearchNote>(notes().first().id).value();
    QCOMPARE(note.kind, ResearchKind::CoreProblem);
    QCOMPARE(note.text, u"Git is a plus."_s);
    QCOMPARE(note.company, m_at.acme);
    QCOMPARE(note.ad, m_at.first);
    QCOMPARE(note.rangeStart, 25);
    QCOMPARE(note.rangeLength, 14);
    QCOMPARE(note.date, std::optional(QDate(2026, 3, 2)));
    QCOMPARE(note.sourceUrl, ad.url);
    QVERIFY(m_at.reader()->noteAt(30));
    QVERIFY(m_at.store().undo());
    QVERIFY(!m_at.reader()->noteAt(30));
    QVERIFY(m_at.store().redo());
    QVERIFY(m_at.reader()->noteAt(30));
}

void ReadingPaneTest::takesTheSentenceAtTheCursor()
{
    m_at.fill();
    QTextCursor cursor = m_at.reader()->textCursor();
    cursor.setPosition(30);
    m_at.reader()->setTextCursor(cursor);
    m_at.action(u"note_question"_s)->trigger();
    QCOMPARE(notes().size(), 1);
    QCOMPARE(notes().first().kind, ResearchKind::Question);
    QCOMPARE(notes().first().text, u"Git is a plus."_s);
}

void ReadingPaneTest::notesAreShownAndOpened()
{
    m_at.fill();
    m_at.selectWords(u"You know Python."_s);
    m_at.action(u"note_need"_s)->trigger();
    QTextCursor cursor = m_at.reader()->textCursor();
    cursor.setPosition(12);
    m_at.reader()->setTextCursor(cursor);
    QTest::keyClick(m_at.reader(), Qt::Key_G);
    QCOMPARE(m_at.test->navigator.opened, QList<RecordRef>{refTo<ResearchNote>(notes().first().id)});
    const QPoint beside(5, m_at.reader()->cursorRect().center().y());
    QTest::mouseClick(m_at.reader()->viewport(), Qt::LeftButton, {}, beside);
    QCOMPARE(m_at.test->navigator.opened.size(), 2);
    const QImage picture = m_at.reader()->viewport()->grab().toImage();
    QCOMPARE(picture.pixelColor(beside), m_at.test->theme.color(Theme::Token::Accent));
    QHelpEvent help(QEvent::ToolTip, m_at.reader()->viewport()->mapTo(m_at.reader(), beside),
        m_at.reader()->viewport()->mapToGlobal(beside));
    QCoreApplication::sendEvent(m_at.reader(), &help);
    QVERIFY2(QToolTip::text().contains(u"You know Python."_s), qPrintable(QToolTip::text()));
    QToolTip::hideText();
}

void ReadingPaneTest::noteFollowsTheText()
{
    m_at.fill();
    m_at.selectWords(u"Git is a plus."_s);
    m_at.action(u"note_need"_s)->trigger();
    auto* editor = m_at.find<QPlainTextEdit>(u"adTextEditor"_s);
    editor->moveCursor(QTextCursor::Start);
    QTest::keyClicks(editor, u"New: "_s);
    m_at.page->flush();
    QCOMPARE(notes().first().rangeStart, 30);
    QVERIFY(!m_at.reader()->noteAt(27));
    QVERIFY(m_at.reader()->noteAt(35));
}

void ReadingPaneTest::toolTipSaysWhy()
{
    m_at.fill();
    JobAd ad = m_at.stored(m_at.second);
    ad.text = u"Requirements:\n- Python\n"_s;
    FOOTHOLD_VERIFY(m_at.store().update(ad));
    m_at.test->keywords.start();
    QVERIFY(m_at.page->showRecord(refTo<JobAd>(m_at.second)));
    QTRY_VERIFY(m_at.keyword(u"Python"_s).isValid());
    QTextCursor cursor = m_at.reader()->textCursor();
    cursor.setPosition(18);
    const QPoint place = m_at.reader()->viewport()->mapTo(m_at.reader(), m_at.reader()->cursorRect(cursor).center());
    QHelpEvent help(QEvent::ToolTip, place, m_at.reader()->mapToGlobal(place));
    QCoreApplication::sendEvent(m_at.reader(), &help);
    const QString text = QToolTip::text();
    QVERIFY2(text.contains(u"Listed as &quot;Python&quot;."_s), qPrintable(text));
    QVERIFY2(text.contains(u"heading &quot;Requirements"_s), qPrintable(text));
    QToolTip::hideText();
}

void ReadingPaneTest::contextMenuHasItAll()
{
    m_at.fill();
    QTextCursor cursor = m_at.reader()->textCursor();
    cursor.setPosition(26); // in "Git"
    const QPoint place = m_at.reader()->cursorRect(cursor).center();
    Q_EMIT m_at.reader()->customContextMenuRequested(place);
    auto* menu = m_at.find<QMenu>(u"readerMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    for (const QString& name : {u"addKeyword"_s, u"nameKeyword"_s, u"banKeyword"_s, u"showResearchNote"_s})
        QVERIFY2(menu->actions().contains(m_at.action(name)), qPrintable(name));
    QVERIFY(!m_at.action(u"showResearchNote"_s)->isEnabled());
    menu->close();
    m_at.action(u"banKeyword"_s)->trigger();
    QCOMPARE(vocabulary().value(0).name, u"Git"_s);
}

void ReadingPaneTest::lettersDoNothingElse()
{
    m_at.fill();
    auto* editor = m_at.find<QPlainTextEdit>(u"adTextEditor"_s);
    m_at.find<QTabWidget>(u"adTabs"_s)->setCurrentIndex(1);
    editor->setFocus();
    QTest::keyClicks(editor, u"amxrgdo"_s);
    QVERIFY(editor->toPlainText().contains(u"amxrgdo"_s));
    QCOMPARE(vocabulary().size(), 0);
    QVERIFY(!bar()->isVisible());
    m_at.page->flush();
}

QTEST_MAIN(ReadingPaneTest)
#include "ReadingPaneTest.moc"

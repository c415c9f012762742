// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/KeywordPanel.h"

#include "tests/ui/ads/AdsPageFixture.h"
#include "ui/ads/LevelDelegate.h"
#include "ui/common/LevelBars.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class KeywordPanelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at.reset(); }
    void cleanup() { m_at.clear(); }
    void keysNoteMyLevel();
    void clicksOnBarsNoteMyLevel();
    void saysTheFit();
    void fitOfAnAdThatRequiresNothing();
    void menuEditsTheVocabulary();
    void staysOnItsKeyword();
    void readOnlyNotesNothing();
    void remembersTheGrouping();

private:
    QList<Skill> skills() const { return m_at.store().list<Skill>(); }
    QVariant level(const QString& term) const
    {
        return m_at.keyword(term).siblingAtColumn(2).data(LevelDelegate::kLevelRole);
    }
    QMenu* openMenu(const QString& term)
    {
        m_at.keywords()->setCurrentIndex(m_at.keyword(term));
        Q_EMIT m_at.keywords()->customContextMenuRequested({});
        return m_at.find<QMenu>(u"keywordMenu"_s);
    }

    AdsPageFixture m_at;
};

void KeywordPanelTest::keysNoteMyLevel()
{
    m_at.fill();
    QVERIFY(!level(u"Python"_s).isValid());
    m_at.keywords()->setFocus();
    m_at.keywords()->setCurrentIndex(m_at.keyword(u"Python"_s));
    QTest::keyClick(m_at.keywords(), Qt::Key_3);
    QCOMPARE(skills().size(), 1);
    QCOMPARE(skills().first().term, u"Python"_s);
    QCOMPARE(skills().first().level, 3);
    QCOMPARE(level(u"Python"_s), QVariant(3));
    const QString words = m_at.keyword(u"Python"_s).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(words.contains(u"My level: Good at it"_s), qPrintable(words));
    QTest::keyClick(m_at.keywords(), Qt::Key_0);
    QCOMPARE(skills().first().level, 0);
    QVERIFY(m_at.store().undo());
    QCOMPARE(level(u"Python"_s), QVariant(3));
    QVERIFY(m_at.store().undo());
    QVERIFY(!level(u"Python"_s).isValid());
    QVERIFY(m_at.store().redo());
    QCOMPARE(level(u"Python"_s), QVariant(3));
}

void KeywordPanelTest::clicksOnBarsNoteMyLevel()
{
    m_at.fill();
    const QModelIndex cell = m_at.keyword(u"Git"_s).siblingAtColumn(2);
    const QRect place = m_at.keywords()->visualRect(cell);
    const int left = place.right() - Theme::kSmall - LevelBars::width();
    const auto clickBar = [&](int bar) {
        QTest::mouseClick(
            m_at.keywords()->viewport(), Qt::LeftButton, {}, QPoint(left + 2 + (bar - 1) * 6, place.center().y()));
    };
    clickBar(2);
    QCOMPARE(level(u"Git"_s), QVariant(2));
    clickBar(4);
    QCOMPARE(level(u"Git"_s), QVariant(4));
    clickBar(4); // the highest filled one: one less
    QCOMPARE(level(u"Git"_s), QVariant(3));
    QCOMPARE(m_at.reader()->textCursor().position(), 0); // no jump
}

void KeywordPanelTest::saysTheFit()
{
    m_at.fill();
    auto* fit = m_at.find<QLabel>(u"keywordFit"_s);
    auto* band = m_at.find<QLabel>(u"adFit"_s);
    QVERIFY(fit->text().startsWith(u"No skills noted yet."_s));
    QVERIFY(!band->isVisible());
    FOOTHOLD_VERIFY(m_at.store().add(Skill{.term = u"Rust"_s, .level = 3}));
    QCOMPARE(fit->text(), u"Required met: 0 of 1"_s);
    QCOMPARE(band->text(), u"Required met: 0 of 1"_s);
    QVERIFY(band->isVisible());
    QCOMPARE(m_at.find<QLabel>(u"keywordMissing"_s)->text(), u"Missing: Python"_s);
    FOOTHOLD_VERIFY(m_at.store().add(Skill{.term = u"python"_s, .level = 2}));
    QCOMPARE(fit->text(), u"Required met: 1 of 1"_s);
    QVERIFY(!m_at.find<QLabel>(u"keywordMissing"_s)->isVisible());
}

void KeywordPanelTest::fitOfAnAdThatRequiresNothing()
{
    m_at.fill();
    FOOTHOLD_VERIFY(m_at.store().add(Skill{.term = u"Rust"_s, .level = 3}));
    QVERIFY(m_at.page->showRecord(refTo<JobAd>(m_at.second)));
    QCOMPARE(m_at.find<QLabel>(u"keywordFit"_s)->text(), u"This ad names no required keywords."_s);
    QVERIFY(!m_at.find<QLabel>(u"adFit"_s)->isVisible());
}

void KeywordPanelTest::menuEditsTheVocabulary()
{
    m_at.fill();
    QMenu* menu = openMenu(u"Git"_s);
    QVERIFY(menu);
    for (QAction* action : menu->findChild<QMenu*>(u"keywordCategories"_s)->actions()) {
        if (action->text() == u"Platform"_s)
            action->trigger();
    }
    menu->close();
    QList<VocabularyEntry> entries = m_at.store().list<VocabularyEntry>();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries.first().category, TermCategory::Platform);
    QVERIFY(m_at.store().undo());
    QTRY_VERIFY(!m_at.find<QMenu>(u"keywordMenu"_s));

    openMenu(u"Git"_s)->findChild<QAction*>(u"keywordName"_s)->trigger();
    auto* name = m_at.find<QLineEdit>(u"nameOfKeyword"_s);
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u"Version control"_s);
    QTest::keyClick(name, Qt::Key_Return);
    entries = m_at.store().list<VocabularyEntry>();
    QCOMPARE(entries.value(0).aliases, QStringList{u"Git"_s});
    QVERIFY(m_at.store().undo());
    m_at.find<QMenu>(u"keywordMenu"_s)->close();
    QTRY_VERIFY(!m_at.find<QMenu>(u"keywordMenu"_s));

    openMenu(u"Git"_s)->findChild<QAction*>(u"keywordBan"_s)->trigger();
    QVERIFY(m_at.store().list<VocabularyEntry>().value(0).banned);
    QVERIFY(m_at.store().undo());
    QCOMPARE(m_at.store().count<VocabularyEntry>(), 0);
}

void KeywordPanelTest::staysOnItsKeyword()
{
    m_at.fill();
    m_at.keywords()->setCurrentIndex(m_at.keyword(u"Git"_s));
    QVERIFY(m_at.store().storeMentions(u"test"_s,
        {{m_at.first,
            {{0, 6, u"Intern"_s, TermCategory::Other, Demand::Required},
                {25, 3, u"Git"_s, TermCategory::Tool, Demand::Required}}}}));
    QCOMPARE(m_at.keywords()->currentIndex().data().toString(), u"Git"_s);
}

void KeywordPanelTest::readOnlyNotesNothing()
{
    const Theme theme(Theme::Scheme::Light);
    KeywordPanel panel(theme, true);
    panel.setTerms({{u"Git"_s, TermCategory::Tool, Demand::Required, {{0, 3, u"Git"_s}}}});
    QSignalSpy asked(&panel, &KeywordPanel::levelAsked);
    panel.tree()->setCurrentIndex(panel.tree()->model()->index(0, 0, panel.tree()->model()->index(0, 0)));
    QCOMPARE(panel.tree()->currentIndex().data().toString(), u"Git"_s);
    QTest::keyClick(panel.tree(), Qt::Key_3);
    QCOMPARE(asked.size(), 0);
}

void KeywordPanelTest::remembersTheGrouping()
{
    m_at.fill();
    QCOMPARE(m_at.keyword(u"Python"_s).parent().data().toString(), u"Programming language"_s);
    m_at.find<QComboBox>(u"keywordGrouping"_s)->setCurrentIndex(1);
    QCOMPARE(m_at.keyword(u"Python"_s).parent().data().toString(), u"Required"_s);
    m_at.open();
    QVERIFY(m_at.page->showRecord(refTo<JobAd>(m_at.first)));
    QCOMPARE(m_at.keyword(u"Python"_s).parent().data().toString(), u"Required"_s);
}

QTEST_MAIN(KeywordPanelTest)
#include "KeywordPanelTest.moc"

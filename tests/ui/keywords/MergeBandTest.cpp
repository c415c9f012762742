// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/keywords/MergeBand.h"

#include "support/TestPageContext.h"
#include "ui/keywords/KeywordsPage.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class MergeBandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void hiddenWithoutDuplicates();
    void listsPairs();
    void mergesAndUndoes();
    void mergesTheOtherWay();
    void keepsBothForThisSession();
    void worksByKeyboard();

private:
    template <class T> T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    MergeBand* band() const { return m_page->findChild<MergeBand*>(); }
    QList<QWidget*> rows() const
    {
        QList<QWidget*> shown;
        for (QWidget* row : m_page->findChildren<QWidget*>(u"mergePair"_s)) {
            if (row->isVisible())
                shown.append(row);
        }
        return shown;
    }
    void press(int row, const QString& button)
    {
        QTest::mouseClick(rows().at(row)->findChild<QPushButton*>(button), Qt::LeftButton);
    }
    void fill(const QString& text);
    void open();
    QStringList terms() const
    {
        QSet<QString> names;
        m_test->campaign->forEachMention(
            [&names](JobAdId, const KeywordMention& mention) { names.insert(mention.term); });
        QStringList sorted(names.cbegin(), names.cend());
        sorted.sort();
        return sorted;
    }

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<KeywordsPage> m_page;
};

void MergeBandTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    m_page = std::make_unique<KeywordsPage>(m_test->context);
    m_page->resize(1100, 700);
}

void MergeBandTest::cleanup()
{
    m_page.reset();
    m_test.reset();
}

// The student's own words, so that no list decides what is found; each is a term of its own.
void MergeBandTest::fill(const QString& text)
{
    CampaignStore& store = *m_test->campaign;
    const JobAdId ad = addAd(store, addCompany(store, u"Acme"_s), u"Intern"_s, text);
    QList<KeywordMention> mentions;
    int start = 0;
    for (const QString& word : text.split(u", "_s)) {
        mentions.append({start, int(word.size()), word, TermCategory::Tool, Demand::Mentioned, Origin::Tagger, 0.9});
        start += int(word.size()) + 2;
    }
    FOOTHOLD_VERIFY(store.storeMentions(m_test->keywords.engine(), {{ad, mentions}}));
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    m_test->keywords.start();
}

void MergeBandTest::open()
{
    QTRY_VERIFY(band()->isVisible());
    QTest::mouseClick(find<QPushButton>(u"mergeToggle"_s), Qt::LeftButton);
}

void MergeBandTest::hiddenWithoutDuplicates()
{
    fill(u"Zorbex, Frobnicator"_s);
    QTest::qWait(0);
    QVERIFY(!band()->isVisible());
}

void MergeBandTest::listsPairs()
{
    fill(u"zorb-flow, zorbflow, frob kit, frob kits, Zorbex"_s);
    QTRY_VERIFY(band()->isVisible());
    QCOMPARE(find<QLabel>(u"mergeText"_s)->text(), u"2 keywords may be the same as another one."_s);
    QVERIFY(rows().isEmpty()); // until asked for
    open();
    QCOMPARE(rows().size(), 2);
    QVERIFY(rows()[0]->findChild<QLabel*>()->text().contains(u"the same letters"_s)); // the surest first
    QVERIFY(rows()[1]->findChild<QLabel*>()->text().contains(u"\"frob kits\""_s));
    QTest::mouseClick(find<QPushButton>(u"mergeToggle"_s), Qt::LeftButton);
    QVERIFY(rows().isEmpty());
}

void MergeBandTest::mergesAndUndoes()
{
    fill(u"zorb-flow, zorbflow, Zorbex"_s);
    open();
    QCOMPARE(rows()[0]->findChild<QPushButton*>(u"keepFirst"_s)->text(), u"Keep \"zorbflow\""_s); // the shorter
    press(0, u"keepFirst"_s);
    const QList<VocabularyEntry> entries = m_test->campaign->list<VocabularyEntry>();
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].name, u"zorbflow"_s);
    QCOMPARE(entries[0].aliases, QStringList{u"zorb-flow"_s});
    QTRY_VERIFY(!terms().contains(u"zorb-flow"_s)); // the ad was read again
    QTRY_VERIFY(!band()->isVisible());
    FOOTHOLD_VERIFY(m_test->campaign->undo());
    QVERIFY(m_test->campaign->list<VocabularyEntry>().isEmpty());
}

void MergeBandTest::mergesTheOtherWay()
{
    fill(u"zorb-flow, zorbflow"_s);
    open();
    press(0, u"keepSecond"_s);
    QCOMPARE(m_test->campaign->list<VocabularyEntry>().value(0).name, u"zorb-flow"_s);
}

void MergeBandTest::keepsBothForThisSession()
{
    fill(u"zorb-flow, zorbflow, frob kit, frob kits"_s);
    open();
    press(0, u"keepBoth"_s);
    QCOMPARE(rows().size(), 1);
    QVERIFY(m_test->campaign->list<VocabularyEntry>().isEmpty());
    // A later look does not bring it back.
    addAd(*m_test->campaign, addCompany(*m_test->campaign, u"Bolt"_s), u"Intern"_s, u"Nothing"_s);
    QTRY_COMPARE(m_test->keywords.waiting(), 0);
    QTRY_VERIFY(m_page->summary().contains(u"2 ads"_s));
    QCOMPARE(rows().size(), 1);
    press(0, u"keepBoth"_s);
    QVERIFY(!band()->isVisible());
}

void MergeBandTest::worksByKeyboard()
{
    fill(u"zorb-flow, zorbflow, frob kit, frob kits"_s);
    QTRY_VERIFY(band()->isVisible());
    find<QPushButton>(u"mergeToggle"_s)->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(rows().size(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keepFirst"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keepBoth"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(rows().size(), 1);
    QCOMPARE(QApplication::focusWidget()->objectName(), u"keepFirst"_s); // of the next pair
}

QTEST_MAIN(MergeBandTest)
#include "MergeBandTest.moc"

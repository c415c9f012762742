// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/companies/ResearchPane.h"

#include "support/TestPageContext.h"
#include "ui/common/FieldEditor.h"

#include <QPlainTextEdit>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foothold;

class ResearchPaneTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyQuestionHasItsSection();
    void typedNoteIsStoredInOneStep();
    void emptyDraftLeavesNothing();
    void editsPinsAndDeletes();
    void refusedTextStaysWithItsReason();
    void followsUndo();
    void anotherCompanyStoresTyping();

private:
    QWidget* section(const char* kind) const
    {
        return m_pane->findChild<QWidget*>(u"research_"_s + QLatin1StringView(kind));
    }
    static QList<QWidget*> cards(QWidget* section)
    {
        QList<QWidget*> shown;
        for (auto* card : section->findChildren<QFrame*>(u"researchNote"_s)) {
            if (!card->isHidden())
                shown.append(card);
        }
        return shown;
    }
    static FieldEditor* editor(QWidget* card, const QString& column) { return card->findChild<FieldEditor*>(column); }
    CampaignStore& store() { return *m_test->campaign; }
    ResearchNoteId addNote(const QString& text, ResearchKind kind = ResearchKind::News)
    {
        return store().add(ResearchNote{.company = m_company, .kind = kind, .text = text}).value();
    }

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<ResearchPane> m_pane;
    CompanyId m_company;
};

void ResearchPaneTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    m_company = addCompany(store(), u"Acme"_s);
    m_pane = std::make_unique<ResearchPane>(m_test->context);
    m_pane->resize(500, 900);
    m_pane->show();
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    m_pane->setCompany(m_company);
}

void ResearchPaneTest::cleanup()
{
    m_pane.reset();
    m_test.reset();
}

void ResearchPaneTest::everyQuestionHasItsSection()
{
    for (const auto word : choiceWords<ResearchKind>)
        QVERIFY(section(word.data()));
    addNote(u"New plant"_s);
    addNote(u"They grow"_s, ResearchKind::Need);
    QCOMPARE(cards(section("news")).size(), 1);
    QCOMPARE(cards(section("need")).size(), 1);
    QCOMPARE(cards(section("value")).size(), 0);
}

void ResearchPaneTest::typedNoteIsStoredInOneStep()
{
    QTest::mouseClick(section("value")->findChild<QToolButton*>(u"addNote"_s), Qt::LeftButton);
    auto* text = qobject_cast<QPlainTextEdit*>(QApplication::focusWidget());
    QVERIFY(text);
    QTest::keyClicks(text, u"I measured it before"_s);
    QCOMPARE(store().count<ResearchNote>(), 0);
    QTest::keyClick(text, Qt::Key_Tab); // leaving stores it
    const auto notes = store().list<ResearchNote>();
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().text, u"I measured it before"_s);
    QCOMPARE(notes.first().kind, ResearchKind::Value);
    QCOMPARE(notes.first().date, std::optional(QDate(2026, 3, 2)));
    QCOMPARE(cards(section("value")).size(), 1); // the draft became it
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(store().count<ResearchNote>(), 0);
    QCOMPARE(cards(section("value")).size(), 0);
}

void ResearchPaneTest::emptyDraftLeavesNothing()
{
    auto* add = section("need")->findChild<QToolButton*>(u"addNote"_s);
    QTest::mouseClick(add, Qt::LeftButton);
    QTest::mouseClick(add, Qt::LeftButton); // one draft at a time
    QCOMPARE(cards(section("need")).size(), 1);
    QVERIFY(m_pane->flush());
    QCOMPARE(store().count<ResearchNote>(), 0);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(cards(section("need")).size(), 0);
}

void ResearchPaneTest::editsPinsAndDeletes()
{
    const auto id = addNote(u"New plant"_s);
    QWidget* card = cards(section("news")).first();
    editor(card, u"source_url"_s)->type(u"https://acme.example/news"_s);
    editor(card, u"date"_s)->type(QDate(2026, 2, 1));
    QVERIFY(m_pane->flush());
    QCOMPARE(store().get<ResearchNote>(id)->sourceUrl, u"https://acme.example/news"_s);
    QCOMPARE(store().get<ResearchNote>(id)->date, std::optional(QDate(2026, 2, 1)));
    auto* pin = card->findChild<QToolButton*>(u"pinNote"_s);
    QTest::mouseClick(pin, Qt::LeftButton);
    QVERIFY(store().get<ResearchNote>(id)->pinned);
    FOOTHOLD_VERIFY(store().undo());
    QVERIFY(!pin->isChecked());
    QTest::mouseClick(card->findChild<QToolButton*>(u"deleteNote"_s), Qt::LeftButton);
    QCOMPARE(store().count<ResearchNote>(), 0);
    QCOMPARE(cards(section("news")).size(), 0);
    QCOMPARE(m_test->notifier.offered, QStringList(u"Deleted the note."_s));
}

void ResearchPaneTest::refusedTextStaysWithItsReason()
{
    const auto id = addNote(u"New plant"_s);
    QWidget* card = cards(section("news")).first();
    editor(card, u"text"_s)->type(u" "_s);
    QVERIFY(!m_pane->flush());
    QVERIFY(!editor(card, u"text"_s)->errorText().isEmpty());
    QCOMPARE(store().get<ResearchNote>(id)->text, u"New plant"_s);
}

void ResearchPaneTest::followsUndo()
{
    const auto id = addNote(u"New plant"_s);
    QWidget* card = cards(section("news")).first();
    ResearchNote note = store().get<ResearchNote>(id).value();
    note.text = u"New plant in Vigo"_s;
    FOOTHOLD_VERIFY(store().update(note));
    QCOMPARE(editor(card, u"text"_s)->value().toString(), u"New plant in Vigo"_s);
    FOOTHOLD_VERIFY(store().undo());
    QCOMPARE(editor(card, u"text"_s)->value().toString(), u"New plant"_s);
    QCOMPARE(cards(section("news")).first(), card); // it kept its place and its focus
}

void ResearchPaneTest::anotherCompanyStoresTyping()
{
    const auto id = addNote(u"New plant"_s);
    editor(cards(section("news")).first(), u"text"_s)->type(u"Newer plant"_s);
    m_pane->setCompany(addCompany(store(), u"Bolt"_s));
    QCOMPARE(store().get<ResearchNote>(id)->text, u"Newer plant"_s);
    QCOMPARE(cards(section("news")).size(), 0);
}

QTEST_MAIN(ResearchPaneTest)
#include "ResearchPaneTest.moc"

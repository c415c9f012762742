// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RecordForm.h"

#include "support/TestPageContext.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class RecordFormTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyFieldShowsAndStores();
    void savesOnLeaving();
    void savesAfterAPause();
    void escapeRestores();
    void refusedValueStaysWithItsReason();
    void refusedValueSurvivesAnotherRecord();
    void undoShowsWithoutTouchingTyping();
    void changingRecordFlushes();
    void removedRecordEmptiesTheForm();
    void windowUndoGoesThroughAnUntouchedField();
    void labelsAreBuddies();

private:
    QLineEdit* line(const QString& column) const { return qobject_cast<QLineEdit*>(m_form->editor(column)->input()); }
    Company stored() const { return m_test->campaign->get<Company>(m_id).value(); }

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<QWidget> m_window;
    RecordForm<Company>* m_form = nullptr;
    CompanyId m_id;
};

void RecordFormTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    m_id = addCompany(*m_test->campaign, u"Acme"_s);
    m_window = std::make_unique<QWidget>();
    m_form = new RecordForm<Company>(m_test->context, m_window.get());
    m_form->addFields(&Company::name, &Company::website, &Company::industry, &Company::size, &Company::places,
        &Company::priority, &Company::want, &Company::wantReason, &Company::status);
    m_form->setRecord(m_id);
    m_form->resize(600, 600);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void RecordFormTest::cleanup()
{
    m_window.reset();
    m_test.reset();
}

void RecordFormTest::everyFieldShowsAndStores()
{
    const QHash<QString, QVariant> typed{{u"name"_s, u"Acme Labs"_s}, {u"website"_s, u"https://acme.example"_s},
        {u"industry"_s, u"Robots"_s}, {u"size"_s, int(CompanySize::Small)},
        {u"places"_s, QStringList{u"Berlin, Germany"_s, u"Oslo"_s}}, {u"priority"_s, 2}, {u"want"_s, 4},
        {u"want_reason"_s, u"They build\nthings"_s}, {u"status"_s, int(CompanyStatus::Target)}};
    for (auto value = typed.cbegin(); value != typed.cend(); ++value)
        m_form->editor(value.key())->type(value.value());
    QVERIFY(m_form->flush());
    const Company company = stored();
    QCOMPARE(company.name, u"Acme Labs"_s);
    QCOMPARE(company.website, u"https://acme.example"_s);
    QCOMPARE(company.size, CompanySize::Small);
    QCOMPARE(company.places, QStringList({u"Berlin, Germany"_s, u"Oslo"_s}));
    QCOMPARE(company.priority, 2);
    QCOMPARE(company.want, 4);
    QCOMPARE(company.wantReason, u"They build\nthings"_s);
    QCOMPARE(company.status, CompanyStatus::Target);
}

void RecordFormTest::savesOnLeaving()
{
    line(u"industry"_s)->setFocus();
    QTest::keyClicks(line(u"industry"_s), u"Robots"_s);
    QCOMPARE(stored().industry, QString());
    QTest::keyClick(line(u"industry"_s), Qt::Key_Tab);
    QCOMPARE(stored().industry, u"Robots"_s);
}

void RecordFormTest::savesAfterAPause()
{
    line(u"industry"_s)->setFocus();
    QTest::keyClicks(line(u"industry"_s), u"Robots "_s);
    QSignalSpy saved(m_form, &RecordFormBase::saved);
    QTRY_COMPARE(saved.size(), 1);
    QCOMPARE(stored().industry, u"Robots "_s);
    QCOMPARE(line(u"industry"_s)->text(), u"Robots "_s); // the space just typed stays
    QTest::keyClicks(line(u"industry"_s), u"and more"_s);
    QVERIFY(m_form->flush());
    QCOMPARE(stored().industry, u"Robots and more"_s);
}

void RecordFormTest::escapeRestores()
{
    line(u"name"_s)->setFocus();
    QTest::keyClicks(line(u"name"_s), u"xyz"_s);
    QVERIFY(m_form->flush()); // as a pause would
    QTest::keyClick(line(u"name"_s), Qt::Key_Escape);
    QCOMPARE(line(u"name"_s)->text(), u"Acme"_s);
    QCOMPARE(stored().name, u"Acme"_s);
}

void RecordFormTest::refusedValueStaysWithItsReason()
{
    m_form->editor(u"name"_s)->type(u"  "_s);
    QVERIFY(!m_form->flush());
    QCOMPARE(m_form->editor(u"name"_s)->errorText(), u"A company needs a name."_s);
    QCOMPARE(line(u"name"_s)->text(), u"  "_s);
    QCOMPARE(stored().name, u"Acme"_s);
    m_form->editor(u"name"_s)->type(u"Apex"_s);
    QVERIFY(m_form->flush());
    QVERIFY(m_form->editor(u"name"_s)->errorText().isEmpty());
    QVERIFY(!m_form->findChild<QLabel*>(u"nameError"_s)->isVisible());
}

void RecordFormTest::refusedValueSurvivesAnotherRecord()
{
    const auto other = addCompany(*m_test->campaign, u"Bolt"_s);
    m_form->editor(u"priority"_s)->type(9);
    m_form->setRecord(other);
    QCOMPARE(m_form->editor(u"priority"_s)->value().toInt(), 0);
    m_form->setRecord(m_id);
    QCOMPARE(m_form->editor(u"priority"_s)->value().toInt(), 9);
    QVERIFY(!m_form->editor(u"priority"_s)->errorText().isEmpty());
}

void RecordFormTest::undoShowsWithoutTouchingTyping()
{
    m_form->editor(u"industry"_s)->type(u"Robots"_s);
    QVERIFY(m_form->flush());
    line(u"name"_s)->setFocus();
    QTest::keyClicks(line(u"name"_s), u"!"_s);
    const int cursor = line(u"name"_s)->cursorPosition();
    QVERIFY(m_test->campaign->undo());
    QCOMPARE(line(u"industry"_s)->text(), QString());
    QVERIFY(line(u"name"_s)->text().contains(u'!'));
    QCOMPARE(line(u"name"_s)->cursorPosition(), cursor);
}

void RecordFormTest::changingRecordFlushes()
{
    const auto other = addCompany(*m_test->campaign, u"Bolt"_s);
    m_form->editor(u"industry"_s)->type(u"Robots"_s);
    m_form->setRecord(other);
    QCOMPARE(stored().industry, u"Robots"_s);
    QCOMPARE(line(u"name"_s)->text(), u"Bolt"_s);
    QCOMPARE(line(u"industry"_s)->text(), QString());
}

void RecordFormTest::removedRecordEmptiesTheForm()
{
    QSignalSpy gone(m_form, &RecordFormBase::recordGone);
    QVERIFY(m_test->campaign->remove<Company>(m_id));
    QCOMPARE(gone.size(), 1);
    QVERIFY(!m_form->isEnabled());
    QCOMPARE(line(u"name"_s)->text(), QString());
}

void RecordFormTest::windowUndoGoesThroughAnUntouchedField()
{
    QAction undo;
    undo.setShortcut(QKeySequence::Undo);
    m_window->addAction(&undo);
    QSignalSpy triggered(&undo, &QAction::triggered);
    line(u"name"_s)->setFocus();
    QTest::keySequence(line(u"name"_s), QKeySequence::Undo);
    QCOMPARE(triggered.size(), 1);
    QTest::keyClicks(line(u"name"_s), u"x"_s);
    QTest::keySequence(line(u"name"_s), QKeySequence::Undo); // takes the typing back first
    QCOMPARE(triggered.size(), 1);
    QCOMPARE(line(u"name"_s)->text(), u"Acme"_s);
}

void RecordFormTest::labelsAreBuddies()
{
    for (const auto* label : m_form->findChildren<QLabel*>()) {
        if (label->property("role") == u"muted"_s && !label->text().isEmpty() && label->parent() == m_form)
            QVERIFY2(label->buddy(), qPrintable(label->text()));
    }
    QCOMPARE(line(u"name"_s)->accessibleName(), u"Name"_s);
}

QTEST_MAIN(RecordFormTest)
#include "RecordFormTest.moc"

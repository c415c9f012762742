// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/RestoreDialog.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace foothold;

namespace {

BackupInfo row(const QString& path, const QDateTime& made, bool sound = true)
{
    return {.path = path,
        .stamp = {.campaign = u"summer"_s, .made = made, .kind = BackupKind::BeforeImport},
        .bytes = 2048,
        .sound = sound,
        .counts = {{u"company"_s, 36}, {u"job_ad"_s, 48}, {u"application"_s, 1}}};
}

const QDateTime kMoment(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);

} // namespace

class RestoreDialogTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatEachHolds();
    void choosesByKeys();
    void damagedOnesCannotBeChosen();
    void withoutBackupsItSaysSo();
    void escapeChoosesNothing();
};

void RestoreDialogTest::showsWhatEachHolds()
{
    RestoreDialog dialog({u"words"_s, {row(u"/b/1"_s, kMoment)}, false});
    QCOMPARE(dialog.findChild<QLabel*>(u"explanation"_s)->text(), u"words"_s);
    const auto* item = dialog.findChild<QTreeWidget*>(u"backups"_s)->topLevelItem(0);
    QCOMPARE(item->text(0), QLocale().toString(kMoment.toLocalTime(), QLocale::ShortFormat));
    QCOMPARE(item->text(1), u"Before an import"_s);
    QCOMPARE(item->text(2), QLocale().formattedDataSize(2048));
    QVERIFY(item->text(3).startsWith(u"36 companies, 48 job ads"_s));
    QVERIFY(!dialog.findChild<QPushButton*>(u"salvage"_s));
    QVERIFY(dialog.findChild<QLabel*>(u"noBackups"_s)->isHidden());
}

void RestoreDialogTest::choosesByKeys()
{
    RestoreDialog dialog({{}, {row(u"/b/2"_s, kMoment.addDays(1)), row(u"/b/1"_s, kMoment)}, true});
    dialog.show();
    auto* list = dialog.findChild<QTreeWidget*>(u"backups"_s);
    list->setFocus();
    QCOMPARE(dialog.backup(), u"/b/2"_s); // the newest, to begin with
    QTest::keyClick(list, Qt::Key_Down);
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(accepted.size(), 1);
    QCOMPARE(dialog.choice(), RestoreDialog::Choice::Restore);
    QCOMPARE(dialog.backup(), u"/b/1"_s);
}

void RestoreDialogTest::damagedOnesCannotBeChosen()
{
    RestoreDialog dialog({{}, {row(u"/b/2"_s, kMoment.addDays(1), false), row(u"/b/1"_s, kMoment)}, true});
    const auto* list = dialog.findChild<QTreeWidget*>(u"backups"_s);
    QCOMPARE(list->topLevelItem(0)->text(3), u"Damaged"_s);
    QCOMPARE(dialog.backup(), u"/b/1"_s);
    dialog.findChild<QPushButton*>(u"salvage"_s)->click();
    QCOMPARE(dialog.choice(), RestoreDialog::Choice::Salvage);
}

void RestoreDialogTest::withoutBackupsItSaysSo()
{
    RestoreDialog dialog({u"words"_s, {}, true});
    QVERIFY(!dialog.findChild<QLabel*>(u"noBackups"_s)->isHidden());
    QVERIFY(!dialog.findChild<QPushButton*>(u"restore"_s)->isEnabled());
    QVERIFY(dialog.findChild<QPushButton*>(u"salvage"_s)->isEnabled());
}

void RestoreDialogTest::escapeChoosesNothing()
{
    RestoreDialog dialog({u"words"_s, {row(u"/b/1"_s, kMoment)}, false});
    dialog.show();
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(dialog.choice(), RestoreDialog::Choice::Nothing);
}

QTEST_MAIN(RestoreDialogTest)
#include "RestoreDialogTest.moc"

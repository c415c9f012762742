// SPDX-License-Identifier: GPL-3.0-or-later
// Backups, copies and files that do not open, through the whole window.
#include "ui/shell/FileActions.h"

#include "core/keywords/Taxonomy.h"
#include "core/settings/Settings.h"
#include "support/FakeDialogs.h"
#include "support/TestCampaign.h"
#include "support/TestFiles.h"
#include "support/TestSql.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/common/Theme.h"
#include "ui/shell/MainActions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/RestoreDialog.h"
#include "ui/shell/Session.h"

#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace foothold;

namespace {

class EmptyPage : public Page
{
public:
    using Page::Page;
    PageId id() const override { return PageId::Companies; }
    bool showRecord(const RecordRef&) override { return false; }
    RecordRef currentRecord() const override { return {}; }
    QList<QAction*> actions() const override { return {}; }
    void flush() override { }
    QString summary() const override { return {}; }
};

} // namespace

class FileActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void openingMakesTheDaysBackup();
    void anEditMadeAtOnceIsKept();
    void backsUpOnDemand();
    void saysWhyNoBackupWasMade();
    void restoresAChosenBackup();
    void savesACopyOfAFileThatIsGone();
    void anotherHolderLeavesReadingOnly();
    void damagedFilesOfferTheirBackups();
    void damagedFilesCanBeSalvaged();
    void changesOfOthersAreShown();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QString campaign() const { return file(u"summer.foothold"_s); }
    QAction* action(const QString& name) const
    {
        return m_window->findChild<MainActions*>()->findChild<QAction*>(name);
    }
    QString note(const QString& name) const { return m_window->findChild<QLabel*>(name)->text(); }
    QString message() const { return m_window->findChild<MessageBar*>()->text(); }
    RestoreDialog* dialog() const { return m_window->findChild<RestoreDialog*>(); }
    QList<BackupInfo> backups() const { return backup::list(backup::folderOf(campaign(), file(u"backups"_s))); }
    void addCompany(const QString& name)
    {
        Company company;
        company.name = name;
        FOOTHOLD_VERIFY(m_session->store()->add(company));
    }
    void damage()
    {
        writeBytes(campaign(), bytesOf(campaign()).replace(4096 * 20, 4096 * 8, QByteArray(4096 * 8, '\x5a')));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC)};
    FakeDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

// A campaign with one company, open in the window; nothing backed up yet.
void FileActionsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialogs = FakeDialogs();
    m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>(Theme::Scheme::Light);
    m_session = std::make_unique<Session>(m_clock, *m_settings, Taxonomy::builtIn().value(), Session::Hooks{});
    m_session->setBackupRoot(file(u"backups"_s));
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_session, *m_settings, m_dialogs, *m_theme,
        {{PageId::Companies, [](const PageContext&, QWidget* parent) -> Page* { return new EmptyPage(parent); }}}});
    m_window->show();
    FOOTHOLD_VERIFY(m_session->create(campaign()));
    addCompany(u"First"_s);
}

void FileActionsTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_settings.reset();
    m_folder.reset();
}

void FileActionsTest::openingMakesTheDaysBackup()
{
    QVERIFY(backups().isEmpty()); // a new campaign has nothing to lose yet
    m_session->close();
    m_window->openFile(campaign());
    QTRY_COMPARE(backups().size(), 1);
    QCOMPARE(backups().first().stamp.kind, BackupKind::Daily);
}

void FileActionsTest::anEditMadeAtOnceIsKept()
{
    m_session->close();
    m_window->openFile(campaign());
    QVERIFY(!m_session->store()->isChecked()); // that comes after the window's first picture
    addCompany(u"Bolt"_s);
    QTRY_COMPARE(backups().size(), 1); // the check is over
    m_session->close();
    m_window->openFile(campaign());
    QTRY_VERIFY(m_session->store()->isChecked());
    QCOMPARE(m_session->store()->count<Company>(), 2); // the one that was there, and Bolt
}

void FileActionsTest::backsUpOnDemand()
{
    action(u"backUp"_s)->trigger();
    QTRY_VERIFY(note(u"quietMessage"_s).startsWith(u"Backed up: "_s));
    QCOMPARE(backups().size(), 1);
    QCOMPARE(backups().first().stamp.kind, BackupKind::OnDemand);
    m_session->close();
    for (const auto& name : {u"backUp"_s, u"restoreBackup"_s, u"saveCopy"_s})
        QVERIFY(!action(name)->isEnabled());
}

void FileActionsTest::saysWhyNoBackupWasMade()
{
    writeBytes(file(u"backups"_s), "a file is in the way");
    action(u"backUp"_s)->trigger();
    QTRY_VERIFY(message().contains(u"cannot be written"_s));
}

void FileActionsTest::restoresAChosenBackup()
{
    action(u"backUp"_s)->trigger();
    QTRY_VERIFY(note(u"quietMessage"_s).startsWith(u"Backed up: "_s));
    addCompany(u"Second"_s);
    action(u"restoreBackup"_s)->trigger();
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QTreeWidget*>(u"backups"_s)->topLevelItemCount(), 1);
    dialog()->findChild<QPushButton*>(u"restore"_s)->click();
    QTRY_VERIFY(note(u"quietMessage"_s).startsWith(u"Restored."_s));
    QCOMPARE(m_session->store()->path(), campaign());
    QCOMPARE(m_session->store()->count<Company>(), 1);
    QVERIFY(!m_session->store()->isReadOnly());
    int kept = 0;
    for (const BackupInfo& each : backups())
        kept += each.stamp.kind == BackupKind::BeforeRestore ? 1 : 0;
    QCOMPARE(kept, 1);
}

void FileActionsTest::savesACopyOfAFileThatIsGone()
{
    QVERIFY(QFile::remove(campaign()));
    Company company;
    company.name = u"Second"_s;
    const auto added = m_session->store()->add(company);
    QCOMPARE(added.error().code, Error::Code::Moved);
    m_dialogs.file = file(u"copy.foothold"_s);
    action(u"saveCopy"_s)->trigger();
    QVERIFY(note(u"quietMessage"_s).startsWith(u"Saved a copy"_s));
    m_window->openFile(file(u"copy.foothold"_s));
    QCOMPARE(m_session->store()->count<Company>(), 1);
    m_dialogs.file = file(u"copy.foothold"_s);
    action(u"saveCopy"_s)->trigger();
    QVERIFY(message().contains(u"exists already"_s));
}

void FileActionsTest::anotherHolderLeavesReadingOnly()
{
    m_session->close();
    writeBytes(FileLock::pathFor(campaign()), "4242\nfoothold\nthe-other-laptop\nffffffff\nffffffff-0000\n");
    m_window->openFile(campaign());
    QVERIFY(!m_session->store());
    QVERIFY2(message().contains(u"Foothold on the-other-laptop (process 4242)"_s), qPrintable(message()));
    auto* button = m_window->findChild<QPushButton*>(u"messageAction"_s);
    QVERIFY(button->isVisible());
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Return);
    QVERIFY(m_session->store());
    QVERIFY(m_session->store()->isReadOnly());
    QVERIFY(message().isEmpty());
    QCOMPARE(note(u"readOnlyNote"_s), u"Open for reading only"_s);
    m_session->close();
    QVERIFY(note(u"readOnlyNote"_s).isEmpty());
}

void FileActionsTest::damagedFilesOfferTheirBackups()
{
    for (int i = 0; i < 100; ++i)
        addCompany(u"Company %1"_s.arg(i));
    action(u"backUp"_s)->trigger();
    QTRY_VERIFY(note(u"quietMessage"_s).startsWith(u"Backed up: "_s));
    m_session->close();
    damage();
    m_window->openFile(campaign());
    QTRY_VERIFY(dialog());
    QVERIFY(dialog()->findChild<QLabel*>(u"explanation"_s)->text().contains(u"is damaged"_s));
    dialog()->findChild<QPushButton*>(u"restore"_s)->click();
    QTRY_VERIFY(m_session->store());
    QCOMPARE(m_session->store()->count<Company>(), 101);
}

void FileActionsTest::damagedFilesCanBeSalvaged()
{
    for (int i = 0; i < 100; ++i)
        addCompany(u"Company %1"_s.arg(i));
    m_session->close();
    damage();
    const QByteArray before = bytesOf(campaign());
    m_window->openFile(campaign());
    QTRY_VERIFY(dialog());
    m_dialogs.file = file(u"saved.foothold"_s);
    dialog()->findChild<QPushButton*>(u"salvage"_s)->click();
    QTRY_VERIFY(m_session->store());
    QCOMPARE(m_session->store()->path(), QFileInfo(file(u"saved.foothold"_s)).canonicalFilePath());
    QVERIFY(m_dialogs.asked.last().contains(u"could be read"_s));
    QCOMPARE(bytesOf(campaign()), before);
}

void FileActionsTest::changesOfOthersAreShown()
{
    FOOTHOLD_VERIFY(runSql(campaign(), "UPDATE company SET name = 'Renamed'"));
    QVERIFY(m_session->store()->undoLabel().has_value());
    QEvent activation(QEvent::ActivationChange);
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QCoreApplication::sendEvent(m_window.get(), &activation);
    QTRY_VERIFY(message().contains(u"Another program changed"_s));
    QVERIFY(!action(u"undo"_s)->isEnabled());
    QCOMPARE(m_session->store()->list<Company>().first().name, u"Renamed"_s);
    addCompany(u"Second"_s);
    QVERIFY(action(u"undo"_s)->isEnabled());
}

QTEST_MAIN(FileActionsTest)
#include "FileActionsTest.moc"

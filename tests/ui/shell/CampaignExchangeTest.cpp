// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns as JSON, through the whole window.
#include "ui/shell/CampaignExchange.h"

#include "core/exchange/json/CampaignJson.h"
#include "core/keywords/Taxonomy.h"
#include "core/settings/Settings.h"
#include "core/storage/Backup.h"
#include "support/CampaignCopies.h"
#include "support/FakeDialogs.h"
#include "support/TestCampaign.h"
#include "ui/common/Page.h"
#include "ui/common/PageContext.h"
#include "ui/common/ProgressDialog.h"
#include "ui/common/Theme.h"
#include "ui/common/Translations.h"
#include "ui/shell/MainActions.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/MergeDialog.h"
#include "ui/shell/MessageBar.h"
#include "ui/shell/Session.h"

#include <QAction>
#include <QLabel>
#include <QPlainTextEdit>
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

class CampaignExchangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(QLocale(QLocale::English)); } // for "1 record"
    void init();
    void cleanup();
    void exportsWhileTheWindowGoesOn();
    void saysWhyNothingWasExported();
    void showsWhatAMergeWouldDo();
    void mergesAndUndoes();
    void cancelledMergesChangeNothing();
    void equalCopiesNeedNoDialog();
    void refusesWhatCannotBeMerged();
    void beginsWithACampaignFromJson();

private:
    QString file(const QString& name) const { return m_folder->filePath(name); }
    QAction* action(const QString& name) const
    {
        return m_window->findChild<MainActions*>()->findChild<QAction*>(name);
    }
    QString note() const { return m_window->findChild<QLabel*>(u"quietMessage"_s)->text(); }
    QString message() const { return m_window->findChild<MessageBar*>()->text(); }
    MergeDialog* dialog() const { return m_window->findChild<MergeDialog*>(); }
    void exportStore(CampaignStore& store, const QString& name)
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        FOOTHOLD_VERIFY(campaignJson::write(store, out));
    }
    // A copy as it came back from another computer, with a new company and another mission, as theirs.json.
    void makeTheirs()
    {
        FOOTHOLD_VERIFY(m_session->store()->saveCopy(file(u"theirs.foothold"_s)));
        const FixedClock later(m_clock.now().addSecs(3600));
        const auto theirs = CampaignStore::open(file(u"theirs.foothold"_s), later).value();
        FOOTHOLD_VERIFY(theirs->add(sample::company(u"Other Works"_s)));
        Company changed = theirs->list<Company>().first();
        changed.mission = QString(u"Careful "_s).repeated(100) + u"lifting"_s;
        FOOTHOLD_VERIFY(theirs->update(changed));
        exportStore(*theirs, u"theirs.json"_s);
        m_dialogs.file = file(u"theirs.json"_s);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock{QDateTime(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC)};
    FakeDialogs m_dialogs;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

// A campaign with one of each record, open in the window.
void CampaignExchangeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_dialogs = FakeDialogs();
    m_settings = std::make_unique<Settings>(file(u"settings.ini"_s));
    m_theme = std::make_unique<Theme>(Theme::Scheme::Light);
    m_session = std::make_unique<Session>(m_clock, *m_settings, Taxonomy::builtIn().value(), Session::Hooks{});
    m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_session, *m_settings, m_dialogs, *m_theme,
        {{PageId::Companies, [](const PageContext&, QWidget* parent) -> Page* { return new EmptyPage(parent); }}}});
    m_window->show();
    FOOTHOLD_VERIFY(m_session->create(file(u"summer.foothold"_s)));
    sample::fill(*m_session->store());
}

void CampaignExchangeTest::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_settings.reset();
    m_folder.reset();
}

void CampaignExchangeTest::exportsWhileTheWindowGoesOn()
{
    m_dialogs.file = file(u"out.json"_s);
    const CampaignContents asked = contents(*m_session->store());
    action(u"exportJson"_s)->trigger();
    QVERIFY(!QApplication::activeModalWidget());
    QTRY_VERIFY(note().startsWith(u"Exported to "_s));
    QVERIFY(note().endsWith(u"out.json"_s));
    QVERIFY(!m_window->findChild<ProgressDialog*>() || !m_window->findChild<ProgressDialog*>()->isVisible());
    const auto made =
        campaignJson::create(file(u"made.foothold"_s), m_clock, campaignJson::readFile(file(u"out.json"_s)).value());
    FOOTHOLD_VERIFY(made);
    QVERIFY(contents(**made) == asked);

    m_session->close();
    QVERIFY(!action(u"exportJson"_s)->isEnabled());
    QVERIFY(!action(u"mergeJson"_s)->isEnabled());
    QVERIFY(action(u"newFromJson"_s)->isEnabled());
}

void CampaignExchangeTest::saysWhyNothingWasExported()
{
    m_dialogs.file = file(u"no/such/folder/out.json"_s);
    action(u"exportJson"_s)->trigger();
    QTRY_VERIFY(message().contains(u"cannot be written"_s));
    m_dialogs.file.clear(); // the student cancels the dialog
    action(u"exportJson"_s)->trigger();
    QCOMPARE(m_dialogs.asked.size(), 2);
    QTRY_VERIFY(!m_window->findChild<ProgressDialog*>());
}

void CampaignExchangeTest::showsWhatAMergeWouldDo()
{
    makeTheirs();
    const CampaignContents before(*m_session->store());
    action(u"mergeJson"_s)->trigger();
    QVERIFY(QApplication::activeModalWidget()); // nothing may change while the copy is read
    QTRY_VERIFY(dialog());
    const QString counts = dialog()->findChild<QLabel*>(u"mergeCounts"_s)->text();
    QCOMPARE(counts,
        u"1 record is new and will be added.\n1 record was changed later in the file and will be taken from it."_s);
    QVERIFY(dialog()->findChild<QLabel*>(u"mergeDeletions"_s)->text().startsWith(u"Deletions are not merged"_s));
    const auto* list = dialog()->findChild<QTreeWidget*>(u"differences"_s);
    QCOMPARE(list->topLevelItemCount(), 1);
    const QTreeWidgetItem* row = list->topLevelItem(0);
    QCOMPARE(row->text(0), u"company: Acme Robotics"_s);
    QCOMPARE(row->text(1), u"Mission"_s);
    QCOMPARE(row->text(2), u"Safe lifting"_s);
    QVERIFY(row->text(3).startsWith(u"Careful Careful"_s));
    QCOMPARE(row->text(4), u"the file"_s);
    QCOMPARE(dialog()->findChild<QPlainTextEdit*>(u"mineValue"_s)->toPlainText(), u"Safe lifting"_s);
    QVERIFY(dialog()->findChild<QPlainTextEdit*>(u"theirsValue"_s)->toPlainText().endsWith(u"lifting"_s));
    dialog()->reject();
    QTRY_VERIFY(!dialog());
    QVERIFY(CampaignContents(*m_session->store()) == before);
}

void CampaignExchangeTest::mergesAndUndoes()
{
    makeTheirs();
    m_session->setBackupRoot(file(u"backups"_s));
    const CampaignContents before(*m_session->store());
    action(u"mergeJson"_s)->trigger();
    QTRY_VERIFY(dialog());
    auto* merge = dialog()->findChild<QPushButton*>(u"merge"_s);
    QVERIFY(merge->isEnabled() && merge->isDefault());
    merge->click();
    QTRY_COMPARE(note(), u"Added 1 record. Updated 1 record."_s);
    QVERIFY(!QApplication::activeModalWidget());
    const FixedClock later(m_clock.now().addSecs(3600));
    QVERIFY(contents(*m_session->store())
        == contents(*CampaignStore::open(file(u"theirs.foothold"_s), later, Database::Mode::ReadOnly).value()));
    const auto backups = backup::list(backup::folderOf(m_session->store()->path(), file(u"backups"_s)));
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().stamp.kind, BackupKind::BeforeImport);
    QCOMPARE(action(u"undo"_s)->text(), u"&Undo: Merge a copy of the campaign"_s);
    action(u"undo"_s)->trigger();
    QVERIFY(CampaignContents(*m_session->store()) == before);
}

void CampaignExchangeTest::cancelledMergesChangeNothing()
{
    makeTheirs();
    const CampaignContents before(*m_session->store());
    const auto undo = m_session->store()->undoLabel();
    action(u"mergeJson"_s)->trigger();
    QTRY_VERIFY(dialog());
    dialog()->findChild<QPushButton*>(u"merge"_s)->click(); // without backups it begins at once
    auto* progress = qobject_cast<ProgressDialog*>(QApplication::activeModalWidget());
    QVERIFY(progress);
    progress->reject();
    QCOMPARE(message(), u"Cancelled. Nothing was changed."_s);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    QVERIFY(CampaignContents(*m_session->store()) == before);
    QCOMPARE(m_session->store()->undoLabel(), undo);
    FOOTHOLD_VERIFY(m_session->store()->add(sample::company())); // work goes on
}

void CampaignExchangeTest::equalCopiesNeedNoDialog()
{
    exportStore(*m_session->store(), u"theirs.json"_s);
    m_dialogs.file = file(u"theirs.json"_s);
    action(u"mergeJson"_s)->trigger();
    QTRY_COMPARE(note(), u"The file holds nothing that this campaign does not hold already."_s);
    QVERIFY(!dialog());

    // An older change of theirs is shown, and there is nothing to take.
    makeTheirs();
    m_clock.advance(7'200'000);
    Company mine = m_session->store()->list<Company>().first();
    mine.mission = u"Mine"_s;
    FOOTHOLD_VERIFY(m_session->store()->update(mine));
    FOOTHOLD_VERIFY(m_session->store()->add(sample::company(u"Third Works"_s)));
    action(u"mergeJson"_s)->trigger();
    QTRY_VERIFY(dialog());
    QCOMPARE(dialog()->findChild<QTreeWidget*>(u"differences"_s)->topLevelItem(0)->text(4), u"this campaign"_s);
    dialog()->reject();
}

void CampaignExchangeTest::refusesWhatCannotBeMerged()
{
    TestCampaign other;
    exportStore(*other, u"other.json"_s);
    m_dialogs.file = file(u"other.json"_s);
    action(u"mergeJson"_s)->trigger();
    QTRY_VERIFY(message().contains(u"holds another campaign"_s));
    QFile broken(file(u"broken.json"_s));
    QVERIFY(broken.open(QIODevice::WriteOnly) && broken.write("{}") == 2);
    broken.close();
    m_dialogs.file = broken.fileName();
    action(u"mergeJson"_s)->trigger();
    QTRY_VERIFY(message().contains(u"broken.json is not in the format"_s));
    m_session->close();
    FOOTHOLD_VERIFY(m_session->openReadOnly(file(u"summer.foothold"_s)));
    m_dialogs.asked.clear();
    action(u"mergeJson"_s)->trigger();
    QVERIFY(message().contains(u"open for reading only"_s));
    QVERIFY(m_dialogs.asked.isEmpty());
}

void CampaignExchangeTest::beginsWithACampaignFromJson()
{
    const CampaignContents summer = contents(*m_session->store());
    exportStore(*m_session->store(), u"summer.json"_s);
    m_session->close();
    m_dialogs.file = file(u"summer.json"_s);
    m_dialogs.saveAs = file(u"made.foothold"_s);
    action(u"newFromJson"_s)->trigger();
    QTRY_VERIFY(m_session->store());
    QCOMPARE(QFileInfo(m_session->store()->path()).fileName(), u"made.foothold"_s);
    QVERIFY(contents(*m_session->store()) == summer);

    m_session->close();
    action(u"newFromJson"_s)->trigger(); // it exists by now
    QTRY_VERIFY(message().contains(u"exists already"_s));
    QVERIFY(!m_session->store());
}

QTEST_MAIN(CampaignExchangeTest)
#include "CampaignExchangeTest.moc"

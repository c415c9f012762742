// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/ads/AdsPageFixture.h"
#include "ui/ads/DiffView.h"
#include "ui/ads/OriginalPane.h"
#include "ui/ads/RelatedPane.h"
#include "ui/ads/VersionsPane.h"
#include "ui/common/TwoLineDelegate.h"

#include <QBuffer>
#include <QComboBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

// Keeps the files instead of starting a program.
class FileCatcher : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url.toLocalFile()); }

public:
    QStringList opened{};
};

// The tabs behind the reader: earlier texts, the original, related ads.
class AdTabsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at.reset(); }
    void cleanup() { m_at.clear(); }
    void newerTextKeepsTheOlder();
    void diffSaysWhatChanged();
    void diffIsNeverHtml();
    void walksTheChanges();
    void versionsAreDeletedUndoably();
    void pastingCanBeGivenUp();
    void originalIsShownAsText();
    void originalOpensInItsProgram();
    void programsAreNotOpened();
    void originalIsSaved();
    void keepsAFileAsTheOriginal();
    void relatedAdsShareKeywords();
    void relatedAdsFollowChanges();
    void readOnlyChangesNothing();
    void hugeAdOpensAtOnce_data();
    void hugeAdOpensAtOnce();

private:
    enum Tab { Read, Edit, Facts, Versions, Original, Related };

    void showTab(Tab tab) { m_at.find<QTabWidget>(u"adTabs"_s)->setCurrentIndex(tab); }
    DiffView* diff() const { return m_at.find<DiffView>(u"adDiff"_s); }
    void paste(const QString& text);
    void addOriginal(const QString& name, const QByteArray& bytes, const QString& type = {});

    AdsPageFixture m_at;
};

void AdTabsTest::paste(const QString& text)
{
    QTest::keyClick(m_at.table(), Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    auto* newer = m_at.find<QPlainTextEdit>(u"newerText"_s);
    QVERIFY(newer->hasFocus());
    newer->setPlainText(text);
    QTest::keyClick(newer, Qt::Key_Return, Qt::ControlModifier);
}

void AdTabsTest::addOriginal(const QString& name, const QByteArray& bytes, const QString& type)
{
    QBuffer buffer;
    buffer.setData(bytes);
    QVERIFY(buffer.open(QIODevice::ReadOnly));
    const auto document =
        m_at.store().addDocument({.name = name, .kind = DocumentKind::Source, .mediaType = type}, buffer);
    FOOTHOLD_VERIFY(document);
    JobAd ad = m_at.stored(m_at.first);
    ad.original = *document;
    FOOTHOLD_VERIFY(m_at.store().update(ad));
    showTab(Original);
}

void AdTabsTest::newerTextKeepsTheOlder()
{
    m_at.fill();
    const QString before = m_at.stored(m_at.first).text;
    showTab(Versions);
    QVERIFY(m_at.find<QPushButton>(u"emptyStateButton"_s));
    paste(u"Intern\n\nYou know Rust. Git is a plus."_s);
    QCOMPARE(m_at.stored(m_at.first).text, u"Intern\n\nYou know Rust. Git is a plus."_s);
    QCOMPARE(m_at.reader()->toPlainText(), m_at.stored(m_at.first).text);
    QCOMPARE(m_at.find<QComboBox>(u"adVersions"_s)->count(), 1);
    QVERIFY(m_at.find<QComboBox>(u"adVersions"_s)->isVisible());
    QVERIFY(m_at.store().undo());
    QCOMPARE(m_at.stored(m_at.first).text, before);
    QCOMPARE(m_at.find<QComboBox>(u"adVersions"_s)->count(), 0);
    QVERIFY(m_at.store().redo());
    QCOMPARE(m_at.find<QComboBox>(u"adVersions"_s)->count(), 1);
}

void AdTabsTest::diffSaysWhatChanged()
{
    m_at.fill();
    paste(u"Intern\n\nYou know Rust. Git is a plus.\nPython again."_s);
    auto* summary = m_at.find<QLabel>(u"adDiffSummary"_s);
    QTRY_COMPARE(summary->text(), u"Since then: 1 words added, 1 words removed."_s);
    QCOMPARE(diff()->toPlainText(), u"Intern\n\nYou know PythonRust. Git is a plus.\nPython again."_s);
    const auto formatAt = [this](int position) {
        QTextCursor cursor(diff()->document());
        cursor.setPosition(position + 1);
        return cursor.charFormat();
    };
    QVERIFY(formatAt(17).fontStrikeOut()); // Python
    QVERIFY(!formatAt(17).fontUnderline());
    QVERIFY(formatAt(23).fontUnderline()); // Rust
    QVERIFY(!formatAt(23).fontStrikeOut());
    QVERIFY(!formatAt(8).fontUnderline());
    QVERIFY(!formatAt(8).fontStrikeOut());
}

void AdTabsTest::diffIsNeverHtml()
{
    m_at.fill();
    paste(u"<img src=\"/dev/zero\"><b>Intern</b>"_s);
    QTRY_VERIFY(diff()->toPlainText().contains(u"<img src=\"/dev/zero\">"_s));
}

void AdTabsTest::walksTheChanges()
{
    m_at.fill();
    paste(u"Intern\n\nYou know Rust. Git is a plus.\nRust again."_s);
    QTRY_VERIFY(diff()->toPlainText().contains(u"Rust"_s));
    diff()->setFocus();
    QCOMPARE(diff()->textCursor().position(), 17); // the first change
    QTest::keyClick(diff(), Qt::Key_N);
    const int second = diff()->textCursor().position();
    QVERIFY(second > 40);
    QTest::keyClick(diff(), Qt::Key_N); // stays on the last
    QCOMPARE(diff()->textCursor().position(), second);
    QTest::keyClick(diff(), Qt::Key_P);
    QCOMPARE(diff()->textCursor().position(), 17);
}

void AdTabsTest::versionsAreDeletedUndoably()
{
    m_at.fill();
    paste(u"Newer"_s);
    QTest::mouseClick(m_at.find<QPushButton>(u"removeVersion"_s), Qt::LeftButton);
    QCOMPARE(m_at.store().count<AdVersion>(), 0);
    QCOMPARE(m_at.test->notifier.offered.size(), 1);
    QVERIFY(m_at.store().undo());
    QCOMPARE(m_at.find<QComboBox>(u"adVersions"_s)->count(), 1);
}

void AdTabsTest::pastingCanBeGivenUp()
{
    m_at.fill();
    m_at.action(u"pasteNewerText"_s)->trigger();
    auto* newer = m_at.find<QPlainTextEdit>(u"newerText"_s);
    QVERIFY(!m_at.find<QPushButton>(u"storeNewerText"_s)->isEnabled());
    newer->setPlainText(u"Half"_s);
    QTest::keyClick(newer, Qt::Key_Escape);
    QVERIFY(!newer->isVisible());
    m_at.action(u"pasteNewerText"_s)->trigger();
    QCOMPARE(newer->toPlainText(), u"Half"_s); // what was typed stays
    newer->setPlainText(m_at.stored(m_at.first).text);
    QTest::mouseClick(m_at.find<QPushButton>(u"storeNewerText"_s), Qt::LeftButton);
    QCOMPARE(m_at.store().count<AdVersion>(), 0); // nothing new
    QCOMPARE(m_at.test->notifier.said.size(), 1);
}

void AdTabsTest::originalIsShownAsText()
{
    m_at.fill();
    showTab(Original);
    QVERIFY(m_at.find<QWidget>(u"adOriginalPane"_s)->findChild<QPushButton*>(u"emptyStateButton"_s)->isVisible());
    addOriginal(u"page.html"_s, "<p>Caf\xc3\xa9 <img src=\"/dev/zero\"></p>", u"text/html"_s);
    auto* text = m_at.find<QPlainTextEdit>(u"originalText"_s);
    QCOMPARE(text->toPlainText(), u"<p>Caf\u00e9 <img src=\"/dev/zero\"></p>"_s);
    QVERIFY(text->isReadOnly());
    QVERIFY(m_at.find<QLabel>(u"originalNote"_s)->text().contains(u"source text"_s));
    addOriginal(u"ad.pdf"_s, QByteArray("%PDF\0\1\2\3", 8));
    QVERIFY(!text->isVisible());
    QVERIFY(m_at.find<QLabel>(u"originalNote"_s)->isVisible());
    addOriginal(u"long.txt"_s, QByteArray(OriginalPane::kMostShown + 5, 'a'));
    QCOMPARE(text->toPlainText().size(), OriginalPane::kMostShown);
}

void AdTabsTest::originalOpensInItsProgram()
{
    m_at.fill();
    addOriginal(u"../my ad.txt"_s, "Python");
    FileCatcher catcher;
    QDesktopServices::setUrlHandler(u"file"_s, &catcher, "open");
    QTest::mouseClick(m_at.find<QPushButton>(u"openOriginal"_s), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(catcher.opened.size(), 1);
    const QFileInfo file(catcher.opened.first());
    QCOMPARE(file.fileName(), u"my_ad.txt"_s);
    QCOMPARE(file.size(), 6);
    constexpr auto kOthers = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY((file.permissions() & kOthers) == 0);
    QVERIFY((QFileInfo(file.path()).permissions() & kOthers) == 0); // its folder
    m_at.page.reset();
    QVERIFY(!QFileInfo::exists(file.filePath()));
}

void AdTabsTest::programsAreNotOpened()
{
    m_at.fill();
    FileCatcher catcher;
    QDesktopServices::setUrlHandler(u"file"_s, &catcher, "open");
    addOriginal(u"ad.sh"_s, "#!/bin/sh\nrm -rf ~\n");
    QTest::mouseClick(m_at.find<QPushButton>(u"openOriginal"_s), Qt::LeftButton);
    QVERIFY(m_at.find<QLabel>(u"originalNote"_s)->text().contains(u"may be a program"_s));
    addOriginal(u"ad.txt"_s, "MZ\x90");
    QTest::mouseClick(m_at.find<QPushButton>(u"openOriginal"_s), Qt::LeftButton);
    QDesktopServices::unsetUrlHandler(u"file"_s);
    QCOMPARE(catcher.opened, QStringList());
}

void AdTabsTest::originalIsSaved()
{
    m_at.fill();
    addOriginal(u"ad.txt"_s, "Python");
    m_at.test->dialogs.saveAs = m_at.test->campaign.folder() + u"/saved.txt"_s;
    QTest::mouseClick(m_at.find<QPushButton>(u"saveOriginal"_s), Qt::LeftButton);
    QFile saved(m_at.test->dialogs.saveAs);
    QVERIFY(saved.open(QIODevice::ReadOnly));
    QCOMPARE(saved.readAll(), "Python");
    m_at.test->dialogs.saveAs = m_at.test->campaign.folder() + u"/no/such/folder.txt"_s;
    QTest::mouseClick(m_at.find<QPushButton>(u"saveOriginal"_s), Qt::LeftButton);
    QCOMPARE(m_at.test->notifier.reported.value(0).code, Error::Code::Unwritable);
}

void AdTabsTest::keepsAFileAsTheOriginal()
{
    m_at.fill();
    QFile file(m_at.test->campaign.folder() + u"/page.html"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<p>Python</p>");
    file.close();
    m_at.test->dialogs.file = file.fileName();
    showTab(Original);
    m_at.action(u"keepOriginal"_s)->trigger();
    QVERIFY(m_at.stored(m_at.first).original.isValid());
    QCOMPARE(m_at.find<QPlainTextEdit>(u"originalText"_s)->toPlainText(), u"<p>Python</p>"_s);
    QVERIFY(m_at.store().undo()); // one step
    QVERIFY(!m_at.stored(m_at.first).original.isValid());
    QCOMPARE(m_at.store().count<Document>(), 0);
    QVERIFY(m_at.store().redo());
    QCOMPARE(m_at.find<QPlainTextEdit>(u"originalText"_s)->toPlainText(), u"<p>Python</p>"_s);
    m_at.test->dialogs.file = u"/no/such/file"_s;
    m_at.action(u"keepOriginal"_s)->trigger();
    QCOMPARE(m_at.test->notifier.reported.value(0).code, Error::Code::Unreadable);
}

void AdTabsTest::relatedAdsShareKeywords()
{
    m_at.fill();
    FOOTHOLD_VERIFY(m_at.store().storeMentions(u"test"_s,
        {{m_at.second, {{0, 2, u"Git"_s, TermCategory::Tool}, {3, 3, u"Python"_s, TermCategory::Language}}},
            {m_at.third, {{0, 2, u"Rust"_s, TermCategory::Language}}}}));
    showTab(Related);
    auto* list = m_at.find<QListView>(u"relatedAds"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    const QModelIndex row = list->model()->index(0, 0);
    QCOMPARE(row.data().toString(), u"B trainee, Bolt"_s);
    const QString shared = row.data(TwoLineDelegate::kSecondRole).toString();
    QVERIFY2(shared.startsWith(u"Shares 2 keywords: "_s), qPrintable(shared));
    QVERIFY(shared.contains(u"Python"_s));
    list->setFocus();
    list->setCurrentIndex(row);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_at.test->navigator.opened, QList<RecordRef>{refTo<JobAd>(m_at.second)});
}

void AdTabsTest::relatedAdsFollowChanges()
{
    m_at.fill();
    showTab(Related);
    auto* note = m_at.find<QLabel>(u"relatedNote"_s);
    auto* list = m_at.find<QListView>(u"relatedAds"_s);
    QTRY_COMPARE(note->text(), u"No other ad shares a keyword with this one."_s);
    FOOTHOLD_VERIFY(m_at.store().storeMentions(u"test"_s, {{m_at.third, {{0, 2, u"Git"_s, TermCategory::Tool}}}}));
    QTRY_COMPARE(list->model()->rowCount(), 1);
    FOOTHOLD_VERIFY(m_at.store().remove<JobAd>(m_at.third));
    QTRY_COMPARE(list->model()->rowCount(), 0);
    QVERIFY(m_at.page->showRecord(refTo<JobAd>(m_at.second)));
    QTRY_COMPARE(list->model()->rowCount(), 0);
}

void AdTabsTest::readOnlyChangesNothing()
{
    m_at.fill();
    paste(u"Newer"_s);
    const auto open =
        CampaignStore::open(m_at.test->campaign.path(), m_at.test->campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(open);
    KeywordReader words(**open, Taxonomy::builtIn().value());
    TestPageContext& test = *m_at.test;
    const PageContext context{**open, words, test.navigator, test.notifier, test.dialogs, test.settings, test.theme};
    AdsPage page(context);
    page.show();
    QVERIFY(page.showRecord(refTo<JobAd>(m_at.first)));
    page.findChild<QTabWidget*>(u"adTabs"_s)->setCurrentIndex(Versions);
    QTRY_VERIFY(page.findChild<DiffView*>(u"adDiff"_s)->toPlainText().contains(u"Newer"_s));
    QVERIFY(!page.findChild<QPushButton*>(u"removeVersion"_s)->isEnabled());
    QVERIFY(!page.findChild<QPushButton*>(u"pasteNewer"_s)->isEnabled());
    QVERIFY(!page.findChild<QAction*>(u"pasteNewerText"_s)->isEnabled());
    QVERIFY(!page.findChild<QAction*>(u"keepOriginal"_s)->isEnabled());
}

void AdTabsTest::hugeAdOpensAtOnce_data()
{
    QTest::addColumn<QString>("piece");
    QTest::newRow("lines")
        << u"- You know Python and SQL well, \u05E9\u05DC\u05D5\u05DD \U0001F680 and write about both.\n"_s;
    QTest::newRow("one line")
        << u"You know Python and SQL well, \u05E9\u05DC\u05D5\u05DD \U0001F680 and write about both. "_s;
    QTest::newRow("one word") << u"PythonPythonPython"_s;
}

void AdTabsTest::hugeAdOpensAtOnce()
{
    QFETCH(QString, piece);
    m_at.fill();
    JobAd ad = m_at.stored(m_at.second);
    ad.text = piece.repeated(1024 * 1024 / piece.size());
    FOOTHOLD_VERIFY(m_at.store().update(ad));
    QList<KeywordMention> mentions;
    for (int at = int(ad.text.indexOf(u"Python"_s)); at + 6 < ad.text.size() && mentions.size() < 15000; at += 60)
        mentions.append({at, 6, u"Python"_s, TermCategory::Language, Demand::Required});
    FOOTHOLD_VERIFY(m_at.store().storeMentions(u"test"_s, {{m_at.second, mentions}}));
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_at.page->showRecord(refTo<JobAd>(m_at.second)));
    m_at.page->grab();
    qInfo("a megabyte of text is shown after %lld ms", timer.restart());
    m_at.reader()->verticalScrollBar()->setValue(m_at.reader()->verticalScrollBar()->maximum() / 2);
    m_at.reader()->grab();
    qInfo("scrolled after %lld ms", timer.elapsed());
    QVERIFY2(timer.elapsed() < 2000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(m_at.reader()->text().size(), ad.text.size());
    QVERIFY(m_at.reader()->extraSelections().size() > 0);
    showTab(Edit);
    QCOMPARE(m_at.find<QPlainTextEdit>(u"adTextEditor"_s)->toPlainText(), ad.text);
}

QTEST_MAIN(AdTabsTest)
#include "AdTabsTest.moc"

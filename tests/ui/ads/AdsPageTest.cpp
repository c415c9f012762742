// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdsPage.h"

#include "support/TestPageContext.h"
#include "ui/ads/AdReader.h"
#include "ui/ads/Deadline.h"
#include "ui/common/FieldEditor.h"
#include "ui/common/TablePane.h"
#include "ui/common/TableView.h"

#include <QAction>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace foothold;

// Keeps the links instead of opening a browser.
class LinkCatcher : public QObject
{
    Q_OBJECT

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }

public:
    QList<QUrl> opened{};
};

class AdsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void emptyStateStartsANewAd();
    void newAdMakesItsCompany();
    void newAdKeepsTheDraft();
    void flushStoresACompleteDraft();
    void readerShowsTheAd();
    void showRecordSelectsTheSentence();
    void keywordsJumpToTheirPlaces();
    void demandChipsFilter();
    void groupsByCategory();
    void keysWalkAndDecide();
    void decisionIsOneStepForAll();
    void stateChipsFilter();
    void lettersStayLettersInFields();
    void deletesUndoably();
    void editsTheText();
    void undoReachesTheEditor();
    void factsAreEditable();
    void opensOnlyWebLinks();
    void importsAFolder();
    void importsFiles();
    void failedImportIsReported();
    void cancelledImportAddsNothing();
    void tellsWhatWaits();
    void readOnlyDisablesEditing();
    void deadlinesAreWorded();
    void newDayCountsAnew();

private:
    template <class T> T* find(const QString& name) const { return m_page->findChild<T*>(name); }
    CampaignStore& store() const { return *m_test->campaign; }
    TableView* table() const { return find<TableView>(u"adList"_s); }
    AdReader* reader() const { return find<AdReader>(u"adReader"_s); }
    QAction* action(const QString& name) const { return find<QAction>(name); }
    QTreeView* keywords() const { return find<QTreeView>(u"adKeywords"_s); }
    JobAd stored(JobAdId id) const { return store().get<JobAd>(id).value(); }
    void open();
    void fill();
    QModelIndex keyword(const QString& term) const;
    QString writeFile(const QString& name, const QByteArray& content) const;

    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<AdsPage> m_page;
    JobAdId m_first;
    JobAdId m_second;
    JobAdId m_third;
};

void AdsPageTest::init()
{
    m_test = std::make_unique<TestPageContext>();
}

void AdsPageTest::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void AdsPageTest::open()
{
    m_page = std::make_unique<AdsPage>(m_test->context);
    m_page->resize(1100, 700);
    m_page->show();
    m_page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
}

void AdsPageTest::fill()
{
    const auto acme = addCompany(store(), u"Acme"_s);
    const auto bolt = addCompany(store(), u"Bolt"_s);
    m_first = addAd(store(), acme, u"A intern"_s, u"Intern\n\nYou know Python. Git is a plus.\nPython again."_s);
    m_second = addAd(store(), bolt, u"B trainee"_s, u"We use SQL."_s);
    m_third = addAd(store(), bolt, u"C student"_s);
    QVERIFY(store().storeMentions(u"test"_s,
        {{m_first,
            {{17, 6, u"Python"_s, TermCategory::Language, Demand::Required},
                {25, 3, u"Git"_s, TermCategory::Tool, Demand::Preferred},
                {40, 6, u"Python"_s, TermCategory::Language, Demand::Mentioned}}}}));
    open();
    QVERIFY(m_page->showRecord(refTo<JobAd>(m_first)));
}

QModelIndex AdsPageTest::keyword(const QString& term) const
{
    const QModelIndexList found = keywords()->model()->match(
        keywords()->model()->index(0, 0), Qt::DisplayRole, term, 1, Qt::MatchExactly | Qt::MatchRecursive);
    return found.value(0);
}

QString AdsPageTest::writeFile(const QString& name, const QByteArray& content) const
{
    const QString path = m_test->campaign.folder() + u'/' + name;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

void AdsPageTest::emptyStateStartsANewAd()
{
    open();
    QWidget* empty = find<QWidget>(u"emptyState"_s);
    QVERIFY(empty->isVisible());
    QVERIFY(!reader()->isVisible());
    QTest::mouseClick(empty->findChild<QPushButton*>(u"emptyStateButton"_s), Qt::LeftButton);
    QVERIFY(find<QWidget>(u"newAdPane"_s)->isVisible());
    QVERIFY(find<QLineEdit>(u"newAdTitle"_s)->hasFocus());
}

void AdsPageTest::newAdMakesItsCompany()
{
    fill();
    QTest::keyClick(table(), Qt::Key_N, Qt::ControlModifier);
    QLineEdit* title = find<QLineEdit>(u"newAdTitle"_s);
    QVERIFY(title->hasFocus());
    QTest::keyClicks(title, u"Data intern"_s);
    auto* company = find<QComboBox>(u"newAdCompany"_s);
    company->setEditText(u"  Cove  Labs "_s);
    find<QPlainTextEdit>(u"newAdText"_s)->setPlainText(u"Python <b>required</b>"_s);
    QTest::mouseClick(find<QPushButton>(u"addNewAd"_s), Qt::LeftButton);
    QCOMPARE(store().count<JobAd>(), 4);
    QCOMPARE(store().count<Company>(), 3);
    const JobAd ad = stored(JobAdId{m_page->currentRecord().id});
    QCOMPARE(ad.title, u"Data intern"_s);
    QCOMPARE(ad.text, u"Python <b>required</b>"_s);
    QCOMPARE(ad.capturedOn, std::optional(QDate(2026, 3, 2)));
    QCOMPARE(store().get<Company>(ad.company).value().name, u"Cove Labs"_s);
    QVERIFY(reader()->isVisible());
    QVERIFY(store().undo()); // one step for both
    QCOMPARE(store().count<JobAd>(), 3);
    QCOMPARE(store().count<Company>(), 2);

    action(u"newAd"_s)->trigger(); // a known company, whatever its case
    QTest::keyClicks(title, u"Second"_s);
    company->setEditText(u"bolt"_s);
    QTest::keyClick(title, Qt::Key_Return);
    QCOMPARE(store().count<JobAd>(), 4);
    QCOMPARE(store().count<Company>(), 2);
}

void AdsPageTest::newAdKeepsTheDraft()
{
    fill();
    action(u"newAd"_s)->trigger();
    QTest::keyClicks(find<QLineEdit>(u"newAdTitle"_s), u"Half an ad"_s);
    find<QComboBox>(u"newAdCompany"_s)->setEditText({});
    QVERIFY(!find<QPushButton>(u"addNewAd"_s)->isEnabled());
    QTest::keyClick(find<QLineEdit>(u"newAdTitle"_s), Qt::Key_Escape);
    QVERIFY(reader()->isVisible());
    QCOMPARE(store().count<JobAd>(), 3);
    action(u"newAd"_s)->trigger();
    QCOMPARE(find<QLineEdit>(u"newAdTitle"_s)->text(), u"Half an ad"_s);
}

void AdsPageTest::flushStoresACompleteDraft()
{
    fill();
    action(u"newAd"_s)->trigger();
    QTest::keyClicks(find<QLineEdit>(u"newAdTitle"_s), u"Typed and left"_s);
    QCOMPARE(find<QComboBox>(u"newAdCompany"_s)->currentText(), u"Acme"_s);
    m_page->flush();
    QCOMPARE(store().count<JobAd>(), 4);
    m_page->flush();
    QCOMPARE(store().count<JobAd>(), 4);
}

void AdsPageTest::readerShowsTheAd()
{
    fill();
    QCOMPARE(reader()->toPlainText(), stored(m_first).text);
    QCOMPARE(reader()->extraSelections().size(), 3);
    QCOMPARE(find<QLabel>(u"adTitle"_s)->text(), u"A intern"_s);
    QSignalSpy shown(m_page.get(), &Page::recordShown);
    QTest::keyClick(table(), Qt::Key_Down);
    QCOMPARE(reader()->toPlainText(), u"We use SQL."_s);
    QCOMPARE(shown.size(), 1);
    QCOMPARE(m_page->currentRecord(), refTo<JobAd>(m_second));
    QTest::mouseClick(find<QToolButton>(u"adCompany"_s), Qt::LeftButton);
    QCOMPARE(m_test->navigator.opened.last(), refTo<Company>(stored(m_second).company));
    QCOMPARE(m_page->summary(), u"3 ads: 3 new, 0 targets."_s);
    QCOMPARE(AdsPage::countIn(store()), 3);
}

void AdsPageTest::showRecordSelectsTheSentence()
{
    fill();
    find<QTabWidget>(u"adTabs"_s)->setCurrentIndex(2);
    find<QLineEdit>(u"search"_s)->setText(u"trainee"_s);
    QVERIFY(m_page->showRecord(refTo<JobAd>(m_first, 25, 3)));
    QCOMPARE(m_page->currentRecord().id, m_first.value);
    QVERIFY(reader()->isVisible());
    QCOMPARE(reader()->textCursor().selectedText(), u"Git"_s);
    QCOMPARE(find<QLineEdit>(u"search"_s)->text(), QString());
    QVERIFY(!m_page->showRecord(refTo<Company>({1})));
    QVERIFY(!m_page->showRecord(refTo<JobAd>({999})));
}

void AdsPageTest::keywordsJumpToTheirPlaces()
{
    fill();
    const QModelIndex python = keyword(u"Python"_s);
    QVERIFY(python.isValid());
    QCOMPARE(python.parent().data().toString(), u"Programming language"_s);
    QCOMPARE(python.siblingAtColumn(1).data().toString(), u"2x"_s);
    keywords()->setCurrentIndex(python);
    const auto click = [&] {
        QTest::mouseClick(keywords()->viewport(), Qt::LeftButton, {}, keywords()->visualRect(python).center());
    };
    click();
    QCOMPARE(reader()->textCursor().selectionStart(), 17);
    click();
    QCOMPARE(reader()->textCursor().selectionStart(), 40);
    click();
    QCOMPARE(reader()->textCursor().selectionStart(), 17);
    QTest::keyClick(keywords(), Qt::Key_Return);
    QCOMPARE(reader()->textCursor().selectionStart(), 40);
}

void AdsPageTest::demandChipsFilter()
{
    fill();
    auto* preferred = find<QToolButton>(u"demand_preferred"_s);
    QCOMPARE(preferred->accessibleName(), u"Preferred 1"_s);
    preferred->click();
    QVERIFY(!keyword(u"Git"_s).isValid());
    QCOMPARE(reader()->extraSelections().size(), 2);
    preferred->click();
    QVERIFY(keyword(u"Git"_s).isValid());
}

void AdsPageTest::groupsByCategory()
{
    fill();
    find<QComboBox>(u"keywordGrouping"_s)->setCurrentIndex(1);
    QCOMPARE(keyword(u"Git"_s).parent().data().toString(), u"Preferred"_s);
    find<QComboBox>(u"keywordGrouping"_s)->setCurrentIndex(0);
    QCOMPARE(keyword(u"Git"_s).parent().data().toString(), u"Tool"_s);
    QCOMPARE(keywords()->model()->rowCount(), 2);
}

void AdsPageTest::keysWalkAndDecide()
{
    fill();
    action(u"goOnAfterDeciding"_s)->setChecked(false);
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_J);
    QCOMPARE(m_page->currentRecord().id, m_second.value);
    reader()->setFocus();
    QTest::keyClick(reader(), Qt::Key_J);
    QTest::keyClick(reader(), Qt::Key_J); // stays on the last
    QCOMPARE(m_page->currentRecord().id, m_third.value);
    QTest::keyClick(reader(), Qt::Key_K);
    QCOMPARE(m_page->currentRecord().id, m_second.value);
    QTest::keyClick(reader(), Qt::Key_T);
    QCOMPARE(stored(m_second).state, AdState::Target);
    QVERIFY(action(u"targetAd"_s)->isChecked());
    QTest::keyClick(reader(), Qt::Key_S);
    QCOMPARE(stored(m_second).state, AdState::Skipped);
    QTest::keyClick(reader(), Qt::Key_S); // again: back to new
    QCOMPARE(stored(m_second).state, AdState::New);
}

void AdsPageTest::decisionIsOneStepForAll()
{
    fill();
    table()->selectAll();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_T);
    for (const JobAd& ad : store().list<JobAd>())
        QCOMPARE(ad.state, AdState::Target);
    QCOMPARE(store().undoLabel()->count, 3);
    QVERIFY(store().undo());
    for (const JobAd& ad : store().list<JobAd>())
        QCOMPARE(ad.state, AdState::New);
}

void AdsPageTest::stateChipsFilter()
{
    fill();
    action(u"goOnAfterDeciding"_s)->setChecked(false); // the filter does it
    auto* chip = find<QToolButton>(u"state_new"_s);
    QCOMPARE(chip->text(), u"New 3"_s);
    chip->click();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_S); // an inbox: what is decided goes, the next one comes
    QCOMPARE(table()->model()->rowCount(), 2);
    QCOMPARE(m_page->currentRecord().id, m_second.value);
    QCOMPARE(chip->text(), u"New 2"_s);
    QTest::keyClick(table(), Qt::Key_S);
    QCOMPARE(table()->model()->rowCount(), 1);
    QCOMPARE(m_page->currentRecord().id, m_third.value);
    QVERIFY(m_page->showRecord(refTo<JobAd>(m_first))); // the filter steps back
    QCOMPARE(table()->model()->rowCount(), 3);
}

void AdsPageTest::lettersStayLettersInFields()
{
    fill();
    QLineEdit* search = find<QLineEdit>(u"search"_s);
    search->setFocus();
    QTest::keyClicks(search, u"jkts"_s);
    QCOMPARE(search->text(), u"jkts"_s);
    QCOMPARE(stored(m_first).state, AdState::New);
}

void AdsPageTest::deletesUndoably()
{
    fill();
    table()->setFocus();
    QTest::keyClick(table(), Qt::Key_Delete);
    QCOMPARE(store().count<JobAd>(), 2);
    QCOMPARE(m_page->currentRecord().id, m_second.value);
    QCOMPARE(m_test->notifier.offered.size(), 1);
    QVERIFY(store().undo());
    QCOMPARE(table()->model()->rowCount(), 3);
}

void AdsPageTest::editsTheText()
{
    fill();
    find<QTabWidget>(u"adTabs"_s)->setCurrentIndex(1);
    auto* editor = find<QPlainTextEdit>(u"adTextEditor"_s);
    editor->setFocus();
    editor->moveCursor(QTextCursor::End);
    QTest::keyClicks(editor, u" More."_s);
    QCOMPARE(stored(m_first).text.right(6), u"again."_s);
    find<QTabWidget>(u"adTabs"_s)->setCurrentIndex(0); // leaving stores it
    QVERIFY(stored(m_first).text.endsWith(u"again. More."_s));
    QVERIFY(reader()->toPlainText().endsWith(u"More."_s));

    find<QTabWidget>(u"adTabs"_s)->setCurrentIndex(1);
    editor->setFocus();
    QTest::keyClicks(editor, u"Pause"_s);
    QTRY_VERIFY(stored(m_first).text.contains(u"Pause"_s));
    QTest::keyClicks(editor, u"Left"_s);
    QVERIFY(m_page->showRecord(refTo<JobAd>(m_second)));
    QVERIFY(stored(m_first).text.contains(u"PauseLeft"_s));
    QCOMPARE(stored(m_second).text, u"We use SQL."_s);
}

void AdsPageTest::undoReachesTheEditor()
{
    fill();
    JobAd ad = stored(m_first);
    ad.text = u"Other"_s;
    QVERIFY(store().update(ad));
    QCOMPARE(reader()->toPlainText(), u"Other"_s);
    QCOMPARE(find<QPlainTextEdit>(u"adTextEditor"_s)->toPlainText(), u"Other"_s);
    QVERIFY(store().undo());
    QVERIFY(find<QPlainTextEdit>(u"adTextEditor"_s)->toPlainText().startsWith(u"Intern"_s));
}

void AdsPageTest::factsAreEditable()
{
    fill();
    find<QTabWidget>(u"adTabs"_s)->setCurrentIndex(2);
    auto* season = m_page->findChild<FieldEditor*>(u"season"_s);
    QVERIFY(season);
    season->type(u"Summer 2026"_s);
    m_page->flush();
    QCOMPARE(stored(m_first).season, u"Summer 2026"_s);
    auto* deadline = m_page->findChild<FieldEditor*>(u"deadline"_s);
    deadline->type(QDate(2026, 3, 5));
    m_page->flush();
    QVERIFY(find<QLabel>(u"adFacts"_s)->text().contains(u"soon"_s));
}

void AdsPageTest::opensOnlyWebLinks()
{
    fill();
    LinkCatcher catcher;
    for (const QString& scheme : {u"https"_s, u"file"_s})
        QDesktopServices::setUrlHandler(scheme, &catcher, "open");
    const auto setLink = [this](const QString& link) {
        JobAd ad = stored(m_first);
        ad.url = link;
        QVERIFY(store().update(ad));
    };
    QVERIFY(!action(u"openAdLink"_s)->isEnabled());
    setLink(u"file:///etc/passwd"_s);
    QVERIFY(!action(u"openAdLink"_s)->isEnabled());
    setLink(u"https://acme.example/jobs/7"_s);
    QVERIFY(action(u"openAdLink"_s)->isEnabled());
    action(u"openAdLink"_s)->trigger();
    QCOMPARE(catcher.opened, QList<QUrl>{QUrl(u"https://acme.example/jobs/7"_s)});
    for (const QString& scheme : {u"https"_s, u"file"_s})
        QDesktopServices::unsetUrlHandler(scheme);
}

void AdsPageTest::importsAFolder()
{
    open();
    writeFile(u"ads/index.csv"_s, "file,company,title\na.txt,Acme,Intern\nb.txt,Bolt,Trainee\nno.txt,Cove,Gone\n");
    writeFile(u"ads/a.txt"_s, "You must know Python.");
    writeFile(u"ads/b.txt"_s, "SQL is a plus.");
    m_test->dialogs.file = m_test->campaign.folder() + u"/ads"_s;
    action(u"importFolder"_s)->trigger();
    QTRY_COMPARE(store().count<JobAd>(), 2);
    QTRY_VERIFY(find<QPushButton>(u"closeImport"_s)->isVisible());
    QVERIFY(find<QLabel>(u"importText"_s)->text().startsWith(u"Imported 2 ads."_s));
    QVERIFY(m_test->notifier.said.last().startsWith(u"Imported 2 ads."_s)); // in the status bar too
    QVERIFY(find<QPlainTextEdit>(u"importRemarks"_s)->toPlainText().contains(u"no.txt was left out"_s));
    QTest::mouseClick(find<QPushButton>(u"closeImport"_s), Qt::LeftButton);
    QVERIFY(!find<QWidget>(u"importBand"_s)->isVisible());
    QVERIFY(store().undo());
    QCOMPARE(store().count<JobAd>(), 0);
    QCOMPARE(store().count<Company>(), 0);
}

void AdsPageTest::importsFiles()
{
    open();
    m_test->dialogs.files = {writeFile(u"data_intern-2026.txt"_s, "Python"), writeFile(u"other.txt"_s, "SQL")};
    action(u"importFiles"_s)->trigger();
    QVERIFY(find<QWidget>(u"newAdPane"_s)->isVisible());
    QVERIFY(!find<QLineEdit>(u"newAdTitle"_s)->isVisible());
    find<QComboBox>(u"newAdCompany"_s)->setEditText(u"Acme"_s);
    QTest::mouseClick(find<QPushButton>(u"addNewAd"_s), Qt::LeftButton);
    QTRY_COMPARE(store().count<JobAd>(), 2);
    QStringList titles;
    for (const JobAd& ad : store().list<JobAd>())
        titles.append(ad.title);
    QCOMPARE(titles, QStringList({u"data intern 2026"_s, u"other"_s}));
    QCOMPARE(store().count<Company>(), 1);
}

void AdsPageTest::failedImportIsReported()
{
    open();
    m_test->dialogs.file = m_test->campaign.folder();
    action(u"importFolder"_s)->trigger(); // it has no index.csv
    QTRY_COMPARE(m_test->notifier.reported.size(), 1);
    QCOMPARE(m_test->notifier.reported.first().code, Error::Code::Missing);
    QVERIFY(!find<QWidget>(u"importBand"_s)->isVisible());
}

void AdsPageTest::cancelledImportAddsNothing()
{
    open();
    QByteArray index = "file,company,title\n";
    for (int i = 0; i < 300; ++i) {
        const QByteArray name = QByteArray::number(i) + ".txt";
        index += name + ",Acme,Ad " + QByteArray::number(i) + "\n";
        writeFile(u"many/"_s + QString::fromLatin1(name), "Ad number " + QByteArray::number(i));
    }
    writeFile(u"many/index.csv"_s, index);
    m_test->dialogs.file = m_test->campaign.folder() + u"/many"_s;
    action(u"importFolder"_s)->trigger();
    QVERIFY(find<QPushButton>(u"cancelImport"_s)->isVisible());
    QTest::mouseClick(find<QPushButton>(u"cancelImport"_s), Qt::LeftButton);
    QTRY_COMPARE(m_test->notifier.said.size(), 1);
    QCOMPARE(store().count<JobAd>(), 0);
    QVERIFY(!find<QWidget>(u"importBand"_s)->isVisible());
}

void AdsPageTest::tellsWhatWaits()
{
    fill();
    auto* note = find<QLabel>(u"readingNote"_s);
    QVERIFY(!note->isVisible());
    m_test->keywords.start();
    QVERIFY(note->isVisible());
    QTRY_VERIFY(!note->isVisible());
    QVERIFY(keyword(u"Python"_s).isValid());
}

void AdsPageTest::readOnlyDisablesEditing()
{
    const auto company = addCompany(store(), u"Acme"_s);
    addAd(store(), company, u"Intern"_s, u"Text"_s);
    auto opened = CampaignStore::open(m_test->campaign.path(), m_test->campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(opened);
    KeywordReader keywordReader(**opened, Taxonomy::builtIn().value());
    const PageContext context{
        **opened, keywordReader, m_test->navigator, m_test->notifier, m_test->dialogs, m_test->settings, m_test->theme};
    AdsPage page(context);
    page.show();
    QVERIFY(page.showRecord(refTo<JobAd>((*opened)->list<JobAd>().first().id)));
    for (const QString& name :
        {u"newAd"_s, u"importFolder"_s, u"importFiles"_s, u"targetAd"_s, u"skipAd"_s, u"deleteAds"_s})
        QVERIFY2(!page.findChild<QAction*>(name)->isEnabled(), qPrintable(name));
    QVERIFY(page.findChild<QPlainTextEdit*>(u"adTextEditor"_s)->isReadOnly());
    QVERIFY(page.findChild<QAction*>(u"nextAd"_s)->isEnabled());
}

void AdsPageTest::newDayCountsAnew()
{
    fill();
    JobAd ad = stored(m_first);
    ad.deadline = QDate(2026, 3, 2);
    QVERIFY(store().update(ad));
    const auto bandSays = [this](const QString& words) {
        const QList<QLabel*> labels = m_page->findChildren<QLabel*>();
        return std::any_of(
            labels.begin(), labels.end(), [&](const QLabel* label) { return label->text().contains(words); });
    };
    const QString soon = Deadline::words(ad.deadline, QDate(2026, 3, 2));
    const QString past = Deadline::words(ad.deadline, QDate(2026, 3, 3));
    QVERIFY(soon != past && bandSays(soon));
    m_test->campaign.clock.advance(24 * 60 * 60 * 1000);
    m_page->turnDay();
    QVERIFY(bandSays(past) && !bandSays(soon));
    QCOMPARE(m_page->currentRecord(), refTo<JobAd>(m_first));
}

void AdsPageTest::deadlinesAreWorded()
{
    const QDate today(2026, 3, 2);
    using State = Deadline::State;
    QCOMPARE(Deadline::stateOf({}, today), State::None);
    QCOMPARE(Deadline::stateOf(QDate(2026, 3, 1), today), State::Past);
    QCOMPARE(Deadline::stateOf(today, today), State::Soon);
    QCOMPARE(Deadline::stateOf(QDate(2026, 3, 9), today), State::Soon);
    QCOMPARE(Deadline::stateOf(QDate(2026, 3, 10), today), State::Later);
    QCOMPARE(Deadline::words({}, today), QString());
    QVERIFY(Deadline::words(QDate(2026, 3, 1), today).endsWith(u", past"_s));
}

QTEST_MAIN(AdsPageTest)
#include "AdsPageTest.moc"

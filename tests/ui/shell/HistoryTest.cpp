// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/History.h"

#include <QTest>

using namespace foothold;

class HistoryTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBackAndForward();
    void newPlaceReplacesWhatLayAhead();
    void firstRecordRefinesItsPage();
    void forgetsTheOldest();

private:
    static History::Place place(PageId page, qint64 id = 0) { return {page, {RecordKind::Company, id}}; }
};

void HistoryTest::goesBackAndForward()
{
    History history;
    QVERIFY(!history.canGoBack());
    QVERIFY(!history.back());
    history.visit(place(PageId::Companies, 1));
    history.visit(place(PageId::Ads, 2));
    history.visit(place(PageId::Ads, 2)); // the same place is no step
    QCOMPARE(history.back()->page, PageId::Companies);
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.forward()->record.id, 2);
    QVERIFY(!history.canGoForward());
}

void HistoryTest::newPlaceReplacesWhatLayAhead()
{
    History history;
    for (qint64 id = 1; id <= 3; ++id)
        history.visit(place(PageId::Companies, id));
    history.back();
    history.back();
    history.visit(place(PageId::Ads, 9));
    QVERIFY(!history.canGoForward());
    QCOMPARE(history.back()->record.id, 1);
}

void HistoryTest::firstRecordRefinesItsPage()
{
    History history;
    history.visit({PageId::Companies, {}});
    history.visit(place(PageId::Companies, 5));
    QVERIFY(!history.canGoBack());
    QCOMPARE(history.current()->record.id, 5);
}

void HistoryTest::forgetsTheOldest()
{
    History history;
    for (qint64 id = 1; id <= History::kMaxPlaces + 20; ++id)
        history.visit(place(PageId::Companies, id));
    int steps = 0;
    while (history.back())
        ++steps;
    QCOMPARE(steps, int(History::kMaxPlaces) - 1);
}

QTEST_GUILESS_MAIN(HistoryTest)
#include "HistoryTest.moc"

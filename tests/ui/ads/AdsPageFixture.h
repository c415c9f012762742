// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/TestPageContext.h"
#include "ui/ads/AdReader.h"
#include "ui/ads/AdsPage.h"
#include "ui/common/TableView.h"

#include <QAction>
#include <QTreeView>

#include <memory>

namespace foothold {

// The ads page on a campaign of three ads, the first of them with keywords and shown. Acme has the first, Bolt the
// others.
struct AdsPageFixture
{
    template <class T> T* find(const QString& name) const { return page->findChild<T*>(name); }
    CampaignStore& store() const { return *test->campaign; }
    TableView* table() const { return find<TableView>(QStringLiteral("adList")); }
    AdReader* reader() const { return find<AdReader>(QStringLiteral("adReader")); }
    QTreeView* keywords() const { return find<QTreeView>(QStringLiteral("adKeywords")); }
    QAction* action(const QString& name) const { return find<QAction>(name); }
    JobAd stored(JobAdId id) const { return store().get<JobAd>(id).value(); }

    void clear()
    {
        page.reset();
        test.reset();
    }

    void reset()
    {
        clear();
        test = std::make_unique<TestPageContext>();
    }

    void open()
    {
        page.reset();
        page = std::make_unique<AdsPage>(test->context);
        page->resize(1100, 700);
        page->show();
        page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(page.get()));
    }

    void fill()
    {
        using namespace Qt::StringLiterals;
        acme = addCompany(store(), u"Acme"_s);
        bolt = addCompany(store(), u"Bolt"_s);
        first = addAd(store(), acme, u"A intern"_s, u"Intern\n\nYou know Python. Git is a plus.\nPython again."_s);
        second = addAd(store(), bolt, u"B trainee"_s, u"We use SQL."_s);
        third = addAd(store(), bolt, u"C student"_s);
        FOOTHOLD_VERIFY(store().storeMentions(u"test"_s,
            {{first,
                {{17, 6, u"Python"_s, TermCategory::Language, Demand::Required},
                    {25, 3, u"Git"_s, TermCategory::Tool, Demand::Preferred},
                    {40, 6, u"Python"_s, TermCategory::Language, Demand::Mentioned}}}}));
        open();
        QVERIFY(page->showRecord(refTo<JobAd>(first)));
    }

    QModelIndex keyword(const QString& term) const
    {
        const QModelIndexList found = keywords()->model()->match(
            keywords()->model()->index(0, 0), Qt::DisplayRole, term, 1, Qt::MatchExactly | Qt::MatchRecursive);
        return found.value(0);
    }

    // Selects words of the shown ad as the keyboard does.
    void selectWords(const QString& words) const
    {
        reader()->setFocus();
        const int start = int(reader()->text().indexOf(words));
        QVERIFY(start >= 0);
        QTextCursor cursor = reader()->textCursor();
        cursor.setPosition(start);
        reader()->setTextCursor(cursor);
        for (qsizetype i = 0; i < words.size(); ++i)
            QTest::keyClick(reader(), Qt::Key_Right, Qt::ShiftModifier);
        QCOMPARE(reader()->textCursor().selectedText(), words);
    }

    std::unique_ptr<TestPageContext> test{};
    std::unique_ptr<AdsPage> page{};
    CompanyId acme{};
    CompanyId bolt{};
    JobAdId first{};
    JobAdId second{};
    JobAdId third{};
};

} // namespace foothold

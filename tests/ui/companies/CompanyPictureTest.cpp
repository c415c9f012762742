// SPDX-License-Identifier: GPL-3.0-or-later
// What the page says of a company as a whole: the ring, the gate, what sets it apart, and what the targets lack.
#include "ui/companies/CompaniesPage.h"

#include "support/TestPageContext.h"
#include "ui/common/FilterChips.h"
#include "ui/common/TableView.h"

#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QProgressBar>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foothold;

class CompanyPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void ringFillsAndNamesWhatIsMissing();
    void gateExplainsItself();
    void gateFollowsTheStore();
    void keywordsSetItApart();
    void keywordsOpenAnAdAtTheSentence();
    void withoutAdsNothingIsDistinctive();
    void thinTargetsFilterTheTable();
    void nothingThinIsNotSaid();

private:
    template <class W> W* find(const QString& name) const { return m_page->findChild<W*>(name); }
    CampaignStore& store() const { return *m_test->campaign; }
    QString reason(int condition) const { return find<QLabel>(u"readinessReason%1"_s.arg(condition))->text(); }
    QString mark(int condition) const { return find<QLabel>(u"readinessMark%1"_s.arg(condition))->accessibleName(); }
    void openTab(const QString& name)
    {
        auto* tabs = find<QTabWidget>(u"companyTabs"_s);
        for (int tab = 0; tab < tabs->count(); ++tab) {
            if (tabs->tabText(tab) == name)
                tabs->setCurrentIndex(tab);
        }
        QCOMPARE(tabs->tabText(tabs->currentIndex()), name);
    }
    CompanyId addTarget(const QString& name)
    {
        return store().add(Company{.name = name, .status = CompanyStatus::Target}).value();
    }
    JobAdId addAdAsking(CompanyId company, const QList<KeywordMention>& asked)
    {
        const JobAdId ad = addAd(store(), company, u"Intern"_s, u"Python and Zorb and Flux"_s);
        if (!store().storeMentions(u"test"_s, {{ad, asked}}))
            qFatal("mentions were not stored");
        return ad;
    }

    const KeywordMention m_python{0, 6, u"Python"_s, TermCategory::Language, Demand::Required};
    const KeywordMention m_zorb{11, 4, u"Zorb"_s, TermCategory::Tool, Demand::Required};
    const KeywordMention m_flux{20, 4, u"Flux"_s, TermCategory::Tool, Demand::Preferred};
    std::unique_ptr<TestPageContext> m_test;
    std::unique_ptr<CompaniesPage> m_page;
    CompanyId m_acme{};
};

void CompanyPictureTest::init()
{
    m_test = std::make_unique<TestPageContext>();
    m_acme = addTarget(u"Acme"_s);
    m_page = std::make_unique<CompaniesPage>(m_test->context);
    m_page->resize(1200, 800);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    QTRY_VERIFY(find<QTabWidget>(u"companyTabs"_s)); // the detail comes after the first picture
    QVERIFY(m_page->showRecord(refTo<Company>(m_acme)));
}

void CompanyPictureTest::cleanup()
{
    m_page.reset();
    m_test.reset();
}

void CompanyPictureTest::ringFillsAndNamesWhatIsMissing()
{
    auto* ring = find<QProgressBar>(u"completenessRing"_s);
    QCOMPARE(ring->maximum(), 13);
    QCOMPARE(ring->value(), 0);
    QVERIFY(!ring->accessibleName().isEmpty());
    FOOTHOLD_VERIFY(store().add(ResearchNote{.company = m_acme, .kind = ResearchKind::CoreProblem, .text = u"Wear"_s}));
    addAd(store(), m_acme, u"Intern"_s);
    Company company = store().get<Company>(m_acme).value();
    company.mission = u"Lift safely"_s;
    FOOTHOLD_VERIFY(store().update(company));
    QCOMPARE(ring->value(), 3);
    const QString missing = find<QLabel>(u"companyResearch"_s)->text();
    QVERIFY(missing.contains(u"Culture"_s));
    QVERIFY(missing.contains(u"Website"_s));
    QVERIFY(!missing.contains(u"Mission"_s));
    QCOMPARE(ring->accessibleDescription(), missing);
}

void CompanyPictureTest::gateExplainsItself()
{
    openTab(u"Ready?"_s);
    QCOMPARE(find<QLabel>(u"readinessVerdict"_s)->text(), u"Not ready to apply yet: 0 of 5 conditions are met."_s);
    QVERIFY(reason(0).startsWith(u"0 of 5 questions have an answer."_s));
    QCOMPARE(mark(0), u"Not met"_s);
    QVERIFY(reason(1).contains(u"under Facts"_s));
    QCOMPARE(mark(1), u"Unknown"_s);
    QVERIFY(reason(2).startsWith(u"Nothing can be said"_s));
    QVERIFY(reason(3).startsWith(u"No application is begun"_s));
    QCOMPARE(mark(4), u"Unknown"_s); // there is no ad
    addAdAsking(m_acme, {m_python, m_zorb, m_flux});
    QVERIFY(reason(2).startsWith(u"Nothing can be said"_s)); // no skills are noted
    FOOTHOLD_VERIFY(store().add(Skill{.term = u"Python"_s, .level = 3}));
    QCOMPARE(reason(2), u"Required met: 1 of 2. Missing: Zorb. Close the gap before you apply."_s);
    QCOMPARE(reason(4), u"No story is told yet. Write one in five parts under Interviews."_s);
}

void CompanyPictureTest::gateFollowsTheStore()
{
    openTab(u"Ready?"_s);
    for (const ResearchKind kind : {ResearchKind::Need, ResearchKind::CoreProblem, ResearchKind::Operations,
             ResearchKind::MlIdea, ResearchKind::Value})
        FOOTHOLD_VERIFY(store().add(ResearchNote{.company = m_acme, .kind = kind, .text = u"Known"_s}));
    QCOMPARE(mark(0), u"Met"_s);
    Company company = store().get<Company>(m_acme).value();
    company.want = 4;
    company.wantReason = u"Cranes"_s;
    FOOTHOLD_VERIFY(store().update(company));
    QCOMPARE(reason(1), u"4 of 5 stars, with a reason."_s);
    const JobAdId ad = addAdAsking(m_acme, {m_python});
    FOOTHOLD_VERIFY(store().add(Skill{.term = u"python"_s, .level = 2}));
    QCOMPARE(reason(2), u"Required met: 1 of 1."_s);
    FOOTHOLD_VERIFY(store().add(Application{.company = m_acme, .ad = ad, .cvVersion = u"ML v3"_s}));
    QCOMPARE(mark(3), u"Met"_s);
    FOOTHOLD_VERIFY(store().add(PrepStory{.title = u"Counting cranes with Python"_s, .problem = u"Too many"_s}));
    QTRY_COMPARE(mark(4), u"Met"_s); // stories are read on the pool
    QCOMPARE(find<QLabel>(u"readinessVerdict"_s)->text(), u"You are ready to apply."_s);
    FOOTHOLD_VERIFY(store().undo());
    QTRY_COMPARE(mark(4), u"Not met"_s);
}

void CompanyPictureTest::keywordsSetItApart()
{
    addAdAsking(m_acme, {m_python, m_zorb});
    addAdAsking(addTarget(u"Bolt"_s), {m_python, m_flux});
    openTab(u"Keywords"_s);
    const auto* model = find<QListView>(u"companyKeywords"_s)->model();
    QTRY_COMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"Zorb"_s);
    QVERIFY(model->index(0, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .endsWith(u"In 1 of its 1 ads, and at 0 of 1 other companies."_s));
    QVERIFY(m_page->showRecord(refTo<Company>(CompanyId{m_acme.value + 1})));
    QTRY_COMPARE(model->index(0, 0).data().toString(), u"Flux"_s);
}

void CompanyPictureTest::keywordsOpenAnAdAtTheSentence()
{
    const JobAdId ad = addAdAsking(m_acme, {m_python, m_zorb});
    addAdAsking(addTarget(u"Bolt"_s), {m_python, m_flux});
    openTab(u"Keywords"_s);
    auto* list = find<QListView>(u"companyKeywords"_s);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    list->setFocus();
    list->setCurrentIndex(list->model()->index(0, 0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(m_test->navigator.opened.last(), refTo<JobAd>(ad, 11, 4));
}

void CompanyPictureTest::withoutAdsNothingIsDistinctive()
{
    openTab(u"Keywords"_s);
    const auto* note = find<QLabel>(u"companyKeywordsNote"_s);
    QTRY_COMPARE(note->text(), u"No ad of this company is kept yet."_s);
    addAdAsking(m_acme, {m_python});
    addAdAsking(addTarget(u"Bolt"_s), {m_python});
    QTRY_VERIFY(note->text().startsWith(u"Its ads ask for nothing that"_s));
}

// Acme lacks everything; Bolt has a core problem; Cog is no target.
void CompanyPictureTest::thinTargetsFilterTheTable()
{
    const CompanyId bolt = addTarget(u"Bolt"_s);
    addCompany(store(), u"Cog"_s);
    FOOTHOLD_VERIFY(store().add(ResearchNote{.company = bolt, .kind = ResearchKind::CoreProblem, .text = u"Wear"_s}));
    auto* thin = find<QToolButton>(u"thinTargets"_s);
    QVERIFY(thin->isVisible());
    QVERIFY(thin->text().startsWith(u"2 targets lack: "_s));
    auto* core = thin->menu()->findChild<QAction*>(u"thin_1"_s);
    QVERIFY(core->text().startsWith(u"1 targets lack: "_s));
    core->trigger();
    const auto* model = find<TableView>(u"companies"_s)->model();
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, 0).data().toString(), u"Acme"_s);
    QVERIFY(find<FilterChips>(u"statusChips"_s)->chosen() == u"lacking"_s);
    FOOTHOLD_VERIFY(store().add(ResearchNote{.company = m_acme, .kind = ResearchKind::CoreProblem, .text = u"Wear"_s}));
    QCOMPARE(model->rowCount(), 0); // it lacks that no more
    find<FilterChips>(u"statusChips"_s)->choose(u"all"_s);
    QCOMPARE(model->rowCount(), 3);
}

void CompanyPictureTest::nothingThinIsNotSaid()
{
    FOOTHOLD_VERIFY(store().remove<Company>(m_acme));
    addCompany(store(), u"Cog"_s); // a candidate
    QVERIFY(!find<QToolButton>(u"thinTargets"_s)->isVisible());
}

QTEST_MAIN(CompanyPictureTest)
#include "CompanyPictureTest.moc"

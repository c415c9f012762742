// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdFacets.h"

#include "tests/ui/ads/AdsPageFixture.h"
#include "ui/ads/AdFacetBar.h"
#include "ui/common/ChoiceWords.h"

#include <QElapsedTimer>
#include <QLineEdit>
#include <QMenu>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace foothold;
using Facet = AdFacets::Facet;

class AdFacetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_at.reset(); }
    void cleanup() { m_at.clear(); }
    void keys_data();
    void keys();
    void oneValueOfEachFacet();
    void valuesAreCounted();
    void chipsNarrowDown();
    void keyboardAlone();
    void deadlineSoon();
    void fitFollowsMySkills();
    void aHiddenAdComesBack();
    void tenThousandAds();

private:
    QAction* value(Facet facet, const QString& key);
    int shown() const { return m_at.table()->model()->rowCount(); }

    AdsPageFixture m_at;
};

QAction* AdFacetsTest::value(Facet facet, const QString& key)
{
    auto* menu = m_at.find<QMenu>(u"facetMenu"_s);
    Q_EMIT menu->aboutToShow();
    for (QAction* action : menu->findChild<QMenu*>(u"facet_"_s + AdFacets::name(facet))->actions()) {
        if (action->data() == key)
            return action;
    }
    return nullptr;
}

void AdFacetsTest::keys_data()
{
    QTest::addColumn<JobAd>("ad");
    QTest::addColumn<int>("facet");
    QTest::addColumn<QStringList>("keys");
    QTest::addColumn<QString>("text"); // of the first
    const auto row = [](const char* name, const JobAd& ad, Facet facet, const QStringList& keys, const QString& text) {
        QTest::newRow(name) << ad << int(facet) << keys << text;
    };
    row("company", {.company = {7}}, Facet::Company, {u"7"_s}, u"Acme"_s);
    row("season", {.season = u" Summer  2027"_s}, Facet::Season, {u"Summer 2027"_s}, u"Summer 2027"_s);
    row("no season", {}, Facet::Season, {QString()}, u"Not said"_s);
    row("workplace", {.workplace = Workplace::Remote}, Facet::Workplace, {u"remote"_s}, u"Remote"_s);
    row("no workplace", {}, Facet::Workplace, {QString()}, u"Not said"_s);
    row("places", {.places = {u"Oslo"_s, u"Bergen"_s}}, Facet::Place, {u"Oslo"_s, u"Bergen"_s}, u"Oslo"_s);
    row("no place", {}, Facet::Place, {QString()}, u"Not said"_s);
    row("open", {}, Facet::Open, {u"open"_s}, u"Open"_s);
    row("closed", {.open = false}, Facet::Open, {u"closed"_s}, u"Closed"_s);
    row("no deadline", {}, Facet::Deadline, {u"none"_s}, u"No deadline"_s);
    row("past", {.deadline = QDate(2026, 3, 1)}, Facet::Deadline, {u"past"_s}, u"Over"_s);
    row("soon", {.deadline = QDate(2026, 3, 9)}, Facet::Deadline, {u"soon"_s}, u"Within a week"_s);
    row("later", {.deadline = QDate(2026, 3, 10)}, Facet::Deadline, {u"later"_s}, u"Later than a week"_s);
    row("sponsorship", {.sponsorship = Sponsorship::Offered}, Facet::Sponsorship, {u"offered"_s},
        ChoiceWords::of(Sponsorship::Offered));
    row("no skills", {}, Facet::Fit, {u"no_skills"_s}, u"No skills noted"_s);
}

void AdFacetsTest::keys()
{
    QFETCH(JobAd, ad);
    QFETCH(int, facet);
    QFETCH(QStringList, keys);
    QFETCH(QString, text);
    const QHash<qint64, QString> companies{{7, u"Acme"_s}};
    AdFacets facets(companies);
    facets.setToday(QDate(2026, 3, 2));
    QCOMPARE(facets.keysOf(ad, Facet(facet)), keys);
    QCOMPARE(facets.text(Facet(facet), keys.first()), text);
    QVERIFY(!AdFacets::title(Facet(facet)).isEmpty());
}

void AdFacetsTest::oneValueOfEachFacet()
{
    const QHash<qint64, QString> companies;
    const AdFacets facets(companies);
    const JobAd ad{.places = {u"Oslo"_s, u"Bergen"_s}, .workplace = Workplace::Hybrid};
    QVERIFY(facets.accepts(ad, {}));
    QVERIFY(facets.accepts(ad, {{Facet::Place, {}}}));
    QVERIFY(facets.accepts(ad, {{Facet::Place, {u"Bergen"_s, u"Rome"_s}}}));
    QVERIFY(facets.accepts(ad, {{Facet::Place, {u"Bergen"_s}}, {Facet::Workplace, {u"hybrid"_s}}}));
    QVERIFY(!facets.accepts(ad, {{Facet::Place, {u"Bergen"_s}}, {Facet::Workplace, {u"remote"_s}}}));
}

void AdFacetsTest::valuesAreCounted()
{
    const QHash<qint64, QString> companies;
    AdFacets facets(companies);
    facets.setToday(QDate(2026, 3, 2));
    const QList<JobAd> ads{{.places = {u"Oslo"_s, u"Bergen"_s}, .deadline = QDate(2026, 3, 3)},
        {.places = {u"Bergen"_s}}, {.deadline = QDate(2026, 2, 3)}};
    QCOMPARE(facets.values(ads, Facet::Place),
        (QList<AdFacets::Value>{
            {u"Bergen"_s, u"Bergen"_s, 2}, {QString(), u"Not said"_s, 1}, {u"Oslo"_s, u"Oslo"_s, 1}}));
    QCOMPARE(facets.values(ads, Facet::Deadline),
        (QList<AdFacets::Value>{
            {u"past"_s, u"Over"_s, 1}, {u"soon"_s, u"Within a week"_s, 1}, {u"none"_s, u"No deadline"_s, 1}}));
}

void AdFacetsTest::chipsNarrowDown()
{
    m_at.fill();
    QAction* bolt = value(Facet::Company, QString::number(m_at.bolt.value));
    QVERIFY(bolt);
    QCOMPARE(bolt->text(), u"Bolt (2)"_s);
    bolt->trigger();
    QCOMPARE(shown(), 2);
    QCOMPARE(m_at.page->currentRecord().id, m_at.second.value);
    QVERIFY(m_at.action(u"targetAd"_s)->isEnabled()); // the next one is selected, not only shown
    auto* chip = m_at.find<QToolButton>(u"chip_company"_s);
    QVERIFY(chip->isVisible());
    QCOMPARE(chip->text(), u"Company: Bolt"_s);
    QVERIFY(value(Facet::Company, QString::number(m_at.bolt.value))->isChecked());
    value(Facet::Company, QString::number(m_at.acme.value))->trigger(); // this one or that one
    QCOMPARE(shown(), 3);
    value(Facet::Company, QString::number(m_at.acme.value))->trigger();
    QCOMPARE(shown(), 2);
    QTest::mouseClick(m_at.find<AdFacetBar>(u"adFacets"_s)->findChildren<QToolButton*>().last(), Qt::LeftButton);
    QCOMPARE(shown(), 3);
    QVERIFY(!m_at.find<AdFacetBar>(u"adFacets"_s)->isVisible());
}

void AdFacetsTest::keyboardAlone()
{
    m_at.fill();
    JobAd ad = m_at.stored(m_at.second);
    ad.open = false;
    FOOTHOLD_VERIFY(m_at.store().update(ad));
    m_at.table()->setFocus();
    QTest::keyClick(m_at.table(), Qt::Key_F);
    auto* menu = m_at.find<QMenu>(u"facetMenu"_s);
    QTRY_VERIFY(menu->isVisible());
    for (int i = 0; i <= int(Facet::Open); ++i)
        QTest::keyClick(menu, Qt::Key_Down);
    QTest::keyClick(menu, Qt::Key_Right);
    auto* open = menu->findChild<QMenu*>(u"facet_open"_s);
    QTRY_VERIFY(open->isVisible());
    QTest::keyClick(open, Qt::Key_Return); // the most frequent one: open
    QCOMPARE(shown(), 2);
    m_at.find<AdFacetBar>(u"adFacets"_s)->clear();
    QCOMPARE(shown(), 3);
}

void AdFacetsTest::deadlineSoon()
{
    m_at.fill();
    JobAd ad = m_at.stored(m_at.second);
    ad.deadline = QDate(2026, 3, 4);
    FOOTHOLD_VERIFY(m_at.store().update(ad));
    value(Facet::Deadline, u"soon"_s)->trigger();
    QCOMPARE(shown(), 1);
    ad.deadline = QDate(2026, 5, 4);
    FOOTHOLD_VERIFY(m_at.store().update(ad)); // follows the change
    QCOMPARE(shown(), 0);
    QVERIFY(m_at.store().undo());
    QCOMPARE(shown(), 1);
    m_at.test->campaign.clock.advance(qint64(3) * 24 * 60 * 60 * 1000);
    m_at.page->turnDay(); // over by now
    QCOMPARE(shown(), 0);
}

void AdFacetsTest::fitFollowsMySkills()
{
    m_at.fill();
    QTRY_VERIFY(value(Facet::Fit, u"no_skills"_s));
    FOOTHOLD_VERIFY(m_at.store().add(Skill{.term = u"Rust"_s, .level = 2}));
    QVERIFY(!value(Facet::Fit, u"no_skills"_s));
    value(Facet::Fit, u"some_missing"_s)->trigger();
    QCOMPARE(shown(), 1);
    QCOMPARE(m_at.page->currentRecord().id, m_at.first.value);
    FOOTHOLD_VERIFY(m_at.store().add(Skill{.term = u"Python"_s, .level = 2}));
    QCOMPARE(shown(), 0);
    QVERIFY(m_at.store().undo());
    QCOMPARE(shown(), 1);
}

void AdFacetsTest::aHiddenAdComesBack()
{
    m_at.fill();
    value(Facet::Company, QString::number(m_at.acme.value))->trigger();
    QCOMPARE(shown(), 1);
    QVERIFY(m_at.page->showRecord(refTo<JobAd>(m_at.third))); // the filter steps back
    QCOMPARE(shown(), 3);
    QCOMPARE(m_at.page->currentRecord().id, m_at.third.value);
}

void AdFacetsTest::tenThousandAds()
{
    const QHash<qint64, QString> companies{{1, u"Acme"_s}};
    AdFacets facets(companies);
    facets.setToday(QDate(2026, 3, 2));
    QList<JobAd> ads;
    for (int i = 0; i < 10000; ++i)
        ads.append({.company = {i % 2000}, .places = {u"Place %1"_s.arg(i % 90)}});
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(facets.values(ads, Facet::Company).size(), 2000);
    QCOMPARE(facets.values(ads, Facet::Place).first().ads, 112);
    int accepted = 0;
    for (const JobAd& ad : ads)
        accepted += facets.accepts(ad, {{Facet::Place, {u"Place 7"_s}}, {Facet::Open, {u"open"_s}}});
    QCOMPARE(accepted, 112);
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_MAIN(AdFacetsTest)
#include "AdFacetsTest.moc"

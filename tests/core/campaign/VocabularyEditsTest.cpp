// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/campaign/VocabularyEdits.h"

#include "core/campaign/SkillEdits.h"
#include "core/keywords/Taxonomy.h"
#include "core/keywords/TermNames.h"
#include "core/keywords/Vocabulary.h"
#include "tests/support/TestCampaign.h"

#include <QSignalSpy>
#include <QTest>

using namespace foothold;
using namespace Qt::StringLiterals;

class VocabularyEditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void edits_data();
    void edits();
    void refusesNoWord();
    void refusesWhenReadOnly();
    void notesALevel();
    void noSkillStaysAboveTheLevel();
};

namespace {

// "name(category)=alias,alias" and "!name=alias" for a ban, separated by "; ".
QString written(const CampaignStore& store)
{
    QStringList all;
    for (const VocabularyEntry& entry : store.list<VocabularyEntry>()) {
        const QString kind =
            entry.category == TermCategory::Other ? QString() : u'(' + choiceText(entry.category) + u')';
        const QString aliases = entry.aliases.isEmpty() ? QString() : u'=' + entry.aliases.join(u',');
        all.append((entry.banned ? u"!"_s : QString()) + entry.name + kind + aliases);
    }
    return all.join(u"; "_s);
}

void addWritten(CampaignStore& store, const QString& entries)
{
    for (const QString& one : entries.split(u"; "_s, Qt::SkipEmptyParts)) {
        VocabularyEntry entry;
        entry.banned = one.startsWith(u'!');
        entry.name = one.section(u'=', 0, 0).mid(entry.banned ? 1 : 0);
        entry.aliases = one.section(u'=', 1).split(u',', Qt::SkipEmptyParts);
        FOOTHOLD_VERIFY(store.add(entry));
    }
}

Status apply(CampaignStore& store, const QString& edit)
{
    if (edit == u"add"_s)
        return addKeyword(store, u" zorb  flow"_s, TermCategory::Tool);
    if (edit == u"name"_s)
        return addKeywordName(store, u"Flow"_s, TermCategory::Method, u"Zorb flow"_s);
    if (edit == u"ban"_s)
        return banKeyword(store, u"Zorb flow"_s);
    return setKeywordCategory(store, u"Zorb flow"_s, TermCategory::Platform);
}

} // namespace

void VocabularyEditsTest::edits_data()
{
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("edit");
    QTest::addColumn<QString>("after");
    QTest::newRow("added") << u""_s << u"add"_s << u"zorb flow(tool)"_s;
    QTest::newRow("known already") << u"ZORB FLOW=zf"_s << u"add"_s << u"ZORB FLOW(tool)=zf"_s;
    QTest::newRow("was banned") << u"!Zorb Flow"_s << u"add"_s << u"zorb flow(tool)"_s;
    QTest::newRow("one of two banned words") << u"!Zorb Flow=strong"_s << u"add"_s << u"!strong; zorb flow(tool)"_s;
    QTest::newRow("was another name") << u"Flow=zorb flow,fl"_s << u"add"_s << u"Flow=fl; zorb flow(tool)"_s;
    QTest::newRow("another name") << u""_s << u"name"_s << u"Flow(method)=Zorb flow"_s;
    QTest::newRow("of a known one") << u"flow=fl"_s << u"name"_s << u"flow=fl,Zorb flow"_s;
    QTest::newRow("was one of its own") << u"Zorb flow=zf; Flow"_s << u"name"_s << u"Flow=Zorb flow,zf"_s;
    QTest::newRow("moves to another") << u"Rust=zorb flow"_s << u"name"_s << u"Rust; Flow(method)=Zorb flow"_s;
    QTest::newRow("name of a banned word") << u"!zorb flow; !flow"_s << u"name"_s << u"Flow(method)=Zorb flow"_s;
    QTest::newRow("banned") << u""_s << u"ban"_s << u"!Zorb flow"_s;
    QTest::newRow("banned twice") << u"!zorb flow"_s << u"ban"_s << u"!Zorb flow"_s;
    QTest::newRow("a keyword is banned") << u"zorb flow=zf; Rust"_s << u"ban"_s << u"Rust; !Zorb flow"_s;
    QTest::newRow("another name is banned") << u"Flow=zorb flow"_s << u"ban"_s << u"Flow; !Zorb flow"_s;
    QTest::newRow("category") << u""_s << u"category"_s << u"Zorb flow(platform)"_s;
    QTest::newRow("category of a known one") << u"zorb flow=zf"_s << u"category"_s << u"zorb flow(platform)=zf"_s;
}

void VocabularyEditsTest::edits()
{
    QFETCH(QString, before);
    QFETCH(QString, edit);
    QFETCH(QString, after);
    TestCampaign campaign;
    addWritten(*campaign, before);
    QSignalSpy changes(&*campaign, &CampaignStore::changed);
    FOOTHOLD_VERIFY(apply(*campaign, edit));
    QCOMPARE(written(*campaign), after);
    QCOMPARE(changes.size(), 1); // one step
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(written(*campaign), before);
    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(written(*campaign), after);
}

void VocabularyEditsTest::refusesNoWord()
{
    TestCampaign campaign;
    addWritten(*campaign, u"Rust"_s);
    const auto label = campaign->undoLabel();
    QVERIFY(!addKeyword(*campaign, u" "_s, TermCategory::Tool));
    QVERIFY(!banKeyword(*campaign, QString()));
    QVERIFY(!addKeywordName(*campaign, u" "_s, TermCategory::Tool, u"rs"_s));
    QCOMPARE(written(*campaign), u"Rust"_s);
    QCOMPARE(campaign->undoLabel(), label);
}

void VocabularyEditsTest::refusesWhenReadOnly()
{
    TestCampaign campaign;
    const auto open = CampaignStore::open(campaign.path(), campaign.clock, Database::Mode::ReadOnly);
    FOOTHOLD_VERIFY(open);
    for (const QString& edit : {u"add"_s, u"name"_s, u"ban"_s, u"category"_s})
        QVERIFY(!apply(**open, edit));
    QVERIFY(!setSkillLevel(**open, u"Rust"_s, 2, {}));
    QCOMPARE(written(**open), QString());
}

void VocabularyEditsTest::notesALevel()
{
    TestCampaign campaign;
    const TermNames names(*Taxonomy::builtIn().value(), Vocabulary());
    FOOTHOLD_VERIFY(setSkillLevel(*campaign, u"Python"_s, 2, names));
    QCOMPARE(campaign->list<Skill>().first().term, u"Python"_s);
    QCOMPARE(campaign->list<Skill>().first().level, 2);
    FOOTHOLD_VERIFY(setSkillLevel(*campaign, u"python"_s, 3, names));
    QCOMPARE(campaign->count<Skill>(), 1);
    QCOMPARE(campaign->list<Skill>().first().level, 3);
    FOOTHOLD_VERIFY(campaign->undo());
    QCOMPARE(campaign->list<Skill>().first().level, 2);
    FOOTHOLD_VERIFY(campaign->redo());
    QCOMPARE(campaign->list<Skill>().first().level, 3);
    const auto label = campaign->undoLabel();
    QVERIFY(!setSkillLevel(*campaign, u"Python"_s, 5, names));
    QCOMPARE(campaign->list<Skill>().first().level, 3);
    QCOMPARE(campaign->undoLabel(), label);
}

void VocabularyEditsTest::noSkillStaysAboveTheLevel()
{
    TestCampaign campaign;
    const TermNames names(*Taxonomy::builtIn().value(), Vocabulary());
    FOOTHOLD_VERIFY(campaign->add(Skill{.term = u"machine learning"_s, .level = 1}));
    FOOTHOLD_VERIFY(campaign->add(Skill{.term = u"ML"_s, .level = 4}));
    FOOTHOLD_VERIFY(setSkillLevel(*campaign, u"machine learning"_s, 2, names));
    QCOMPARE(campaign->list<Skill>().at(0).level, 2);
    QCOMPARE(campaign->list<Skill>().at(1).level, 2);
    FOOTHOLD_VERIFY(campaign->undo()); // one step
    QCOMPARE(campaign->list<Skill>().at(0).level, 1);
    QCOMPARE(campaign->list<Skill>().at(1).level, 4);
}

QTEST_GUILESS_MAIN(VocabularyEditsTest)
#include "VocabularyEditsTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Recent.h"

#include "core/settings/SettingKeys.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class RecentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void latestFirstWithoutDoubles();
    void keepsSoMany();
    void isOfItsCampaign();
    void keysAreReadBack_data();
    void keysAreReadBack();
    void namelessActionsAreNotKept();

private:
    QTemporaryDir m_folder;
    Settings m_settings{m_folder.filePath(u"settings.ini"_s)};
};

void RecentTest::latestFirstWithoutDoubles()
{
    Recent recent(m_settings, QUuid::createUuid());
    for (const QString& key : {u"company:1"_s, u"company:2"_s, u"company:1"_s, QString()})
        recent.add(key);
    QCOMPARE(recent.keys(), QStringList({u"company:1"_s, u"company:2"_s}));
}

void RecentTest::keepsSoMany()
{
    Recent recent(m_settings, QUuid::createUuid());
    for (int id = 1; id <= Recent::kMost + 5; ++id)
        recent.add(Recent::key({RecordKind::JobAd, id}));
    QCOMPARE(recent.keys().size(), Recent::kMost);
    QCOMPARE(recent.keys().first(), u"job_ad:35"_s);
}

void RecentTest::isOfItsCampaign()
{
    const QUuid one = QUuid::createUuid();
    Recent(m_settings, one).add(u"company:1"_s);
    QVERIFY(Recent(m_settings, QUuid::createUuid()).keys().isEmpty());
    const Settings later(m_folder.filePath(u"settings.ini"_s)); // another start
    QCOMPARE(later.value(keys::recentPlaces(one)), QStringList(u"company:1"_s));
}

void RecentTest::keysAreReadBack_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("valid");
    QTest::addColumn<RecordKind>("kind");
    QTest::addColumn<qint64>("id");
    QTest::newRow("record") << u"prep_story:7"_s << true << RecordKind::PrepStory << qint64(7);
    QTest::newRow("first kind") << u"campaign:1"_s << true << RecordKind::Campaign << qint64(1);
    QTest::newRow("action") << u"action:undo"_s << false << RecordKind() << qint64();
    QTest::newRow("unknown table") << u"planet:3"_s << false << RecordKind() << qint64();
    QTest::newRow("no id") << u"company:"_s << false << RecordKind() << qint64();
    QTest::newRow("no number") << u"company:x"_s << false << RecordKind() << qint64();
    QTest::newRow("empty") << QString() << false << RecordKind() << qint64();
}

void RecentTest::keysAreReadBack()
{
    QFETCH(QString, key);
    QFETCH(bool, valid);
    QFETCH(RecordKind, kind);
    QFETCH(qint64, id);
    const auto record = Recent::record(key);
    QCOMPARE(record.has_value(), valid);
    if (!valid)
        return;
    QCOMPARE(*record, (RecordRef{kind, id}));
    QCOMPARE(Recent::key(*record), key);
}

void RecentTest::namelessActionsAreNotKept()
{
    QAction action;
    QCOMPARE(Recent::key(action), QString());
    action.setObjectName(u"undo"_s);
    QCOMPARE(Recent::key(action), u"action:undo"_s);
    QCOMPARE(Recent::key(RecordRef()), QString());
}

QTEST_MAIN(RecentTest)
#include "RecentTest.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/SettingKeys.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace foothold;

class SettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsUntilSet();
    void recentFilesNewestFirst();
    void renamedKeysAreMoved();
    void renamedKeyYieldsToTheNewOne();

private:
    QTemporaryDir m_folder;
};

void SettingsTest::defaultsUntilSet()
{
    const QString file = m_folder.filePath(u"a.ini"_s);
    {
        Settings settings(file);
        QCOMPARE(settings.value(keys::scheme()), u"system"_s);
        settings.set(keys::scheme(), u"dark"_s);
        settings.set(keys::tableColumns(u"companies"_s), {u"name:200:1"_s, u"name:0"_s});
    }
    const Settings again(file);
    QCOMPARE(again.value(keys::scheme()), u"dark"_s);
    QCOMPARE(again.value(keys::tableColumns(u"companies"_s)), QStringList({u"name:200:1"_s, u"name:0"_s}));
}

void SettingsTest::recentFilesNewestFirst()
{
    Settings settings(m_folder.filePath(u"b.ini"_s));
    for (int i = 0; i < 12; ++i)
        settings.addRecentFile(u"/tmp/%1.foothold"_s.arg(i));
    settings.addRecentFile(u"/tmp/5.foothold"_s);
    QCOMPARE(settings.recentFiles().size(), Settings::kMaxRecentFiles);
    QCOMPARE(settings.recentFiles().first(), u"/tmp/5.foothold"_s);
    QCOMPARE(settings.recentFiles().count(u"/tmp/5.foothold"_s), 1);
    settings.removeRecentFile(u"/tmp/5.foothold"_s);
    QVERIFY(!settings.recentFiles().contains(u"/tmp/5.foothold"_s));
}

void SettingsTest::renamedKeysAreMoved()
{
    const QString file = m_folder.filePath(u"c.ini"_s);
    {
        QSettings old(file, QSettings::IniFormat);
        old.setValue(u"theme"_s, u"light"_s);
    }
    const Settings settings(file);
    QCOMPARE(settings.value(keys::scheme()), u"light"_s);
    QVERIFY(!settings.contains(u"theme"_s));
}

void SettingsTest::renamedKeyYieldsToTheNewOne()
{
    const QString file = m_folder.filePath(u"d.ini"_s);
    {
        QSettings old(file, QSettings::IniFormat);
        old.setValue(u"theme"_s, u"light"_s);
        old.setValue(u"look/scheme"_s, u"dark"_s);
    }
    QCOMPARE(Settings(file).value(keys::scheme()), u"dark"_s);
}

QTEST_GUILESS_MAIN(SettingsTest)
#include "SettingsTest.moc"

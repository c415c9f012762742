// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/settings/Settings.h"

#include "core/settings/SettingKeys.h"

#include <QFileInfo>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

// Old name, name of today.
constexpr std::array kRenamed{
    std::pair{"recentFiles", "files/recent"},
    std::pair{"theme", "look/scheme"},
};

} // namespace

Settings::Settings()
    : m_settings(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"foothold"_s, u"foothold"_s))
{
    moveRenamedKeys();
}

Settings::Settings(const QString& iniFile)
    : m_settings(std::make_unique<QSettings>(iniFile, QSettings::IniFormat))
{
    moveRenamedKeys();
}

void Settings::moveRenamedKeys()
{
    for (const auto& [before, now] : kRenamed) {
        const QString from = QString::fromLatin1(before);
        const QString to = QString::fromLatin1(now);
        if (!m_settings->contains(from))
            continue;
        if (!m_settings->contains(to))
            m_settings->setValue(to, m_settings->value(from));
        m_settings->remove(from);
    }
}

QStringList Settings::recentFiles() const
{
    return value(keys::recentFiles());
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    set(keys::recentFiles(), files.mid(0, kMaxRecentFiles));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    set(keys::recentFiles(), files);
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QStringList>
#include <QVariant>

#include <memory>

namespace foothold {

// One setting: where it is kept, and its value until it is set.
template <class T> struct SettingKey
{
    QString name;
    T otherwise{};
};

// What is kept per machine. What belongs to the student lies in the campaign file.
class Settings
{
public:
    static constexpr qsizetype kMaxRecentFiles = 10;

    Settings(); // the user's own
    explicit Settings(const QString& iniFile);

    template <class T> T value(const SettingKey<T>& key) const
    {
        const QVariant stored = m_settings->value(key.name);
        return stored.isValid() && stored.canConvert<T>() ? stored.value<T>() : key.otherwise;
    }
    template <class T> void set(const SettingKey<T>& key, const T& value)
    {
        m_settings->setValue(key.name, QVariant::fromValue(value));
    }
    bool contains(const QString& name) const { return m_settings->contains(name); }

    QStringList recentFiles() const;
    void addRecentFile(const QString& path); // to the front
    void removeRecentFile(const QString& path);

private:
    void moveRenamedKeys();

    std::unique_ptr<QSettings> m_settings;
};

} // namespace foothold

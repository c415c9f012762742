// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/campaign/CampaignStore.h"
#include "ui/common/DayTurn.h"

#include <QObject>

#include <functional>
#include <memory>

namespace foothold {

class KeywordReader;
class Settings;
class Taxonomy;

// The campaign that is open, if any, and how one comes to be open. Keywords are read beside it.
class Session : public QObject
{
    Q_OBJECT

public:
    struct Hooks
    {
        // Makes the demo campaign at a path.
        std::function<Result<std::unique_ptr<CampaignStore>>(const QString& path, const Clock& clock)> demo{};
    };

    // Without a taxonomy: the built-in one, once it is wanted.
    Session(const Clock& clock, Settings& settings, std::shared_ptr<const Taxonomy> taxonomy, Hooks hooks,
        QObject* parent = nullptr);
    ~Session() override;

    CampaignStore* store() const { return m_store.get(); } // nullptr: none is open
    KeywordReader* keywords() const { return m_keywords.get(); } // of the open campaign
    const Clock& clock() const { return m_clock; }
    DayTurn& days() { return m_days; }
    bool hasDemo() const { return bool(m_hooks.demo); }
    QStringList recentFiles() const; // those that are still there

    // Each leaves the open campaign as it is when it fails.
    Status create(const QString& path);
    Status open(const QString& path);
    Status openReadOnly(const QString& path); // a newer one, too
    Status openDemo(); // the one in the data folder, made the first time
    Status openNewDemo(); // another one
    void close();
    void setDemoFolder(const QString& folder) { m_demoFolder = folder; }
    // Where backups go: each day at the first opening, and before an older campaign is brought up to date. Empty: none.
    void setBackupRoot(const QString& folder) { m_backupRoot = folder; }
    const QString& backupRoot() const { return m_backupRoot; }

Q_SIGNALS:
    void aboutToChange(); // store() is still the old one: write pending typing, let go of it
    void changed();
    void failed(const foothold::Error& error); // something that nobody waits for
    // The open campaign turned out to be damaged, and is closed now; not a byte of it was changed.
    void foundUnsound(const QString& path, const foothold::Error& error);

private:
    using Opened = Result<std::unique_ptr<CampaignStore>>;

    Status take(Opened opened);
    Status makeDemo(const QString& path);
    Status openWith(const QString& path, const Database::Opening& opening);
    void read();
    void readAgain();
    void checkOnPool();
    void finishCheck(const Status& checked);
    void backUpDaily();

    const Clock& m_clock;
    Settings& m_settings;
    std::shared_ptr<const Taxonomy> m_taxonomy;
    DayTurn m_days;
    Hooks m_hooks;
    QString m_demoFolder;
    QString m_backupRoot;
    std::unique_ptr<CampaignStore> m_store;
    int m_opened = 0; // campaigns so far, so that an answer about an earlier one is known as such
    std::unique_ptr<KeywordReader> m_keywords; // goes before the store does
};

} // namespace foothold

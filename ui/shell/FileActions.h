// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Backup.h"

#include <QObject>

namespace foothold {

class Dialogs;
class MessageBar;
class Notifier;
class Session;

// What the window does with whole campaign files: backing up, restoring, copying, and the ways out where one cannot be
// opened. Reading and copying run on the pool; the window goes on meanwhile.
class FileActions : public QObject
{
    Q_OBJECT

public:
    struct Parts
    {
        Session& session;
        Dialogs& dialogs;
        Notifier& notifier;
        MessageBar& messages;
        QWidget& window;
    };

    explicit FileActions(const Parts& parts, QObject* parent = nullptr);

    void backUp();
    void chooseBackup();
    void saveCopy();
    // Says why the file did not open, with a button or a dialog for what can be done.
    void explain(const QString& path, const Error& error);

private:
    void ask(const QString& campaign, const QString& explanation, bool damaged);
    void show(const QString& campaign, const QString& explanation, bool damaged, const QList<BackupInfo>& backups);
    void restore(const QString& backup, const QString& campaign);
    void salvage(const QString& campaign);

    Parts m_parts;
};

} // namespace foothold

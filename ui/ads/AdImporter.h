// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <functional>

namespace foothold {

// Reads ad files on the pool; what they hold is handed over, not stored.
class AdImporter : public QObject
{
    Q_OBJECT

public:
    explicit AdImporter(QObject* parent = nullptr);
    ~AdImporter() override; // cancels and waits for the file being read

    void readFolder(const QString& folder);
    // Titles are the files' names without their ending.
    void readFiles(const QStringList& files, const QString& company);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }
    static QString titleFrom(const QString& file);

Q_SIGNALS:
    void started();
    void progress(int done, int of);
    void finished(const foothold::Result<foothold::ImportPlan>& plan); // an error Cancelled if it was

private:
    using KeepGoing = std::function<bool(int done, int of)>;
    using Read = std::function<Result<ImportPlan>(const KeepGoing&)>;

    void start(const Read& read);

    QFutureWatcher<Result<ImportPlan>> m_watcher;
};

} // namespace foothold

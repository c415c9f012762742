// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"

#include <QFutureWatcher>
#include <QObject>
#include <QStringList>

#include <functional>

namespace foothold {

class Clock;

// Reads ad files on the pool; what they hold is handed over, not stored.
class AdImporter : public QObject
{
    Q_OBJECT

public:
    explicit AdImporter(QObject* parent = nullptr);
    ~AdImporter() override; // cancels and waits for the file being read

    // Before a plan is handed over the campaign's file is kept among its backups; empty root: it is not.
    void keepFirst(const QString& campaign, const QString& backups, const Clock& clock);
    void readFolder(const QString& folder);
    // Titles are the files' names without their ending.
    void readFiles(const QStringList& files, const QString& company);
    void cancel();
    bool isRunning() const { return m_watcher.isRunning(); }
    static QString titleFrom(const QString& file);

Q_SIGNALS:
    void started();
    void progress(int done, int of);
    void notKept(const foothold::Error& error); // no backup could be made; finished() follows all the same
    void finished(const foothold::Result<foothold::ImportPlan>& plan); // an error Cancelled if it was

private:
    using KeepGoing = std::function<bool(int done, int of)>;
    using Read = std::function<Result<ImportPlan>(const KeepGoing&)>;
    struct Answer
    {
        Result<ImportPlan> plan;
        Status kept{};
    };

    void start(const Read& read);
    void handOver(const Answer& answer);

    std::function<std::function<Status()>()> m_keep{}; // makes the job, with the moment of its start
    QFutureWatcher<Answer> m_watcher;
};

} // namespace foothold

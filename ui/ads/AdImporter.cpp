// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/ads/AdImporter.h"

#include "core/base/Clock.h"
#include "core/exchange/AdFiles.h"
#include "core/storage/Backup.h"

#include <QFileInfo>
#include <QPromise>
#include <QtConcurrent>

namespace foothold {

AdImporter::AdImporter(QObject* parent)
    : QObject(parent)
{
    connect(&m_watcher, &QFutureWatcherBase::progressValueChanged, this,
        [this](int done) { Q_EMIT progress(done, m_watcher.progressMaximum()); });
    connect(&m_watcher, &QFutureWatcherBase::finished, this, [this] {
        if (m_watcher.isCanceled() || m_watcher.future().resultCount() == 0)
            Q_EMIT finished(Error{Error::Code::Cancelled, {}, {}});
        else
            handOver(m_watcher.result());
    });
}

AdImporter::~AdImporter()
{
    m_watcher.disconnect(this);
    m_watcher.cancel();
    m_watcher.waitForFinished();
}

QString AdImporter::titleFrom(const QString& file)
{
    return QFileInfo(file).completeBaseName().replace(u'_', u' ').replace(u'-', u' ').simplified();
}

void AdImporter::keepFirst(const QString& campaign, const QString& backups, const Clock& clock)
{
    if (backups.isEmpty())
        return;
    m_keep = [=, &clock] {
        return [=, now = clock.now()] {
            const auto kept = backup::keep(campaign, backups, BackupKind::BeforeImport, now);
            return kept ? Status() : Status(kept.error());
        };
    };
}

void AdImporter::handOver(const Answer& answer)
{
    if (!answer.kept)
        Q_EMIT notKept(answer.kept.error());
    Q_EMIT finished(answer.plan);
}

void AdImporter::start(const Read& read)
{
    const std::function<Status()> keep = m_keep ? m_keep() : [] { return Status(); };
    m_watcher.setFuture(QtConcurrent::run([read, keep](QPromise<Answer>& promise) {
        Answer answer{read([&promise](int done, int of) {
            promise.setProgressRange(0, of);
            promise.setProgressValue(done);
            return !promise.isCanceled();
        })};
        if (answer.plan)
            answer.kept = keep();
        promise.addResult(std::move(answer));
    }));
    Q_EMIT started();
}

void AdImporter::readFolder(const QString& folder)
{
    start([folder](const KeepGoing& keepGoing) { return adFiles::readFolder(folder, keepGoing); });
}

void AdImporter::readFiles(const QStringList& files, const QString& company)
{
    start([files, company](const KeepGoing& keepGoing) -> Result<ImportPlan> {
        ImportPlan all;
        for (qsizetype i = 0; i < files.size(); ++i) {
            if (!keepGoing(int(i), int(files.size())))
                return Error{Error::Code::Cancelled, files[i], {}};
            const auto plan = adFiles::readFile(files[i], company, titleFrom(files[i]));
            if (!plan)
                return plan.error();
            all.ads += plan->ads;
            all.remarks += plan->remarks;
        }
        return all;
    });
}

void AdImporter::cancel()
{
    m_watcher.cancel();
}

} // namespace foothold

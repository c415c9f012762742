// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "ui/common/ProgressDialog.h"

#include <QFutureWatcher>
#include <QPromise>
#include <QTimer>
#include <QtConcurrent>

#include <functional>

namespace foothold {

// Runs `work` on the pool as onPool() does, with a dialog to stop it once it takes a moment. `work` is given what to
// ask now and then, as core's KeepGoing; what is stopped ends with Cancelled. The dialog locks the window if `locks`.
struct ProgressTask
{
    QWidget* window = nullptr;
    QString words{};
    bool locks = false;

    template <class Work, class Then> void run(QObject* context, Work work, Then then) const;
};

template <class Work, class Then> void ProgressTask::run(QObject* context, Work work, Then then) const
{
    using GoOn = std::function<bool(qint64 done, qint64 of)>;
    using Answer = std::invoke_result_t<Work, const GoOn&>;
    constexpr int kScale = 1000;
    constexpr int kPatience = 400; // ms before the dialog comes up
    auto* watcher = new QFutureWatcher<Answer>(context);
    auto* dialog = new ProgressDialog(words, window);
    dialog->setWindowModality(locks ? Qt::WindowModal : Qt::NonModal);
    QObject::connect(dialog, &QDialog::rejected, watcher, &QFutureWatcherBase::cancel);
    QObject::connect(watcher, &QFutureWatcherBase::progressValueChanged, dialog,
        [dialog](int value) { dialog->setProgress(value, kScale); });
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, dialog, then] {
        watcher->deleteLater();
        dialog->hide();
        dialog->deleteLater();
        const bool cancelled = watcher->isCanceled() || watcher->future().resultCount() == 0;
        then(cancelled ? Answer(Error{Error::Code::Cancelled, {}, {}}) : watcher->result());
    });
    QObject::connect(context, &QObject::destroyed, watcher, [watcher] { watcher->cancel(); });
    if (locks)
        dialog->open(); // nothing may change meanwhile, from the start
    else
        QTimer::singleShot(kPatience, dialog, &QWidget::show);
    watcher->setFuture(QtConcurrent::run([work = std::move(work)](QPromise<Answer>& promise) {
        promise.setProgressRange(0, kScale);
        promise.addResult(work([&promise](qint64 done, qint64 of) {
            if (of > 0)
                promise.setProgressValue(int(double(done) / double(of) * kScale));
            return !promise.isCanceled();
        }));
    }));
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QtConcurrent>

#include <type_traits>

namespace foothold {

// Runs `work` on the pool, values in and out, and hands its result to `then` on the context's thread; a context that is
// gone by then hears nothing.
template <class Work, class Then> void onPool(QObject* context, Work work, Then then)
{
    using Answer = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Answer>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace foothold

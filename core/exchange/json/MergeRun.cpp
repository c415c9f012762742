// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/MergeRun.h"

#include "core/campaign/CampaignStore.h"

#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace foothold {

MergeRun::MergeRun(CampaignStore& store, MergePlan plan)
    : m_store(store)
    , m_campaign(store)
    , m_plan(std::move(plan))
    , m_transaction(store.begin({.step = Step::Merge,
          .record = RecordKind::Campaign,
          .subject = store.campaign().name,
          .count = m_plan.counts.added + m_plan.counts.updated}))
{
    // Additions first, parents before children; then what may refer to any of them.
    forEachRecord([this]<class R>(std::type_identity<R>) {
        for (const qint64 theirs : std::as_const(m_plan.additions[size_t(Fields<R>::kind)]))
            m_work.append({&MergeRun::add<R>, theirs, {}});
    });
    forEachRecord([this]<class R>(std::type_identity<R>) {
        for (const MergePlan::Update& each : std::as_const(m_plan.updates[size_t(Fields<R>::kind)]))
            m_work.append({&MergeRun::update<R>, each.theirs, each.mineUpdated});
    });
}

Status MergeRun::advance(int milliseconds)
{
    if (!m_transaction.status())
        return m_transaction.status();
    QElapsedTimer timer;
    timer.start();
    while (!isDone() && timer.elapsed() < milliseconds) {
        const Work work = m_work[m_done];
        if (const Status done = (this->*work.run)(work.theirs, work.mineUpdated); !done)
            return done;
        ++m_done;
    }
    return {};
}

Status MergeRun::commit()
{
    Q_ASSERT(isDone());
    if (const Status settled = m_campaign.settle(); !settled)
        return settled;
    return m_transaction.commit();
}

// Turns the copy's ids into the campaign's; those that are not in it yet become none.
template <RecordType R> void MergeRun::translate(R& record, bool& allThere) const
{
    const auto mapped = [&]<class Tag>(Id<Tag> id) -> Id<Tag> {
        if (!id.isValid())
            return {};
        const qint64 mine = m_plan.mine[size_t(Fields<RecordOf<Id<Tag>>>::kind)][id.value - 1];
        allThere = allThere && mine > 0;
        return {mine};
    };
    forEachField<R>([&](const auto& field) {
        if constexpr (!std::decay_t<decltype(field)>::isColumn) {
            for (auto& id : record.*field.member)
                id = mapped(id);
            (record.*field.member).removeIf([](const auto& id) { return !id.isValid(); });
        } else if constexpr (requires { mapped(record.*field.member); }) {
            record.*field.member = mapped(record.*field.member);
        }
    });
}

template <RecordType R> Status MergeRun::putBytesOf(const R& record)
{
    if constexpr (std::is_same_v<R, Document>) {
        const auto held = m_campaign.hasBytes(record.sha256);
        if (!held)
            return held.error();
        if (*held)
            return {};
        QFile file(m_plan.copy.bytesFile(record.sha256));
        if (!file.open(QIODevice::ReadOnly))
            return Error{Error::Code::Unreadable, file.fileName(), file.errorString()};
        return m_campaign.putBytes(file);
    }
    return {};
}

// A field that breaks a rule is the file's fault.
template <RecordType R> Error MergeRun::refused(const R& record, const Error& error) const
{
    if (error.code != Error::Code::Invalid)
        return error;
    return {Error::Code::BadFormat, m_plan.copy.file,
        u"%1, %2"_s.arg(error.subject, record.uid.toString(QUuid::WithoutBraces))};
}

template <RecordType R> Status MergeRun::add(qint64 theirs, const QDateTime&)
{
    R record = m_plan.copy.records.of<R>()[theirs - 1];
    bool allThere = true;
    translate(record, allThere);
    record.id = {};
    if (const Status put = putBytesOf(record); !put)
        return put;
    const auto id = m_campaign.put(record);
    if (!id)
        return refused(record, id.error());
    m_plan.mine[size_t(Fields<R>::kind)][theirs - 1] = id->value;
    if (!allThere) // two contacts who introduced each other: again when all are there
        m_work.append({&MergeRun::update<R>, theirs, record.updated});
    return {};
}

template <RecordType R> Status MergeRun::update(qint64 theirs, const QDateTime& mineUpdated)
{
    R record = m_plan.copy.records.of<R>()[theirs - 1];
    bool allThere = true;
    translate(record, allThere);
    Q_ASSERT(allThere);
    record.id = {m_plan.mine[size_t(Fields<R>::kind)][theirs - 1]};
    const auto mine = m_store.get<R>(record.id);
    if (!mine && mine.error().code != Error::Code::NoSuchRecord)
        return mine.error();
    if (!mine || mine->updated != mineUpdated)
        return Error{Error::Code::Outdated, m_store.path(), {}};
    if (const Status put = putBytesOf(record); !put)
        return put;
    const auto id = m_campaign.put(record);
    return id ? Status() : refused(record, id.error());
}

Status applyMerge(CampaignStore& store, MergePlan plan, const KeepGoing& keepGoing)
{
    constexpr int kSlice = 20; // ms
    MergeRun run(store, std::move(plan));
    while (!run.isDone()) {
        if (keepGoing && !keepGoing(run.done(), run.total()))
            return Error{Error::Code::Cancelled, store.path(), {}};
        if (const Status done = run.advance(kSlice); !done)
            return done;
    }
    return run.commit();
}

} // namespace foothold

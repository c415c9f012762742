// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/WholeCampaign.h"
#include "core/exchange/json/MergePlan.h"
#include "core/storage/Transaction.h"

namespace foothold {

// Carries a plan out as one undoable step, in slices, so that a window stays alive. Nothing else may write meanwhile.
// Going away before commit() leaves the campaign as it was.
class MergeRun
{
public:
    MergeRun(CampaignStore& store, MergePlan plan);

    int done() const { return int(m_done); }
    int total() const { return int(m_work.size()); }
    bool isDone() const { return m_done == m_work.size(); }
    // Works for about so many milliseconds; a failure, as when a record changed since the plan was made, is final.
    Status advance(int milliseconds);
    Status commit();

private:
    struct Work
    {
        Status (MergeRun::*run)(qint64 theirs, const QDateTime& mineUpdated);
        qint64 theirs = 0;
        QDateTime mineUpdated{};
    };

    template <RecordType R> void translate(R& record, bool& allThere) const;
    template <RecordType R> Status add(qint64 theirs, const QDateTime&);
    template <RecordType R> Status update(qint64 theirs, const QDateTime& mineUpdated);
    template <RecordType R> Error refused(const R& record, const Error& error) const;
    template <RecordType R> Status putBytesOf(const R& record);

    CampaignStore& m_store;
    WholeCampaign m_campaign;
    MergePlan m_plan;
    QList<Work> m_work;
    qsizetype m_done = 0;
    Transaction m_transaction;
};

// The whole of it at once. `keepGoing` is asked between slices; false ends with Cancelled and changes nothing.
Status applyMerge(CampaignStore& store, MergePlan plan, const KeepGoing& keepGoing = {});

} // namespace foothold

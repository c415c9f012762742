// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/MergePlan.h"

#include "core/campaign/CampaignSnapshot.h"
#include "core/campaign/WholeCampaign.h"
#include "core/exchange/json/CampaignJson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace foothold {

namespace {

class Planner
{
public:
    Planner(CampaignStore& store, const CampaignCopy& copy)
        : m_store(store)
        , m_campaign(store)
    {
        m_plan.copy = copy;
    }

    Result<MergePlan> plan()
    {
        const Campaign& theirs = m_plan.copy.records.of<Campaign>().first();
        if (m_store.campaign().uid != theirs.uid)
            return Error{Error::Code::OtherCampaign, m_plan.copy.file, {}};
        Status status;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (status)
                status = match<R>();
        });
        forEachRecord([&]<class R>(std::type_identity<R>) {
            if (status)
                status = compareAll<R>();
        });
        if (!status)
            return status.error();
        return std::move(m_plan);
    }

private:
    template <RecordType R> const QList<R>& theirs() const { return m_plan.copy.records.of<R>(); }
    template <RecordType R> QList<qint64>& mineOf() { return m_plan.mine[size_t(Fields<R>::kind)]; }

    // Which record of the campaign is which of the copy.
    template <RecordType R> Status match()
    {
        const auto uids = m_campaign.uids<R>();
        if (!uids)
            return uids.error();
        QHash<QUuid, qint64> ids;
        for (auto uid = uids->cbegin(); uid != uids->cend(); ++uid)
            ids.insert(uid.value(), uid.key());
        QList<qint64>& additions = m_plan.additions[size_t(Fields<R>::kind)];
        for (const R& record : theirs<R>()) {
            mineOf<R>().append(ids.value(record.uid));
            if (mineOf<R>().last() == 0)
                additions.append(record.id.value);
        }
        std::sort(additions.begin(), additions.end(), [this](qint64 a, qint64 b) {
            const R& first = theirs<R>()[a - 1];
            const R& second = theirs<R>()[b - 1];
            return std::tie(first.created, first.uid) < std::tie(second.created, second.uid);
        });
        m_plan.counts.added += int(additions.size());
        return {};
    }

    template <RecordType R> Status compareAll()
    {
        QHash<qint64, qint64> numbers; // within the copy, by id in the campaign
        for (qsizetype i = 0; i < mineOf<R>().size(); ++i)
            numbers.insert(mineOf<R>()[i], i + 1);
        numbers.remove(0);
        return m_campaign.forEach<R>([&](const R& mine) {
            if (const qint64 number = numbers.value(mine.id.value); number > 0)
                compare(mine, theirs<R>()[number - 1]);
            return true;
        });
    }

    template <RecordType R> void compare(const R& mine, const R& theirs)
    {
        const bool theirsWins = theirs.updated > mine.updated;
        bool differs = false;
        forEachField<R>([&](const auto& field) {
            if (field.is(Derived) || same(mine.*field.member, theirs.*field.member))
                return;
            differs = true;
            m_plan.differences.append({Fields<R>::kind, mine.uid, nameOf(theirs, m_plan.copy), field.column,
                myValue(mine.*field.member), theirValue(theirs.*field.member), theirsWins});
        });
        if (theirsWins) {
            m_plan.updates[size_t(Fields<R>::kind)].append({theirs.id.value, mine.updated});
            ++m_plan.counts.updated;
        } else if (differs) {
            ++m_plan.counts.kept;
        }
    }

    template <class M> bool same(const M& mine, const M& theirs) { return mine == theirs; }
    template <class Tag> bool same(Id<Tag> mine, Id<Tag> theirs) { return mine == inMine(theirs); }
    template <class Tag> bool same(const QList<Id<Tag>>& mine, const QList<Id<Tag>>& theirs)
    {
        QList<Id<Tag>> mapped;
        for (const Id<Tag> id : theirs)
            mapped.append(inMine(id));
        std::sort(mapped.begin(), mapped.end());
        return mine == mapped;
    }
    // A record that only theirs has is none of mine.
    template <class Tag> Id<Tag> inMine(Id<Tag> theirs)
    {
        if (!theirs.isValid())
            return {};
        const qint64 id = mineOf<RecordOf<Id<Tag>>>()[theirs.value - 1];
        return {id > 0 ? id : -theirs.value};
    }

    template <class M> static QVariant plain(const M& value)
    {
        if constexpr (std::is_enum_v<M>)
            return int(value);
        else
            return QVariant::fromValue(value);
    }
    template <class T> static QVariant plain(const std::optional<T>& value)
    {
        return value ? QVariant::fromValue(*value) : QVariant();
    }
    template <class M> QVariant myValue(const M& value) const { return plain(value); }
    template <class M> QVariant theirValue(const M& value) const { return plain(value); }
    template <class Tag> QVariant myValue(Id<Tag> id) const
    {
        const auto record = m_store.get<RecordOf<Id<Tag>>>(id);
        return record ? ownName(*record) : QString();
    }
    template <class Tag> QVariant theirValue(Id<Tag> id) const
    {
        return id.isValid() ? nameOf(m_plan.copy.record(id), m_plan.copy) : QString();
    }
    template <class Tag> QVariant myValue(const QList<Id<Tag>>& ids) const
    {
        QStringList names;
        for (const Id<Tag> id : ids)
            names.append(myValue(id).toString());
        return names;
    }
    template <class Tag> QVariant theirValue(const QList<Id<Tag>>& ids) const
    {
        QStringList names;
        for (const Id<Tag> id : ids)
            names.append(theirValue(id).toString());
        return names;
    }

    CampaignStore& m_store;
    WholeCampaign m_campaign;
    MergePlan m_plan;
};

} // namespace

Result<MergePlan> planMerge(CampaignStore& store, const CampaignCopy& copy)
{
    return Planner(store, copy).plan();
}

Result<MergePlan> planMergeOfFile(
    const QString& campaign, const QString& file, const Clock& clock, const KeepGoing& keepGoing)
{
    const auto copy = campaignJson::readFile(file, keepGoing);
    if (!copy)
        return copy.error();
    auto snapshot = CampaignSnapshot::of(campaign, clock);
    if (!snapshot)
        return snapshot.error();
    return planMerge(snapshot->store(), *copy);
}

} // namespace foothold

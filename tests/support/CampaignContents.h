// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"

namespace foothold {

// Every record of a campaign with all its fields: what undo, backups and copies must keep.
class CampaignContents
{
public:
    CampaignContents() = default;
    explicit CampaignContents(const CampaignStore& store)
    {
        forEachRecord([&]<class R>(std::type_identity<R>) {
            for (const R& listed : store.list<R>())
                std::get<QList<R>>(m_records).append(listed.partial ? store.get<R>(listed.id).value() : listed);
        });
    }
    bool operator==(const CampaignContents&) const = default;

    template <RecordType R> const QList<R>& of() const { return std::get<QList<R>>(m_records); }
    qsizetype size() const
    {
        return std::apply([](const auto&... list) { return (list.size() + ...); }, m_records);
    }

private:
    template <class Tuple> struct Lists;
    template <class... R> struct Lists<std::tuple<R...>>
    {
        using Type = std::tuple<QList<R>...>;
    };

    Lists<Records>::Type m_records;
};

} // namespace foothold

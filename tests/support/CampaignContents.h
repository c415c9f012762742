// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/campaign/CampaignStore.h"
#include "core/model/RecordLists.h"

#include <algorithm>
#include <array>

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
                m_records.of<R>().append(listed.partial ? store.get<R>(listed.id).value() : listed);
        });
    }
    bool operator==(const CampaignContents&) const = default;

    template <RecordType R> const QList<R>& of() const { return m_records.of<R>(); }
    qsizetype size() const { return m_records.size(); }

    // The same with the records in uid order and their ids counted anew: what two copies of a campaign share.
    CampaignContents withoutRowIds() const
    {
        CampaignContents other = *this;
        std::array<QHash<qint64, qint64>, kRecordKinds> numbers;
        forEachRecord([&]<class R>(std::type_identity<R>) {
            auto& list = other.m_records.of<R>();
            std::sort(list.begin(), list.end(), [](const R& a, const R& b) { return a.uid < b.uid; });
            for (R& record : list) {
                auto& known = numbers[size_t(Fields<R>::kind)];
                known.insert(record.id.value, known.size() + 1);
                record.id.value = known.size();
            }
        });
        const auto renumber = [&]<class Tag>(Id<Tag>& id) {
            id.value = numbers[size_t(Fields<RecordOf<Id<Tag>>>::kind)].value(id.value);
        };
        forEachRecord([&]<class R>(std::type_identity<R>) {
            for (R& record : other.m_records.of<R>()) {
                forEachField<R>([&](const auto& field) {
                    auto& member = record.*field.member;
                    if constexpr (!std::decay_t<decltype(field)>::isColumn)
                        std::for_each(member.begin(), member.end(), renumber);
                    else if constexpr (requires { renumber(member); })
                        renumber(member);
                });
                sortReferences(record);
            }
        });
        return other;
    }

private:
    RecordLists m_records;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RecordLists.h"

#include <QString>

#include <functional>
#include <memory>

class QTemporaryDir;

namespace foothold {

// Asked now and then by what takes long; false ends it with Cancelled.
using KeepGoing = std::function<bool(qint64 done, qint64 of)>;

// A whole campaign outside any store. Its ids count within it: a record's id is its place in its list, from 1. All
// references lead to records of it, and all documents have their bytes.
struct CampaignCopy
{
    QString file{}; // where it was read from, for the words of a refusal
    RecordLists records{};
    std::shared_ptr<const QTemporaryDir> folder{}; // the documents' bytes, each file named after its digest

    template <class Tag> const RecordOf<Id<Tag>>& record(Id<Tag> id) const
    {
        return records.of<RecordOf<Id<Tag>>>()[qsizetype(id.value - 1)];
    }
    QString bytesFile(const QString& sha256) const;
};

// What a record is called: its own name, or that of the record it belongs to.
template <RecordType R> QString nameOf(const R& record, const CampaignCopy& copy);

// A record's own name or text; empty where it has none.
template <RecordType R> QString ownName(const R& record)
{
    QString name;
    forEachField<R>([&](const auto& field) {
        if constexpr (std::is_same_v<typename std::decay_t<decltype(field)>::Member, QString>) {
            if (name.isEmpty() && field.is(Required))
                name = record.*field.member;
        }
    });
    return name;
}

template <RecordType R> QString nameOf(const R& record, const CampaignCopy& copy)
{
    QString name = ownName(record);
    forEachField<R>([&](const auto& field) {
        if constexpr (std::decay_t<decltype(field)>::isColumn && requires { copy.record(record.*field.member); }) {
            if (name.isEmpty() && field.is(Required) && (record.*field.member).isValid())
                name = nameOf(copy.record(record.*field.member), copy);
        }
    });
    return name;
}

} // namespace foothold

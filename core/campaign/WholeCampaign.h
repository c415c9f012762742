// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/model/Records.h"

#include <QHash>

#include <functional>

class QIODevice;

namespace foothold {

class CampaignStore;
class Database;

// The store's side door for copies of a whole campaign (core/exchange): records keep the uid and the moments they
// carry. Write within a Transaction, and settle() before it is committed.
class WholeCampaign
{
public:
    explicit WholeCampaign(CampaignStore& store);

    // Every whole record in uid order, one at a time. Cancelled where the visit answers false.
    template <RecordType R> Status forEach(const std::function<bool(const R&)>& visit) const;
    template <RecordType R> Result<QHash<qint64, QUuid>> uids() const; // by id
    // Adds the record, or replaces the one of its id. Its own rules hold; settle() sees to those between records.
    template <RecordType R> Result<typename R::Id> put(R record);
    Status putBytes(QIODevice& source);
    Status readBytes(const QString& sha256, QIODevice& sink) const;
    Result<bool> hasBytes(const QString& sha256) const;

    // What edits on two sides can break together: an application follows its ad to another company, and of two skills
    // of one name the later gets a number. Both sides come to the same end, so no moment is changed.
    Status settle();

private:
    Status settleApplications();
    Status settleSkills();

    Database& m_database;
};

} // namespace foothold

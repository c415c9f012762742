// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Records.h"

#include <QHash>
#include <QList>

#include <array>

namespace foothold {

enum class Change { Added, Changed, Removed };

// Which records a committed transaction, undo or redo touched, and how.
class ChangeSet
{
public:
    void add(RecordKind kind, qint64 id, Change change) { m_rows[size_t(kind)].insert(id, change); }
    // One of its references to several records changed; leaves alone what is known of the record itself.
    void addLink(RecordKind kind, qint64 id)
    {
        if (!m_rows[size_t(kind)].contains(id))
            add(kind, id, Change::Changed);
    }

    bool isEmpty() const;
    template <RecordType R> bool touches() const { return !rows<R>().isEmpty(); }
    template <RecordType R> bool touches(typename R::Id id) const { return rows<R>().contains(id.value); }
    template <RecordType R> QList<typename R::Id> ids(Change change) const
    {
        QList<typename R::Id> found;
        for (auto row = rows<R>().cbegin(); row != rows<R>().cend(); ++row) {
            if (row.value() == change)
                found.append(typename R::Id{row.key()});
        }
        return found;
    }
    // Added, changed and removed alike.
    template <RecordType R> const QHash<qint64, Change>& rows() const { return m_rows[size_t(Fields<R>::kind)]; }

private:
    std::array<QHash<qint64, Change>, kRecordKinds> m_rows;
};

inline bool ChangeSet::isEmpty() const
{
    for (const auto& rows : m_rows) {
        if (!rows.isEmpty())
            return false;
    }
    return true;
}

} // namespace foothold

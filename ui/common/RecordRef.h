// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Records.h"

namespace foothold {

// Names one record of any kind, and optionally a range of its text (UTF-16 units), for links between pages.
struct RecordRef
{
    RecordKind kind = RecordKind::Campaign;
    qint64 id = 0;
    int start = 0;
    int length = 0; // 0: no range

    bool isValid() const { return id > 0; }
    bool hasRange() const { return length > 0; }
    bool operator==(const RecordRef&) const = default;
};

// refTo<Company>(id)
template <RecordType R> RecordRef refTo(typename R::Id id, int start = 0, int length = 0)
{
    return {Fields<R>::kind, id.value, start, length};
}

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Id.h"

#include <QDateTime>
#include <QUuid>

namespace foothold {

// What every record carries. Records are plain values: no pointers between them, references are ids.
template <class IdType> struct Record
{
    using Id = IdType;

    Id id{};
    QUuid uid{}; // stable across export, merge and calendars
    QDateTime created{}; // UTC
    QDateTime updated{}; // UTC
    bool partial = false; // from a list: heavy fields were left out, and an update leaves them as they are

    bool operator==(const Record&) const = default;
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHashFunctions>

#include <compare>

namespace foothold {

// The rowid of one kind of record; ids of different kinds cannot be mixed up. 0 names no record.
template <class Tag> struct Id
{
    qint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const Id&) const = default;
};

template <class Tag> size_t qHash(Id<Tag> id, size_t seed = 0) noexcept
{
    return ::qHash(id.value, seed);
}

} // namespace foothold

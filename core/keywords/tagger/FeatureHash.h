// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace foothold::tagger {

// Hashes that features, names and clusters are known by. The model stores them: a change makes old models useless.
constexpr quint64 mixHash(quint64 a, quint64 b)
{
    a ^= b + 0x9e3779b97f4a7c15ULL + (a << 6) + (a >> 2);
    a *= 0xff51afd7ed558ccdULL;
    return a ^ (a >> 32);
}

constexpr quint64 kTextSeed = 0xcbf29ce484222325ULL;

constexpr quint64 addUnit(quint64 hash, char16_t unit)
{
    return (hash ^ unit) * 0x100000001b3ULL;
}

// What a table is asked with; never 0, which marks an empty place.
constexpr quint32 shortHash(quint64 hash)
{
    const quint32 value = static_cast<quint32>((hash * 0xc4ceb9fe1a85ec53ULL) >> 32);
    return value == 0 ? 1 : value;
}

constexpr quint32 featureHash(int kind, quint64 value)
{
    return shortHash(mixHash(static_cast<quint64>(kind) * 0x9ddfea08eb382d69ULL, value));
}

} // namespace foothold::tagger

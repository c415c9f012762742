// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <cstddef>
#include <vector>

namespace foothold::tagger {

// From short hashes (never 0) to small numbers. Filled once, then only read.
class HashTable
{
public:
    static constexpr int kNone = -1;

    explicit HashTable(std::size_t expected = 0) { reserve(expected); }

    void reserve(std::size_t expected)
    {
        std::size_t places = 16;
        while (places < expected * 2)
            places *= 2;
        m_keys.assign(places, 0);
        m_values.assign(places, kNone);
        m_mask = places - 1;
        m_seen.assign(std::max<std::size_t>(1, places * kBits / 64), 0);
    }

    // The first value given to a key stays. At most the expected number of keys may be added.
    void add(quint32 key, int value)
    {
        std::size_t place = key & m_mask;
        while (m_keys[place] != 0 && m_keys[place] != key)
            place = (place + 1) & m_mask;
        if (m_keys[place] == key)
            return;
        m_keys[place] = key;
        m_values[place] = value;
        m_seen[bitOf(key) / 64] |= quint64(1) << (bitOf(key) % 64);
    }

    int find(quint32 key) const
    {
        if (!((m_seen[bitOf(key) / 64] >> (bitOf(key) % 64)) & 1))
            return kNone;
        std::size_t place = key & m_mask;
        while (m_keys[place] != 0) {
            if (m_keys[place] == key)
                return m_values[place];
            place = (place + 1) & m_mask;
        }
        return kNone;
    }

private:
    static constexpr std::size_t kBits = 16; // a place

    // Most keys asked for are not there: a small map of bits that stays near says so.
    std::size_t bitOf(quint32 key) const { return (key * std::size_t(0x9e3779b1U) >> 8) & ((m_mask + 1) * kBits - 1); }

    std::vector<quint64> m_seen;
    std::vector<quint32> m_keys;
    std::vector<int> m_values;
    std::size_t m_mask = 0;
};

} // namespace foothold::tagger

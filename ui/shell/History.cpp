// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/History.h"

namespace foothold {

void History::visit(const Place& place)
{
    if (current() == place)
        return;
    // A page opened without a record, then its first record: one place, not two.
    const bool refines = current() && current()->page == place.page && !current()->record.isValid();
    m_places.resize(m_at + 1);
    if (refines)
        m_places.last() = place;
    else
        m_places.append(place);
    if (m_places.size() > kMaxPlaces)
        m_places.removeFirst();
    m_at = m_places.size() - 1;
}

std::optional<History::Place> History::current() const
{
    return m_at >= 0 ? std::optional(m_places.at(m_at)) : std::nullopt;
}

std::optional<History::Place> History::back()
{
    if (!canGoBack())
        return std::nullopt;
    --m_at;
    return current();
}

std::optional<History::Place> History::forward()
{
    if (!canGoForward())
        return std::nullopt;
    ++m_at;
    return current();
}

} // namespace foothold

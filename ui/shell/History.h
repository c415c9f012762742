// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageId.h"
#include "ui/common/RecordRef.h"

#include <QList>

#include <optional>

namespace foothold {

// Where the student has been, for Back and Forward. A place visited after going back replaces what lay ahead.
class History
{
public:
    struct Place
    {
        PageId page = PageId::Companies;
        RecordRef record{}; // invalid: the page alone
        bool operator==(const Place&) const = default;
    };
    static constexpr qsizetype kMaxPlaces = 100;

    void visit(const Place& place);
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_places.size(); }
    std::optional<Place> back();
    std::optional<Place> forward();
    std::optional<Place> current() const;

private:
    QList<Place> m_places;
    qsizetype m_at = -1;
};

} // namespace foothold

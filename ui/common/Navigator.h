// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/PageId.h"
#include "ui/common/RecordRef.h"

namespace foothold {

// How a page asks for a record it does not show itself: the shell finds the page that does.
class Navigator
{
public:
    virtual ~Navigator() = default;
    virtual bool open(const RecordRef& record) = 0; // false: no page shows it
    virtual void openPage(PageId page) = 0;
};

} // namespace foothold

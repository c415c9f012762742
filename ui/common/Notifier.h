// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

namespace foothold {

// Where a page says something without stopping the student.
class Notifier
{
public:
    virtual ~Notifier() = default;
    virtual void say(const QString& message) = 0; // quiet, in the status bar, goes away by itself
    // After a deletion, while it is the newest step: "Deleted Acme.", with a button that undoes it.
    virtual void offerUndo(const QString& message) = 0;
    virtual void report(const Error& error) = 0; // worded by ErrorWords, stays until it is closed
    bool check(const Status& status) // reports a failure; whether it went well
    {
        if (!status)
            report(status.error());
        return status.ok();
    }
};

} // namespace foothold

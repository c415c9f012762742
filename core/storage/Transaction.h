// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/storage/Step.h"

namespace foothold {

class Database;

// One labelled change: all of it or nothing. Committing makes it durable, undoable and announced. Opened inside
// another it joins that one: one step, the outer label, and an inner one given up fails all. Rolled back on scope exit.
class [[nodiscard]] Transaction
{
public:
    Transaction(Database& database, StepLabel label);
    ~Transaction();
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;

    const Status& status() const { return m_status; } // whether it could begin
    Status commit();

private:
    void rollBack();

    Database& m_database;
    StepLabel m_label;
    Status m_status;
    bool m_outermost;
    bool m_open = true;
};

} // namespace foothold

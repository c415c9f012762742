// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDate>

#include <optional>

namespace foothold {

// How near an ad's last day is, in words, so that it is never said by colour alone.
class Deadline
{
    Q_DECLARE_TR_FUNCTIONS(foothold::Deadline)

public:
    enum class State { None, Later, Soon, Past };
    static constexpr int kSoonDays = 7;

    static State stateOf(const std::optional<QDate>& deadline, const QDate& today);
    static QString words(const std::optional<QDate>& deadline, const QDate& today); // "2026-03-05, soon"
};

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/exchange/ImportPlan.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace foothold::cli {

// Exit codes, the same for all commands.
inline constexpr int kDone = 0;
inline constexpr int kRefused = 1; // the data said no
inline constexpr int kWrongCall = 2;

// Where a command speaks: results go to stdout, words to stderr. --quiet leaves out words that are no errors.
class Console
{
public:
    bool json = false;
    bool quiet = false;

    void result(const QString& line) const;
    void result(const QJsonObject& object) const; // one line of JSON
    void bytes(const QByteArray& content) const;
    void say(const QString& words) const;
    int fail(const Error& error) const; // words it, returns kRefused
    int refuse(const QString& words) const; // returns kRefused
    int wrongCall(const QString& words) const; // returns kWrongCall
    void remark(const ImportPlan::Remark& remark) const;
};

} // namespace foothold::cli

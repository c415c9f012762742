// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RecordKind.h"

#include <QCoreApplication>
#include <QString>

namespace foothold {

// What kinds of records are called on the chips over what was found.
class SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::SearchWords)

public:
    static QString kinds(RecordKind kind); // "Job ads"
};

} // namespace foothold

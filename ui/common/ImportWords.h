// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportPlan.h"

#include <QCoreApplication>

namespace foothold {

// What an import did and what it left out, in whole sentences.
class ImportWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::ImportWords)

public:
    static QString summary(const ImportReport& report);
    static QString of(const ImportPlan::Remark& remark);
};

} // namespace foothold

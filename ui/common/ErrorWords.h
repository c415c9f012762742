// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QCoreApplication>

namespace foothold {

// One whole sentence or two for each error: what happened, to which file or field, and the way out.
class ErrorWords
{
    Q_DECLARE_TR_FUNCTIONS(foothold::ErrorWords)

public:
    static QString of(const Error& error);

private:
    static QString invalid(const QString& field);
    static QString locked(const Error& error);
};

} // namespace foothold

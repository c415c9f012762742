// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Log.h"

namespace foothold {

Q_LOGGING_CATEGORY(logStorage, "foothold.storage", QtInfoMsg)
Q_LOGGING_CATEGORY(logImport, "foothold.import", QtInfoMsg)
Q_LOGGING_CATEGORY(logKeywords, "foothold.keywords", QtInfoMsg)

} // namespace foothold

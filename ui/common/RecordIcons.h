// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/RecordKind.h"
#include "ui/common/Icons.h"

namespace foothold {

// The drawing beside a record in a list of several kinds; its kind also stands there in words.
Icon recordIcon(RecordKind kind);

} // namespace foothold

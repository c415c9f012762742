// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foothold::places {

// The folder below which each campaign has its backups: FOOTHOLD_BACKUPS if that is set, else among the program's data.
QString backups();

} // namespace foothold::places

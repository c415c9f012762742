// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace foothold {

// Starts the whole program in a temporary folder, shows each page of the demo campaign, and closes. 0: all well.
// With a folder for pictures it also writes each page there, light and dark, in two sizes.
int runSelfTest(const QString& pictures = {});

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foothold {

// Starts the whole program in a temporary folder, shows each page of the demo campaign, and closes. 0: all well.
int runSelfTest();

} // namespace foothold

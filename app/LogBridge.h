// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace foothold {

// Sends what Qt and core log to spdlog, on the terminal. FOOTHOLD_LOG=debug shows more.
void installLogBridge();

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace foothold {

// What the student typed as a link; invalid unless it leads to the web (http, https).
QUrl webAddress(const QString& text);
// In the system's browser. False: no such link.
bool openWebAddress(const QString& text);

} // namespace foothold

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace foothold {

// Shows our words and Qt's in this language from now on; English where there is no translation. Both programs call it
// once, before they make anything that shows words. It also gives English its singulars ("1 ad").
void installTranslations(const QLocale& locale);

} // namespace foothold

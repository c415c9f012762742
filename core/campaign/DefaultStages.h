// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/Stage.h"

#include <QList>

namespace foothold {

// The stages a new campaign starts with. ui gives them translated names; the student may change them all.
QList<Stage> defaultStages();

} // namespace foothold
